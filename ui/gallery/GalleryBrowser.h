#pragma once

#include "ui/gallery/GalleryCommands.h"
#include "ui/gallery/GalleryModel.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSlider;
class QToolButton;

namespace latelier {

class GalleryFacets;
class GalleryGrid;
class ThumbnailLoader;

/// Search, order and the grid of pictures, with all that can be done with those that are chosen.
class GalleryBrowser : public QWidget {
    Q_OBJECT

public:
    GalleryBrowser(GalleryCommands& commands, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    GalleryGrid& grid() { return *grid_; }
    GalleryModel& model() { return model_; }
    GalleryFacets& facets() { return *facets_; }
    /// The facets stand above the grid, behind a button, until they are placed elsewhere.
    void placeFacets(bool elsewhere);
    /// Pictures are listed when the browser is seen, from now on.
    void wake();

    /// Fills a menu with what can be done with these pictures.
    void fillMenu(QMenu& menu, const GalleryCommands::Ids& ids);
    /// Carries out what a key does to pictures (S, 0 to 5, Delete and so on), wherever they are shown; false when it
    /// does nothing to them.
    bool pictureKey(QKeyEvent& key, const GalleryCommands::Ids& ids);

Q_SIGNALS:
    /// Another picture is looked at; 0 is none.
    void currentChanged(PictureId id);
    void importRequested();
    /// Files or folders from another program were dropped here.
    void filesDropped(const QStringList& paths);
    void exportRequested(const std::vector<PictureId>& ids);
    void wholeWindowRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Keys = std::vector<std::pair<QKeySequence, std::function<void(const GalleryCommands::Ids&)>>>;

    QWidget* makeSearchRow();
    QWidget* makeOrderRow();
    QWidget* makeUndoBar();
    void makeKeys();
    void search();
    void showCount();
    void showWhyEmpty();
    void followCurrent();
    void showDone(const QString& sentence, bool undoable);
    void askTag(const GalleryCommands::Ids& ids);
    void askBoard(const GalleryCommands::Ids& ids);
    bool actOnKey(QKeyEvent& key, const GalleryCommands::Ids& ids, const Keys& table);
    void toggleStar(const GalleryCommands::Ids& ids);
    void copy(const GalleryCommands::Ids& ids);
    void trash(const GalleryCommands::Ids& ids);
    void emptyTrash();
    void discardAfterQuestion(const GalleryCommands::Ids& ids);
    void fillBoardMenu(QMenu& menu, const GalleryCommands::Ids& ids);
    GalleryCommands::Ids chosen() const;
    bool inTrash() const { return model_.query().trash; }

    GalleryCommands& commands_;
    GalleryModel model_;
    GalleryGrid* grid_;
    GalleryFacets* facets_;
    QLineEdit* search_;
    QToolButton* filter_;
    QComboBox* order_;
    QComboBox* grouping_;
    QToolButton* trash_;
    QSlider* size_;
    QLabel* count_;
    QWidget* undoBar_;
    QLabel* undoText_;
    QPushButton* undo_;
    QPushButton* emptyTrash_;
    QPushButton* restore_;
    Keys pictureKeys_;
    Keys gridKeys_;
    QTimer typing_; ///< so that each letter does not search
    PictureId current_ = 0;
    bool awake_ = false;
};

} // namespace latelier
