#include "app/GalleryDesk.h"
#include "tests/support/StudioDriver.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"

#include <QScopeGuard>

using namespace latelier;

/// The gallery in the whole window, on a small screen.
class GalleryWindowTest : public QObject, test::StudioDriver {
    Q_OBJECT

private Q_SLOTS:
    void comingBackFromTheGalleryLeavesTheWindowItsSize() {
        QVERIFY(open([this] { return heldEngine(1); }));
        button().click();
        QVERIFY(done());
        MainWindow& window = studio_->window();
        // Words that come later, such as the count of tokens, may take a line of higher letters.
        window.resize(window.minimumSizeHint() + QSize(0, 40));
        QCoreApplication::processEvents();
        const QSize before = window.size();
        for (int times = 0; times < 2; ++times) {
            trigger("gallery");
            QCoreApplication::processEvents();
            window.resize(before); // the gallery may ask for more; who has a small screen gives no more
            trigger("gallery");
            QCoreApplication::processEvents();
            QCOMPARE(window.size(), before);
        }
    }

    void theButtonsBesideAPictureAreReadWholeInLargeType() {
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        QFont large = before;
        large.setPointSize(16);
        QApplication::setFont(large);
        QVERIFY(open([this] { return heldEngine(1); }));
        studio_->language().choose(QStringLiteral("de")); // has the longest words
        studio_->window().resize(1280, 800);
        button().click();
        QVERIFY(done());
        trigger("gallery");
        GalleryPage& page = studio_->gallery()->page();
        QTRY_VERIFY_WITH_TIMEOUT(page.browser().model().rowCount() >= 1, 30000);
        page.browser().grid().setCurrentIndex(page.browser().model().index(0));
        auto* use = page.findChild<QPushButton*>(QStringLiteral("useAll"));
        QTRY_VERIFY_WITH_TIMEOUT(use->isVisible(), 30000);
        for (const QPushButton* shown : page.findChildren<QPushButton*>())
            if (shown->isVisible())
                QTRY_VERIFY2_WITH_TIMEOUT(shown->width() >= shown->minimumSizeHint().width(), qPrintable(shown->text()),
                                          30000);
        studio_->language().choose(QStringLiteral("en"));
    }
    void cleanup() { studio_.reset(); }
};

QTEST_MAIN(GalleryWindowTest)
#include "GalleryWindowTest.moc"
