// Measures how promptly the window follows the pen: latelier-paint-bench [SIDE] [BRUSH] [PIXELS A SECOND]
// Wall-clock milliseconds that the window is busy with the press, with each frame of 1/60 s and with the release of a
// stroke, events, painting and what is kept on disk together; nothing else should run on the machine.

#include "tests/support/FakeEngine.h"
#include "tests/support/StudioDriver.h"
#include "ui/paint/Layers.h"

#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace latelier;

namespace {

constexpr double frameTime = 1.0 / 60;
constexpr int eventsPerFrame = 4; // a pen at 240 Hz
constexpr int framesPerStroke = 120;
constexpr int strokes = 5;
constexpr int penLifted = 300; // milliseconds

void report(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("    %-10s median %6.2f  99 %% %6.2f  most %6.2f\n", what, times[times.size() / 2],
                times[times.size() * 99 / 100], times.back());
}

/// Colours as a photograph has them: neither flat nor noise.
QImage somePicture(int side) {
    QImage picture(side, side, QImage::Format_RGB32);
    std::mt19937 random(1);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            picture.setPixel(x, y,
                             qRgb((x / 8 + random() % 4) & 255, (y / 8 + random() % 4) & 255, (x ^ y) >> 3 & 255));
    return picture;
}

class PaintBench : test::StudioDriver {
public:
    bool start(int side, double brush, double speed) {
        side_ = side;
        speed_ = speed;
        if (!open([] { return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(5)); }))
            return false;
        studio_->window().resize(1600, 1000);
        studio_->paint().open(somePicture(side));
        studio_->paint().surface().settings().brush.size = brush;
        return true;
    }

    void paint(const char* what, const char* tool, bool layer, bool whole) {
        Document& document = studio_->paint().document();
        document.change({}, layer ? withNewLayer(stateOf(somePicture(side_)), {}, -1) : stateOf(somePicture(side_)));
        document.setActiveLayer(layer);
        trigger(tool);
        CanvasView& canvas = studio_->window().canvas();
        whole ? canvas.fit() : canvas.actualSize();
        // What the pen can reach on the screen.
        const QRectF sight(canvas.transform().toPicture(QPointF(0, 0)),
                           canvas.transform().toPicture({double(canvas.width()), double(canvas.height())}));
        area_ = sight.intersected(QRectF(0, 0, side_, side_)).adjusted(20, 20, -20, -20);
        std::vector<double> presses, frames, releases;
        for (int i = 0; i < strokes; ++i) {
            QTest::qWait(penLifted);
            stroke(presses, frames, releases, i);
        }
        std::printf("%s, %s\n", what, whole ? "whole picture" : "100 %");
        report("press", presses);
        report("frames", frames);
        report("release", releases);
    }

private:
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button) {
        CanvasView& canvas = studio_->window().canvas();
        const QPointF view = canvas.transform().toView(at);
        QMouseEvent event(type, view, canvas.mapToGlobal(view), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(canvas.findChild<QWidget*>(), &event);
    }
    template <typename Work>
    static double timeOf(Work work) {
        QElapsedTimer timer;
        timer.start();
        work();
        QApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void stroke(std::vector<double>& presses, std::vector<double>& frames, std::vector<double>& releases, int number) {
        QPointF at(area_.left(), area_.top() + area_.height() * (number + 0.5) / strokes);
        send(QEvent::MouseMove, at, Qt::NoButton); // a pen comes near before it is put down
        QApplication::processEvents();
        presses.push_back(timeOf([&] { send(QEvent::MouseButtonPress, at, Qt::LeftButton); }));
        double direction = 1;
        for (int frame = 0; frame < framesPerStroke; ++frame) {
            frames.push_back(timeOf([&] {
                for (int event = 0; event < eventsPerFrame; ++event) {
                    at += QPointF(direction * speed_ * frameTime / eventsPerFrame, 0.3);
                    send(QEvent::MouseMove, at, Qt::NoButton);
                }
            }));
            if (at.x() > area_.right() || at.x() < area_.left())
                direction = -direction;
        }
        releases.push_back(timeOf([&] { send(QEvent::MouseButtonRelease, at, Qt::LeftButton); }));
    }

    int side_ = 0;
    double speed_ = 0;
    QRectF area_;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    PaintBench bench;
    if (!bench.start(argc > 1 ? std::atoi(argv[1]) : 2048, argc > 2 ? std::atof(argv[2]) : 200,
                     argc > 3 ? std::atof(argv[3]) : 1000))
        return 1;
    for (const bool whole : {true, false}) {
        bench.paint("mask brush", "toolBrush", false, whole);
        bench.paint("paint brush", "toolPaint", false, whole);
        bench.paint("paint brush on a layer", "toolPaint", true, whole);
    }
    return 0;
}
