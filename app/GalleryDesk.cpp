#include "app/GalleryDesk.h"

#include "gallery/GalleryTrash.h"
#include "gallery/Thumbnails.h"
#include "ui/ErrorBar.h"
#include "ui/ImageConvert.h"
#include "ui/MainWindow.h"
#include "ui/SettingsPanel.h"
#include "ui/gallery/GalleryDetail.h"
#include "ui/gallery/GalleryExportDialog.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"
#include "ui/gallery/GalleryTransferDialog.h"
#include "ui/gallery/GalleryWatch.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

namespace latelier {

GalleryDesk::GalleryDesk(MainWindow& window, GenerationQueue& queue, const QString& folder)
    : window_(window), queue_(queue), thread_(folder), thumbnails_(thumbnailCache()), commands_(thread_),
      browser_(std::make_unique<GalleryBrowser>(commands_, thumbnails_)),
      page_(std::make_unique<GalleryPage>(commands_, thumbnails_)), watch_(std::make_unique<GalleryWatch>(thread_)),
      exportFolder_(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)) {
    browser_->grid().setCellSize(88);
    window_.addRightTab(browser_.get(), QStringLiteral("galleryDock"), tr("Gallery"));
    page_->setParent(&window_);
    page_->hide();
    connect(&thread_, &GalleryThread::failed, this, &GalleryDesk::failed);
    // What was mended at the opening stays until it was read.
    connect(&thread_, &GalleryThread::noticed, this,
            [this](const QString& sentence) { window_.errorBar().ask(sentence, {}); });
    connect(&thread_, &GalleryThread::opened, this, &GalleryDesk::clearExpiredTrash);
    connect(&thread_, &GalleryThread::opened, watch_.get(), &GalleryWatch::begin);
    connect(watch_.get(), &GalleryWatch::noticed, this, &GalleryDesk::noticed);
    connect(&window_.action(QStringLiteral("checkGallery")), &QAction::triggered, this, &GalleryDesk::checkGallery);
    connect(&window_.action(QStringLiteral("gallery")), &QAction::toggled, this, &GalleryDesk::setOpen);
    connect(&window_, &MainWindow::pageShown, this, [this](QWidget* page) {
        if (page != page_.get())
            setOpen(false);
    });
    connect(page_.get(), &GalleryPage::closeRequested, this, [this] { setOpen(false); });
    page_->browser().wake();
    connect(&window_, &MainWindow::firstPainted, this,
            [this] { QTimer::singleShot(0, this, [this] { browser_->wake(); }); });
    connectBrowser(*browser_);
    connectBrowser(page_->browser());
    connectCommands();
}

GalleryDesk::~GalleryDesk() = default;

void GalleryDesk::setOpen(bool open) {
    if (open == open_)
        return;
    open_ = open;
    QAction& fullCanvas = window_.action(QStringLiteral("fullCanvas"));
    window_.action(QStringLiteral("gallery")).setChecked(open);
    // The tools of the canvas have nothing to work on here.
    window_.findChild<QWidget*>(QStringLiteral("canvasToolsArea"))->setVisible(!open);
    if (open) {
        wasFullCanvas_ = fullCanvas.isChecked();
        fullCanvas.setChecked(true);
        window_.statusBar()->show(); // it says what is made again, and how far it is
        window_.showPage(page_.get());
        page_->browser().grid().setFocus();
        return;
    }
    // The page goes first: the panels come back to the width that they had.
    if (window_.shownPage() == page_.get())
        window_.showPage(nullptr);
    fullCanvas.setChecked(wasFullCanvas_);
    window_.statusBar()->setVisible(!wasFullCanvas_);
}

void GalleryDesk::connectBrowser(GalleryBrowser& browser) {
    connect(&browser, &GalleryBrowser::wholeWindowRequested, this, [this] { setOpen(!open_); });
    connect(&browser, &GalleryBrowser::importRequested, this, &GalleryDesk::importFolder);
    connect(&browser, &GalleryBrowser::filesDropped, this, &GalleryDesk::importFiles);
    connect(&browser, &GalleryBrowser::exportRequested, this, &GalleryDesk::exportPictures);
}

void GalleryDesk::connectCommands() {
    connect(&commands_, &GalleryCommands::openRequested, this, [this](PictureId id) {
        setOpen(true);
        page_->openPicture(id);
    });
    connect(&commands_, &GalleryCommands::compareRequested, this, [this](const std::vector<PictureId>& ids) {
        if (ids.size() > 1)
            setOpen(true);
        page_->compare(ids);
    });
    connect(&commands_, &GalleryCommands::loadRequested, this, [this](PictureId id, SettingsPart part) {
        withRecord(id, [this, part](const PictureEntry& entry, const PictureRecord& record) {
            setOpen(false);
            GenerationRequest request = record.request;
            request.model = modelOf(entry, record).value_or(window_.settings().chosenModel());
            Q_EMIT requestChosen(request, part);
        });
    });
    connect(&commands_, &GalleryCommands::startFromRequested, this, [this](PictureId id) {
        thread_.run(
            this,
            [id](Gallery& gallery, GallerySearch&) { return toQImage(readPicture(gallery.file(gallery.entry(id)))); },
            [this](const QImage& picture) {
                setOpen(false);
                Q_EMIT sourceChosen(picture);
            });
    });
    connect(&commands_, &GalleryCommands::stepsRequested, this, &GalleryDesk::openSteps);
    connect(&commands_, &GalleryCommands::rerunRequested, this,
            [this](PictureId id, bool newSeed) { makeAgain(id, newSeed, false); });
    connect(&commands_, &GalleryCommands::verifyRequested, this, [this](PictureId id) { makeAgain(id, false, true); });
}

