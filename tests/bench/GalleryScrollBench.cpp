// Measures how smoothly the gallery scrolls: latelier-gallery-bench [PICTURES]
// Prints the GUI thread's CPU time for each frame, and the wall time, which depends on what else the machine does.
#include "gallery/PictureRow.h"
#include "tests/support/Pictures.h"
#include "ui/Theme.h"
#include "ui/gallery/GalleryBrowser.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/ThumbnailLoader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>

using namespace latelier;

namespace {

constexpr int differentPictures = 64;

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// Rows of files that are links to a few pictures; each has a thumbnail of its own, since thumbnails go by name.
void fill(const std::filesystem::path& root, int count) {
    Gallery gallery(root);
    std::filesystem::create_directories(root / "made");
    for (int i = 0; i < differentPictures; ++i)
        writePicture(root / "made" / (std::to_string(i) + ".png"), noisePicture(256, 256, 3, unsigned(i)));
    Transaction transaction(gallery.database());
    for (int i = 0; i < count; ++i) {
        PictureDescription picture;
        picture.entry.path = "2026/" + std::to_string(i / 1000) + "/" + std::to_string(i) + ".png";
        const auto file = root / picture.entry.path;
        if (i % 1000 == 0)
            std::filesystem::create_directories(file.parent_path());
        std::filesystem::create_hard_link(root / "made" / (std::to_string(i % differentPictures) + ".png"), file);
        picture.entry.sha256 = std::to_string(i);
        picture.entry.width = picture.entry.height = 256;
        picture.entry.created = 1700000000000 + std::int64_t{i} * 300000;
        picture.entry.prompt = "a castle by the sea, number " + std::to_string(i);
        picture.entry.model = "model-" + std::to_string(i % 40);
        picture.entry.record = std::string(1200, 'x');
        insertPicture(gallery.database(), picture);
    }
    transaction.commit();
}

void report(const char* what, std::vector<double> cpu, std::vector<double> wall) {
    std::sort(cpu.begin(), cpu.end());
    std::sort(wall.begin(), wall.end());
    const auto at = [](const std::vector<double>& times, double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    std::printf("%-28s %5zu frames  CPU ms: median %6.2f  95%% %6.2f  99%% %6.2f  most %6.2f   wall ms: median %6.2f  "
                "99%% %6.2f\n",
                what, cpu.size(), at(cpu, .5), at(cpu, .95), at(cpu, .99), cpu.back(), at(wall, .5), at(wall, .99));
}

/// Scrolls by so many pixels before each frame; a frame is all that the GUI thread does until it is painted.
void scroll(GalleryGrid& grid, const char* what, int frames, int pixels) {
    std::vector<double> cpu, wall;
    QScrollBar& bar = *grid.verticalScrollBar();
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        const double began = threadMilliseconds();
        bar.setValue((bar.value() + pixels) % std::max(1, bar.maximum()));
        QApplication::processEvents();
        grid.viewport()->repaint();
        cpu.push_back(threadMilliseconds() - began);
        wall.push_back(double(clock.nsecsElapsed()) / 1e6);
        QTest::qSleep(std::max(0, 16 - int(clock.elapsed())));
    }
    report(what, cpu, wall);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    fill(root / "pictures", count);
    const Theme theme(application);
    GalleryThread thread(QString::fromStdString((root / "pictures").string()));
    ThumbnailLoader thumbnails(root / "thumbnails");
    GalleryCommands commands(thread);
    GalleryBrowser browser(commands, thumbnails);
    browser.resize(1280, 800);
    browser.wake();
    QElapsedTimer clock;
    clock.start();
    browser.show();
    if (!QTest::qWaitFor([&] { return browser.model().rowCount() == count; }, 120000))
        return 1;
    std::printf("%d pictures listed after %lld ms of wall time\n", count, clock.elapsed());
    QTest::qWait(2000);
    scroll(browser.grid(), "slowly, 12 px a frame", 400, 12);
    scroll(browser.grid(), "by the wheel, 120 px a frame", 400, 120);
    scroll(browser.grid(), "by pages, 700 px a frame", 400, 700);
    scroll(browser.grid(), "dragged, 97,000 px a frame", 400, 97000);
    browser.grid().setCellSize(GalleryGrid::smallestCell);
    QTest::qWait(2000);
    scroll(browser.grid(), "smallest pictures, wheel", 400, 120);
    return 0;
}
