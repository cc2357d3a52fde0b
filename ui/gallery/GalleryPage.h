#pragma once

#include "ui/gallery/GalleryBrowser.h"
#include "ui/gallery/GalleryViewer.h"

#include <QSplitter>

class QStackedWidget;

namespace latelier {

class GalleryDetail;

/// The gallery in the whole window: what narrows it, the pictures or a few of them large, and all about the one that is
/// looked at.
class GalleryPage : public QSplitter {
    Q_OBJECT

public:
    GalleryPage(GalleryCommands& commands, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    GalleryBrowser& browser() { return *browser_; }
    GalleryDetail& detail() { return *detail_; }
    GalleryViewer& viewer() { return *viewer_; }

    void openPicture(PictureId id);
    /// 2 to 4 pictures; others are told that they are too few or too many.
    void compare(const std::vector<PictureId>& ids);
    void backToGrid();

Q_SIGNALS:
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeViewerSide();
    void look(GalleryViewer::Shown picture);
    /// What is there at once of a picture.
    QImage preview(const QString& file) const;
    void step(int by);
    void readLabels(bool anew);
    void leave(PictureId id, int row);
    /// The picture that a key in the large view is meant for: the one shown, or the one under the pointer; 0 is none.
    PictureId meant() const;

    GalleryCommands& commands_;
    ThumbnailLoader& thumbnails_;
    GalleryBrowser* browser_;
    GalleryViewer* viewer_;
    GalleryDetail* detail_;
    QStackedWidget* middle_;
    QWidget* viewerSide_;
    QToolButton* wipe_;
    PictureId looked_ = 0;            ///< the one picture that is shown large
    std::vector<PictureId> compared_; ///< instead of it
};

} // namespace latelier
