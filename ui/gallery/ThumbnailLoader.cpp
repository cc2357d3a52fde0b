#include "ui/gallery/ThumbnailLoader.h"

#include "gallery/Thumbnails.h"
#include "ui/ImageConvert.h"

#include <algorithm>

namespace latelier {

namespace {

constexpr int mostWorkers = 2;

QImage load(const std::filesystem::path& cache, const QString& file, int side) {
    const std::optional<Image> small = thumbnail(cache, file.toStdString());
    if (!small)
        return {};
    const QImage image = toQImage(*small);
    const QSize fitted = image.size().scaled(side, side, Qt::KeepAspectRatio);
    return fitted.width() < image.width() ? image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                          : image;
}

} // namespace

ThumbnailLoader::ThumbnailLoader(std::filesystem::path cache, QObject* parent)
    : QObject(parent), cache_(std::move(cache)), known_(mostKilobytes) {
    pool_.setMaxThreadCount(mostWorkers);
    pool_.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader() {
    {
        const std::lock_guard lock(mutex_);
        wanted_.clear();
    }
    pool_.waitForDone();
}

ThumbnailLoader::Thumbnail ThumbnailLoader::find(const QString& file) const {
    const Thumbnail* found = known_.object(file);
    return found ? *found : Thumbnail{};
}

void ThumbnailLoader::want(const QStringList& files, int side) {
    const std::lock_guard lock(mutex_);
    wanted_.clear();
    side_ = side;
    for (const QString& file : files) {
        const Thumbnail* found = known_.object(file);
        const bool fits = found && (found->side == side || found->image.isNull());
        if (!fits && std::find(underWay_.begin(), underWay_.end(), file) == underWay_.end())
            wanted_.push_back(file);
    }
    for (; workers_ < std::min<int>(mostWorkers, int(wanted_.size())); ++workers_)
        pool_.start([this] { work(); });
}

void ThumbnailLoader::work() {
    while (true) {
        QString file;
        int side = 0;
        {
            const std::lock_guard lock(mutex_);
            if (wanted_.empty()) {
                --workers_;
                return;
            }
            file = wanted_.front();
            wanted_.pop_front();
            side = side_;
            underWay_.push_back(file);
        }
        const QImage image = load(cache_, file, side);
        {
            const std::lock_guard lock(mutex_);
            std::erase(underWay_, file);
        }
        QMetaObject::invokeMethod(
            this, [this, file, image, side] { take(file, image, side); }, Qt::QueuedConnection);
    }
}

void ThumbnailLoader::take(const QString& file, const QImage& image, int side) {
    known_.insert(file, new Thumbnail{image, side, true}, 1 + image.sizeInBytes() / 1024);
    Q_EMIT made(file);
}

} // namespace latelier
