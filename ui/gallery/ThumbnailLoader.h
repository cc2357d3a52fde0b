#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <filesystem>
#include <mutex>
#include <vector>

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
        QImage image; ///< null when it is not there yet, or when the file is no picture
        int side = 0; ///< what it was asked to fit into, in pixels of the screen
        bool known = false;
    };
    Thumbnail find(const QString& file) const;

    /// What is to be seen now, in order; what was asked for before and has not begun is forgotten, so that fast
    /// scrolling leaves no queue behind. `side` is in pixels of the screen, at most thumbnailSize is of use.
    void want(const QStringList& files, int side);

    static constexpr int mostKilobytes = 128 * 1024; ///< held in memory

Q_SIGNALS:
    void made(const QString& file);

private:
    void work();
    void take(const QString& file, const QImage& image, int side);

    const std::filesystem::path cache_;
    QCache<QString, Thumbnail> known_;
    QThreadPool pool_;
    std::mutex mutex_; ///< guards what follows
    std::deque<QString> wanted_;
    std::vector<QString> underWay_;
    int side_ = 0;
    int workers_ = 0;
};

} // namespace latelier
