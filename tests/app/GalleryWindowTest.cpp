#include "tests/support/StudioDriver.h"

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
        window.resize(window.minimumSizeHint());
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
    void cleanupTestCase() { studio_.reset(); }
};

QTEST_MAIN(GalleryWindowTest)
#include "GalleryWindowTest.moc"
