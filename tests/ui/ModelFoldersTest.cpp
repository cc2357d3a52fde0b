#include "ui/ModelFolders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

class ModelFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsGivenAsItself() {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(QStringLiteral("store")) && root.mkpath(QStringLiteral("models/more")));
        QFile file(root.filePath(QStringLiteral("store/5f3a")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const QString link = root.filePath(QStringLiteral("models/lake.safetensors"));
        QVERIFY(QFile::link(QStringLiteral("../store/5f3a"), link));
        // The folder again, from within and from the list of folders.
        QVERIFY(
            QFile::link(root.filePath(QStringLiteral("models")), root.filePath(QStringLiteral("models/more/again"))));
        const QString models = root.filePath(QStringLiteral("models"));
        const auto found = scanModels({models, models});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().path, link);
        QCOMPARE(found.front().name, QStringLiteral("lake"));
    }
};

QTEST_GUILESS_MAIN(ModelFoldersTest)
#include "ModelFoldersTest.moc"