void GalleryDesk::withRecord(PictureId id, std::function<void(const PictureEntry&, const PictureRecord&)> use) {
    struct Found {
        PictureEntry entry;
        std::optional<PictureRecord> record;
    };
    thread_.run(
        this,
        [id](Gallery& gallery, GallerySearch&) {
            return Found{gallery.entry(id), gallery.record(id)};
        },
        [this, use](const Found& found) {
            if (found.record)
                use(found.entry, *found.record);
            else
                Q_EMIT failed(tr("The file of this picture does not tell how it was made."));
        });
}

std::optional<std::string> GalleryDesk::modelOf(const PictureEntry& entry, const PictureRecord& record) const {
    return entry.record.empty() ? window_.settings().modelNamed(record.modelName) : record.request.model;
}

void GalleryDesk::makeAgain(PictureId id, bool newSeed, bool verify) {
    withRecord(id, [this, newSeed, verify](const PictureEntry& entry, const PictureRecord& record) {
        GenerationRequest request = requestAgain(record);
        const std::optional<std::string> model = modelOf(entry, record);
        if (!model && !newSeed) {
            Q_EMIT failed(tr("The model that the picture was made with, %1, is not here. “New seed” makes one like it "
                             "with the model in the panels.")
                              .arg(record.modelName.empty() ? tr("which it does not name")
                                                            : QString::fromStdString(record.modelName)));
            return;
        }
        request.model = model.value_or(window_.settings().chosenModel());
        if (newSeed) {
            request.seed = QRandomGenerator::global()->generate();
            // The way up to the branch had the old seed's noise in it.
            request.branch.reset();
        }
        queue_.add(request, {newSeed ? std::string() : entry.sha256, verify});
        if (verify)
            page_->detail().setVerdict(entry.id, tr("It is made again now, to be compared."));
        Q_EMIT noticed(verify ? tr("The picture is made again, to be compared with the kept one.")
                              : tr("The picture is in the queue."));
    });
}

void GalleryDesk::tellVerdict(PictureId id, const Verification& verdict) {
    QStringList sentences;
    if (verdict.same)
        sentences << tr("Verified: made again, it is the same picture, byte for byte.");
    else
        sentences << tr("Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.")
                         .arg(QLocale().toString(verdict.differing * 100, 'f', verdict.differing < 0.1 ? 2 : 0))
                         .arg(QLocale().toString(verdict.largest, 'g', 3));
    if (!verdict.modelThen.empty())
        sentences << tr("The model was %1 and is %2.")
                         .arg(QString::fromStdString(verdict.modelThen), QString::fromStdString(verdict.modelNow));
    if (!verdict.versionsThen.empty() || !verdict.versionsNow.empty())
        sentences << tr("It was made with %1, now with %2.")
                         .arg(QString::fromStdString(verdict.versionsThen),
                              QString::fromStdString(verdict.versionsNow));
    page_->detail().setVerdict(id, sentences.join(QLatin1Char(' ')));
    Q_EMIT noticed(sentences.join(QLatin1Char(' ')));
}

void GalleryDesk::openSteps(PictureId id) {
    thread_.run(
        this,
        [id](Gallery& gallery, GallerySearch&) {
            const PictureEntry entry = gallery.entry(id);
            const auto file = gallery.file(entry);
            return KeptRun{gallery.record(id).value_or(PictureRecord{}), QString::fromStdString(file.string()),
                           readPicture(file), unpackSteps(gallery.trajectory(entry))};
        },
        [this](const KeptRun& run) {
            setOpen(false);
            Q_EMIT runChosen(run);
        });
}

void GalleryDesk::checkGallery() {
    auto* dialog = new GalleryTransferDialog(thread_.folder(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GalleryTransferDialog::changed, &thread_, &GalleryThread::changed);
    dialog->show();
    dialog->check();
}

void GalleryDesk::importFolder() {
    const QString folder = QFileDialog::getExistingDirectory(&window_, tr("Folder of pictures to import"));
    if (!folder.isEmpty())
        importFiles({folder});
}

void GalleryDesk::importFiles(const QStringList& paths) {
    auto* dialog = new GalleryTransferDialog(thread_.folder(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GalleryTransferDialog::changed, &thread_, &GalleryThread::changed);
    dialog->show();
    dialog->import(paths);
}

void GalleryDesk::exportPictures(const std::vector<PictureId>& ids) {
    if (ids.empty())
        return;
    thread_.run(
        this, [id = ids.front()](Gallery& gallery, GallerySearch&) { return gallery.entry(id); },
        [this, ids](const PictureEntry& sample) {
            GalleryExportDialog ask(int(ids.size()), sample, exportFolder_, &window_);
            if (ask.exec() != QDialog::Accepted)
                return;
            exportFolder_ = ask.folder();
            auto* dialog = new GalleryTransferDialog(thread_.folder(), &window_);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->show();
            dialog->exportTo(ask.folder(), ids, ask.options());
        });
}

// What has been in the trash for its term goes on to the desktop's own, from where it can still be taken back.
void GalleryDesk::clearExpiredTrash() {
    thread_.run(
        this,
        [](Gallery& gallery, GallerySearch&) {
            const auto expired =
                gallery.writable() ? expiredTrash(gallery, millisecondsNow()) : std::vector<PictureId>();
            return expired.empty() ? 0 : emptyTrash(gallery, expired, &moveToDesktopTrash);
        },
        [this](int gone) {
            if (gone > 0)
                Q_EMIT thread_.changed();
        });
}

} // namespace latelier
