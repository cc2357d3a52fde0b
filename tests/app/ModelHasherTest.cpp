#include "app/ModelHasher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

class ModelHasherTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString write(const char* name, const QByteArray& bytes) {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QString kept() { return folder_.filePath(QStringLiteral("state/hashes.json")); }

private Q_SLOTS:
    void isTheBeginningOfTheFilesSha256() {
        ModelHasher hashes(kept());
        QSignalSpy hashed(&hashes, &ModelHasher::hashed);
        const QString file = write("abc", "abc");
        hashes.request(file);
        QVERIFY(hashed.wait(30000));
        // FIPS 180-4's example.
        const QString expected = QStringLiteral("ba7816bf8f");
        QCOMPARE(hashed.last().at(1).toString(), expected);
        QCOMPARE(hashes.of(file.toStdString()), expected.toStdString());
    }

    void tellsHowFarALargeFileIs() {
        ModelHasher hashes(kept());
        QSignalSpy progressed(&hashes, &ModelHasher::progressed);
        QSignalSpy hashed(&hashes, &ModelHasher::hashed);
        hashes.request(write("large", QByteArray(20 << 20, 'x')));
        QVERIFY(hashed.wait(30000));
        QVERIFY(progressed.count() >= 4);
        QCOMPARE(progressed.last().at(1).toDouble(), 1.0);
    }

    void readsNoFileTwice() {
        const QString file = write("once", QByteArray(9 << 20, 'y'));
        QString first;
        {
            ModelHasher hashes(kept());
            QSignalSpy hashed(&hashes, &ModelHasher::hashed);
            hashes.request(file);
            QVERIFY(hashed.wait(30000));
            first = hashed.last().at(1).toString();
        }
        ModelHasher again(kept());
        QSignalSpy progressed(&again, &ModelHasher::progressed);
        QSignalSpy hashed(&again, &ModelHasher::hashed);
        again.request(file);
        QVERIFY(hashed.wait(30000));
        QCOMPARE(hashed.last().at(1).toString(), first);
        QCOMPARE(progressed.count(), 0);
    }

    void aChangedFileIsAnotherFile() {
        const QString file = write("changed", "one");
        ModelHasher hashes(kept());
        QSignalSpy hashed(&hashes, &ModelHasher::hashed);
        hashes.request(file);
        QVERIFY(hashed.wait(30000));
        const std::string before = hashes.of(file.toStdString());
        write("changed", "another");
        QVERIFY(hashes.of(file.toStdString()) != before);
    }

    void whoAsksWhileAModelIsReadWaitsForThatReading() {
        const QString file = write("asked-twice", QByteArray(40 << 20, 'w'));
        ModelHasher hashes(kept());
        QSignalSpy progressed(&hashes, &ModelHasher::progressed);
        QSignalSpy hashed(&hashes, &ModelHasher::hashed);
        hashes.request(file);
        QVERIFY(progressed.wait(30000));
        const std::string now = hashes.of(file.toStdString());
        QVERIFY(!hashed.isEmpty() || hashed.wait(30000));
        QCOMPARE(hashed.last().at(1).toString().toStdString(), now);
        QCOMPARE(progressed.last().at(1).toDouble(), 1.0);
    }

    void endsAtOnceInTheMiddleOfAFile() {
        const QString file = write("long", "z");
        QVERIFY(QFile::resize(file, qint64(16) << 30)); // takes no room on the disk
        {
            ModelHasher hashes(kept());
            QSignalSpy progressed(&hashes, &ModelHasher::progressed);
            QSignalSpy hashed(&hashes, &ModelHasher::hashed);
            hashes.request(file);
            QVERIFY(progressed.wait(30000));
            QVERIFY(hashed.isEmpty());
        }
        QFile keptHashes(kept());
        QVERIFY(keptHashes.open(QIODevice::ReadOnly));
        QVERIFY(!keptHashes.readAll().contains("/long|"));
    }
};

QTEST_GUILESS_MAIN(ModelHasherTest)
#include "ModelHasherTest.moc"
