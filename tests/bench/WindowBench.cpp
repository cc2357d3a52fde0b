// Measures how quick the window is with a real engine: latelier-window-bench [MODEL] [STEPS]
// The engine is the library that LATELIER_ENGINE names. Without MODEL it is the starter model; with one, only the event
// loop is watched, because each step of a large model takes seconds.
#include "app/EngineLibrary.h"
#include "tests/support/EventLoopProbe.h"
#include "tests/support/StudioDriver.h"

#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <random>

using namespace latelier;

namespace {

double processMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

class WindowBench : test::StudioDriver {
public:
    bool start() {
        if (!open([] { return loadEngine(qEnvironmentVariable("LATELIER_ENGINE")); }))
            return false;
        button().click(); // warms up
        return done();
    }

    void keyPressToFirstPreview() {
        std::vector<double> wall;
        std::vector<double> cpu;
        for (int press = 0; press < 9; ++press) {
            QElapsedTimer timer;
            const double before = processMilliseconds();
            bool first = false;
            const auto stop = QObject::connect(&studio_->studio(), &Studio::stepped, qApp, [&] {
                if (std::exchange(first, true))
                    return;
                wall.push_back(double(timer.nsecsElapsed()) / 1e6);
                cpu.push_back(processMilliseconds() - before);
            });
            timer.start();
            QTest::keyClick(&prompt(), Qt::Key_Return, Qt::ControlModifier);
            done();
            QObject::disconnect(stop);
        }
        report("key press to first preview", wall);
        report("  processor time of that", cpu);
    }

    void cancel() {
        std::mt19937 random(7);
        std::vector<double> wall;
        for (int press = 0; press < 15; ++press) {
            button().click();
            QTest::qWait(int(random() % 300) + 5);
            QElapsedTimer timer;
            timer.start();
            studio_->inference().controls().cancel();
            done();
            wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        report("cancel", wall);
    }

    /// While a model is loaded where it is another one, and over a whole picture of 512x512.
    void eventLoop(const std::string& model, int steps) {
        set([&](GenerationRequest& request) {
            request.model = model;
            request.width = request.height = 512;
            request.steps = steps;
        });
        const test::EventLoopProbe probe;
        button().click();
        while (studio_->studio().running())
            done();
        std::printf("%-28s median %7.1f   99%% %7.1f   longest %7.1f ms  (%zu events, %d steps in %.0f s)\n",
                    "event loop", probe.quantile(0.5), probe.quantile(0.99), probe.quantile(1), probe.count(), steps,
                    shown().seconds);
    }

private:
    static void report(const char* what, std::vector<double> milliseconds) {
        std::sort(milliseconds.begin(), milliseconds.end());
        std::printf("%-28s median %7.1f   longest %7.1f ms  (%zu times)\n", what, milliseconds[milliseconds.size() / 2],
                    milliseconds.back(), milliseconds.size());
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const std::string model = argc > 1 ? argv[1] : "";
    WindowBench bench;
    if (!bench.start()) {
        std::fputs("The window or its model did not come up.\n", stderr);
        return 1;
    }
    if (model.empty()) {
        bench.keyPressToFirstPreview();
        bench.cancel();
    }
    bench.eventLoop(model, argc > 2 ? std::atoi(argv[2]) : 20);
    return 0;
}
