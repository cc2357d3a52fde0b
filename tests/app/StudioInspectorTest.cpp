#include "tests/support/StudioDriver.h"
#include "ui/canvas/CanvasAccessible.h"

#include <QMenu>
#include <QPainter>

using namespace latelier;

/// Looks into pictures with the inspector of the real window: on the canvas by OpenGL where there is some.
class StudioInspectorTest : public QObject, test::StudioDriver {
    Q_OBJECT

    /// How much of each row the bars of the inspector's histogram fill, in pixels from its foot upwards;
    /// empty where there is no histogram.
    std::vector<int> histogramRows(const QImage& canvas) {
        const QRgb ink = studio_->window().canvas().palette().color(QPalette::WindowText).rgb();
        const int left = int(0.5 * canvas.width());
        std::vector<int> rows;
        std::vector<int> longest;
        for (int y = canvas.height() - 1; y >= 0; --y) {
            int drawn = 0;
            for (int x = left; x < canvas.width(); ++x)
                drawn += canvas.pixel(x, y) == ink;
            // Text and curves never fill so many pixels of so many rows one above the other.
            if (drawn > 30)
                rows.push_back(drawn);
            else
                rows.clear();
            if (rows.size() > longest.size())
                longest = rows;
        }
        return longest.size() < 12 ? std::vector<int>() : longest;
    }

private Q_SLOTS:
    void init() {
        QVERIFY(open([this] { return heldEngine(2); }));
        set([](GenerationRequest& request) {
            request.width = request.height = 128;
            request.steps = 12;
        });
    }
    void cleanup() { studio_.reset(); }

    void theLatentsValuesAreDrawnAsAHistogram() {
        CanvasView& canvas = studio_->window().canvas();
        trigger("inspector");
        button().click();
        QVERIFY(done());
        if (!canvas.usesOpenGl()) {
            // Without OpenGL the inspector says that it needs it, where its window would be.
            const QImage shown = canvas.grab().toImage();
            trigger("inspector");
            QVERIFY(canvas.grab().toImage() != shown);
            return;
        }
        std::vector<int> rows;
        QTRY_VERIFY_WITH_TIMEOUT(!(rows = histogramRows(canvas.grab().toImage())).empty(), 30000);
        // The fake engine's values lie in a bell: the higher, the fewer bars.
        QVERIFY(std::is_sorted(rows.rbegin(), rows.rend()));
        QVERIFY(rows.front() > 2 * rows.back());
    }

    void aWordsAttentionIsGatheredOnlyWhileTheInspectorIsOpen() {
        type(QStringLiteral("a house at night"));
        button().click();
        QVERIFY(done());
        QVERIFY(studio_->inspector().words().isEmpty());
        trigger("inspector");
        button().click();
        QVERIFY(done());
        Inspector& inspector = studio_->inspector();
        QCOMPARE(inspector.words(), (QStringList{QStringLiteral("a"), QStringLiteral("house"), QStringLiteral("at"),
                                                 QStringLiteral("night")}));
        inspector.chooseWord(QStringLiteral("house"));
        QCOMPARE(inspector.word(), QStringLiteral("house"));
        inspector.chooseWord(QStringLiteral("house"));
        QVERIFY(inspector.word().isEmpty());
    }

    void aWordIsChosenInTheMenuOfWords() {
        auto* menu = studio_->window().findChild<QMenu*>(QStringLiteral("wordMenu"));
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1); // why there are none
        QVERIFY(!menu->actions().first()->isEnabled());
        type(QStringLiteral("a house at night"));
        trigger("inspector");
        button().click();
        QVERIFY(done());
        for (const bool chosen : {true, false}) { // the same again takes it back
            Q_EMIT menu->aboutToShow();
            QCOMPARE(menu->actions().size(), 4);
            QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("house"));
            QCOMPARE(menu->actions().at(1)->isChecked(), !chosen);
            menu->actions().at(1)->trigger();
            QCOMPARE(studio_->inspector().word(), chosen ? QStringLiteral("house") : QString());
            QCOMPARE(canvasInWords(studio_->window().canvas()).contains(QStringLiteral("“house”")), chosen);
        }
    }

    void aClickBetweenTwoFramesChoosesAWord() {
        CanvasView& canvas = studio_->window().canvas();
        type(QStringLiteral("a house at night"));
        trigger("inspector");
        button().click();
        QVERIFY(done());
        if (!canvas.usesOpenGl())
            return; // there is nothing to click on
        QWidget* surface = canvas.childAt(canvas.rect().center());
        // Over the upper left of the inspector, where its list of words begins.
        const QRect list(canvas.width() - 330, 20, 150, 80);
        QPoint place;
        for (QPoint at = list.topLeft(); list.contains(at) && studio_->inspector().word().isEmpty();
             at = at.x() + 10 < list.right() ? at + QPoint(10, 0) : QPoint(list.left(), at.y() + 6)) {
            place = at;
            QTest::mouseMove(surface, at);
            canvas.grab();
            QTest::mousePress(surface, Qt::LeftButton, {}, at);
            QTest::mouseRelease(surface, Qt::LeftButton, {}, at);
            canvas.grab();
            canvas.grab();
        }
        QVERIFY(!studio_->inspector().word().isEmpty());

        // The same again, held for some frames, takes it back; nothing else asks for frames after it.
        QTest::mousePress(surface, Qt::LeftButton, {}, place);
        for (int frame = 0; frame < 5; ++frame)
            canvas.grab();
        QTest::mouseRelease(surface, Qt::LeftButton, {}, place);
        QTRY_VERIFY_WITH_TIMEOUT(studio_->inspector().word().isEmpty(), 30000);
    }

    void theVeilOfAWordLeavesThePartThatItDrives() {
        trigger("inspector");
        type(QStringLiteral("a house"));
        button().click();
        QVERIFY(done());
        const QImage map = shown().steps.back().attention.at(1).map;
        QPoint brightest;
        for (int y = 0; y < map.height(); ++y)
            for (int x = 0; x < map.width(); ++x)
                if (qGray(map.pixel(x, y)) > qGray(map.pixel(brightest)))
                    brightest = {x, y};
        const QPoint darkest(brightest.x() < map.width() / 2 ? map.width() - 1 : 0,
                             brightest.y() < map.height() / 2 ? map.height() - 1 : 0);
        studio_->inspector().chooseWord(QStringLiteral("house"));
        QImage painted(640, 640, QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        const CanvasTransform transform{640.0 / 128, {}};
        studio_->inspector().paint(painter, transform, painted.size(), false);
        const auto at = [&](QPoint cell) {
            return qGray(
                painted.pixel(int((cell.x() + 0.5) * 640 / map.width()), int((cell.y() + 0.5) * 640 / map.height())));
        };
        QVERIFY(at(brightest) > 200);
        QVERIFY(at(darkest) < 80);
    }
};

QTEST_MAIN(StudioInspectorTest)
#include "StudioInspectorTest.moc"
