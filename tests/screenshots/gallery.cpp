// Makes a picture of each state of the gallery: latelier-screenshots-gallery FOLDER [WIDTHxHEIGHT] [light|CODE]
// With the fake engine.

#include "app/Application.h"
#include "app/GalleryDesk.h"
#include "gallery/GalleryTrash.h"
#include "tests/support/FakeEngine.h"
#include "ui/TimelineStrip.h"
#include "ui/gallery/GalleryExportDialog.h"
#include "ui/gallery/GalleryFacets.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"
#include "ui/gallery/GalleryTransferDialog.h"
#include "ui/gallery/GalleryViewer.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <cstdio>

using namespace latelier;

namespace {

class Shooter {
public:
    Shooter(Application& studio, QString folder) : studio_(studio), folder_(std::move(folder)) {}

    void shoot(const char* name) { save(studio_.window(), name); }
    void shootDialog(QDialog& dialog, const char* name) {
        dialog.show();
        save(dialog, name);
        dialog.close();
    }
    /// Does what opens a dialog or a menu that waits, and keeps it.
    void shootWaiting(const char* name, const std::function<void()>& open) {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            QWidget* shown = QApplication::activePopupWidget();
            if (!shown)
                shown = QApplication::activeModalWidget();
            if (!shown)
                return;
            watch.stop();
            save(*shown, name);
            shown->close();
        });
        watch.start(50);
        open();
        (void)QTest::qWaitFor([&] { return !watch.isActive(); }, 10000);
    }

private:
    void save(QWidget& widget, const char* name) {
        QTest::qWait(200);
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder_, QString::fromLatin1(name)));
        std::printf("%s\n", name);
    }

    Application& studio_;
    QString folder_;
};

/// Pictures of several days, models and sizes, some of them marked, so that there is something to look for.
void fillGallery(const QString& folder) {
    Gallery gallery(folder.toStdString());
    const char* prompts[] = {"a red house beside a lake at sunset", "a tower on a green hill in the morning",
                             "blue mountains at night", "a white boat, golden sea", "a forest path in the fog"};
    const char* models[] = {"starter", "landscapes-v2"};
    const char* samplers[] = {"Euler a", "DPM++ 2M", "DDIM"};
    std::vector<PictureId> ids;
    for (int i = 0; i < 60; ++i) {
        NewPicture made;
        GenerationRequest& request = made.picture.request;
        request.prompt = prompts[i % 5];
        request.negativePrompt = "blurry";
        request.seed = std::uint64_t(1000 + i * 37);
        request.sampler = samplers[i % 3];
        request.width = i % 4 == 1 ? 192 : 256;
        request.height = i % 4 == 2 ? 192 : 256;
        made.picture.image = test::fakePicture(request, 1);
        made.picture.model.name = models[i % 7 == 0];
        made.picture.versions = "Latelier 0.1.0, LibTorch 1.13.1, cpu, BFloat16, 2 threads";
        made.picture.seconds = 3.2 + i % 3;
        ids.push_back(gallery.add(made));
    }
    for (int day = 1; day < 4; ++day)
        gallery.database().execute("UPDATE pictures SET created = created - 86400000 WHERE id <= " +
                                   std::to_string(60 - day * 14));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::span one(&ids[i], 1);
        if (i % 9 == 0)
            gallery.setStar(one, true);
        if (i % 5 == 0)
            gallery.setRating(one, 2 + int(i) % 4);
        if (i % 6 == 0)
            gallery.addTag(one, i % 12 ? "print" : "calendar");
    }
    gallery.addToBoard(gallery.board("Exhibition"), std::span(ids).last(8));
    moveToTrash(gallery, std::span(ids).subspan(20, 5));
}

/// One picture, a branch of it, and a branch of that: a family.
void paintFamily(Application& studio) {
    const auto done = [&] { return !studio.studio().running(); };
    GenerationRequest request = studio.settingsRequest();
    request.prompt = "a house beside a lake at night";
    request.seed = 20;
    studio.queue().add(request);
    (void)QTest::qWaitFor(done, 30000);
    for (const int step : {9, 14}) {
        Q_EMIT studio.window().timeline().stepSelected(step);
        studio.window().timeline().select(step);
        studio.window().action(QStringLiteral("branch")).trigger();
        (void)QTest::qWaitFor(done, 30000);
    }
}

