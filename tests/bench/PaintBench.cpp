// Measures what a stroke costs: latelier-paint-bench [SIDE] [BRUSH] [PIXELS A SECOND]
// Processor time of the window's thread per frame of 1/60 s, events and painting together, in milliseconds.

#include "ui/paint/Layers.h"
#include "ui/paint/PaintSurface.h"

#include <QApplication>
#include <QMouseEvent>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

using namespace latelier;

namespace {

double cpuMilliseconds() {
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

void report(const char* what, std::vector<double> frames) {
    std::sort(frames.begin(), frames.end());
    double sum = 0;
    for (const double frame : frames)
        sum += frame;
    std::printf("%-34s mean %6.2f  median %6.2f  99 %% %6.2f  most %6.2f\n", what, sum / frames.size(),
                frames[frames.size() / 2], frames[frames.size() * 99 / 100], frames.back());
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int side = argc > 1 ? std::atoi(argv[1]) : 2048;
    const double brush = argc > 2 ? std::atof(argv[2]) : 200;
    const double speed = argc > 3 ? std::atof(argv[3]) : 1000;
    constexpr double frameTime = 1.0 / 60;
    constexpr int eventsPerFrame = 4; // a pen at 240 Hz

    CanvasView canvas;
    canvas.resize(1280, 960);
    canvas.show();
    QUndoStack undo;
    Document document(undo);
    PaintSurface surface(canvas, document);
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    document.change(QStringLiteral("open"), stateOf(picture));
    surface.showDocument();
    surface.settings().brush.size = brush;
    QWidget* target = canvas.findChild<QWidget*>();
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        const QPointF view = canvas.transform().toView(at);
        QMouseEvent event(type, view, canvas.mapToGlobal(view), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
    };
    for (const bool whole : {true, false}) {
        whole ? canvas.fit() : canvas.actualSize();
        for (const char* tool : {"Brush", "Paint", "Paint on a layer"}) {
            const bool layer = QLatin1String(tool) == QLatin1String("Paint on a layer");
            document.change({}, layer ? withNewLayer(document.state(), {}, -1) : stateOf(picture));
            document.setActiveLayer(layer);
            surface.setTool(QLatin1String(layer ? "Paint" : tool));
            application.processEvents();
            std::vector<double> frames;
            QPointF at(side * 0.1, side * 0.3);
            const double startedAt = cpuMilliseconds();
            send(QEvent::MouseButtonPress, at, Qt::LeftButton);
            application.processEvents();
            const double press = cpuMilliseconds() - startedAt;
            double direction = 1;
            for (int frame = 0; frame < 240; ++frame) {
                const double before = cpuMilliseconds();
                for (int event = 0; event < eventsPerFrame; ++event) {
                    at += QPointF(direction * speed * frameTime / eventsPerFrame, 0.3);
                    send(QEvent::MouseMove, at, Qt::NoButton);
                }
                if (at.x() > side * 0.9 || at.x() < side * 0.1)
                    direction = -direction;
                application.processEvents();
                frames.push_back(cpuMilliseconds() - before);
            }
            const double endedAt = cpuMilliseconds();
            send(QEvent::MouseButtonRelease, at, Qt::LeftButton);
            application.processEvents();
            report(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(tool),
                                                           QLatin1String(whole ? "whole picture" : "100 %"))),
                   frames);
            std::printf("%-34s press %.2f, release with its undo step %.2f\n", "", press, cpuMilliseconds() - endedAt);
        }
    }
    return 0;
}
