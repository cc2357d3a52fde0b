#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace latelier {

/// Small pictures of files, made in the background and kept on disk where all programs of the desktop keep theirs.
/// What is held in memory is bounded. Lives on the GUI thread; nothing it offers waits for the disk.
class ThumbnailLoader : public QObject {
    Q_OBJECT

public:
    /// `cache` is the folder on disk; see thumbnailCache().
    explicit ThumbnailLoader(std::filesystem::path cache, QObject* parent = nullptr);
    /// Waits for those that are being made.
    ~ThumbnailLoader() override;

    /// A file's small picture as far as it is known.
    struct Thumbnail {
        QImage image;       ///< null when it is not there yet, or when the file is no picture
        bool exact = false; ///< made for the side that was asked for; else it stands in until that one is there
        bool broken = false;
    };
    /// The picture fitted into a square of `side` pixels of the screen; thumbnailSize is the largest that is made.
    Thumbnail find(const QString& file, int side) const;

    /// What `viewer` shows now, in order. What it asked for before and has not begun is forgotten, so that fast
    /// scrolling leaves no queue behind.
    void want(const QObject* viewer, const QStringList& files, int side);

    static constexpr int mostKilobytes = 128 * 1024; ///< held in memory

Q_SIGNALS:
    void made(const QString& file);

private:
    using Key = std::pair<QString, int>; ///< file and side
    std::optional<Key> next();
    void work();

    const std::filesystem::path cache_;
    QCache<Key, QImage> known_;
    std::set<int> sides_; ///< that have been asked for
    QThreadPool pool_;
    std::mutex mutex_; ///< guards what follows
    std::map<const QObject*, std::deque<Key>> wanted_;
    std::set<Key> underWay_;
    int workers_ = 0;
};

} // namespace latelier
