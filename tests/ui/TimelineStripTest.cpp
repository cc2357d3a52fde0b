#include "ui/TimelineStrip.h"

#include "ui/TimelineCells.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace latelier;

class TimelineStripTest : public QObject {
    Q_OBJECT

    RunId addRun(RunHistory& history, int steps) {
        GenerationRequest request;
        const RunId run = history.add(request);
        for (int number = 1; number <= steps; ++number) {
            StepUpdate update;
            update.step = number;
            update.steps = request.steps;
            update.preview = Image(16, 16, 3);
            update.request = std::make_shared<GenerationRequest>(request);
            history.addStep(run, update);
        }
        return run;
    }

private Q_SLOTS:
    void aClickShowsThatStepAtOnce() {
        RunHistory history;
        TimelineStrip strip(history);
        strip.resize(800, 96);
        strip.showRun(addRun(history, 20));
        strip.show();
        QSignalSpy selected(&strip, &TimelineStrip::stepSelected);
        auto* cells = strip.findChild<TimelineCells*>();
        QTest::mouseClick(cells, Qt::LeftButton, {}, cells->cellRect(6).center());
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.last().at(0).toInt(), 6);
        QCOMPARE(strip.selected(), 6);
    }

    void arrowKeysWalkAndEndFollowsTheLatest() {
        RunHistory history;
        TimelineStrip strip(history);
        strip.showRun(addRun(history, 20));
        auto* cells = strip.findChild<TimelineCells*>();
        QTest::keyClick(cells, Qt::Key_Left);
        QCOMPARE(strip.selected(), 19);
        QTest::keyClick(cells, Qt::Key_Left);
        QTest::keyClick(cells, Qt::Key_Home);
        QCOMPARE(strip.selected(), 1);
        QTest::keyClick(cells, Qt::Key_Right);
        QCOMPARE(strip.selected(), 2);
        QTest::keyClick(cells, Qt::Key_End);
        QCOMPARE(strip.selected(), 0);
    }

    void stepsThatAreStillToComeCannotBeChosen() {
        RunHistory history;
        TimelineStrip strip(history);
        strip.resize(800, 96);
        strip.showRun(addRun(history, 5));
        strip.show();
        QSignalSpy selected(&strip, &TimelineStrip::stepSelected);
        auto* cells = strip.findChild<TimelineCells*>();
        QCOMPARE(cells->content().total, 20);
        QTest::mouseClick(cells, Qt::LeftButton, {}, cells->cellRect(12).center());
        QCOMPARE(selected.count(), 0);
    }

    void aRunFromAPictureHasNoCellsForStepsThatItNeverTakes() {
        GenerationRequest request;
        request.source = std::make_shared<const Image>(16, 16, 3);
        request.steps = 20;
        request.strength = 0.65;
        RunHistory history;
        TimelineStrip strip(history);
        const RunId run = history.add(request);
        strip.showRun(run);
        const auto& content = strip.findChild<TimelineCells*>()->content();
        QCOMPARE(content.total, 13);
        StepUpdate update;
        update.step = 1;
        update.steps = 13;
        history.addStep(run, update);
        QCOMPARE(content.total, 13);
        QVERIFY(history.data(history.indexOf(run), Qt::DisplayRole).toString().endsWith(QLatin1String("step 1 of 13")));
    }

    void aLongPressPlaysOnUntilItIsReleased() {
        RunHistory history;
        TimelineStrip strip(history);
        strip.resize(800, 96);
        strip.showRun(addRun(history, 20));
        strip.show();
        QSignalSpy selected(&strip, &TimelineStrip::stepSelected);
        auto* cells = strip.findChild<TimelineCells*>();
        QTest::mousePress(cells, Qt::LeftButton, {}, cells->cellRect(3).center());
        QTRY_VERIFY_WITH_TIMEOUT(selected.count() >= 4, 30000);
        QTest::mouseRelease(cells, Qt::LeftButton, {}, cells->cellRect(3).center());
        const int reached = strip.selected();
        QCOMPARE(selected.at(1).at(0).toInt(), 4);
        QTest::qWait(300);
        QCOMPARE(strip.selected(), reached);
    }

    void aBranchShowsWhatItTookOver() {
        RunHistory history;
        TimelineStrip strip(history);
        const RunId parent = addRun(history, 20);
        GenerationRequest request = *history.findStep(parent, 7)->request;
        request.branch = BranchPoint{history.findStep(parent, 7)->request, 7};
        strip.showRun(history.add(request));
        const auto& content = strip.findChild<TimelineCells*>()->content();
        QCOMPARE(content.inherited, 7);
        QCOMPARE(content.steps.size(), std::size_t(7));
    }

    void pauseIsOfferedOnlyWhileSomethingRuns() {
        RunHistory history;
        TimelineStrip strip(history);
        auto* pause = strip.findChild<QToolButton*>(QStringLiteral("pauseButton"));
        QVERIFY(!pause->isEnabled());
        strip.setRunning(true);
        QSignalSpy requested(&strip, &TimelineStrip::pauseRequested);
        pause->click();
        QCOMPARE(requested.last().at(0).toBool(), true);
        strip.setPaused(true);
        pause->click();
        QCOMPARE(requested.last().at(0).toBool(), false);
    }
};

QTEST_MAIN(TimelineStripTest)
#include "TimelineStripTest.moc"
