#pragma once

#include "app/Application.h"
#include "app/GalleryDesk.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/GalleryPictures.h"
#include "ui/gallery/GalleryDetail.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace latelier::test {

/// Uses the gallery in the real window, in a folder of its own for each test.
class GalleryDriver {
protected:
    static constexpr int patience = 30000; ///< milliseconds, for a loaded machine

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Application> studio_;

    QString pictures() const { return folder_->filePath(QStringLiteral("pictures")); }
    GalleryDesk& desk() { return *studio_->gallery(); }
    GalleryBrowser& browser() { return desk().page().browser(); }
    GalleryGrid& grid() { return browser().grid(); }
    GalleryModel& model() { return browser().model(); }
    GalleryDetail& detail() { return desk().page().detail(); }
    template <typename T>
    T& part(QWidget& of, const char* name) {
        T* found = of.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }

    void makeFolder() {
        folder_ = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directories(pictures().toStdString());
    }
    void close() {
        studio_.reset();
        folder_.reset();
    }
    void open(int stepTime = 2) {
        ApplicationOptions options;
        options.makeEngine = [stepTime] { return std::make_unique<FakeEngine>(std::chrono::milliseconds(stepTime)); };
        options.stateFolder = folder_->filePath(QStringLiteral("state"));
        options.pictureFolder = pictures();
        studio_ = std::make_unique<Application>(*qApp, options);
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        studio_->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&studio_->window()));
        QVERIFY(ready.count() > 0 || ready.wait(patience));
    }
    void openGallery() {
        desk().setOpen(true);
        QTRY_VERIFY_WITH_TIMEOUT(!model().waiting(), patience);
    }
    /// Makes a picture with these words and waits until the gallery shows it.
    void make(const char* prompt, quint64 seed) {
        const int before = model().rowCount();
        GenerationRequest request;
        request.prompt = prompt;
        request.seed = seed;
        request.width = request.height = 64;
        request.steps = 4;
        studio_->queue().add(request);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(model().item(0) && model().item(0)->entry.prompt == prompt, patience);
    }
    void fill() {
        Gallery gallery(pictures().toStdString());
        for (int i = 0; i < 6; ++i) {
            NewPicture made = newPicture(unsigned(i), i % 2 ? "a castle at night" : "a cat by the sea");
            made.picture.request.sampler = i < 2 ? "Euler" : "DPM++ 2M";
            gallery.add(made);
        }
    }
    void choose(int row) {
        grid().setCurrentIndex(model().index(row));
        QTRY_COMPARE_WITH_TIMEOUT(detail().shown(), model().id(row), patience);
    }
};

} // namespace latelier::test
