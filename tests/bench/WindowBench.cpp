// Measures how quick the window is with a real engine: latelier-window-bench [MODEL] [SIZE]
// The engine is the library that LATELIER_ENGINE names; without MODEL it is the starter model at its own size.
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
    bool start(const std::string& model, int size) {
        if (!open([] { return loadEngine(qEnvironmentVariable("LATELIER_ENGINE")); }))
            return false;
        set([&](GenerationRequest& request) {
            request.model = model;
            if (size > 0)
                request.width = request.height = size;
            request.steps = 20;
        });
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

    void eventLoop(int size) {
        set([size](GenerationRequest& request) { request.width = request.height = size; });
        const test::EventLoopProbe probe;
        button().click();
        done();
        std::printf("%-28s median %7.1f   99%% %7.1f   longest %7.1f ms  (%zu events, %d x %d)\n", "event loop",
                    probe.quantile(0.5), probe.quantile(0.99), probe.quantile(1), probe.count(), size, size);
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
    WindowBench bench;
    if (!bench.start(argc > 1 ? argv[1] : "", argc > 2 ? std::atoi(argv[2]) : 0)) {
        std::fputs("The window or its model did not come up.\n", stderr);
        return 1;
    }
    bench.keyPressToFirstPreview();
    bench.cancel();
    bench.eventLoop(512);
    return 0;
}
