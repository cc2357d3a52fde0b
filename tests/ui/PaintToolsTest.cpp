#include "ui/paint/Frame.h"
#include "ui/paint/Layers.h"
#include "ui/paint/PaintSurface.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace latelier;

/// Every tool, driven by the events that a mouse and a pen send.
class PaintToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CanvasView> canvas_;
    QUndoStack undo_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<PaintSurface> surface_;

    QWidget* target() { return canvas_->findChild<QWidget*>(); }
    QPointF view(QPointF picture) { return canvas_->transform().toView(picture); }
    void send(QEvent::Type type, QPointF picture, Qt::MouseButton button, Qt::KeyboardModifiers keys = {}) {
        const QPointF at = view(picture);
        QMouseEvent event(type, at, canvas_->mapToGlobal(at), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, keys);
        QApplication::sendEvent(target(), &event);
    }
    void drag(const std::vector<QPointF>& path, Qt::KeyboardModifiers keys = {}) {
        send(QEvent::MouseButtonPress, path.front(), Qt::LeftButton, keys);
        for (std::size_t i = 1; i < path.size(); ++i)
            send(QEvent::MouseMove, path[i], Qt::NoButton, keys);
        send(QEvent::MouseButtonRelease, path.back(), Qt::LeftButton, keys);
    }
    void click(QPointF at, Qt::KeyboardModifiers keys = {}) { drag({at}, keys); }
    void penEvent(QEvent::Type type, QPointF picture, double pressure, bool eraser) {
        static const QPointingDevice tip(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
                                         QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 2);
        static const QPointingDevice end(QStringLiteral("pen"), 2, QInputDevice::DeviceType::Stylus,
                                         QPointingDevice::PointerType::Eraser, QInputDevice::Capability::Pressure, 1,
                                         2);
        const QPointF at = view(picture);
        QTabletEvent event(type, eraser ? &end : &tip, at, canvas_->mapToGlobal(at), pressure, 0, 0, 0, 0, 0, {},
                           type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                           type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
        QApplication::sendEvent(target(), &event);
    }
    void pen(const std::vector<QPointF>& path, double pressure, bool eraser = false) {
        penEvent(QEvent::TabletPress, path.front(), pressure, eraser);
        for (std::size_t i = 1; i < path.size(); ++i)
            penEvent(QEvent::TabletMove, path[i], pressure, eraser);
        penEvent(QEvent::TabletRelease, path.back(), 0, eraser);
    }
    int marked(int atLeast = 1) {
        int count = 0;
        for (int y = 0; y < document_->mask().height(); ++y)
            for (int x = 0; x < document_->mask().width(); ++x)
                count += document_->mask().constScanLine(y)[x] >= atLeast;
        return count;
    }
    Brush& brush() { return surface_->settings().brush; }

private Q_SLOTS:
    void init() {
        canvas_ = std::make_unique<CanvasView>();
        canvas_->resize(600, 600);
        canvas_->show();
        document_ = std::make_unique<Document>(undo_);
        surface_ = std::make_unique<PaintSurface>(*canvas_, *document_);
        QImage picture(256, 256, QImage::Format_RGB32);
        picture.fill(QColor(40, 80, 120));
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                picture.setPixel(x, y, qRgb(200, 30, 30));
        document_->change(QStringLiteral("open"), stateOf(picture));
        surface_->showDocument();
        undo_.clear();
        brush() = {};
        brush().hardness = 1;
        brush().size = 20;
    }
    void cleanup() {
        undo_.clear();
        surface_.reset();
        document_.reset();
        canvas_.reset();
    }

    void theBrushMarksADiscOfItsSize() {
        surface_->setTool(QStringLiteral("Brush"));
        click({100, 100});
        for (int y = 80; y < 120; ++y)
            for (int x = 80; x < 120; ++x) {
                const double distance = std::hypot(x + 0.5 - 100, y + 0.5 - 100);
                if (distance <= 9.5)
                    QCOMPARE(document_->mask().constScanLine(y)[x], uchar(255));
                if (distance >= 10.5)
                    QCOMPARE(document_->mask().constScanLine(y)[x], uchar(0));
            }
        QCOMPARE(undo_.count(), 1);
    }

    void aSoftBrushFallsOffAsItsFormulaSays() {
        brush().hardness = 0.25;
        brush().size = 80;
        surface_->setTool(QStringLiteral("Brush"));
        click({128, 128});
        for (int x = 80; x < 180; ++x) {
            const double distance = std::hypot(x + 0.5 - 128, 0.5);
            const double t = std::clamp((40.5 - distance) / 30, 0.0, 1.0);
            QCOMPARE(int(document_->mask().constScanLine(128)[x]), int(std::lround(255 * t * t * (3 - 2 * t))));
        }
    }

    void aStrokeIsWithoutGapsAndCrossingItselfAddsNothing() {
        brush().opacity = 0.5;
        surface_->setTool(QStringLiteral("Brush"));
        drag({{40, 128}, {200, 128}, {40, 128}});
        for (int x = 40; x <= 200; ++x)
            QCOMPARE(document_->mask().constScanLine(128)[x], uchar(128));
        QCOMPARE(marked(129), 0);
    }

    void theEraserAndTheOtherEndOfThePenUnmark() {
        surface_->setTool(QStringLiteral("Brush"));
        drag({{40, 128}, {200, 128}});
        surface_->setTool(QStringLiteral("Eraser"));
        click({80, 128});
        QCOMPARE(document_->mask().constScanLine(128)[80], uchar(0));
        surface_->setTool(QStringLiteral("Brush"));
        pen({{160, 128}}, 1, /*eraser=*/true);
        QCOMPARE(document_->mask().constScanLine(128)[160], uchar(0));
        QCOMPARE(document_->mask().constScanLine(128)[120], uchar(255));
    }

    void penPressureSetsSizeAndOpacity() {
        surface_->setTool(QStringLiteral("Brush"));
        pen({{60, 128}}, 0.5);
        QCOMPARE(document_->mask().constScanLine(128)[60], uchar(255));
        QCOMPARE(document_->mask().constScanLine(128)[66], uchar(0));
        brush().pressureSize = false;
        brush().pressureOpacity = true;
        pen({{160, 128}}, 0.5);
        QCOMPARE(document_->mask().constScanLine(128)[160], uchar(128));
        QCOMPARE(document_->mask().constScanLine(128)[168], uchar(128));
    }

    void shiftClickDrawsAStraightLineFromTheLastStroke() {
        surface_->setTool(QStringLiteral("Brush"));
        click({40, 40});
        click({200, 200}, Qt::ShiftModifier);
        for (int i = 40; i <= 200; ++i)
            QCOMPARE(document_->mask().constScanLine(i)[i], uchar(255));
        QCOMPARE(undo_.count(), 2);
    }

    void shiftDragChangesTheSizeAndPaintsNothing() {
        surface_->setTool(QStringLiteral("Brush"));
        drag({{100, 100}, {130, 100}}, Qt::ShiftModifier);
        QCOMPARE(brush().size, 80.0);
        QCOMPARE(marked(), 0);
        surface_->changeSize(1.2);
        QCOMPARE(brush().size, 96.0);
        brush().size = 1;
        surface_->changeSize(1 / 1.2);
        QCOMPARE(brush().size, 1.0);
    }

    void mirroredStrokesLieOnBothSides() {
        brush().mirrorAcross = brush().mirrorDown = true;
        surface_->setTool(QStringLiteral("Brush"));
        drag({{40, 50}, {60, 70}});
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 128; ++x) {
                QCOMPARE(document_->mask().constScanLine(y)[x], document_->mask().constScanLine(y)[255 - x]);
                QCOMPARE(document_->mask().constScanLine(y)[x], document_->mask().constScanLine(255 - y)[x]);
            }
        QVERIFY(marked() > 4 * 300);
    }

    void theStabiliserStraightensAndEndsWhereThePenDoes() {
        brush().stabiliser = 30;
        brush().size = 4;
        surface_->setTool(QStringLiteral("Brush"));
        std::vector<QPointF> path;
        for (int x = 30; x <= 220; x += 2)
            path.emplace_back(x, 128 + (x % 4 ? 12 : -12));
        drag(path);
        int farthest = 0;
        for (int x = 80; x < 180; ++x)
            for (int y = 0; y < 256; ++y)
                if (document_->mask().constScanLine(y)[x])
                    farthest = std::max(farthest, std::abs(y - 128));
        QVERIFY2(farthest < 10, qPrintable(QString::number(farthest)));
        QCOMPARE(document_->mask().constScanLine(int(path.back().y()))[220], uchar(255));
    }

    void shapesMarkTheirExactPixels() {
        surface_->setTool(QStringLiteral("Rectangle"));
        drag({{20, 30}, {60, 50}});
        QCOMPARE(marked(255), 40 * 20);
        QCOMPARE(document_->mask().constScanLine(30)[20], uchar(255));
        QCOMPARE(document_->mask().constScanLine(49)[59], uchar(255));
        QCOMPARE(document_->mask().constScanLine(50)[59], uchar(0));
        drag({{30, 35}, {40, 40}}, Qt::AltModifier);
        QCOMPARE(marked(255), 40 * 20 - 50);
        drag({{100, 100}, {130, 110}}, Qt::ShiftModifier);
        QCOMPARE(marked(255), 40 * 20 - 50 + 900);
    }

    void theEllipseCoversItsArea() {
        surface_->setTool(QStringLiteral("Ellipse"));
        drag({{60, 80}, {160, 140}});
        QVERIFY(std::abs(marked(128) - 3.14159 * 50 * 30) < 60);
        QCOMPARE(document_->mask().constScanLine(110)[110], uchar(255));
        QCOMPARE(document_->mask().constScanLine(82)[62], uchar(0));
    }

    void theLassoMarksWhatItGoesAround() {
        surface_->setTool(QStringLiteral("Lasso"));
        drag({{50, 50}, {150, 50}, {150, 150}, {50, 150}});
        QCOMPARE(marked(255), 100 * 100);
        QCOMPARE(document_->mask().constScanLine(100)[100], uchar(255));
        QCOMPARE(document_->mask().constScanLine(100)[151], uchar(0));
    }

    void theGradientFallsStraightFromStartToEnd() {
        surface_->setTool(QStringLiteral("Gradient"));
        drag({{50, 10}, {150, 10}});
        for (int x = 0; x < 256; ++x) {
            const double t = std::clamp(1 - (x + 0.5 - 50) / 100, 0.0, 1.0);
            QVERIFY(std::abs(int(document_->mask().constScanLine(77)[x]) - 255 * t) <= 0.51);
        }
    }

    void theBucketMarksTheAreaOfSimilarColour() {
        surface_->setTool(QStringLiteral("Bucket"));
        click({10, 10});
        QCOMPARE(marked(255), 64 * 64);
        surface_->settings().tolerance = 255;
        click({10, 10}, Qt::AltModifier);
        QCOMPARE(marked(), 0);
    }

    void thePaintBrushPaintsAndThePickerTakesColours() {
        surface_->setTool(QStringLiteral("Picker"));
        click({10, 10});
        QCOMPARE(surface_->settings().colour, QColor(200, 30, 30));
        surface_->setTool(QStringLiteral("Paint"));
        click({150, 150});
        QCOMPARE(document_->shown().pixelColor(150, 150), QColor(200, 30, 30));
        QCOMPARE(document_->shown().pixelColor(165, 150), QColor(40, 80, 120));
        QCOMPARE(marked(), 0);
        click({200, 200}, Qt::ControlModifier);
        QCOMPARE(surface_->settings().colour, QColor(40, 80, 120));
        surface_->swapColours();
        QCOMPARE(surface_->settings().colour, QColor(Qt::white));
        surface_->resetColours();
        QCOMPARE(surface_->settings().colour, QColor(Qt::black));
        QVERIFY(surface_->showsDocument());
    }

    void thePaintBrushPaintsOnTheChosenLayerAndAltTakesThePaintAway() {
        document_->change(QStringLiteral("layer"), withNewLayer(document_->state(), QStringLiteral("paint"), -1));
        document_->setActiveLayer(1);
        surface_->setTool(QStringLiteral("Paint"));
        surface_->settings().colour = QColor(250, 240, 10);
        const QImage below = document_->state().picture;
        drag({{100, 150}, {180, 150}});
        QCOMPARE(document_->state().picture, below);
        QCOMPARE(document_->shown().pixelColor(150, 150), QColor(250, 240, 10));
        QCOMPARE(canvas_->picture(), document_->shown());
        click({120, 150}, Qt::AltModifier);
        pen({{160, 150}}, 1, /*eraser=*/true);
        QCOMPARE(document_->shown().pixelColor(120, 150), QColor(40, 80, 120));
        QCOMPARE(document_->shown().pixelColor(160, 150), QColor(40, 80, 120));
        QCOMPARE(document_->shown().pixelColor(140, 150), QColor(250, 240, 10));
        PaintState hidden = document_->state();
        hidden.layers[0].visible = false;
        document_->change(QStringLiteral("hide"), hidden);
        QCOMPARE(document_->shown(), below);
        click({60, 200});
        QCOMPARE(document_->shown().pixelColor(140, 150), QColor(250, 240, 10));
        undo_.undo();
        QCOMPARE(document_->shown(), below);
    }

    void ctrlSelectsAndASelectionHoldsBrushesAndShapes() {
        surface_->setTool(QStringLiteral("Rectangle"));
        drag({{20, 30}, {120, 90}}, Qt::ControlModifier);
        QCOMPARE(marked(), 0);
        QVERIFY(!document_->selection().isNull());
        drag({{40, 50}, {60, 70}}, Qt::ControlModifier | Qt::AltModifier);
        const QImage selection = document_->selection();
        const auto selected = [](int x, int y) {
            return QRect(20, 30, 100, 60).contains(x, y) && !QRect(40, 50, 20, 20).contains(x, y);
        };
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 256; ++x)
                QCOMPARE(selection.constScanLine(y)[x], uchar(selected(x, y) ? 255 : 0));

        drag({{0, 0}, {256, 256}});
        QCOMPARE(document_->mask(), selection);
        surface_->setTool(QStringLiteral("Eraser"));
        brush().size = 1000;
        click({128, 128});
        QCOMPARE(marked(), 0);
        surface_->setTool(QStringLiteral("Brush"));
        click({128, 128});
        QCOMPARE(document_->mask(), selection);
        surface_->setTool(QStringLiteral("Paint"));
        surface_->settings().colour = Qt::white;
        const QImage before = document_->shown();
        click({128, 128});
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 256; ++x)
                QCOMPARE(document_->shown().pixel(x, y), selected(x, y) ? qRgb(255, 255, 255) : before.pixel(x, y));

        undo_.setIndex(1);
        QCOMPARE(document_->selection().constScanLine(60)[50], uchar(255));
        undo_.setIndex(0);
        QVERIFY(document_->selection().isNull());
        undo_.setIndex(2);
        QCOMPARE(document_->selection(), selection);
        document_->change(QStringLiteral("crop"),
                          framed(document_->state(), QRect(0, 0, 64, 64), Prefill::Smear, 0, 1));
        QVERIFY(document_->selection().isNull());
    }

    void theBorderOfASelectionShowsOnThePicture() {
        const QImage without = canvas_->grab().toImage();
        surface_->setTool(QStringLiteral("Rectangle"));
        drag({{100, 100}, {150, 150}}, Qt::ControlModifier);
        surface_->setTool({});
        const QImage with = canvas_->grab().toImage();
        const QPoint edge = view({100, 125}).toPoint();
        bool found = false;
        for (int x = edge.x() - 2; x <= edge.x() + 2; ++x)
            found |= with.pixel(x, edge.y()) != without.pixel(x, edge.y());
        QVERIFY(found);
        for (const QPointF& at : {QPointF(125, 125), QPointF(60, 60)})
            QCOMPARE(with.pixel(view(at).toPoint()), without.pixel(view(at).toPoint()));
    }

    void theFrameIsDraggedInStepsOfEightPixels() {
        surface_->setTool(QStringLiteral("Frame"));
        drag({{256, 128}, {330, 128}});
        QCOMPARE(document_->frame(), QRect(0, 0, 328, 256));
        drag({{0, 0}, {20, 30}});
        QCOMPARE(document_->frame(), QRect(24, 32, 304, 224));
        drag({{100, 100}, {108, 100}});
        QCOMPARE(document_->frame(), QRect(32, 32, 304, 224));
        QCOMPARE(undo_.count(), 3);
        undo_.undo();
        QCOMPARE(document_->frame(), QRect(24, 32, 304, 224));
        undo_.setIndex(0);
        QCOMPARE(document_->frame(), QRect(0, 0, 256, 256));
        undo_.setIndex(2);
        QCOMPARE(document_->frame(), QRect(24, 32, 304, 224));
        document_->change(QStringLiteral("crop"), framed(document_->state(), document_->frame(), Prefill::Smear, 0, 1));
        QCOMPARE(document_->frame(), QRect(0, 0, 304, 224));
        undo_.undo();
        QCOMPARE(document_->frame(), QRect(24, 32, 304, 224));
    }

    void aRightClickTakesBackTheStrokeInTheMaking() {
        surface_->setTool(QStringLiteral("Brush"));
        send(QEvent::MouseButtonPress, {100, 100}, Qt::LeftButton);
        send(QEvent::MouseMove, {150, 100}, Qt::NoButton);
        QVERIFY(marked() > 0);
        send(QEvent::MouseButtonPress, {150, 100}, Qt::RightButton);
        QCOMPARE(marked(), 0);
        QCOMPARE(undo_.count(), 0);
    }

    void anUndoInTheMiddleOfAStrokeTakesTheStrokeBackToo() {
        surface_->setTool(QStringLiteral("Brush"));
        click({50, 50});
        const PaintState first = document_->state();
        click({200, 200});
        send(QEvent::MouseButtonPress, {100, 100}, Qt::LeftButton);
        send(QEvent::MouseMove, {150, 100}, Qt::NoButton);
        undo_.undo();
        QVERIFY(document_->state() == first);
        send(QEvent::MouseMove, {170, 100}, Qt::NoButton);
        send(QEvent::MouseButtonRelease, {170, 100}, Qt::LeftButton);
        QVERIFY(document_->state() == first);
        undo_.redo();
        QCOMPARE(document_->mask().constScanLine(200)[200], uchar(255));
    }

    void theMaskShowsOverThePictureInItsColour() {
        surface_->setLook({QColor(0, 255, 0), 1.0, false});
        surface_->setTool(QStringLiteral("Brush"));
        click({100, 100});
        surface_->setTool({});
        const QImage shot = canvas_->grab().toImage();
        QCOMPARE(shot.pixelColor(view({100, 100}).toPoint()), QColor(0, 255, 0));
        QCOMPARE(shot.pixelColor(view({150, 100}).toPoint()), QColor(40, 80, 120));
        surface_->setLook({QColor(0, 255, 0), 1.0, true});
        const QImage alone = canvas_->grab().toImage();
        QCOMPARE(alone.pixelColor(view({100, 100}).toPoint()), QColor(Qt::white));
        QCOMPARE(alone.pixelColor(view({150, 100}).toPoint()), QColor(Qt::black));
    }

    void theKeyboardDrawsTheStrokeThatAMouseDraws() {
        surface_->setTool(QStringLiteral("Brush"));
        const auto press = [&](int key, Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(canvas_.get(), Qt::Key(key), keys);
        };
        press(Qt::Key_Return);
        QCOMPARE(marked(), 0); // no pen is in sight
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_Return);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down);
        QVERIFY(document_->busy());
        press(Qt::Key_Return);
        const QImage byKeys = document_->mask();
        QVERIFY(!document_->busy() && undo_.count() == 1);
        undo_.undo();
        const double stride = std::round(8 / canvas_->transform().scale);
        drag({{129, 128}, {129 + 8 * stride, 128}, {129 + 8 * stride, 128 + stride}});
        QCOMPARE(byKeys, document_->mask());
    }

    void shiftWithEnterSelectsAsControlDoesWithTheMouse() {
        const auto press = [&](int key, Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(canvas_.get(), Qt::Key(key), keys);
        };
        surface_->setTool(QStringLiteral("Rectangle"));
        press(Qt::Key_Right);
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Return); // Shift counts from when it was put down
        QCOMPARE(marked(), 0);
        QVERIFY(!document_->selection().isNull());
        const QImage selected = document_->selection();
        press(Qt::Key_Return, Qt::ShiftModifier | Qt::AltModifier);
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::ShiftModifier);
        press(Qt::Key_Return);
        QVERIFY(document_->selection() != selected);
    }

    void shiftWithEnterDrawsAStraightLineFromTheLastStroke() {
        const auto press = [&](int key, Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(canvas_.get(), Qt::Key(key), keys);
        };
        const double size = surface_->settings().brush.size = 12;
        surface_->setTool(QStringLiteral("Brush"));
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(!document_->busy());
        QCOMPARE(undo_.count(), 2);
        QCOMPARE(surface_->settings().brush.size, size);
        const int stride = int(std::round(8 / canvas_->transform().scale));
        for (int along = 0; along <= 8 * stride; along += stride)
            QCOMPARE(document_->mask().constScanLine(128 + along)[128 + stride + along], uchar(255));
    }

    void theKeyboardPicksAColour() {
        surface_->setTool(QStringLiteral("Picker"));
        QTest::keyClick(canvas_.get(), Qt::Key_Right);
        QTest::keyClick(canvas_.get(), Qt::Key_Return);
        QTest::keyClick(canvas_.get(), Qt::Key_Return);
        QCOMPARE(surface_->settings().colour, QColor(40, 80, 120));
        QVERIFY(surface_->inWords().contains(QStringLiteral("The colour is #285078.")));
    }

    void escapeTakesBackTheKeyboardsStrokeAndTheFrameMovesByItsSides() {
        surface_->setTool(QStringLiteral("Rectangle"));
        const auto press = [&](int key, Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(canvas_.get(), Qt::Key(key), keys);
        };
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Escape);
        QCOMPARE(undo_.count(), 0);
        press(Qt::Key_Return);
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::ShiftModifier);
        press(Qt::Key_Return);
        const int side = 8 * int(std::round(8 / canvas_->transform().scale));
        QCOMPARE(marked(255), side * side);

        surface_->setTool(QStringLiteral("Frame"));
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(document_->frame(), QRect(0, 0, 264, 256));
        press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(document_->frame(), QRect(0, 8, 264, 248));
        press(Qt::Key_Left);
        QCOMPARE(document_->frame(), QRect(-8, 8, 264, 248));
        QVERIFY(surface_->inWords().contains(QStringLiteral("The frame has 264 by 248 pixels and begins at -8, 8.")));
        for (int step = 0; step < 20; ++step)
            press(Qt::Key_Right, Qt::ShiftModifier);
        const QRectF frame = canvas_->transform().toView(QRectF(document_->frame()));
        QVERIFY(frame.right() > 0 && frame.right() < canvas_->width()); // the side that grows stays in sight
        for (int step = 0; step < 20; ++step)
            undo_.undo();
        undo_.undo();
        QCOMPARE(document_->frame(), QRect(0, 0, 256, 256));
    }

    void everyToolDoesTheSameForAPenAsForAMouse_data() {
        QTest::addColumn<QString>("tool");
        for (const ToolEntry& tool : paintTools())
            QTest::newRow(tool.id) << QString::fromLatin1(tool.id);
    }
    void everyToolDoesTheSameForAPenAsForAMouse() {
        QFETCH(QString, tool);
        const std::vector<QPointF> path{{30, 40}, {120, 60}, {150, 170}, {200, 180}};
        PaintState before = document_->state();
        before.mask.fill(100); // for the eraser as well
        document_->change(QStringLiteral("half"), before);
        undo_.clear();
        const QRect frame = document_->frame();
        surface_->setTool(tool);
        surface_->settings().colour = QColor(1, 2, 3);
        drag(path);
        const PaintState byMouse = document_->state();
        const QRect frameByMouse = document_->frame();
        const QColor colourByMouse = surface_->settings().colour;
        QVERIFY(byMouse != before || frameByMouse != frame || colourByMouse != QColor(1, 2, 3));

        undo_.setIndex(0);
        document_->setFrame(frame);
        QVERIFY(document_->state() == before);
        surface_->setTool(tool); // a brush that has drawn nothing yet
        surface_->settings().colour = QColor(1, 2, 3);
        pen(path, 1);
        QVERIFY(document_->state() == byMouse);
        QCOMPARE(document_->frame(), frameByMouse);
        QCOMPARE(surface_->settings().colour, colourByMouse);
    }

    void theRingHasTheBrushsSizeAtAnyZoom() {
        brush().size = 100;
        surface_->setTool(QStringLiteral("Brush"));
        for (const double zoom : {0.5, 1.0, 2.0}) {
            canvas_->zoomBy(zoom / canvas_->transform().scale);
            const QImage without = canvas_->grab().toImage();
            send(QEvent::MouseMove, {128, 128}, Qt::NoButton);
            const QImage with = canvas_->grab().toImage();
            const QPoint middle = view({128, 128}).toPoint();
            int radius = 0;
            for (int x = 0; middle.x() + x < with.width(); ++x)
                if (with.pixel(middle + QPoint(x, 0)) != without.pixel(middle + QPoint(x, 0)))
                    radius = x;
            QVERIFY2(std::abs(radius - 50 * zoom) <= 3, qPrintable(QString::number(radius)));
            QEvent leave(QEvent::Leave);
            QApplication::sendEvent(target(), &leave);
        }
    }
};

QTEST_MAIN(PaintToolsTest)
#include "PaintToolsTest.moc"
