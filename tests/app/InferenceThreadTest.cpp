#include "app/InferenceThread.h"

#include "tests/support/FakeEngine.h"

#include <QSignalSpy>
#include <QTest>

using namespace latelier;

class InferenceThreadTest : public QObject {
    Q_OBJECT

    static InferenceThread::MakeEngine fake(std::chrono::milliseconds stepTime = {}, test::StepHold hold = nullptr) {
        return [=] { return std::make_unique<test::FakeEngine>(stepTime, hold); };
    }
    static GenerationRequest small(int steps) {
        GenerationRequest request;
        request.width = request.height = 64;
        request.steps = steps;
        return request;
    }

private Q_SLOTS:
    void reportsEachStepOnceAndInOrder() {
        InferenceThread inference(fake());
        std::vector<int> steps;
        bool onGuiThread = true;
        connect(&inference, &InferenceThread::stepsFinished, this, [&](JobId, const std::vector<StepUpdate>& updates) {
            onGuiThread = onGuiThread && QThread::currentThread() == thread();
            for (const StepUpdate& update : updates)
                steps.push_back(update.step);
        });
        QSignalSpy ended(&inference, &InferenceThread::jobEnded);
        inference.generate(1, small(200), {});
        QVERIFY(ended.wait(30000));
        QVERIFY(onGuiThread);
        QCOMPARE(steps.size(), std::size_t(200));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(steps[std::size_t(i)], i + 1);
    }

    void deliversAllStepsBeforeThePicture() {
        InferenceThread inference(fake());
        std::size_t steps = 0;
        std::size_t stepsAtPicture = 0;
        connect(&inference, &InferenceThread::stepsFinished, this,
                [&](JobId, const std::vector<StepUpdate>& updates) { steps += updates.size(); });
        connect(&inference, &InferenceThread::pictureFinished, this, [&] { stepsAtPicture = steps; });
        QSignalSpy ended(&inference, &InferenceThread::jobEnded);
        inference.generate(1, small(30), {});
        QVERIFY(ended.wait(30000));
        QCOMPARE(stepsAtPicture, std::size_t(30));
    }

    void cancelEndsAJobInsideAStep() {
        InferenceThread inference(fake(std::chrono::hours(1)));
        QSignalSpy failed(&inference, &InferenceThread::jobFailed);
        inference.generate(1, small(10), {});
        QTest::qWait(50); // most likely inside the first step by then
        inference.controls().cancel();
        QVERIFY(failed.wait(30000));
        QCOMPARE(failed.last().at(1).value<ErrorKind>(), ErrorKind::Cancelled);
        QVERIFY(!inference.busy());
    }

    void stopsAfterThePictureThatForms() {
        const auto hold = std::make_shared<std::atomic<int>>(2);
        InferenceThread inference(fake({}, hold));
        QSignalSpy pictures(&inference, &InferenceThread::pictureFinished);
        QSignalSpy failed(&inference, &InferenceThread::jobFailed);
        GenerationRequest request = small(4);
        request.count = 3;
        inference.generate(1, request, {});
        inference.stopAfterPicture();
        *hold = 4;
        QVERIFY(failed.wait(30000));
        QCOMPARE(pictures.count(), 1);
    }

    void wordsWhatTheEngineThrows() {
        InferenceThread inference(fake());
        QSignalSpy failed(&inference, &InferenceThread::jobFailed);
        GenerationRequest request = small(4);
        request.prompt = "impossible";
        inference.generate(7, request, {});
        QVERIFY(failed.wait(30000));
        QCOMPARE(failed.last().at(0).value<JobId>(), JobId(7));
        QCOMPARE(failed.last().at(1).value<ErrorKind>(), ErrorKind::OutOfMemory);
        QVERIFY(failed.last().at(2).toString().contains(QStringLiteral("512 x 512")));
    }

    void anEngineThatCannotBeMadeIsAnErrorOfTheJob() {
        InferenceThread inference(
            []() -> std::unique_ptr<Engine> { throw Error(ErrorKind::Internal, "The engine cannot be loaded."); });
        QSignalSpy failed(&inference, &InferenceThread::modelFailed);
        inference.loadModel({});
        QVERIFY(failed.wait(30000));
        QCOMPARE(failed.last().at(0).toString(), QStringLiteral("The engine cannot be loaded."));
    }
};

QTEST_MAIN(InferenceThreadTest)
#include "InferenceThreadTest.moc"
