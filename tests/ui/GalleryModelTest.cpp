#include "ui/gallery/GalleryModel.h"

#include "gallery/GalleryTrash.h"
#include "gallery/Thumbnails.h"
#include "tests/support/GalleryPictures.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryWatch.h"
#include "ui/gallery/ThumbnailLoader.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <array>
#include <filesystem>

using namespace latelier;

namespace {

constexpr int patience = 30000; ///< milliseconds, for a loaded machine

} // namespace

class GalleryModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    std::filesystem::path root() const { return folder_->path().toStdString(); }
    std::vector<PictureId> fill(int count) {
        Gallery gallery(root());
        std::vector<PictureId> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(gallery.add(newPicture(unsigned(i), "picture " + std::to_string(i))));
        return ids;
    }
    static void list(GalleryModel& model) {
        QSignalSpy listed(&model, &GalleryModel::listed);
        model.refresh();
        QVERIFY(listed.wait(patience));
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void listsPicturesAndFetchesThemWhenTheyAreLookedAt() {
        fill(3);
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.waiting());
        list(model);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy changed(&model, &GalleryModel::dataChanged);
        (void)model.item(0);
        QTRY_VERIFY_WITH_TIMEOUT(model.item(2), patience);
        QVERIFY(changed.count() > 0);
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("picture 2"));
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0), model.index(1)}));
        QCOMPARE(dragged->urls().size(), 2);
        QVERIFY(QFile::exists(dragged->urls()[0].toLocalFile()));
    }

    void keepsTheSelectionWhenAPictureComesOrGoes() {
        const std::vector<PictureId> ids = fill(5);
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        const QAbstractItemModelTester tester(&model);
        QItemSelectionModel selection(&model);
        list(model);
        selection.select(model.index(model.rowOf(ids[2])), QItemSelectionModel::Select);
        Gallery gallery(root());
        const PictureId fresh = gallery.add(newPicture(9, "fresh"));
        list(model);
        QCOMPARE(model.id(0), fresh);
        moveToTrash(gallery, std::span(&ids[3], 1));
        list(model);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(selection.selectedIndexes().size(), 1);
        QCOMPARE(model.id(selection.selectedIndexes()[0].row()), ids[2]);
    }

    void showsChangesAfterTheyWereMade() {
        const std::vector<PictureId> ids = fill(2);
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        list(model);
        QTRY_VERIFY_WITH_TIMEOUT(model.item(0), patience);
        thread.change([id = ids[1]](Gallery& gallery) { gallery.setStar(std::span(&id, 1), true); });
        QTRY_VERIFY_WITH_TIMEOUT(model.item(0) && model.item(0)->entry.star, patience);
    }

    void groupsByDayAndByFamily() {
        const std::vector<PictureId> ids = fill(4);
        PictureId child = 0;
        {
            Gallery gallery(root());
            NewPicture branch = newPicture(9, "branch");
            branch.parents = {{gallery.entry(ids[0]).sha256, ParentKind::Branch, 3}};
            child = gallery.add(branch);
            // Two days before the others.
            Statement(gallery.database(), "UPDATE pictures SET created = created - 172800000 WHERE id = ?")
                .bind(ids[0])
                .run();
        }
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        const QAbstractItemModelTester tester(&model);
        list(model);
        QVERIFY(model.grouped());
        QCOMPARE(model.groups().back().count, std::size_t(1));
        QCOMPARE(model.id(int(model.groups().back().first)), ids[0]);
        QSignalSpy listed(&model, &GalleryModel::listed);
        model.setGrouping(PictureGrouping::Family);
        QVERIFY(listed.wait(patience));
        QCOMPARE(model.groups().size(), std::size_t(2));
        QCOMPARE(model.groups()[0].count, std::size_t(2));
        QCOMPARE(model.id(0), child);
        QCOMPARE(model.id(1), ids[0]);
        QCOMPARE(model.groups()[1].count, std::size_t(3));
        QCOMPARE(model.groups()[1].time, 0);
    }

    void tellsOnceThatAGalleryCannotBeOpened() {
        fill(1);
        {
            Gallery gallery(root());
            gallery.database().execute("PRAGMA user_version = 1000");
        }
        GalleryThread thread(folder_->path());
        QSignalSpy failed(&thread, &GalleryThread::failed);
        GalleryModel model(thread);
        model.refresh();
        model.refresh();
        QVERIFY(failed.wait(patience));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("newer")));
        QTest::qWait(100);
        QCOMPARE(failed.count(), 1);
    }

    void laysPicturesOutUnderTheirHeadings() {
        fill(30);
        {
            Gallery gallery(root());
            gallery.database().execute("UPDATE pictures SET created = created - 172800000 WHERE id <= 7");
        }
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        ThumbnailLoader thumbnails(root() / "thumbnails");
        GalleryGrid grid(model, thumbnails);
        grid.resize(420, 300);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        list(model);
        QCOMPARE(model.rowCount(), 30);
        // Every picture is found where it is said to be, and no two overlap.
        for (int row = 0; row < 30; ++row) {
            grid.scrollTo(model.index(row));
            const QRect cell = grid.visualRect(model.index(row));
            QVERIFY(grid.viewport()->rect().contains(cell));
            QCOMPARE(grid.indexAt(cell.center()).row(), row);
            QCOMPARE(grid.indexAt(cell.topLeft()).row(), row);
            QCOMPARE(grid.indexAt(cell.bottomRight()).row(), row);
            if (row > 0)
                QVERIFY(!cell.intersects(grid.visualRect(model.index(row - 1))));
        }
        // The 23 newer ones end with a line that is not full; the next heading is below it.
        QVERIFY(grid.visualRect(model.index(23)).top() - grid.visualRect(model.index(22)).bottom() > 24);
    }

    void isUsedByTheKeyboard() {
        const std::vector<PictureId> ids = fill(30);
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        ThumbnailLoader thumbnails(root() / "thumbnails");
        GalleryGrid grid(model, thumbnails);
        grid.resize(420, 300);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        list(model);
        const int columns = [&] {
            int count = 1;
            while (grid.visualRect(model.index(count)).top() == grid.visualRect(model.index(0)).top())
                ++count;
            return count;
        }();
        QVERIFY(columns > 1);
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Right);
        const int start = grid.currentIndex().row();
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.currentIndex().row(), start + columns);
        QTest::keyClick(&grid, Qt::Key_Up);
        QCOMPARE(grid.currentIndex().row(), start);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(int(grid.selectedIds().size()), columns + 1);
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(grid.currentId(), ids[0]);
        QVERIFY(grid.viewport()->rect().contains(grid.visualRect(grid.currentIndex())));
        QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grid.selectedIds().size(), ids.size());
    }

    void isSeenByAScreenReader() {
        fill(2);
        GalleryThread thread(folder_->path());
        GalleryModel model(thread);
        ThumbnailLoader thumbnails(root() / "thumbnails");
        GalleryGrid grid(model, thumbnails);
        list(model);
        QTRY_VERIFY_WITH_TIMEOUT(model.item(0), patience);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&grid);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->childCount() >= 2);
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("picture 1"));
    }

    void noticesAChangeThatCameBeforeTheFirstLook() {
        const std::vector<PictureId> ids = fill(2);
        GalleryThread thread(folder_->path());
        GalleryWatch watch(thread);
        GalleryModel model(thread);
        QSignalSpy opened(&thread, &GalleryThread::opened), changed(&thread, &GalleryThread::changed);
        list(model);
        QCOMPARE(opened.count(), 1);
        Gallery(root()).setRating(ids, 5);
        watch.begin(opened[0][0].toLongLong());
        QVERIFY(changed.wait(patience));
    }

    void makesThumbnailsInTheBackgroundAndKeepsThemOnDisk() {
        fill(2);
        QStringList files;
        {
            Gallery gallery(root());
            for (const PictureEntry& entry : gallery.entries(std::array<PictureId, 2>{1, 2}))
                files << QString::fromStdString(gallery.file(entry).string());
        }
        const QString bad = folder_->filePath(QStringLiteral("no picture.png"));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        ThumbnailLoader thumbnails(root() / "thumbnails");
        QVERIFY(thumbnails.find(files[0], 64).image.isNull());
        thumbnails.want(this, files + QStringList{bad}, 64);
        QTRY_VERIFY_WITH_TIMEOUT(thumbnails.find(files[0], 64).exact && thumbnails.find(files[1], 64).exact &&
                                     thumbnails.find(bad, 64).broken,
                                 patience);
        QVERIFY(!thumbnails.find(files[1], 64).image.isNull());
        // Until another size is made, the one that is there stands in.
        QVERIFY(!thumbnails.find(files[1], 128).exact);
        QVERIFY(!thumbnails.find(files[1], 128).image.isNull());
        QVERIFY(std::filesystem::exists(thumbnailPath(root() / "thumbnails", files[0].toStdString())));
    }

    void aFileThatComesBackIsShownAgain() {
        fill(2);
        QStringList files;
        {
            Gallery gallery(root());
            for (const PictureEntry& entry : gallery.entries(std::array<PictureId, 2>{1, 2}))
                files << QString::fromStdString(gallery.file(entry).string());
        }
        QVERIFY(QFile::rename(files[0], files[0] + QStringLiteral(".away")));
        ThumbnailLoader thumbnails(root() / "thumbnails");
        thumbnails.want(this, files, 64);
        QTRY_VERIFY_WITH_TIMEOUT(!thumbnails.find(files[1], 64).image.isNull(), patience);
        QVERIFY(QFile::rename(files[0] + QStringLiteral(".away"), files[0]));
        const auto again = [&] {
            thumbnails.want(this, files, 64);
            return !thumbnails.find(files[0], 64).image.isNull();
        };
        QTRY_VERIFY_WITH_TIMEOUT(again(), patience);
    }
};

QTEST_MAIN(GalleryModelTest)
#include "GalleryModelTest.moc"
