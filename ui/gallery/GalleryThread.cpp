#include "ui/gallery/GalleryThread.h"

#include "gallery/GalleryNews.h"
#include "ui/language/ErrorWords.h"

namespace latelier {

GalleryThread::GalleryThread(QString folder, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), there_(new QObject) {
    there_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, there_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("gallery"));
    thread_.start();
}

GalleryThread::~GalleryThread() {
    closing_ = true;
    // Behind all that was asked for before.
    QMetaObject::invokeMethod(
        there_, [this] { thread_.quit(); }, Qt::QueuedConnection);
    thread_.wait();
}

void GalleryThread::post(Work work) {
    QMetaObject::invokeMethod(
        there_,
        [this, work = std::move(work)] {
            try {
                open();
            } catch (const std::exception& error) {
                // Each piece of work would fail for the same reason.
                if (refused_ != error.what())
                    toGui([this, text = errorInWords(error)] { Q_EMIT failed(text); });
                refused_ = error.what();
                return;
            }
            try {
                work(*gallery_, *search_);
            } catch (const std::exception& error) {
                toGui([this, text = errorInWords(error)] { Q_EMIT failed(text); });
            }
        },
        Qt::QueuedConnection);
}

void GalleryThread::open() {
    if (search_)
        return;
    gallery_ = std::make_unique<Gallery>(folder_.toStdString());
    search_ = std::make_unique<GallerySearch>(*gallery_);
    toGui([this, version = dataVersion(*gallery_)] { Q_EMIT opened(version); });
    for (const Sentence& notice : gallery_->notices())
        toGui([this, text = inWords(notice)] { Q_EMIT noticed(text); });
}

void GalleryThread::toGui(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void GalleryThread::change(std::function<void(Gallery&)> work, std::function<void()> then) {
    post([this, work = std::move(work), then = std::move(then)](Gallery& gallery, GallerySearch&) {
        // What was changed before something failed is changed.
        try {
            work(gallery);
        } catch (...) {
            toGui([this] { Q_EMIT changed(); });
            throw;
        }
        toGui([this, then] {
            Q_EMIT changed();
            if (then)
                then();
        });
    });
}

} // namespace latelier
