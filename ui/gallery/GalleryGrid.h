#pragma once

#include "ui/gallery/GalleryModel.h"

#include <QListView>

namespace latelier {

class ThumbnailLoader;

/// The pictures of a gallery in rows under headings. Only what is seen is laid out and painted: the cost of a frame
/// does not grow with the number of pictures.
///
/// A list view for the keys, the selection and the screen reader; the geometry is its own.
class GalleryGrid : public QListView {
    Q_OBJECT

public:
    static constexpr int smallestCell = 64;
    static constexpr int largestCell = 256;

    GalleryGrid(GalleryModel& model, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    /// The least width of a picture's place, smallestCell to largestCell; places grow to fill the row.
    void setCellSize(int size);
    int cellSize() const { return cell_; }
    /// What stands in the middle while there is nothing to show.
    void setEmptyText(const QString& text);
    std::vector<PictureId> selectedIds() const;
    PictureId currentId() const;
    /// Pixels of the screen that a small picture may have on its longer side.
    int thumbnailSide() const;
    void setCurrentId(PictureId id);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// Other pictures are selected, or another one is the current one.
    void chosenChanged();
    void cellSizeChanged(int size);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void updateGeometries() override;
    void startDrag(Qt::DropActions actions) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    QRect cellRect(int row) const;
    std::size_t groupAt(int y) const;
    /// Rows, in order, whose places meet these lines of the whole content.
    std::pair<int, int> rowsBetween(int top, int bottom) const;
    QString heading(std::size_t group) const;
    void paintCell(QPainter& painter, int row) const;
    void paintMarks(QPainter& painter, const QRect& cell, const PictureEntry& entry) const;
    void wantThumbnails();
    int step(int row, int lines) const;

    GalleryModel& model_;
    ThumbnailLoader& thumbnails_;
    int cell_ = 128;
    int columns_ = 1;
    int side_ = 128;           ///< of a place as it is laid out
    std::vector<int> tops_{0}; ///< where each group begins, and where the last one ends
    QString emptyText_;
};

} // namespace latelier
