#include "ui/canvas/CanvasView.h"
#include "ui/canvas/AreaScale.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace latelier;

class CanvasViewTest : public QObject {
    Q_OBJECT

    static QImage plain(const QColor& colour, int side = 64) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }
    static QColor at(CanvasView& view, const QPointF& picture) {
        return view.grab().toImage().pixelColor(view.transform().toView(picture).toPoint());
    }

private Q_SLOTS:
    void zoomingKeepsThePointUnderTheCursor() {
        CanvasTransform transform{1.5, {20, -7}};
        const QPointF anchor(123, 45);
        const QPointF before = transform.toPicture(anchor);
        transform.zoomAt(anchor, 2.7);
        const QPointF after = transform.toPicture(anchor);
        QVERIFY(std::abs(after.x() - before.x()) < 1e-9 && std::abs(after.y() - before.y()) < 1e-9);
        QCOMPARE(transform.scale, 1.5 * 2.7);
    }

    void fitsThePictureWholeAndCentred() {
        CanvasView view;
        view.resize(448, 348);
        view.setPicture(plain(Qt::red), {512, 512}, CanvasView::Change::AtOnce);
        QCOMPARE(view.transform().scale, 300.0 / 512);
        QCOMPARE(view.transform().toView(QPointF(256, 256)), QPointF(224, 174));
    }

    void showsThePictureWhereTheTransformSays() {
        CanvasView view;
        view.resize(400, 400);
        view.setPicture(plain(Qt::red), {64, 64}, CanvasView::Change::AtOnce);
        QCOMPARE(at(view, {32, 32}), QColor(Qt::red));
        QCOMPARE(at(view, {1, 1}), QColor(Qt::red));
        QVERIFY(view.grab().toImage().pixelColor(3, 3) != QColor(Qt::red));
    }

    void actualSizeIsOnePixelOfThePictureForOneOfTheScreen() {
        CanvasView view;
        view.resize(400, 300);
        view.setPicture(plain(Qt::red), {512, 512}, CanvasView::Change::AtOnce);
        view.actualSize();
        QCOMPARE(view.zoom(), 1.0);
    }

    void aChangedPartOfASmallCopyIsTheAverageOfItsArea() {
        QImage picture(90, 60, QImage::Format_RGB32);
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 90; ++x)
                picture.setPixel(x, y, qRgb(x * y % 251, x * 2, y * 4));
        QImage third(30, 20, QImage::Format_RGB32);
        third.fill(Qt::black);
        scaleChanged(third, picture, QRect(6, 9, 30, 21));
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 30; ++x) {
                int sums[3] = {};
                for (int i = 0; i < 9; ++i) {
                    const QRgb pixel = picture.pixel(3 * x + i % 3, 3 * y + i / 3);
                    sums[0] += qRed(pixel), sums[1] += qGreen(pixel), sums[2] += qBlue(pixel);
                }
                const auto average = [&](int sum) { return int(std::lround(sum / 9.0)); };
                const bool inside = QRect(2, 3, 10, 7).contains(x, y);
                QCOMPARE(third.pixelColor(x, y),
                         inside ? QColor(average(sums[0]), average(sums[1]), average(sums[2])) : QColor(Qt::black));
            }
        // Where the sides do not divide, it is the integral over the area, pixels in parts included.
        QImage odd(37, 23, QImage::Format_RGB32);
        scaleChanged(odd, picture, picture.rect());
        const auto mean = [](double from, double to) {
            const auto integral = [](double at) {
                const double whole = std::floor(at);
                return whole * (whole - 1) / 2 + whole * (at - whole);
            };
            return (integral(to) - integral(from)) / (to - from);
        };
        for (int y = 0; y < 23; ++y)
            for (int x = 0; x < 37; ++x) {
                QVERIFY(std::abs(odd.pixelColor(x, y).green() - 2 * mean(x * 90 / 37.0, (x + 1) * 90 / 37.0)) <= 0.51);
                QVERIFY(std::abs(odd.pixelColor(x, y).blue() - 4 * mean(y * 60 / 23.0, (y + 1) * 60 / 23.0)) <= 0.51);
            }
    }

    void aPictureThatChangedInAPartIsShownAnewThere() {
        CanvasView view;
        view.resize(300, 300);
        QImage picture = plain(Qt::red, 800);
        view.setPicture(picture, picture.size(), CanvasView::Change::AtOnce);
        QCOMPARE(at(view, {400, 400}), QColor(Qt::red));
        for (int y = 300; y < 500; ++y)
            for (int x = 300; x < 500; ++x)
                picture.setPixel(x, y, qRgb(0, 0, 255));
        view.updatePicture(picture, QRect(300, 300, 200, 200));
        QCOMPARE(at(view, {400, 400}), QColor(Qt::blue));
        QCOMPARE(at(view, {200, 400}), QColor(Qt::red));
        QCOMPARE(view.picture(), picture);
    }

    void aSmallPreviewStandsForTheWholeSize() {
        CanvasView view;
        view.resize(400, 400);
        view.setPicture(plain(Qt::green, 8), {512, 512}, CanvasView::Change::AtOnce);
        QCOMPARE(at(view, {500, 500}), QColor(Qt::green));
    }

    void wheelZoomsAndMiddleButtonPans() {
        CanvasView view;
        view.resize(400, 400);
        view.setPicture(plain(Qt::red), {512, 512}, CanvasView::Change::AtOnce);
        view.show();
        QSignalSpy zoomed(&view, &CanvasView::zoomChanged);
        auto* surface = view.findChild<QWidget*>();
        const double before = view.zoom();
        QWheelEvent wheel({200, 200}, view.mapToGlobal(QPointF(200, 200)), {}, {0, 360}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(surface, &wheel);
        QCOMPARE(view.zoom(), before * 2);
        QVERIFY(zoomed.count() > 0);
        const QPointF offset = view.transform().offset;
        QTest::mousePress(surface, Qt::MiddleButton, {}, {200, 200});
        QMouseEvent move(QEvent::MouseMove, {230, 190}, view.mapToGlobal(QPointF(230, 190)), Qt::NoButton,
                         Qt::MiddleButton, Qt::NoModifier);
        QApplication::sendEvent(surface, &move);
        QTest::mouseRelease(surface, Qt::MiddleButton, {}, {230, 190});
        QCOMPARE(view.transform().offset, offset + QPointF(30, -10));
    }

    void comparesUnderAWipeLine() {
        CanvasView view;
        view.resize(400, 400);
        view.setPicture(plain(Qt::red), {64, 64}, CanvasView::Change::AtOnce);
        view.setComparison(Comparison::Wipe, plain(Qt::blue));
        QCOMPARE(at(view, {10, 40}), QColor(Qt::red));
        QCOMPARE(at(view, {54, 40}), QColor(Qt::blue));
        for (int press = 0; press < 9; ++press)
            QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(at(view, {54, 40}), QColor(Qt::red));
        view.setComparison(Comparison::None);
        QCOMPARE(at(view, {54, 40}), QColor(Qt::red));
    }

    void comparesSideBySideAtTheSameZoom() {
        CanvasView view;
        view.resize(600, 400);
        view.setPicture(plain(Qt::red), {64, 64}, CanvasView::Change::AtOnce);
        view.setComparison(Comparison::SideBySide, plain(Qt::blue));
        const QImage shot = view.grab().toImage();
        const QPoint middle = view.transform().toView(QPointF(32, 32)).toPoint();
        QCOMPARE(shot.pixelColor(middle), QColor(Qt::red));
        QCOMPARE(shot.pixelColor(middle + QPoint(300, 0)), QColor(Qt::blue));
    }

    void drawsProgressAsALineOnTop() {
        CanvasView view;
        view.resize(400, 300);
        view.setProgress(0.5);
        const QImage shot = view.grab().toImage();
        const QColor accent = view.palette().color(QPalette::Highlight);
        QCOMPARE(shot.pixelColor(100, 0), accent);
        QVERIFY(shot.pixelColor(300, 0) != accent);
    }
};

QTEST_MAIN(CanvasViewTest)
#include "CanvasViewTest.moc"
