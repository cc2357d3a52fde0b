#include "app/GalleryDesk.h"

#include "app/Application.h"
#include "core/base/TensorFile.h"
#include "gallery/DurableFile.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/GalleryPictures.h"
#include "ui/ErrorBar.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/gallery/GalleryDetail.h"
#include "ui/gallery/GalleryFacets.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"
#include "ui/gallery/GalleryTransferDialog.h"
#include "ui/gallery/GalleryViewer.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCursor>
#include <QDateEdit>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

#include <array>
#include <filesystem>

using namespace latelier;

namespace {

constexpr int patience = 30000; ///< milliseconds, for a loaded machine

} // namespace

/// Uses the gallery in the real window: pictures appear, are found, marked, thrown away and taken back, compared,
/// loaded into the panels and made again.
class GalleryDeskTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Application> studio_;

    QString pictures() const { return folder_->filePath(QStringLiteral("pictures")); }
    GalleryDesk& desk() { return *studio_->gallery(); }
    GalleryBrowser& browser() { return desk().page().browser(); }
    GalleryGrid& grid() { return browser().grid(); }
    GalleryModel& model() { return browser().model(); }
    GalleryDetail& detail() { return desk().page().detail(); }
    template <typename T>
    T& part(QWidget& of, const char* name) {
        T* found = of.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }

    void open(int stepTime = 2) {
        ApplicationOptions options;
        options.makeEngine = [stepTime] {
            return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(stepTime));
        };
        options.stateFolder = folder_->filePath(QStringLiteral("state"));
        options.pictureFolder = pictures();
        studio_ = std::make_unique<Application>(*qApp, options);
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        studio_->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&studio_->window()));
        QVERIFY(ready.count() > 0 || ready.wait(patience));
    }
    void openGallery() {
        desk().setOpen(true);
        QTRY_VERIFY_WITH_TIMEOUT(!model().waiting(), patience);
    }
    /// Makes a picture with these words and waits until the gallery shows it.
    void make(const char* prompt, quint64 seed) {
        const int before = model().rowCount();
        GenerationRequest request;
        request.prompt = prompt;
        request.seed = seed;
        request.width = request.height = 64;
        request.steps = 4;
        studio_->queue().add(request);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0) && model().item(0)->entry.prompt == prompt, patience);
    }
    void fill() {
        Gallery gallery(pictures().toStdString());
        for (int i = 0; i < 6; ++i) {
            NewPicture made = newPicture(unsigned(i), i % 2 ? "a castle at night" : "a cat by the sea");
            made.picture.request.sampler = i < 2 ? "Euler" : "DPM++ 2M";
            gallery.add(made);
        }
    }
    void choose(int row) {
        grid().setCurrentIndex(model().index(row));
        QTRY_COMPARE_WITH_TIMEOUT(detail().shown(), model().id(row), patience);
    }

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directories(pictures().toStdString());
    }
    void cleanup() {
        studio_.reset();
        folder_.reset();
    }

    void showsEachFinishedPictureAtOnceNewestFirst() {
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 0);
        make("first", 1);
        make("second", 2);
        QCOMPARE(model().item(1)->entry.prompt, std::string("first"));
    }

    void findsByWordsAndNarrowsByFacets() {
        fill();
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 6);
        auto& search = part<QLineEdit>(browser(), "gallerySearch");
        QTest::keyClicks(&search, QStringLiteral("castle"));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, patience);
        auto& facets = part<QTreeWidget>(desk().page(), "galleryFacets");
        QTreeWidgetItem* euler = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto found = facets.findItems(QStringLiteral("Euler"), Qt::MatchExactly | Qt::MatchRecursive);
                euler = found.isEmpty() ? nullptr : found.first();
                return euler && euler->text(1) == QLatin1String("1");
            }(),
            patience);
        euler->setCheckState(0, Qt::Checked);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, patience);
        search.clear();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        browser().facets().clear();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void marksByKeys() {
        fill();
        open();
        openGallery();
        choose(0);
        QTest::keyClick(&grid(), Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0) && model().item(0)->entry.star, patience);
        QTest::keyClick(&grid(), Qt::Key_4);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.rating, 4, patience);
        QTest::keyClick(&grid(), Qt::Key_0);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.rating, 0, patience);
        QTest::keyClick(&grid(), Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(!detail().facts().entry.star, patience);
    }

    void takesBackMarksOneByOne() {
        fill();
        open();
        openGallery();
        choose(0);
        QTest::keyClick(&grid(), Qt::Key_S);
        QTest::keyClick(&grid(), Qt::Key_3);
        desk().commands().changeTags({model().id(0)}, {QStringLiteral("sea")}, {});
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.tags.size(), std::size_t(1), patience);
        QCOMPARE(detail().facts().entry.rating, 3);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(detail().facts().entry.tags.empty(), patience);
        QCOMPARE(detail().facts().entry.rating, 3);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.rating, 0, patience);
        QVERIFY(detail().facts().entry.star);
        part<QPushButton>(browser(), "galleryUndo").click();
        QTRY_VERIFY_WITH_TIMEOUT(!detail().facts().entry.star, patience);
    }

    void narrowsToTheDaysBetweenTwo() {
        fill();
        {
            Gallery gallery(pictures().toStdString());
            gallery.database().execute("UPDATE pictures SET created = created - 864000000 WHERE id <= 2");
        }
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 6);
        auto& time = part<QComboBox>(desk().page(), "galleryTime");
        time.setCurrentIndex(time.count() - 1);
        auto& from = part<QDateEdit>(desk().page(), "galleryFrom");
        QVERIFY(from.isVisible());
        part<QDateEdit>(desk().page(), "galleryTo").setDate(QDate::currentDate().addDays(-5));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        // The two days in the other order mean the same, and both belong to it.
        from.setDate(QDate::currentDate());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 4, patience);
        browser().facets().clear();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void remembersAfterARestartWhatIsToBeMadeAgain() {
        open();
        openGallery();
        make("a red house", 5);
        const PictureId first = model().id(0);
        choose(0);
        studio_->queue().setHeld(true);
        part<QPushButton>(detail(), "verify").click();
        part<QPushButton>(detail(), "makeAgain").click();
        QTRY_COMPARE_WITH_TIMEOUT(studio_->queue().waiting(), 2, patience);
        studio_.reset();
        open();
        openGallery();
        QCOMPARE(studio_->queue().waiting(), 2);
        QSignalSpy noticed(&desk(), &GalleryDesk::noticed);
        studio_->queue().setHeld(false);
        QTRY_VERIFY_WITH_TIMEOUT(noticed.count() > 0, patience);
        QVERIFY(noticed[0][0].toString().contains(QStringLiteral("byte for byte")));
        // One more picture, not two: the verified one is not kept, and the other one knows where it came from.
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        choose(0);
        QTRY_COMPARE_WITH_TIMEOUT(int(detail().facts().parents.size()), 1, patience);
        QCOMPARE(detail().facts().parents[0].lineage.picture, first);
        QCOMPARE(detail().facts().parents[0].lineage.kind, ParentKind::Rerun);
    }

    void keepsThePurposeOfABrokenOffPictureForALaterStart() {
        open();
        openGallery();
        make("a red house", 5);
        studio_.reset();
        open(200);
        openGallery();
        choose(0);
        QSignalSpy stepped(&studio_->studio(), &Studio::stepped);
        part<QPushButton>(detail(), "verify").click();
        QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, patience);
        studio_.reset();
        const auto answer = [this](const char* words) {
            QTRY_VERIFY_WITH_TIMEOUT(!studio_->window().errorBar().sentence().isEmpty(), patience);
            for (QPushButton* button : studio_->window().errorBar().findChildren<QPushButton*>())
                if (button->text() == QLatin1String(words))
                    return button->click();
            QFAIL(words);
        };
        open();
        answer("Keep for later");
        studio_.reset();
        open();
        openGallery();
        QSignalSpy noticed(&desk(), &GalleryDesk::noticed);
        answer("Go on with it");
        QTRY_VERIFY_WITH_TIMEOUT(noticed.count() > 0, patience);
        QVERIFY(noticed.last()[0].toString().contains(QStringLiteral("byte for byte")));
        QCOMPARE(model().rowCount(), 1);
        QVERIFY(QDir(folder_->filePath(QStringLiteral("state"))).entryList({QStringLiteral("purpose*")}).isEmpty());
    }

    void keepsTagsAndNotesThatAreWritten() {
        fill();
        open();
        openGallery();
        choose(1);
        auto& tags = part<QLineEdit>(detail(), "galleryTags");
        tags.setText(QStringLiteral("blue, portrait , "));
        QTest::keyClick(&tags, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.tags, (std::vector<std::string>{"blue", "portrait"}),
                                  patience);
        part<QPlainTextEdit>(detail(), "galleryNote").setPlainText(QStringLiteral("for the book"));
        const PictureId id = detail().shown();
        choose(2);
        studio_.reset();
        Gallery gallery(pictures().toStdString());
        QCOMPARE(gallery.entry(id).note, std::string("for the book"));
        QCOMPARE(gallery.entry(id).tags, (std::vector<std::string>{"blue", "portrait"}));
    }

    void movesToTheTrashAndTakesItBack() {
        fill();
        open();
        openGallery();
        choose(0);
        const PictureId id = model().id(0);
        QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, patience);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
        choose(model().rowOf(id));
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 5, patience);
        part<QToolButton>(browser(), "galleryTrash").click();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, patience);
        QCOMPARE(model().id(0), id);
        // In the trash, Delete does nothing: nothing is lost in one step.
        grid().setCurrentIndex(model().index(0));
        QTest::keyClick(&grid(), Qt::Key_Delete);
        desk().commands().restore({id});
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, patience);
        part<QToolButton>(browser(), "galleryTrash").click();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void putsSettingsIntoThePanelsWholeOrInPart() {
        fill();
        open();
        GenerationRequest mine = studio_->panelRequest();
        mine.prompt = "my own words";
        mine.seed = 77;
        mine.steps = 33;
        studio_->window().prompt().readFrom(mine);
        studio_->window().settings().readFrom(mine);
        openGallery();
        const int row = 0;
        choose(row);
        const auto load = [&](SettingsPart part) {
            QSignalSpy chosen(&desk(), &GalleryDesk::requestChosen);
            Q_EMIT desk().commands().loadRequested(model().id(row), part);
            QVERIFY(chosen.wait(patience));
        };
        load(SettingsPart::Seed);
        QCOMPARE(studio_->panelRequest().seed, std::uint64_t(5));
        QCOMPARE(studio_->panelRequest().prompt, std::string("my own words"));
        QCOMPARE(studio_->panelRequest().steps, 33);
        QVERIFY(!desk().isOpen());
        mine.seed = 77;
        studio_->window().settings().readFrom(mine);
        load(SettingsPart::Settings);
        QCOMPARE(studio_->panelRequest().sampler, std::string("DPM++ 2M"));
        QCOMPARE(studio_->panelRequest().prompt, std::string("my own words"));
        QCOMPARE(studio_->panelRequest().seed, std::uint64_t(77));
        load(SettingsPart::Prompt);
        QCOMPARE(studio_->panelRequest().prompt, std::string("a castle at night"));
        QCOMPARE(studio_->panelRequest().seed, std::uint64_t(77));
        load(SettingsPart::All);
        QCOMPARE(studio_->panelRequest().seed, std::uint64_t(5));
        QVERIFY(studio_->window().settings().seedLocked());
    }

    void makesAPictureAgainAndTellsItsFamily() {
        open();
        openGallery();
        make("a red house", 5);
        const PictureId first = model().id(0);
        choose(0);
        part<QPushButton>(detail(), "makeAgain").click();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        choose(0);
        QTRY_COMPARE_WITH_TIMEOUT(int(detail().facts().parents.size()), 1, patience);
        QCOMPARE(detail().facts().parents[0].lineage.picture, first);
        QCOMPARE(detail().facts().parents[0].lineage.kind, ParentKind::Rerun);
        // It was painted out of nothing, as the first one was.
        auto& text = part<QTextBrowser>(detail(), "galleryText");
        QVERIFY(!text.toPlainText().contains(QStringLiteral("Change amount")));
        choose(model().rowOf(first));
        QTRY_COMPARE_WITH_TIMEOUT(int(detail().facts().children.size()), 1, patience);
        QVERIFY(text.toPlainText().contains(QStringLiteral("a red house")));
        part<QPushButton>(detail(), "newSeed").click();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0), patience);
        QVERIFY(model().item(0)->entry.seed != 5u);
    }

    void verifiesAPictureAndKeepsNoCopy() {
        open();
        openGallery();
        make("a red house", 5);
        choose(0);
        QSignalSpy noticed(&desk(), &GalleryDesk::noticed);
        part<QPushButton>(detail(), "verify").click();
        QTRY_VERIFY_WITH_TIMEOUT(noticed.count() > 1, patience);
        QVERIFY2(noticed.last()[0].toString().contains(QStringLiteral("byte for byte")),
                 qPrintable(noticed.last()[0].toString()));
        QVERIFY(part<QLabel>(detail(), "galleryVerdict").text().contains(QStringLiteral("byte for byte")));
        QCOMPARE(model().rowCount(), 1);

        // The same with a kept picture whose settings stand for another one.
        Gallery gallery(pictures().toStdString());
        PictureRecord record = *gallery.record(model().id(0));
        NewPicture other = newPicture(1, "x");
        other.picture.request = record.request;
        other.picture.image = noisePicture(64, 64, 3, 3);
        other.picture.versions = "Latelier 0.0, cpu";
        gallery.add(other);
        Q_EMIT desk().thread().changed();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        choose(0);
        noticed.clear();
        part<QPushButton>(detail(), "verify").click();
        QTRY_VERIFY_WITH_TIMEOUT(noticed.count() > 1, patience);
        const QString verdict = noticed.last()[0].toString();
        QVERIFY2(verdict.contains(QStringLiteral("not the same")), qPrintable(verdict));
        QVERIFY2(verdict.contains(QStringLiteral("Latelier 0.0, cpu")), qPrintable(verdict));
    }

    void comparesTwoToFourPictures() {
        fill();
        open();
        openGallery();
        GalleryViewer& viewer = desk().page().viewer();
        choose(0);
        QTest::keyClick(&grid(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&grid(), Qt::Key_C);
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.complete(), patience);
        QVERIFY(viewer.isVisible());
        // What they share is not told, what differs is.
        QVERIFY(viewer.shown()[0].label.contains(QStringLiteral("Seed")));
        QVERIFY(!viewer.shown()[0].label.contains(QStringLiteral("Sampler")));
        QTest::keyClick(&viewer, Qt::Key_W);
        QVERIFY(viewer.wipe());
        QTest::keyClick(&viewer, Qt::Key_Escape);
        QVERIFY(grid().isVisible());
        desk().page().openPicture(model().id(2));
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(detail().shown(), model().id(2), patience);
        QTest::keyClick(&viewer, Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(detail().shown(), model().id(3), patience);
        // From the buttons beside it too, Escape goes one step back and not two.
        QTest::keyClick(&part<QPushButton>(detail(), "verify"), Qt::Key_Escape);
        QVERIFY(grid().isVisible());
        QVERIFY(desk().isOpen());
    }

    void marksLargePicturesByKeys() {
        fill();
        open();
        openGallery();
        GalleryViewer& viewer = desk().page().viewer();
        Gallery gallery(pictures().toStdString());
        const std::vector<PictureId> ids = model().ids();
        desk().page().openPicture(ids[1]);
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 1, patience);
        // At once, before the next one is read.
        QTest::keyClick(&viewer, Qt::Key_Right);
        QTest::keyClick(&viewer, Qt::Key_4);
        QTest::keyClick(&viewer, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(gallery.entry(ids[2]).rating == 4 && gallery.entry(ids[2]).star, patience);
        QCOMPARE(gallery.entry(ids[1]).rating, 0);
        QTest::keyClick(&viewer, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(detail().shown(), ids[3], patience);
        QTRY_VERIFY_WITH_TIMEOUT(gallery.entry(ids[2]).trashed.has_value(), patience);
        QTest::keyClick(&viewer, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!gallery.entry(ids[2]).trashed.has_value(), patience);

        // Of several, the one under the pointer.
        desk().page().compare({ids[0], ids[1], ids[4]});
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 3, patience);
        QPoint third; // where it lies depends on the window's shape
        for (int y = 0; y < viewer.height() && third.isNull(); y += 20)
            for (int x = 0; x < viewer.width(); x += 20)
                if (viewer.paneUnder(QPoint(x, y)) == 2)
                    third = QPoint(x, y);
        QVERIFY(!third.isNull());
        QCursor::setPos(viewer.mapToGlobal(third));
        QTest::keyClick(&viewer, Qt::Key_5);
        QTRY_COMPARE_WITH_TIMEOUT(gallery.entry(ids[4]).rating, 5, patience);
        QCOMPARE(gallery.entry(ids[0]).rating + gallery.entry(ids[1]).rating, 0);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.shown()[2].label.startsWith(QString(5, QChar(0x2022))), patience);
        QTest::keyClick(&viewer, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 2, patience);
    }

    void givesThePictureThatTheNextRunStartsFrom() {
        fill();
        open();
        openGallery();
        choose(2);
        part<QPushButton>(detail(), "startFrom").click();
        QTRY_VERIFY_WITH_TIMEOUT(studio_->panelRequest().source, patience);
        Gallery gallery(pictures().toStdString());
        QVERIFY(*studio_->panelRequest().source == readPicture(gallery.file(gallery.entry(model().id(2)))));
        QVERIFY(!desk().isOpen());
    }

    void givesOtherProgramsTheFilesThemselves() {
        fill();
        open();
        openGallery();
        grid().selectAll();
        Gallery gallery(pictures().toStdString());
        const auto expectFiles = [&](const QMimeData* data) {
            QVERIFY(data);
            QCOMPARE(data->urls().size(), model().rowCount());
            for (int row = 0; row < model().rowCount(); ++row) {
                const QUrl url = data->urls()[row];
                QVERIFY(url.isLocalFile());
                QCOMPARE(sha256(readFile(url.toLocalFile().toStdString())), gallery.entry(model().id(row)).sha256);
            }
        };
        for (int row = 0; row < model().rowCount(); ++row)
            QTRY_VERIFY_WITH_TIMEOUT(model().item(row), patience);
        const std::unique_ptr<QMimeData> dragged(model().mimeData(grid().selectionModel()->selectedIndexes()));
        expectFiles(dragged.get());
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        // Nothing at all lies on the offscreen platform's clipboard at first.
        const auto copied = [] { return QGuiApplication::clipboard()->mimeData(); };
        QTRY_VERIFY_WITH_TIMEOUT(copied() && copied()->urls().size() == model().rowCount(), patience);
        expectFiles(copied());
    }

    void noticesWhatOtherProgramsDo() {
        fill();
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 6);
        Gallery other(pictures().toStdString());
        const PictureId first = model().id(0);
        other.setRating(std::span(&first, 1), 5);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0) && model().item(0)->entry.rating == 5, patience);
        // A file copied into a new folder, and one taken away.
        const std::filesystem::path place = pictures().toStdString();
        std::filesystem::create_directories(place / "from-elsewhere");
        writePicture(place / "from-elsewhere" / "mine.png", noisePicture(30, 20, 3, 7));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 7, patience);
        std::filesystem::remove(other.file(other.entry(first)));
        QTRY_VERIFY_WITH_TIMEOUT(model().item(model().rowOf(first)) && model().item(model().rowOf(first))->gone,
                                 patience);
        QCOMPARE(model().rowCount(), 7);
        GalleryTransferDialog dialog(pictures());
        QSignalSpy ended(&dialog, &GalleryTransferDialog::ended);
        dialog.check();
        QVERIFY(ended.wait(patience));
        QCOMPARE(dialog.problems().size(), 1);
        part<QPushButton>(dialog, "galleryMend").click();
        QVERIFY(ended.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void looksThroughTheKeptStepsOfAPicture() {
        fill();
        {
            Gallery gallery(pictures().toStdString());
            NewPicture made = newPicture(9, "kept with its steps");
            made.picture.request.steps = 3;
            const std::filesystem::path journal = folder_->filePath(QStringLiteral("journal")).toStdString();
            std::filesystem::create_directories(journal);
            for (int step = 1; step <= 3; ++step) {
                const std::vector<float> latent(4 * 2 * 2, float(step));
                const std::array<double, 3> facts{3.0 / step, 7, 0.5};
                writeSafetensors((journal / ("step-0000" + std::to_string(step) + ".safetensors")).string(),
                                 {{"denoised", {DType::F32, {1, 4, 2, 2}, std::as_bytes(std::span(latent))}},
                                  {"facts", {DType::F64, {3}, std::as_bytes(std::span(facts))}}});
            }
            made.trajectory = packSteps(journal, made.picture.image, made.picture.request);
            gallery.add(made);
        }
        open();
        openGallery();
        choose(0);
        auto& show = part<QPushButton>(detail(), "showSteps");
        QVERIFY(show.isVisible());
        show.click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isOpen() && studio_->presenter().run() > 0, patience);
        const Run* run = studio_->history().find(studio_->presenter().run());
        QCOMPARE(run->steps.size(), std::size_t(3));
        QCOMPARE(run->steps[1].preview.size(), QSize(2, 2));
        QCOMPARE(run->request.prompt, std::string("kept with its steps"));
        QVERIFY(run->steps[1].request);
        const RunId shown = run->id;
        // Asked for again it is the same run, and a picture without steps offers none.
        openGallery();
        Q_EMIT desk().commands().stepsRequested(model().id(0));
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isOpen(), patience);
        QCOMPARE(studio_->presenter().run(), shown);
        openGallery();
        choose(1);
        QVERIFY(!show.isVisible());
        desk().commands().pruneSteps(model().ids());
        choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(!show.isVisible(), patience);
    }

    void importsAFolderAndListsWhatCannotBeRead() {
        open();
        openGallery();
        const std::filesystem::path in = folder_->filePath(QStringLiteral("in")).toStdString();
        std::filesystem::create_directories(in);
        for (unsigned i = 0; i < 3; ++i)
            writePicture(in / (std::to_string(i) + ".png"), noisePicture(20, 20, 3, i));
        QFile bad(folder_->filePath(QStringLiteral("in/bad.png")));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("this is no picture") > 0);
        bad.close();
        GalleryTransferDialog dialog(pictures());
        connect(&dialog, &GalleryTransferDialog::changed, &desk().thread(), &GalleryThread::changed);
        QSignalSpy ended(&dialog, &GalleryTransferDialog::ended);
        dialog.import({QString::fromStdString(in.string())});
        QVERIFY(ended.count() > 0 || ended.wait(patience));
        QCOMPARE(dialog.problems().size(), 1);
        QVERIFY(dialog.problems()[0].contains(QStringLiteral("bad.png")));
        QVERIFY2(dialog.summary().contains(QLatin1Char('3')), qPrintable(dialog.summary()));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, patience);

        GalleryTransferDialog out(pictures());
        QSignalSpy written(&out, &GalleryTransferDialog::ended);
        ExportOptions options;
        options.pattern = "copy-{number}";
        out.exportTo(folder_->filePath(QStringLiteral("out")), model().ids(), options);
        QVERIFY(written.count() > 0 || written.wait(patience));
        QVERIFY(QFile::exists(folder_->filePath(QStringLiteral("out/copy-3.png"))));
    }

    void importsWhatIsDroppedOnIt() {
        open();
        openGallery();
        const std::filesystem::path in = folder_->filePath(QStringLiteral("in")).toStdString();
        std::filesystem::create_directories(in / "more");
        writePicture(in / "one.png", noisePicture(20, 20, 3, 1));
        writePicture(in / "more" / "two.png", noisePicture(20, 20, 3, 2));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString((in / "one.png").string())),
                      QUrl::fromLocalFile(QString::fromStdString((in / "more").string()))});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&browser(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&browser(), &drop);
        // Nothing is taken away from where it came.
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        QVERIFY(std::filesystem::exists(in / "one.png"));
    }

    void doesNotTakeOneModelForAnother() {
        fill();
        PictureMetadata metadata;
        metadata.parameters = "a fox\nNegative prompt: rain\nSteps: 4, Sampler: Euler, CFG scale: 7, Seed: 9, Size: "
                              "64x64, Model: other, Version: v1.9.3";
        writePicture(pictures().toStdString() + "/fox.png", noisePicture(64, 64, 3, 9), metadata);
        open();
        openGallery();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 7, patience);
        const auto fox = [this] {
            for (int row = 0; row < model().rowCount(); ++row)
                if (model().item(row) && model().item(row)->entry.prompt == "a fox")
                    return row;
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(fox() >= 0, patience);
        choose(fox());
        QSignalSpy failed(&desk(), &GalleryDesk::failed);
        part<QPushButton>(detail(), "makeAgain").click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("other")));
        // The model of that name, once there is one, and else the one that is chosen.
        SettingsPanel& settings = studio_->window().settings();
        settings.setModels({{QStringLiteral("/models/mine.safetensors"), QStringLiteral("mine"), {}, true},
                            {QStringLiteral("/models/other.ckpt"), QStringLiteral("other"), {}, true}});
        QSignalSpy chosen(&desk(), &GalleryDesk::requestChosen);
        part<QPushButton>(detail(), "useAll").click();
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patience);
        QCOMPARE(settings.chosenModel(), std::string("/models/other.ckpt"));
        QVERIFY(!settings.modelNamed("another"));
    }

    void leavesTheWholeWindowAsItWas() {
        fill();
        open();
        auto* dock = studio_->window().findChild<QDockWidget*>(QStringLiteral("promptDock"));
        QVERIFY(dock->isVisible());
        openGallery();
        QVERIFY(!dock->isVisible());
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(!desk().isOpen());
        QVERIFY(dock->isVisible());
        // Again, from the tab: it is in front when one comes back, and as wide as it was.
        auto* tab = studio_->window().findChild<QDockWidget*>(QStringLiteral("galleryDock"));
        tab->raise();
        QTRY_VERIFY_WITH_TIMEOUT(!tab->visibleRegion().isEmpty(), patience);
        const int width = tab->width();
        openGallery();
        QVERIFY(!studio_->window().findChild<QWidget*>(QStringLiteral("canvasToolsArea"))->isVisible());
        QVERIFY(studio_->window().statusBar()->isVisible());
        desk().setOpen(false);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->visibleRegion().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(tab->width(), width, patience);
        // A new picture asked for by key brings the canvas back.
        openGallery();
        studio_->window().action(QStringLiteral("generate")).trigger();
        QVERIFY(!desk().isOpen());
        QVERIFY(dock->isVisible());
    }
};

QTEST_MAIN(GalleryDeskTest)
#include "GalleryDeskTest.moc"
