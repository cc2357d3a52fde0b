#include "app/GalleryDesk.h"

#include "gallery/DurableFile.h"
#include "gallery/Hashes.h"
#include "tests/support/GalleryDriver.h"
#include "ui/gallery/GalleryTransferDialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <filesystem>

using namespace latelier;

/// What comes into the gallery of the real window from other programs, and what goes to them.
class GalleryExchangeTest : public QObject, test::GalleryDriver {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { close(); }

    void givesOtherProgramsTheFilesThemselves() {
        fill();
        open();
        openGallery();
        grid().selectAll();
        Gallery gallery(pictures().toStdString());
        const auto expectFiles = [&](const QMimeData* data) {
            QVERIFY(data);
            QCOMPARE(data->urls().size(), model().rowCount());
            for (int row = 0; row < model().rowCount(); ++row) {
                const QUrl url = data->urls()[row];
                QVERIFY(url.isLocalFile());
                QCOMPARE(sha256(readFile(url.toLocalFile().toStdString())), gallery.entry(model().id(row)).sha256);
            }
        };
        for (int row = 0; row < model().rowCount(); ++row)
            QTRY_VERIFY_WITH_TIMEOUT(model().item(row), patience);
        const std::unique_ptr<QMimeData> dragged(model().mimeData(grid().selectionModel()->selectedIndexes()));
        expectFiles(dragged.get());
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        // Nothing at all lies on the offscreen platform's clipboard at first.
        const auto copied = [] { return QGuiApplication::clipboard()->mimeData(); };
        QTRY_VERIFY_WITH_TIMEOUT(copied() && copied()->urls().size() == model().rowCount(), patience);
        expectFiles(copied());
    }

    void noticesWhatOtherProgramsDo() {
        fill();
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 6);
        Gallery other(pictures().toStdString());
        const PictureId first = model().id(0);
        other.setRating(std::span(&first, 1), 5);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0) && model().item(0)->entry.rating == 5, patience);
        // A file copied into a new folder, and one taken away.
        const std::filesystem::path place = pictures().toStdString();
        std::filesystem::create_directories(place / "from-elsewhere");
        writePicture(place / "from-elsewhere" / "mine.png", noisePicture(30, 20, 3, 7));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 7, patience);
        std::filesystem::remove(other.file(other.entry(first)));
        QTRY_VERIFY_WITH_TIMEOUT(model().item(model().rowOf(first)) && model().item(model().rowOf(first))->gone,
                                 patience);
        QCOMPARE(model().rowCount(), 7);
        GalleryTransferDialog dialog(pictures());
        QSignalSpy ended(&dialog, &GalleryTransferDialog::ended);
        dialog.check();
        QVERIFY(ended.wait(patience));
        QCOMPARE(dialog.problems().size(), 1);
        part<QPushButton>(dialog, "galleryMend").click();
        QVERIFY(ended.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void importsAFolderAndListsWhatCannotBeRead() {
        open();
        openGallery();
        const std::filesystem::path in = folder_->filePath(QStringLiteral("in")).toStdString();
        std::filesystem::create_directories(in);
        for (unsigned i = 0; i < 3; ++i)
            writePicture(in / (std::to_string(i) + ".png"), noisePicture(20, 20, 3, i));
        QFile bad(folder_->filePath(QStringLiteral("in/bad.png")));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("this is no picture") > 0);
        bad.close();
        GalleryTransferDialog dialog(pictures());
        connect(&dialog, &GalleryTransferDialog::changed, &desk().thread(), &GalleryThread::changed);
        QSignalSpy ended(&dialog, &GalleryTransferDialog::ended);
        dialog.import({QString::fromStdString(in.string())});
        QVERIFY(ended.count() > 0 || ended.wait(patience));
        QCOMPARE(dialog.problems().size(), 1);
        QVERIFY(dialog.problems()[0].contains(QStringLiteral("bad.png")));
        QVERIFY2(dialog.summary().contains(QLatin1Char('3')), qPrintable(dialog.summary()));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, patience);

        GalleryTransferDialog out(pictures());
        QSignalSpy written(&out, &GalleryTransferDialog::ended);
        ExportOptions options;
        options.pattern = "copy-{number}";
        out.exportTo(folder_->filePath(QStringLiteral("out")), model().ids(), options);
        QVERIFY(written.count() > 0 || written.wait(patience));
        QVERIFY(QFile::exists(folder_->filePath(QStringLiteral("out/copy-3.png"))));
    }

    void importsWhatIsDroppedOnIt() {
        open();
        openGallery();
        const std::filesystem::path in = folder_->filePath(QStringLiteral("in")).toStdString();
        std::filesystem::create_directories(in / "more");
        writePicture(in / "one.png", noisePicture(20, 20, 3, 1));
        writePicture(in / "more" / "two.png", noisePicture(20, 20, 3, 2));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString((in / "one.png").string())),
                      QUrl::fromLocalFile(QString::fromStdString((in / "more").string()))});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&browser(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&browser(), &drop);
        // Nothing is taken away from where it came.
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        QVERIFY(std::filesystem::exists(in / "one.png"));
    }
};

QTEST_MAIN(GalleryExchangeTest)
#include "GalleryExchangeTest.moc"
