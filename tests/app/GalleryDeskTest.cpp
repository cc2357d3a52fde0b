#include "app/GalleryDesk.h"

#include "gallery/GalleryTrash.h"
#include "tests/support/GalleryDriver.h"
#include "ui/gallery/GalleryFacets.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace latelier;

/// Pictures appear in the gallery of the real window, are found, marked, thrown away and taken back.
class GalleryDeskTest : public QObject, test::GalleryDriver {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { close(); }

    void showsEachFinishedPictureAtOnceNewestFirst() {
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 0);
        make("first", 1);
        make("second", 2);
        QCOMPARE(model().item(1)->entry.prompt, std::string("first"));
    }

    void findsByWordsAndNarrowsByFacets() {
        fill();
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 6);
        auto& search = part<QLineEdit>(browser(), "gallerySearch");
        QTest::keyClicks(&search, QStringLiteral("castle"));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, patience);
        auto& facets = part<QTreeWidget>(desk().page(), "galleryFacets");
        QTreeWidgetItem* euler = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto found = facets.findItems(QStringLiteral("Euler"), Qt::MatchExactly | Qt::MatchRecursive);
                euler = found.isEmpty() ? nullptr : found.first();
                return euler && euler->text(1) == QLatin1String("1");
            }(),
            patience);
        euler->setCheckState(0, Qt::Checked);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, patience);
        search.clear();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        browser().facets().clear();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void marksByKeys() {
        fill();
        open();
        openGallery();
        choose(0);
        QTest::keyClick(&grid(), Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0) && model().item(0)->entry.star, patience);
        QTest::keyClick(&grid(), Qt::Key_4);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.rating, 4, patience);
        QTest::keyClick(&grid(), Qt::Key_0);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.rating, 0, patience);
        QTest::keyClick(&grid(), Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(!detail().facts().entry.star, patience);
    }

    void takesBackMarksOneByOne() {
        fill();
        open();
        openGallery();
        choose(0);
        QTest::keyClick(&grid(), Qt::Key_S);
        QTest::keyClick(&grid(), Qt::Key_3);
        desk().commands().changeTags({model().id(0)}, {QStringLiteral("sea")}, {});
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.tags.size(), std::size_t(1), patience);
        QCOMPARE(detail().facts().entry.rating, 3);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(detail().facts().entry.tags.empty(), patience);
        QCOMPARE(detail().facts().entry.rating, 3);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.rating, 0, patience);
        QVERIFY(detail().facts().entry.star);
        part<QPushButton>(browser(), "galleryUndo").click();
        QTRY_VERIFY_WITH_TIMEOUT(!detail().facts().entry.star, patience);
    }

    void narrowsToTheDaysBetweenTwo() {
        fill();
        {
            Gallery gallery(pictures().toStdString());
            gallery.database().execute("UPDATE pictures SET created = created - 864000000 WHERE id <= 2");
        }
        open();
        openGallery();
        QCOMPARE(model().rowCount(), 6);
        auto& time = part<QComboBox>(desk().page(), "galleryTime");
        time.setCurrentIndex(time.count() - 1);
        auto& from = part<QDateEdit>(desk().page(), "galleryFrom");
        QVERIFY(from.isVisible());
        part<QDateEdit>(desk().page(), "galleryTo").setDate(QDate::currentDate().addDays(-5));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, patience);
        // The two days in the other order mean the same, and both belong to it.
        from.setDate(QDate::currentDate());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 4, patience);
        browser().facets().clear();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void keepsTagsAndNotesThatAreWritten() {
        fill();
        open();
        openGallery();
        choose(1);
        auto& tags = part<QLineEdit>(detail(), "galleryTags");
        tags.setText(QStringLiteral("blue, portrait , "));
        QTest::keyClick(&tags, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(detail().facts().entry.tags, (std::vector<std::string>{"blue", "portrait"}),
                                  patience);
        part<QPlainTextEdit>(detail(), "galleryNote").setPlainText(QStringLiteral("for the book"));
        const PictureId id = detail().shown();
        choose(2);
        studio_.reset();
        Gallery gallery(pictures().toStdString());
        QCOMPARE(gallery.entry(id).note, std::string("for the book"));
        QCOMPARE(gallery.entry(id).tags, (std::vector<std::string>{"blue", "portrait"}));
    }

    void movesToTheTrashAndTakesItBack() {
        fill();
        open();
        openGallery();
        choose(0);
        const PictureId id = model().id(0);
        QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, patience);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
        choose(model().rowOf(id));
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 5, patience);
        part<QToolButton>(browser(), "galleryTrash").click();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, patience);
        QCOMPARE(model().id(0), id);
        // In the trash, Delete does nothing: nothing is lost in one step.
        grid().setCurrentIndex(model().index(0));
        QTest::keyClick(&grid(), Qt::Key_Delete);
        desk().commands().restore({id});
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, patience);
        part<QToolButton>(browser(), "galleryTrash").click();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 6, patience);
    }

    void leavesTheWholeWindowAsItWas() {
        fill();
        open();
        auto* dock = studio_->window().findChild<QDockWidget*>(QStringLiteral("promptDock"));
        QVERIFY(dock->isVisible());
        openGallery();
        QVERIFY(!dock->isVisible());
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(!desk().isOpen());
        QVERIFY(dock->isVisible());
        // Again, from the tab: it is in front when one comes back, and as wide as it was.
        auto* tab = studio_->window().findChild<QDockWidget*>(QStringLiteral("galleryDock"));
        tab->raise();
        QTRY_VERIFY_WITH_TIMEOUT(!tab->visibleRegion().isEmpty(), patience);
        const int width = tab->width();
        openGallery();
        QVERIFY(!studio_->window().findChild<QWidget*>(QStringLiteral("canvasToolsArea"))->isVisible());
        QVERIFY(studio_->window().statusBar()->isVisible());
        desk().setOpen(false);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->visibleRegion().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(tab->width(), width, patience);
        // A new picture asked for by key brings the canvas back.
        openGallery();
        studio_->window().action(QStringLiteral("generate")).trigger();
        QVERIFY(!desk().isOpen());
        QVERIFY(dock->isVisible());
    }
};

QTEST_MAIN(GalleryDeskTest)
#include "GalleryDeskTest.moc"
