#include "ui/gallery/GalleryPage.h"

#include "ui/Icons.h"
#include "ui/gallery/GalleryDetail.h"
#include "ui/gallery/GalleryFacets.h"
#include "ui/gallery/GalleryFacts.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/ThumbnailLoader.h"
#include "ui/language/Language.h"

#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace latelier {

namespace {

constexpr int facetsWidth = 220;
constexpr int facetsLetters = 26; ///< that the facets have room for at least
constexpr int detailWidth = 320;
constexpr int longestLabel = 8; ///< lines on what differs between compared pictures

} // namespace

GalleryPage::GalleryPage(GalleryCommands& commands, ThumbnailLoader& thumbnails, QWidget* parent)
    : QSplitter(parent), commands_(commands), thumbnails_(thumbnails),
      browser_(new GalleryBrowser(commands, thumbnails)), viewer_(new GalleryViewer),
      detail_(new GalleryDetail(commands, thumbnails)), middle_(new QStackedWidget), viewerSide_(makeViewerSide()) {
    setObjectName(QStringLiteral("galleryPage"));
    setChildrenCollapsible(false);
    setHandleWidth(4);
    browser_->placeFacets(true);
    browser_->grid().setCellSize(160);
    middle_->addWidget(browser_);
    middle_->addWidget(viewerSide_);
    addWidget(&browser_->facets());
    addWidget(middle_);
    addWidget(detail_);
    setStretchFactor(1, 1);
    setSizes({std::max(facetsWidth, facetsLetters * fontMetrics().averageCharWidth()), 800, detailWidth});

    connect(browser_, &GalleryBrowser::currentChanged, detail_, &GalleryDetail::showPicture);
    connect(viewer_, &GalleryViewer::closeRequested, this, &GalleryPage::backToGrid);
    connect(viewer_, &GalleryViewer::stepRequested, this, &GalleryPage::step);
    connect(&commands_.thread(), &GalleryThread::changed, this, [this] {
        if (!compared_.empty())
            readLabels(false);
    });
    viewer_->installEventFilter(this);
}

