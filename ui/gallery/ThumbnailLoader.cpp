#include "ui/gallery/ThumbnailLoader.h"

#include "gallery/Thumbnails.h"
#include "ui/ImageConvert.h"

#include <QFile>

#include <algorithm>

namespace latelier {

namespace {

constexpr int mostWorkers = 2;

QImage load(const std::filesystem::path& cache, const QString& file, int side) {
    try {
        const std::optional<Image> small = thumbnail(cache, file.toStdString());
        if (!small)
            return {};
        const QImage image = toQImage(*small);
        const QSize fitted = image.size().scaled(side, side, Qt::KeepAspectRatio);
        return fitted.width() < image.width() ? image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                              : image;
    } catch (const std::exception&) {
        return {}; // a picture that memory does not suffice for is shown as one that cannot be read
    }
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

ThumbnailLoader::Thumbnail ThumbnailLoader::find(const QString& file, int side) const {
    if (const QImage* exact = known_.object({file, side}))
        return {*exact, true, exact->isNull()};
    for (const int other : sides_)
        if (const QImage* found = known_.object({file, other}))
            return {*found, false, found->isNull()};
    return {};
}

void ThumbnailLoader::want(const QObject* viewer, const QStringList& files, int side) {
    const std::lock_guard lock(mutex_);
    sides_.insert(side);
    const auto [mine, first] = wanted_.try_emplace(viewer);
    if (first)
        connect(viewer, &QObject::destroyed, this, [this, viewer] {
            const std::lock_guard gone(mutex_);
            wanted_.erase(viewer);
        });
    mine->second.clear();
    for (const QString& file : files) {
        const Key key(file, side);
        const Thumbnail found = find(file, side);
        if (!found.exact && !found.broken && !underWay_.contains(key))
            mine->second.push_back(key);
    }
    for (; workers_ < std::min<int>(mostWorkers, int(mine->second.size())); ++workers_)
        pool_.start([this] { work(); });
}

std::optional<ThumbnailLoader::Key> ThumbnailLoader::next() {
    const std::lock_guard lock(mutex_);
    for (auto& [viewer, keys] : wanted_) {
        if (keys.empty())
            continue;
        const Key key = keys.front();
        keys.pop_front();
        underWay_.insert(key);
        return key;
    }
    --workers_;
    return std::nullopt;
}

void ThumbnailLoader::work() {
    while (const std::optional<Key> key = next()) {
        const QImage image = load(cache_, key->first, key->second);
        // A picture that went to the trash may come back to its place: nothing is remembered of a file that is not
        // there.
        const bool remembered = !image.isNull() || QFile::exists(key->first);
        QMetaObject::invokeMethod(
            this,
            [this, key = *key, image, remembered] {
                {
                    const std::lock_guard lock(mutex_);
                    underWay_.erase(key);
                }
                if (!remembered)
                    return;
                known_.insert(key, new QImage(image), 1 + image.sizeInBytes() / 1024);
                Q_EMIT made(key.first);
            },
            Qt::QueuedConnection);
    }
}

} // namespace latelier
