#include "ui/gallery/GalleryWatch.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryNews.h"

#include <QFileInfo>

#include <utility>

namespace latelier {

namespace {

constexpr int pause = 500;        ///< milliseconds
constexpr int mostFolders = 4096; ///< that are watched; the system's own limit is shared by all programs

} // namespace

GalleryWatch::GalleryWatch(GalleryThread& thread, QObject* parent) : QObject(parent), thread_(thread) {
    soon_.setSingleShot(true);
    soon_.setInterval(pause);
    connect(&soon_, &QTimer::timeout, this, &GalleryWatch::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, [this](const QString& folder) {
        folders_.insert(folder);
        soon_.start();
    });
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &soon_, qOverload<>(&QTimer::start));
}

void GalleryWatch::begin(qint64 version) {
    seen_->version = version;
    whole_ = true;
    look();
}

void GalleryWatch::look() {
    struct Answer {
        QStringList watched;
        std::vector<std::filesystem::path> news; ///< folders to read, relative to the root
    };
    const bool whole = std::exchange(whole_, false);
    const QSet<QString> folders = std::exchange(folders_, {});
    const QStringList watched = watcher_.directories();
    thread_.run(
        this,
        [whole, folders, known = QSet<QString>(watched.begin(), watched.end())](Gallery& gallery, GallerySearch&) {
            Answer answer;
            const auto& root = gallery.folder().root;
            const auto take = [&](const std::filesystem::path& folder, bool always) {
                const QString name = QString::fromStdString(folder.string());
                if (always || !known.contains(name))
                    answer.news.push_back(folder.lexically_relative(root));
                answer.watched << name;
            };
            const auto below = [&](const std::filesystem::path& folder) {
                for (const auto& one : pictureFolders(folder))
                    take(one == "." ? folder : folder / one, whole || one == ".");
            };
            if (whole)
                below(root);
            for (const QString& folder : folders)
                below(folder.toStdString());
            answer.watched << QString::fromStdString(gallery.folder().database().string() + "-wal");
            return answer;
        },
        [this](const Answer& answer) {
            // First watched, then read: what comes between is told twice rather than never.
            watch(answer.watched);
            read(answer.news);
        });
}

void GalleryWatch::read(const std::vector<std::filesystem::path>& news) {
    struct Answer {
        int added = 0;
        int gone = 0; ///< since the last time
        bool changed = false;
        QStringList later; ///< folders with files that are too young
    };
    thread_.run(
        this,
        [news, seen = seen_](Gallery& gallery, GallerySearch&) {
            Answer answer;
            const auto& root = gallery.folder().root;
            if (gallery.writable() && !news.empty()) {
                const GalleryNews found = readNews(gallery, news);
                answer.added = found.added;
                for (const auto& folder : found.young > 0 ? news : std::vector<std::filesystem::path>())
                    answer.later << QString::fromStdString((folder == "." ? root : root / folder).string());
                for (const PictureId id : found.gone)
                    answer.gone += seen->gone.insert(id).second;
                const auto back = std::erase_if(seen->gone, [&](PictureId id) {
                    const auto entry = gallery.entries(std::span(&id, 1));
                    return entry.empty() || !isGone(gallery.file(entry[0]));
                });
                answer.changed = found.added + found.moved + found.changed + answer.gone > 0 || back > 0;
            }
            // Another connection has changed the database.
            const std::int64_t version = dataVersion(gallery);
            answer.changed |= seen->version != version;
            seen->version = version;
            return answer;
        },
        [this](const Answer& answer) {
            if (!answer.later.isEmpty()) {
                folders_ += QSet<QString>(answer.later.begin(), answer.later.end());
                soon_.start();
            }
            if (answer.changed)
                Q_EMIT thread_.changed();
            if (answer.added > 0)
                Q_EMIT noticed(
                    tr("%n picture(s) that lay in the folder are in the gallery now.", nullptr, answer.added));
            if (answer.gone > 0)
                Q_EMIT noticed(tr("The files of %n picture(s) are gone. “Check the gallery” in the File menu takes "
                                  "them off the list.",
                                  nullptr, answer.gone));
        });
}

void GalleryWatch::watch(const QStringList& paths) {
    QStringList fresh;
    for (const QString& path : paths)
        if (watcher_.directories().size() + fresh.size() < mostFolders && !watcher_.directories().contains(path) &&
            !watcher_.files().contains(path) && QFileInfo::exists(path))
            fresh << path;
    if (!fresh.isEmpty())
        watcher_.addPaths(fresh);
}

} // namespace latelier
