#include "app/GalleryDesk.h"

#include "core/base/TensorFile.h"
#include "gallery/GalleryTrash.h"
#include "tests/support/GalleryDriver.h"
#include "ui/ErrorBar.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/gallery/GalleryViewer.h"

#include <QCursor>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

#include <array>
#include <filesystem>

using namespace latelier;

/// What is done with a stored picture in the real window: its settings are loaded, it is made again, verified,
/// compared, looked through, and begun from.
class GalleryReuseTest : public QObject, test::GalleryDriver {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { close(); }

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

    void bringsBackWhatAPictureSavedTimeWith() {
        NewPicture made = newPicture(3);
        GenerationRequest& request = made.picture.request;
        request.deepEvery = 2;
        request.tokenMerging = 0.35;
        request.guidanceFirstStep = 1;
        request.guidanceLastStep = 11;
        Gallery(pictures().toStdString()).add(made);
        open();
        openGallery();
        choose(0);
        QSignalSpy chosen(&desk(), &GalleryDesk::requestChosen);
        Q_EMIT desk().commands().loadRequested(model().id(0), SettingsPart::Settings);
        QVERIFY(chosen.wait(patience));
        const GenerationRequest back = studio_->panelRequest();
        QCOMPARE(back.deepEvery, 2);
        QCOMPARE(back.tokenMerging, 0.35);
        QCOMPARE(back.guidanceFirstStep, 1);
        QCOMPARE(back.guidanceLastStep, 11);
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

        // Of several, the one that the pointer went over, or the arrow keys.
        desk().page().compare({ids[0], ids[1], ids[4]});
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 3, patience);
        QPoint third; // where it lies depends on the window's shape
        for (int y = 0; y < viewer.height() && third.isNull(); y += 20)
            for (int x = 0; x < viewer.width(); x += 20)
                if (viewer.paneUnder(QPoint(x, y)) == 2)
                    third = QPoint(x, y);
        QVERIFY(!third.isNull());
        QMouseEvent over(QEvent::MouseMove, third, viewer.mapToGlobal(third), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&viewer, &over);
        QTest::keyClick(&viewer, Qt::Key_5);
        QTRY_COMPARE_WITH_TIMEOUT(gallery.entry(ids[4]).rating, 5, patience);
        QCOMPARE(gallery.entry(ids[0]).rating + gallery.entry(ids[1]).rating, 0);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.shown()[2].label.startsWith(QString(5, QChar(0x2022))), patience);
        QTest::keyClick(&viewer, Qt::Key_Left);
        QTest::keyClick(&viewer, Qt::Key_2);
        QTRY_COMPARE_WITH_TIMEOUT(gallery.entry(ids[1]).rating, 2, patience);
        QTest::keyClick(&viewer, Qt::Key_Right);
        QTest::keyClick(&viewer, Qt::Key_Right); // there is none beyond the third
        QTest::keyClick(&viewer, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(int(viewer.shown().size()), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(gallery.entry(ids[4]).trashed.has_value(), patience);
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
};

QTEST_MAIN(GalleryReuseTest)
#include "GalleryReuseTest.moc"
