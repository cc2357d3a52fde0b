#include "app/FileHashes.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

class FileHashesTest : public QObject {
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
    void isTheSha256OfTheFile() {
        FileHashes hashes(kept());
        QSignalSpy hashed(&hashes, &FileHashes::hashed);
        const QString file = write("abc", "abc");
        hashes.request(file);
        QVERIFY(hashed.wait(10000));
        // FIPS 180-4's example.
        const QString expected = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(hashed.last().at(1).toString(), expected);
        QCOMPARE(hashes.find(file), expected);
    }

    void tellsHowFarALargeFileIs() {
        FileHashes hashes(kept());
        QSignalSpy progressed(&hashes, &FileHashes::progressed);
        QSignalSpy hashed(&hashes, &FileHashes::hashed);
        hashes.request(write("large", QByteArray(20 << 20, 'x')));
        QVERIFY(hashed.wait(30000));
        QVERIFY(progressed.count() >= 4);
        QCOMPARE(progressed.last().at(1).toDouble(), 1.0);
    }

    void readsNoFileTwice() {
        const QString file = write("once", QByteArray(9 << 20, 'y'));
        QString first;
        {
            FileHashes hashes(kept());
            QSignalSpy hashed(&hashes, &FileHashes::hashed);
            hashes.request(file);
            QVERIFY(hashed.wait(30000));
            first = hashed.last().at(1).toString();
        }
        FileHashes again(kept());
        QCOMPARE(again.find(file), first);
        QSignalSpy progressed(&again, &FileHashes::progressed);
        QSignalSpy hashed(&again, &FileHashes::hashed);
        again.request(file);
        QVERIFY(hashed.wait(10000));
        QCOMPARE(hashed.last().at(1).toString(), first);
        QCOMPARE(progressed.count(), 0);
    }

    void aChangedFileIsAnotherFile() {
        const QString file = write("changed", "one");
        FileHashes hashes(kept());
        QSignalSpy hashed(&hashes, &FileHashes::hashed);
        hashes.request(file);
        QVERIFY(hashed.wait(10000));
        write("changed", "another");
        QVERIFY(hashes.find(file).isEmpty());
    }

    void endsAtOnceInTheMiddleOfAFile() {
        const QString file = write("long", "z");
        QVERIFY(QFile::resize(file, qint64(16) << 30)); // takes no room on the disk
        {
            FileHashes hashes(kept());
            QSignalSpy progressed(&hashes, &FileHashes::progressed);
            hashes.request(file);
            QVERIFY(progressed.wait(30000));
        }
        QVERIFY(FileHashes(kept()).find(file).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileHashesTest)
#include "FileHashesTest.moc"
