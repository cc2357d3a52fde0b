#include "ui/RunHistory.h"

#include "ui/ImageConvert.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

namespace {

StepUpdate step(int number, const GenerationRequest& request) {
    StepUpdate update;
    update.step = number;
    update.steps = request.steps;
    update.sigma = 10.0 / number;
    update.preview = Image(32, 32, 3);
    update.request = std::make_shared<GenerationRequest>(request);
    return update;
}

GenerationRequest branchFrom(const RunHistory& history, RunId run, int after) {
    const RunStep* from = history.findStep(run, after);
    GenerationRequest request = *from->request;
    request.branch = BranchPoint{from->request, after};
    return request;
}

} // namespace

class RunHistoryTest : public QObject {
    Q_OBJECT

    RunId addRun(RunHistory& history, GenerationRequest request, int from, int to) {
        const RunId run = history.add(request);
        for (int number = from; number <= to; ++number)
            history.addStep(run, step(number, request));
        return run;
    }

private Q_SLOTS:
    void keepsTheContractOfItemModels() {
        RunHistory history;
        QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RunId first = addRun(history, {}, 1, 20);
        addRun(history, branchFrom(history, first, 7), 8, 20);
        addRun(history, branchFrom(history, first, 9), 10, 20);
        addRun(history, {}, 1, 3);
        QCOMPARE(history.rowCount(), 2);
        QCOMPARE(history.rowCount(history.indexOf(first)), 2);
    }

    void putsTheNewestRunFirst() {
        RunHistory history;
        addRun(history, {}, 1, 1);
        const RunId second = addRun(history, {}, 1, 1);
        QCOMPARE(RunHistory::idOf(history.index(0, 0)), second);
    }

    void leadsABranchFromNoiseThroughItsParent() {
        RunHistory history;
        const RunId parent = addRun(history, {}, 1, 20);
        const RunId child = addRun(history, branchFrom(history, parent, 7), 8, 12);
        const auto path = history.path(child);
        QCOMPARE(path.size(), std::size_t(12));
        for (int i = 0; i < 12; ++i)
            QCOMPARE(path[std::size_t(i)]->step, i + 1);
        QCOMPARE(history.find(child)->parent, parent);
    }

    void findsTheRunThatOwnsAnInheritedStep() {
        RunHistory history;
        const RunId parent = addRun(history, {}, 1, 20);
        const RunId child = addRun(history, branchFrom(history, parent, 7), 8, 20);
        // Branching at step 3 of the child goes back to the parent, to whom that step belongs.
        GenerationRequest request = branchFrom(history, child, 3);
        QCOMPARE(history.find(history.add(request))->parent, parent);
    }

    void recordsWhatWasChangedAtWhichStep() {
        RunHistory history;
        GenerationRequest request;
        const RunId run = history.add(request);
        history.addStep(run, step(1, request));
        request.changes.push_back({1, 9.5, {}, {}});
        history.addStep(run, step(2, request));
        history.addStep(run, step(3, request));
        QVERIFY(!history.findStep(run, 1)->change);
        QCOMPARE(history.findStep(run, 2)->change->guidance, std::optional<double>(9.5));
        QVERIFY(!history.findStep(run, 3)->change);
    }

    void givesBackTheOldestPreviewsWhenTheBudgetIsSpent() {
        RunHistory history;
        history.setImageBudget(3 * 32 * 32 * 4);
        const RunId first = addRun(history, {}, 1, 3);
        history.end(first, RunState::Finished);
        const RunId second = addRun(history, {}, 1, 2);
        QVERIFY(history.findStep(first, 1)->preview.isNull());
        QVERIFY(!history.findStep(first, 1)->thumbnail.isNull());
        QVERIFY(!history.findStep(second, 2)->preview.isNull());
    }

    void givesBackAnOldPictureThatAFileHoldsAndReadsItAgain() {
        QTemporaryDir folder;
        RunHistory history;
        GeneratedPicture made;
        made.image = Image(32, 32, 3);
        for (std::size_t i = 0; i < made.image.pixels.size(); ++i)
            made.image.pixels[i] = static_cast<std::uint8_t>(i * 37 % 251);
        const QImage picture = toQImage(made.image);
        const auto finished = [&](const QString& name) {
            const RunId run = addRun(history, {}, 1, 2);
            history.finish(run, made);
            const QString file = folder.filePath(name);
            picture.save(file);
            history.setFile(run, file);
            return run;
        };
        const RunId exact = finished(QStringLiteral("a.png"));
        const RunId lossy = finished(QStringLiteral("b.jpg"));
        QVERIFY(!history.find(exact)->picture.isNull());
        history.setImageBudget(32 * 32 * 4);
        const RunId latest = addRun(history, {}, 1, 1);
        QVERIFY(history.find(exact)->picture.isNull());
        QVERIFY2(!history.find(lossy)->picture.isNull(), "its file is not what was made");
        QVERIFY(!history.findStep(latest, 1)->preview.isNull());
        QCOMPARE(history.pictureOf(exact), picture);
        QCOMPARE(history.find(exact)->picture, picture);
        QVERIFY(history.pictureOf(latest).isNull());
    }

    void tellsOfEachStep() {
        RunHistory history;
        QSignalSpy steps(&history, &RunHistory::runChanged);
        const RunId run = addRun(history, {}, 1, 4);
        QCOMPARE(steps.count(), 4);
        QCOMPARE(steps.last().at(0).value<RunId>(), run);
        QCOMPARE(history.find(run)->steps.back().step, 4);
    }

    void namesWhatDiffersBetweenTwoRequests() {
        GenerationRequest before;
        GenerationRequest after = before;
        QCOMPARE(describeDifference(before, after), QString());
        after.guidance = 9;
        after.sampler = "Heun";
        QCOMPARE(describeDifference(before, after), QStringLiteral("strength 7 → 9, Heun"));
        after = before;
        after.deepEvery = 2;
        after.tokenMerging = 0.5;
        after.guidanceLastStep = 11;
        QCOMPARE(describeDifference(before, after),
                 QStringLiteral("shape interval 2, merged areas 0.5, strength in other steps"));
    }

    void namesTheWordsThatMakeAnotherPrompt() {
        GenerationRequest before;
        before.prompt = "a red house beside a lake at sunset";
        const auto difference = [&](const char* prompt) {
            GenerationRequest after = before;
            after.prompt = prompt;
            return describeDifference(before, after);
        };
        QCOMPARE(difference("a white castle beside a lake at sunset, poster"),
                 QStringLiteral("with “white castle poster”"));
        QCOMPARE(difference("a house beside a lake at sunset"), QStringLiteral("without “red”"));
        QCOMPARE(difference("a lake beside a red house at sunset"), QStringLiteral("other prompt"));
    }
};

QTEST_MAIN(RunHistoryTest)
#include "RunHistoryTest.moc"
