#include "app/Application.h"
#include "app/EngineLibrary.h"
#include "app/PaintResult.h"

#include "tests/support/FakeEngine.h"
#include "ui/ErrorBar.h"
#include "ui/ImageConvert.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/TimelineStrip.h"
#include "ui/paint/FillPanel.h"
#include "ui/paint/LayerPanel.h"
#include "ui/paint/MaskOperations.h"
#include "ui/paint/PaintPanel.h"

#include <QApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace latelier;

/// Paints over pictures in the whole window, with an engine that paints test patterns.
class StudioPaintTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Application> studio_;

    void open() {
        ApplicationOptions options;
        // LATELIER_ENGINE paints with a real engine.
        const QString library = qEnvironmentVariable("LATELIER_ENGINE");
        options.makeEngine = [library]() -> std::unique_ptr<Engine> {
            if (!library.isEmpty())
                return loadEngine(library);
            return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(5));
        };
        options.stateFolder = folder_->filePath(QStringLiteral("state"));
        options.pictureFolder = folder_->filePath(QStringLiteral("pictures"));
        studio_ = std::make_unique<Application>(*qApp, options);
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        studio_->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&studio_->window()));
        QVERIFY(ready.count() > 0 || ready.wait(60000)); // it brings a size of its own
        GenerationRequest request = studio_->settingsRequest();
        request.width = request.height = 128;
        request.steps = 4;
        request.seed = 5;
        studio_->window().settings().readFrom(request);
    }
    Document& document() { return studio_->paint().document(); }
    void trigger(const char* action) { studio_->window().action(QString::fromLatin1(action)).trigger(); }
    void press(const char* button) { studio_->window().findChild<QPushButton*>(QString::fromLatin1(button))->click(); }
    bool generate() {
        trigger("generate");
        return QTest::qWaitFor([this] { return !studio_->studio().running(); }, 300000);
    }
    void prompt(const char* text) {
        GenerationRequest request = studio_->settingsRequest();
        request.prompt = text;
        studio_->window().prompt().readFrom(request);
    }
    void drag(QPointF from, QPointF to) {
        CanvasView& canvas = studio_->window().canvas();
        auto* target = canvas.findChild<QWidget*>();
        const auto send = [&](QEvent::Type type, QPointF picture, Qt::MouseButton button) {
            const QPointF at = canvas.transform().toView(picture);
            QMouseEvent event(type, at, canvas.mapToGlobal(at), button,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QApplication::sendEvent(target, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton);
    }
    void stroke(const std::vector<QPointF>& path) {
        CanvasView& canvas = studio_->window().canvas();
        auto* target = canvas.findChild<QWidget*>();
        const auto at = [&](QPointF picture) { return canvas.transform().toView(picture).toPoint(); };
        QTest::mousePress(target, Qt::LeftButton, {}, at(path.front()));
        for (const QPointF& point : path)
            QTest::mouseMove(target, at(point));
        QTest::mouseRelease(target, Qt::LeftButton, {}, at(path.back()));
    }
    /// For people to look at: where LATELIER_SHOTS names a folder.
    void keepPicture(const char* name) {
        const QString folder = qEnvironmentVariable("LATELIER_SHOTS");
        if (!folder.isEmpty())
            studio_->window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }
    void undo() {
        for (QAction* action : studio_->window().findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                return action->trigger();
        QFAIL("there is no undo");
    }

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { studio_.reset(); }

    void fillingAMarkedPartChangesItAndNothingElse() {
        GenerationRequest hard;
        hard.maskBlur = 0;
        studio_->paint().readFrom(hard);
        prompt("a house at sunset");
        QVERIFY(generate());
        QVERIFY(document().empty());
        trigger("toolRectangle");
        drag({32, 32}, {96, 80});
        QVERIFY(!document().maskIsEmpty());
        const PaintState before = document().state();

        prompt("a castle at night");
        QVERIFY(generate());
        const Run* run = studio_->history().find(2);
        QVERIFY(run && run->request.mask && run->request.source);
        const QImage after = document().shown();
        int changed = 0;
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 128; ++x) {
                const bool marked = QRect(32, 32, 64, 48).contains(x, y);
                if (!marked)
                    QCOMPARE(after.pixel(x, y), before.picture.pixel(x, y));
                else
                    changed += after.pixel(x, y) != before.picture.pixel(x, y);
            }
        QVERIFY(changed > 2000);
        QVERIFY(document().maskIsEmpty());
        QCOMPARE(studio_->window().canvas().picture(), after);

        undo();
        QVERIFY(document().state() == before);
        QCOMPARE(studio_->window().canvas().picture(), before.picture);
    }

    /// What a hand does: a house, the brush over it, a castle in its place.
    void whereTheHouseWasPaintedOverACastleStands() {
        GenerationRequest request = studio_->settingsRequest();
        request.steps = 12;
        request.guidance = 4;
        request.strength = 1;
        request.seed = 3;
        studio_->window().settings().readFrom(request);
        prompt("a red house beside a lake at sunset");
        QVERIFY(generate());
        keepPicture("1-house");
        trigger("toolBrush");
        studio_->paint().surface().settings().brush.size = 40;
        stroke({{48, 48}, {80, 48}, {84, 64}, {44, 64}, {48, 80}, {80, 80}});
        QVERIFY(!document().maskIsEmpty());
        keepPicture("2-marked");
        const PaintState before = document().state();
        prompt("a castle beside a lake at sunset");
        QVERIFY(generate());
        keepPicture("3-castle");
        const QImage after = document().shown();
        const QImage& mask = before.mask;
        const QImage reach = grown(mask, 24); // as far as the soft rim of 4 pixels can go
        double change = 0;
        int marked = 0;
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 128; ++x) {
                const QColor was = before.picture.pixelColor(x, y), is = after.pixelColor(x, y);
                if (mask.constScanLine(y)[x] == 255) {
                    ++marked;
                    change += std::abs(was.red() - is.red()) + std::abs(was.green() - is.green()) +
                              std::abs(was.blue() - is.blue());
                }
                if (reach.constScanLine(y)[x] == 0)
                    QCOMPARE(is, was);
            }
        QVERIFY(marked > 2000);
        QVERIFY2(change / marked > 30, qPrintable(QString::number(change / marked)));
        undo();
        QVERIFY(document().state() == before);
    }

    void aBranchOfAFillGivesTheSameBytes() {
        prompt("a house at sunset");
        QVERIFY(generate());
        trigger("toolEllipse");
        drag({32, 32}, {96, 80});
        prompt("a castle at night");
        QVERIFY(generate());
        const QImage filled = document().shown();
        Q_EMIT studio_->window().timeline().stepSelected(2);
        studio_->window().timeline().select(2);
        trigger("branch");
        QVERIFY(QTest::qWaitFor([this] { return !studio_->studio().running(); }, 60000));
        QCOMPARE(studio_->history().find(3)->picture, studio_->history().find(2)->picture);
        QCOMPARE(document().shown(), filled);
    }

    void aPreviewLiesWhereItWillBe() {
        GenerationRequest request;
        request.width = request.height = 64;
        request.inpaintArea = InpaintArea::OnlyMasked;
        request.maskedPadding = 4;
        auto source = std::make_shared<Image>(100, 80, 3);
        auto mask = std::make_shared<Image>(100, 80, 1);
        for (int y = 30; y < 46; ++y)
            std::fill_n(mask->row(y) + 50, 16, std::uint8_t(255));
        request.source = source;
        request.mask = mask;
        QImage preview(8, 8, QImage::Format_RGB32);
        preview.fill(Qt::green);
        const QImage placed = previewInPlace(request, preview);
        QCOMPARE(placed.size(), QSize(100, 80));
        for (int y = 0; y < 80; ++y)
            for (int x = 0; x < 100; ++x)
                QCOMPARE(placed.pixelColor(x, y),
                         QRect(50, 30, 16, 16).contains(x, y) ? QColor(Qt::green) : QColor(Qt::black));
    }

    void aPictureWithoutAMarkIsPaintedAnewAsAWhole() {
        QImage picture(96, 64, QImage::Format_RGB32);
        picture.fill(QColor(10, 200, 30));
        studio_->paint().open(picture);
        GenerationRequest request = studio_->panelRequest();
        QVERIFY(request.source && !request.mask);
        // The picture's shape at about the size in Settings.
        QCOMPARE(QSize(request.width, request.height), QSize(160, 104));
        QVERIFY(generate());
        QCOMPARE(document().state().size(), QSize(160, 104));
        undo();
        QCOMPARE(document().shown(), picture);
        studio_->paint().close();
        QVERIFY(!studio_->panelRequest().source);
    }

    void onlyAroundTheMaskIsAskedForAtTheSizeInSettings() {
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        studio_->paint().open(picture);
        trigger("toolRectangle");
        drag({32, 32}, {96, 80});
        GenerationRequest wanted;
        wanted.inpaintArea = InpaintArea::OnlyMasked;
        wanted.maskedPadding = 48;
        wanted.maskedContent = MaskedContent::LatentNoise;
        wanted.maskBlur = 7;
        studio_->paint().readFrom(wanted);
        const GenerationRequest request = studio_->panelRequest();
        QVERIFY(request.inpaintArea == InpaintArea::OnlyMasked);
        QCOMPARE(QSize(request.width, request.height), QSize(128, 128));
        QCOMPARE(request.maskedPadding, 48);
        QVERIFY(request.maskedContent == MaskedContent::LatentNoise);
        QCOMPARE(request.maskBlur, 7);
    }

    void aPictureOfAnOddSizeKeepsItsBytesOutsideTheMask() {
        QImage picture(101, 77, QImage::Format_RGB32);
        for (int y = 0; y < 77; ++y)
            for (int x = 0; x < 101; ++x)
                picture.setPixel(x, y, qRgb(x, y, x ^ y));
        studio_->paint().open(picture);
        trigger("toolRectangle");
        drag({30, 30}, {60, 60});
        const GenerationRequest request = studio_->panelRequest();
        QCOMPARE(QSize(request.width, request.height), QSize(104, 80));
        QVERIFY(request.inpaintArea == InpaintArea::OnlyMasked && request.maskedPadding >= 101);
        QVERIFY(generate());
        QCOMPARE(document().state().size(), QSize(101, 77));
        QCOMPARE(document().shown().pixel(10, 10), picture.pixel(10, 10));
    }

    void theFrameMakesRoomThatIsMarkedAndFilledInSeveralRounds() {
        prompt("a house");
        QVERIFY(generate());
        trigger("toolBrush");
        trigger("toolFrame");
        drag({127, 64}, {127, 64}); // takes the picture
        for (int round = 1; round <= 2; ++round) {
            const QImage before = document().shown();
            document().setFrame(document().state().rect().adjusted(0, 0, 64, 0));
            // Applied by Enter the first time, and by Generate itself the second.
            if (round == 1) {
                studio_->window().canvas().setFocus();
                QTest::keyClick(&studio_->window().canvas(), Qt::Key_Return);
                QCOMPARE(document().state().size(), QSize(192, 128));
                QCOMPARE(int(document().mask().constScanLine(5)[191]), 255);
                QCOMPARE(int(document().mask().constScanLine(5)[20]), 0);
            }
            QVERIFY(generate());
            QCOMPARE(document().state().size(), QSize(128 + 64 * round, 128));
            QVERIFY(document().maskIsEmpty());
            QCOMPARE(document().shown().copy(0, 0, 100, 128), before.copy(0, 0, 100, 128));
        }
        for (int i = 0; i < 4; ++i)
            undo();
        QCOMPARE(document().state().size(), QSize(128, 128));
    }

    void maskButtonsWorkOnTheShownPicture() {
        prompt("a house");
        QVERIFY(generate());
        press("maskAll");
        QCOMPARE(int(document().mask().constScanLine(3)[3]), 255);
        press("maskInvert");
        QVERIFY(document().maskIsEmpty());
    }

    void aDocumentIsSavedAndOpenedWithItsPromptAndItsPast() {
        prompt("a house by the sea");
        QVERIFY(generate());
        trigger("toolRectangle");
        drag({32, 32}, {96, 80});
        const PaintState marked = document().state();
        prompt("a house at night");
        QVERIFY(generate());
        const PaintState filled = document().state();
        const QString file = folder_->filePath(QStringLiteral("work.latelier"));
        QVERIFY(studio_->paintFiles().save(file));
        studio_.reset();
        open();
        prompt("something else");
        studio_->paintFiles().open(file);
        QVERIFY(document().state() == filled);
        QCOMPARE(studio_->panelRequest().prompt, std::string("a house at night"));
        QCOMPARE(studio_->window().canvas().picture(), filled.picture);
        const DocumentPast past = document().past();
        QVERIFY(past.older.empty() && past.steps.back().request);
        QCOMPARE(past.steps.back().request->prompt, std::string("a house at night"));
        undo();
        QVERIFY(document().state() == marked);
    }

    void aFillWithoutWordsGivesALayerWithAName() {
        prompt("a house by the sea");
        QVERIFY(generate());
        trigger("startFromShown");
        press("layerAdd");
        prompt("");
        QVERIFY(generate());
        QTRY_COMPARE_WITH_TIMEOUT(document().state().layers.size(), std::size_t(2), 30000);
        QCOMPARE(document().state().layers[1].name, QStringLiteral("Layer 2"));
    }

    void aFillOverLayersBecomesALayerAndLosesNoneOfThem() {
        prompt("a house by the sea");
        QVERIFY(generate());
        trigger("toolPaint");
        drag({10, 10}, {20, 20}); // takes the picture
        press("layerAdd");
        studio_->paint().surface().settings().colour = Qt::red;
        drag({40, 40}, {90, 60});
        trigger("toolRectangle");
        drag({32, 32}, {96, 80});
        GenerationRequest hard;
        hard.maskBlur = 0;
        studio_->paint().readFrom(hard);
        const PaintState before = document().state();
        const QImage seen = document().shown();
        QCOMPARE(before.layers.size(), std::size_t(1));
        QVERIFY(seen != before.picture);

        prompt("a castle at night");
        QVERIFY(generate());
        QCOMPARE(toQImage(*studio_->history().find(2)->request.source), seen);
        const PaintState after = document().state();
        QCOMPARE(after.layers.size(), std::size_t(2));
        QVERIFY(after.layers[0] == before.layers[0] && after.picture == before.picture);
        QCOMPARE(after.layers[1].name, QStringLiteral("a castle at night"));
        QCOMPARE(document().activeLayer(), after.layers[1].id);
        const QImage filled = document().shown();
        QCOMPARE(filled, studio_->history().find(2)->picture);
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 128; ++x)
                if (!QRect(32, 32, 64, 48).contains(x, y))
                    QCOMPARE(filled.pixel(x, y), seen.pixel(x, y));

        auto* list = studio_->window().findChild<QListWidget*>(QStringLiteral("layers"));
        QCOMPARE(list->count(), 3);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(document().shown(), seen);
        QCOMPARE(studio_->window().canvas().picture(), seen);
        undo();
        QCOMPARE(document().shown(), filled);
        press("layerMerge");
        press("layerMerge");
        QCOMPARE(document().state().layers.size(), std::size_t(0));
        QCOMPARE(document().shown(), filled);
        for (int i = 0; i < 3; ++i)
            undo();
        QVERIFY(document().state() == before);
    }

    void aDragOfTheOpacityIsOneStep() {
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::black);
        studio_->paint().open(picture);
        press("layerAdd");
        trigger("toolPaint");
        studio_->paint().surface().settings().colour = Qt::white;
        drag({32, 32}, {40, 32});
        const PaintState before = document().state();
        for (const int opacity : {90, 70, 40})
            Q_EMIT studio_->window().paint().layers().opacityChosen(opacity);
        QCOMPARE(document().state().layers[0].opacity, 40);
        QCOMPARE(document().shown().pixelColor(36, 32), QColor(102, 102, 102));
        undo();
        QVERIFY(document().state() == before);
    }

    void whatIsSaidOfAnOpenedPictureGoesWithIt() {
        prompt("a house");
        QVERIFY(generate());
        const Run& run = *studio_->history().find(studio_->presenter().run());
        QTRY_VERIFY_WITH_TIMEOUT(!run.file.isEmpty(), 30000);
        const QString picture = run.file;
        const QString file = folder_->filePath(QStringLiteral("work.latelier"));
        studio_->paint().open(studio_->window().canvas().picture());
        QVERIFY(studio_->paintFiles().save(file));
        for (const bool another : {true, false}) {
            studio_->files().open({picture});
            QTRY_VERIFY_WITH_TIMEOUT(!studio_->window().errorBar().sentence().isEmpty(), 30000);
            if (another)
                studio_->files().open({file});
            else
                QVERIFY(generate());
            QTRY_COMPARE_WITH_TIMEOUT(studio_->window().errorBar().sentence(), QString(), 30000);
        }
    }

    void aSavedDocumentIsNotOfferedAgainUntilItIsPaintedOn() {
        const QString journal = folder_->filePath(QStringLiteral("state/painting.journal"));
        const QString file = folder_->filePath(QStringLiteral("work.latelier"));
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::red);
        studio_->paint().open(picture);
        QVERIFY(studio_->paintFiles().save(file));
        studio_.reset();
        QVERIFY(!QFile::exists(journal));

        open();
        studio_->paintFiles().open(file);
        trigger("toolPaint");
        drag({8, 8}, {48, 48});
        studio_.reset();
        QVERIFY(QFile::exists(journal));
    }

    void aPictureThatWasWorkedOnIsOfferedAgain() {
        prompt("a house");
        QVERIFY(generate());
        trigger("toolBrush");
        drag({32, 32}, {96, 80});
        const PaintState painted = document().state();
        studio_->paintFiles().flush();
        // What a killed process leaves behind: its files as they are now.
        const QString journal = folder_->filePath(QStringLiteral("state/painting.journal"));
        const QString left = folder_->filePath(QStringLiteral("left.journal"));
        QVERIFY(QFile::copy(journal, left));
        studio_.reset();
        QFile::remove(journal);
        QVERIFY(QFile::rename(left, journal));
        open();
        QMessageBox* question = nullptr;
        QTRY_VERIFY((question = studio_->window().findChild<QMessageBox*>(QStringLiteral("restoreDialog"))));
        question->buttons().first()->click();
        QVERIFY(document().state() == painted);
        QCOMPARE(studio_->window().canvas().picture(), painted.picture);
    }

    void aPictureToBeAskedAboutAgainOutlivesTheNextOne() {
        const auto question = [this] {
            return studio_->window().findChild<QMessageBox*>(QStringLiteral("restoreDialog"));
        };
        const auto answer = [&](QMessageBox::ButtonRole role) {
            QTRY_VERIFY_WITH_TIMEOUT(question(), 30000);
            QPointer<QMessageBox> asked = question();
            for (QAbstractButton* button : asked->buttons())
                if (asked->buttonRole(button) == role)
                    button->click();
            QTRY_VERIFY_WITH_TIMEOUT(!asked, 30000);
        };
        const auto paintOn = [this](Qt::GlobalColor colour) {
            QImage picture(64, 64, QImage::Format_RGB32);
            picture.fill(colour);
            studio_->paint().open(picture);
        };
        const auto restart = [this] {
            studio_.reset();
            open();
        };
        paintOn(Qt::red);
        const PaintState first = document().state();
        restart();
        answer(QMessageBox::RejectRole);
        paintOn(Qt::blue);
        restart();
        answer(QMessageBox::DestructiveRole);
        answer(QMessageBox::AcceptRole);
        QVERIFY(document().state() == first);
    }

    void theStartPictureComesBackAfterARestart() {
        QImage start(128, 128, QImage::Format_RGB32);
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 128; ++x)
                start.setPixel(x, y, qRgb(2 * x, 2 * y, x ^ y));
        const QString file = folder_->filePath(QStringLiteral("start.png"));
        QVERIFY(start.save(file));
        studio_->files().open({file});
        QTRY_VERIFY_WITH_TIMEOUT(!document().empty(), 30000);
        GenerationRequest request = studio_->settingsRequest();
        request.strength = 0.4;
        studio_->window().settings().readFrom(request);
        Q_EMIT studio_->window().settings().edited(QStringLiteral("strength"));
        const GenerationRequest before = studio_->panelRequest();
        QVERIFY(before.source);
        studio_->window().close();
        studio_.reset();

        open();
        QMessageBox* question = nullptr;
        QTRY_VERIFY((question = studio_->window().findChild<QMessageBox*>(QStringLiteral("restoreDialog"))));
        question->buttons().first()->click();
        const GenerationRequest after = studio_->panelRequest();
        QVERIFY(after.source && !after.mask);
        QCOMPARE(toQImage(*after.source), toQImage(*before.source));
        QCOMPARE(after.strength, 0.4);
        QCOMPARE(QSize(after.width, after.height), QSize(before.width, before.height));
        QVERIFY(generate());
        QCOMPARE(studio_->history().find(1)->request.strength, 0.4);
    }

    void theToolsAreAsTheyWereLeft() {
        PaintSurface& surface = studio_->paint().surface();
        surface.settings().brush = {333, 0.25, 0.5, 0.4, 12, false, true, true, false};
        surface.settings().tolerance = 77;
        surface.settings().colour = QColor(9, 8, 7);
        trigger("swapColours");
        MaskLook look;
        look.colour = QColor(1, 200, 30);
        look.opacity = 0.7;
        surface.setLook(look);
        const ToolMemory left = studio_->paint().tools();
        studio_->window().close();
        studio_.reset();
        open();
        const ToolMemory found = studio_->paint().tools();
        QVERIFY(found.settings == left.settings);
        QVERIFY(found.look == left.look);
        QCOMPARE(found.settings.otherColour, QColor(9, 8, 7));
        QCOMPARE(found.settings.brush.size, 333.0);
    }

    void variationsKeepTheSeedAndVaryTheOther() {
        prompt("a house");
        QVERIFY(generate());
        trigger("variations");
        QVERIFY(QTest::qWaitFor([this] { return !studio_->studio().running() && studio_->queue().rowCount() == 0; },
                                60000));
        std::set<std::uint64_t> seeds;
        for (RunId run = 2; run <= 5; ++run) {
            const GenerationRequest& request = studio_->history().find(run)->request;
            QCOMPARE(request.seed, studio_->history().find(1)->request.seed);
            QCOMPARE(request.variationStrength, 0.2);
            seeds.insert(request.variationSeed);
        }
        QCOMPARE(seeds.size(), std::size_t(4));
    }

    void enlargingPaintsTheDocumentAnewAtTwiceItsSize() {
        QImage picture(96, 64, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        studio_->paint().open(picture);
        trigger("enlarge");
        QVERIFY(QTest::qWaitFor([this] { return !studio_->studio().running(); }, 60000));
        QCOMPARE(document().state().size(), QSize(192, 128));
        undo();
        QCOMPARE(document().shown(), picture);
    }

    void whatIsPaintedMeanwhileStays() {
        PaintState sent = stateOf(QImage(16, 16, QImage::Format_RGB32));
        sent.picture.fill(Qt::red);
        sent.mask.fill(0);
        sent.mask.scanLine(2)[2] = 255;
        PaintState now = sent;
        now.picture.setPixel(9, 9, qRgb(1, 2, 3));
        now.mask.scanLine(5)[5] = 255;
        QImage made = sent.picture;
        made.setPixel(2, 2, qRgb(0, 255, 0));
        const std::optional<PaintState> result = withResult(now, sent, toImage(made));
        QVERIFY(result);
        QCOMPARE(result->picture.pixel(2, 2), qRgb(0, 255, 0));
        QCOMPARE(result->picture.pixel(9, 9), qRgb(1, 2, 3));
        QCOMPARE(int(result->mask.constScanLine(2)[2]), 0);
        QCOMPARE(int(result->mask.constScanLine(5)[5]), 255);
    }

    void whitePaintedOnNothingIsThere() {
        QImage nothing(16, 16, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        PaintState sent = stateOf(nothing);
        QImage white(16, 16, QImage::Format_RGB32);
        white.fill(Qt::white);
        QCOMPARE(withResult(sent, sent, toImage(white))->picture.pixelColor(3, 3), QColor(Qt::white));
        sent.mask.scanLine(2)[2] = 255;
        const PaintState marked = *withResult(sent, sent, toImage(white));
        QCOMPARE(marked.picture.pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(marked.picture.pixelColor(3, 3).alpha(), 0);
    }

    void aStepThatIsLookedBackAtIsNotPaintedOn() {
        prompt("a house");
        QVERIFY(generate());
        Q_EMIT studio_->window().timeline().stepSelected(2);
        trigger("toolBrush");
        drag({32, 32}, {96, 80});
        QVERIFY(document().empty());
    }
};

QTEST_MAIN(StudioPaintTest)
#include "StudioPaintTest.moc"
