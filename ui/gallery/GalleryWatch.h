#pragma once

#include "ui/gallery/GalleryThread.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <memory>
#include <set>

namespace latelier {

/// Notices what other programs do to an open gallery: changes of its database, and files that are put into its folders
/// or taken out of them. Lives on the GUI thread, which never waits: what is looked at is read by the gallery's thread.
class GalleryWatch : public QObject {
    Q_OBJECT

public:
    explicit GalleryWatch(GalleryThread& thread, QObject* parent = nullptr);

    /// Looks at the whole folder once, and watches it from then on. `version` is the dataVersion before the first
    /// listing.
    void begin(qint64 version);

Q_SIGNALS:
    /// One sentence for people.
    void noticed(const QString& sentence);

private:
    void look();
    void read(const std::vector<std::filesystem::path>& news);
    void watch(const QStringList& paths);

    GalleryThread& thread_;
    QFileSystemWatcher watcher_;
    QTimer soon_; ///< so that many files that come together are looked at once
    QSet<QString> folders_;
    bool whole_ = false; ///< the next look is at every folder

    /// What the gallery's thread saw the last time; used by it alone.
    struct Seen {
        std::int64_t version = 0; ///< of the data
        std::set<PictureId> gone;
    };
    std::shared_ptr<Seen> seen_ = std::make_shared<Seen>();
};

} // namespace latelier
