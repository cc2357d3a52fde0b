#include "app/UnfinishedRuns.h"

#include "app/RunPurpose.h"
#include "app/Studio.h"
#include "tests/support/FakeEngine.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

/// What is left of pictures that a program made and did not save any more.
class UnfinishedRunsTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 30000; ///< milliseconds, for a loaded machine

private Q_SLOTS:
    void knowWhatAPictureWasMadeForThatWasFinishedAndNotSaved() {
        const QTemporaryDir folder;
        const Remake purpose{"0123456789abcdef", true};
        RunHistory history;
        GenerationQueue queue({});
        UnfinishedRuns unfinished(folder.path());
        InferenceThread inference([] { return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(0)); });
        Studio studio(history, queue, inference, unfinished);
        QSignalSpy ready(&studio, &Studio::pictureReady);
        GenerationRequest request;
        request.width = request.height = 64;
        request.steps = 3;
        queue.add(request, purpose);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.running(), patience);

        // Nobody saved it. The next start finds it, and nothing that was still forming.
        QVERIFY(unfinished.setAside().isEmpty());
        const QStringList left = unfinished.waiting();
        QCOMPARE(left.size(), 1);
        QCOMPARE(runPurpose(left[0]), purpose);

        // It goes on, and again nobody saves it.
        studio.resume(request, left[0], purpose);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.running(), patience);
        const QStringList again = unfinished.waiting();
        QCOMPARE(again.size(), 1);
        QCOMPARE(runPurpose(again[0]), purpose);

        // Once it is saved nothing is left of it.
        UnfinishedRuns::discard(again[0]);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void areNotTakenForOneAnother() {
        const QTemporaryDir folder;
        UnfinishedRuns unfinished(folder.path());
        const auto leave = [&](const QString& journal, const Remake& purpose) {
            QFile file(journal);
            QVERIFY(file.open(QIODevice::WriteOnly));
            noteRunPurpose(journal, purpose);
        };
        leave(unfinished.running() + QStringLiteral(".unsaved-1-0"), {"first", false});
        leave(unfinished.running() + QStringLiteral(".unsaved-2-0"), {});
        leave(unfinished.running() + QStringLiteral(".unsaved-3-0"), {"third", true});
        leave(unfinished.running(), {});
        const QString broken = unfinished.setAside();
        const QStringList left = unfinished.waiting();
        QCOMPARE(left.size(), 4);
        QCOMPARE(broken, left[0]);
        QCOMPARE(runPurpose(left[0]), Remake{});
        QCOMPARE(runPurpose(left[1]), (Remake{"first", false}));
        QCOMPARE(runPurpose(left[2]), Remake{});
        QCOMPARE(runPurpose(left[3]), (Remake{"third", true}));
    }
};

QTEST_MAIN(UnfinishedRunsTest)
#include "UnfinishedRunsTest.moc"