void shootGallery(Application& studio, Shooter& shooter, const QString& folder) {
    fillGallery(folder);
    paintFamily(studio);
    GalleryDesk& desk = *studio.gallery();
    Q_EMIT desk.thread().changed();
    studio.window().findChild<QWidget*>(QStringLiteral("galleryDock"))->raise();
    QTest::qWait(1500);
    shooter.shoot("gallery-1-tab");
    desk.setOpen(true);
    GalleryBrowser& browser = desk.page().browser();
    (void)QTest::qWaitFor([&] { return browser.model().rowCount() > 50; }, 20000);
    // The branch in the middle: something led to it, and something came from it.
    PictureId family = 0;
    (void)QTest::qWaitFor(
        [&] {
            for (int row = 0; row < browser.model().rowCount(); ++row)
                if (const GalleryItem* item = browser.model().item(row); item && item->entry.hasParent)
                    family = item->entry.id;
            return family != 0;
        },
        10000);
    browser.grid().setCurrentId(family);
    QTest::qWait(2500);
    shooter.shoot("gallery-2-grid");
    auto* search = browser.findChild<QLineEdit*>(QStringLiteral("gallerySearch"));
    QTest::keyClicks(search, QStringLiteral("red house -night"));
    QTest::qWait(600);
    auto* facets = desk.page().findChild<QTreeWidget*>(QStringLiteral("galleryFacets"));
    for (QTreeWidgetItem* item : facets->findItems(QStringLiteral("DPM++ 2M"), Qt::MatchExactly | Qt::MatchRecursive))
        item->setCheckState(0, Qt::Checked);
    QTest::qWait(1000);
    browser.grid().setCurrentIndex(browser.model().index(0));
    QTest::qWait(500);
    shooter.shoot("gallery-3-search");
    search->clear();
    browser.facets().clear();
    QTest::qWait(800);
    desk.page().openPicture(family);
    QTest::qWait(1200);
    shooter.shoot("gallery-4-detail");
    desk.page().backToGrid();
    desk.page().compare({browser.model().id(6), browser.model().id(7), browser.model().id(8), browser.model().id(9)});
    QTest::qWait(1200);
    shooter.shoot("gallery-5-compare-4");
    desk.page().compare({browser.model().id(6), browser.model().id(11)});
    QTest::qWait(800);
    desk.page().viewer().setWipe(true);
    shooter.shoot("gallery-6-wipe");
    desk.page().viewer().setWipe(false);
    desk.page().backToGrid();
    auto* grouping = browser.findChild<QComboBox*>(QStringLiteral("galleryGrouping"));
    grouping->setCurrentIndex(1);
    QTest::qWait(1000);
    shooter.shoot("gallery-7-families");
    grouping->setCurrentIndex(0);
    browser.findChild<QToolButton*>(QStringLiteral("galleryTrash"))->click();
    QTest::qWait(1000);
    browser.grid().setCurrentIndex(browser.model().index(0));
    QTest::qWait(600);
    shooter.shoot("gallery-8-trash");
    shooter.shootWaiting("gallery-10-empty-trash",
                         [&] { browser.findChild<QPushButton*>(QStringLiteral("galleryEmpty"))->click(); });
    browser.findChild<QToolButton*>(QStringLiteral("galleryTrash"))->click();
    QTest::qWait(1000);
    GalleryGrid& grid = browser.grid();
    grid.setCurrentIndex(browser.model().index(0));
    grid.setFocus();
    shooter.shootWaiting("gallery-11-menu", [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), grid.mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(grid.viewport(), &event);
    });
    shooter.shootWaiting("gallery-12-tag", [&] { QTest::keyClick(&grid, Qt::Key_T); });
    shooter.shootWaiting("gallery-13-board", [&] { QTest::keyClick(&grid, Qt::Key_B); });
    QTest::keyClick(&grid, Qt::Key_3);
    QTest::qWait(1000);
    shooter.shoot("gallery-14-undo");
    desk.setOpen(false);
    PictureEntry sample;
    sample.seed = 1037;
    sample.created = QDateTime::currentMSecsSinceEpoch();
    GalleryExportDialog exporting(12, sample, folder, &studio.window());
    shooter.shootDialog(exporting, "gallery-9-export");
    GalleryTransferDialog importing(folder, &studio.window());
    QSignalSpy ended(&importing, &GalleryTransferDialog::ended);
    importing.import({folder});
    (void)ended.wait(10000);
    shooter.shootDialog(importing, "gallery-15-import");
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "Usage: %s FOLDER [WIDTHxHEIGHT] [light|CODE]\n", argv[0]);
        return 2;
    }
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QTemporaryDir scratch;
    ApplicationOptions options;
    options.makeEngine = [] { return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(5)); };
    options.stateFolder = scratch.filePath(QStringLiteral("state"));
    options.pictureFolder = scratch.filePath(QStringLiteral("pictures"));
    const QString variant = argc > 3 ? QString::fromLatin1(argv[3]) : QString();
    const bool light = variant == QStringLiteral("light");
    options.language = variant.isEmpty() || light ? QStringLiteral("en") : variant;
    Application studio(application, options);
    const QStringList size = argc > 2 ? QString::fromLatin1(argv[2]).split(QLatin1Char('x')) : QStringList();
    if (size.size() == 2)
        studio.window().resize(size[0].toInt(), size[1].toInt());
    if (light)
        studio.window().action(QStringLiteral("themeLight")).setChecked(true);
    studio.window().show();
    QTest::qWait(1500);
    Shooter shooter(studio, folder);
    shootGallery(studio, shooter, options.pictureFolder);
    return 0;
}