QWidget* GalleryPage::makeViewerSide() {
    auto* back = new QToolButton;
    back->setIcon(themedIcon(QStringLiteral("back")));
    back->setText(tr("All pictures"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setToolTip(tr("Back to all pictures (Escape)"));
    back->setAccessibleName(back->toolTip());
    connect(back, &QToolButton::clicked, this, &GalleryPage::backToGrid);
    wipe_ = new QToolButton;
    wipe_->setIcon(themedIcon(QStringLiteral("compare")));
    wipe_->setCheckable(true);
    wipe_->setToolTip(tr("Lay the two pictures over each other (W)"));
    wipe_->setAccessibleName(wipe_->toolTip());
    connect(wipe_, &QToolButton::toggled, viewer_, &GalleryViewer::setWipe);
    connect(viewer_, &GalleryViewer::wipeChanged, wipe_, &QToolButton::setChecked);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 4);
    bar->addWidget(back);
    bar->addStretch(1);
    bar->addWidget(wipe_);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(viewer_, 1);
    return side;
}

void GalleryPage::openPicture(PictureId id) {
    if (id == 0)
        return;
    looked_ = id;
    detail_->showPicture(id);
    browser_->grid().setCurrentId(id);
    commands_.thread().run(
        this,
        [id](Gallery& gallery, GallerySearch&) {
            const auto entries = gallery.entries(std::span(&id, 1));
            return entries.empty() ? GalleryViewer::Shown{}
                                   : GalleryViewer::Shown{QString::fromStdString(gallery.file(entries[0]).string()),
                                                          {},
                                                          {},
                                                          {entries[0].width, entries[0].height}};
        },
        [this](const GalleryViewer::Shown& picture) {
            if (!picture.file.isEmpty())
                look(picture);
        });
}

QImage GalleryPage::preview(const QString& file) const {
    return thumbnails_.find(file, browser_->grid().thumbnailSide()).image;
}

void GalleryPage::look(GalleryViewer::Shown picture) {
    compared_.clear();
    wipe_->hide();
    detail_->show();
    picture.preview = preview(picture.file);
    viewer_->showPictures({picture});
    middle_->setCurrentWidget(viewerSide_);
    viewer_->setFocus();
}

void GalleryPage::step(int by) {
    if (viewer_->shown().size() != 1)
        return;
    const int row = browser_->model().rowOf(looked_);
    const int next = row + by;
    if (row >= 0 && next >= 0 && next < browser_->model().rowCount())
        openPicture(browser_->model().id(next));
}

void GalleryPage::compare(const std::vector<PictureId>& ids) {
    if (ids.size() < 2 || ids.size() > std::size_t(GalleryViewer::mostPictures)) {
        Q_EMIT commands_.done(tr("Choose 2 to 4 pictures to compare them."), false);
        return;
    }
    compared_ = ids;
    readLabels(true);
}

// What differs stands below each picture, and above that how it is marked.
void GalleryPage::readLabels(bool anew) {
    commands_.thread().run(
        this,
        [ids = compared_](Gallery& gallery, GallerySearch&) {
            std::vector<GalleryFacts> pictures;
            pictures.reserve(ids.size());
            for (const PictureId id : ids)
                pictures.push_back(readFacts(gallery, id));
            return pictures;
        },
        [this, anew, ids = compared_](const std::vector<GalleryFacts>& pictures) {
            if (ids != compared_)
                return;
            std::vector<GalleryViewer::Shown> shown;
            QStringList labels;
            for (const auto& rows : differences(pictures)) {
                const GalleryFacts& one = pictures[shown.size()];
                QStringList lines;
                for (const auto& [label, value] : rows)
                    if (lines.size() < longestLabel)
                        lines << labelled(label, QString(value).replace(QLatin1Char('\n'), QLatin1Char(' ')));
                lines.prepend(marksOf(one.entry));
                labels << lines.join(QLatin1Char('\n'));
                shown.push_back({one.file, labels.back(), preview(one.file), {one.entry.width, one.entry.height}});
            }
            if (!anew)
                return viewer_->setLabels(labels);
            wipe_->setVisible(shown.size() == 2);
            detail_->hide(); // it tells of one picture
            viewer_->showPictures(shown);
            middle_->setCurrentWidget(viewerSide_);
            viewer_->setFocus();
        });
}

PictureId GalleryPage::meant() const {
    if (compared_.empty())
        return looked_;
    // While other pictures are read, there may be fewer of them than are shown.
    return viewer_->current() < compared_.size() ? compared_[viewer_->current()] : 0;
}

// The keys of the grid mark large pictures as well.
bool GalleryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != viewer_ || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QSplitter::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const PictureId id = meant();
    const int row = browser_->model().rowOf(id);
    if (id == 0 || !browser_->pictureKey(*key, {id}))
        return false;
    if (key->key() == Qt::Key_Delete)
        leave(id, row);
    return true;
}

void GalleryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !compared_.empty())
        readLabels(false);
    QSplitter::changeEvent(event);
}

// The place of a picture that went to the trash is taken by the next one, as in the grid.
void GalleryPage::leave(PictureId id, int row) {
    std::erase(compared_, id);
    if (compared_.size() > 1)
        return readLabels(true);
    const int next = row + 1 < browser_->model().rowCount() ? row + 1 : row - 1;
    if (compared_.size() == 1)
        openPicture(compared_.front());
    else if (row >= 0 && next >= 0)
        openPicture(browser_->model().id(next));
    else
        backToGrid();
}

void GalleryPage::backToGrid() {
    compared_.clear();
    middle_->setCurrentWidget(browser_);
    detail_->show();
    browser_->grid().setFocus();
}

// From a large picture Escape goes back to the grid, wherever the focus is, and from the grid it leaves the gallery;
// elsewhere in the window it stops the picture that forms.
bool GalleryPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QSplitter::event(event);
}

void GalleryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        QSplitter::keyPressEvent(event);
    else if (middle_->currentWidget() == viewerSide_)
        backToGrid();
    else
        Q_EMIT closeRequested();
}

} // namespace latelier
