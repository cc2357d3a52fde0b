#include "app/GenerationQueue.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

namespace {

GenerationRequest request(const char* prompt) {
    GenerationRequest result;
    result.prompt = prompt;
    return result;
}

QStringList prompts(const GenerationQueue& queue) {
    QStringList all;
    for (int row = 0; row < queue.rowCount(); ++row)
        all << queue.data(queue.index(row), Qt::ToolTipRole).toString();
    return all;
}

} // namespace

class GenerationQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfItemModels() {
        GenerationQueue queue({});
        QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char* prompt : {"a", "b", "c"})
            queue.add(request(prompt));
        queue.move(2, -1);
        queue.duplicate(0);
        queue.remove(1);
        queue.end(queue.begin()->id);
        QCOMPARE(prompts(queue), (QStringList{QStringLiteral("c"), QStringLiteral("b")}));
    }

    void handsOutOneRequestAtATimeInOrder() {
        GenerationQueue queue({});
        queue.add(request("a"));
        queue.add(request("b"));
        const auto first = queue.begin();
        QCOMPARE(first->request.prompt, std::string("a"));
        QVERIFY(!queue.begin());
        queue.end(first->id);
        QCOMPARE(queue.begin()->request.prompt, std::string("b"));
    }

    void leavesTheRunningEntryWhereItIs() {
        GenerationQueue queue({});
        for (const char* prompt : {"a", "b", "c"})
            queue.add(request(prompt));
        queue.begin();
        queue.move(1, -1);
        queue.remove(0);
        QCOMPARE(prompts(queue).first(), QStringLiteral("a"));
        QCOMPARE(queue.rowCount(), 3);
        queue.move(2, -1);
        QCOMPARE(prompts(queue), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    }

    void startsNothingWhileHeld() {
        GenerationQueue queue({});
        queue.setHeld(true);
        queue.add(request("a"));
        QVERIFY(!queue.begin());
        QSignalSpy ready(&queue, &GenerationQueue::ready);
        queue.setHeld(false);
        QCOMPARE(ready.count(), 1);
        QVERIFY(queue.begin());
    }

    void comesBackAfterACrashAndWaits() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("queue.json"));
        GenerationRequest full = request("from a picture");
        full.seed = 18446744073709551615ull;
        auto source = std::make_shared<Image>(3, 2, 3);
        source->pixels[4] = 200;
        full.source = source;
        {
            GenerationQueue queue(file);
            queue.add(request("was running"));
            queue.add(full);
            queue.begin();
        }
        GenerationQueue again(file);
        again.restore();
        QCOMPARE(again.rowCount(), 2);
        QVERIFY(again.held());
        again.dropBrokenOff();
        QCOMPARE(again.rowCount(), 1);
        again.setHeld(false);
        QVERIFY(again.begin()->request == full);
    }

    void comesBackWithThePicturesOfAnEntryThatAreNotDone() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("queue.json"));
        GenerationRequest three = request("three pictures");
        three.count = 3;
        three.seed = 10;
        {
            GenerationQueue queue(file);
            queue.add(three);
            queue.noteFinished(queue.begin()->id);
        }
        GenerationQueue again(file);
        again.restore();
        again.dropBrokenOff(); // the second one, which formed when the program ended
        again.setHeld(false);
        const auto rest = again.begin();
        QCOMPARE(rest->request.count, 1);
        QCOMPARE(rest->request.seed, 12u);
    }

    void setsADamagedFileAside() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("queue.json"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("[{\"request\": 7}");
        out.close();
        GenerationQueue queue(file);
        QSignalSpy failed(&queue, &GenerationQueue::saveFailed);
        queue.restore();
        QCOMPARE(queue.rowCount(), 0);
        QCOMPARE(failed.count(), 1);
        QVERIFY(QFile::exists(file + QStringLiteral(".damaged")));
    }

    void aQueueThatCannotBeSavedKeepsThePicturesOfTheOneBefore() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("queue.json"));
        GenerationRequest fromPicture = request("a");
        fromPicture.source = std::make_shared<Image>(8, 8, 3);
        KeptPictures kept;
        QCOMPARE(saveQueue(file, {{fromPicture, false, 0, {}}}, kept), QString());
        // The folder of the queue can be read only from now on; root needs a stronger obstacle.
        QVERIFY(QFile::rename(file, file + QStringLiteral(".old")) && QDir().mkpath(file));
        QVERIFY(!saveQueue(file, {}, kept).isEmpty());
        QVERIFY(QDir().rmdir(file) && QFile::rename(file + QStringLiteral(".old"), file));
        QString problem;
        const std::vector<QueuedRequest> found = loadQueue(file, problem);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().request.source);
    }
};

QTEST_MAIN(GenerationQueueTest)
#include "GenerationQueueTest.moc"
