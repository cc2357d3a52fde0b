#pragma once

#include "app/GenerationQueue.h"
#include "gallery/Verification.h"
#include "ui/gallery/GalleryCommands.h"
#include "ui/gallery/ThumbnailLoader.h"

#include <QImage>

#include <map>
#include <memory>

namespace latelier {

class GalleryBrowser;
class GalleryPage;
class MainWindow;

/// The gallery's place in the studio: its tab, its page in the whole window, and the ways that pictures take from it
/// back into the panels and the queue.
class GalleryDesk : public QObject {
    Q_OBJECT

public:
    GalleryDesk(MainWindow& window, GenerationQueue& queue, const QString& folder);
    ~GalleryDesk() override;

    GalleryThread& thread() { return thread_; }
    GalleryCommands& commands() { return commands_; }
    GalleryBrowser& browser() { return *browser_; }
    GalleryPage& page() { return *page_; }

    void setOpen(bool open);
    bool isOpen() const { return open_; }

    /// The SHA-256 of the file that the running job makes again; empty when it makes something new.
    std::string rerunOf(JobId job) const;
    /// The picture that the running job is to be compared with, once; 0 when its picture is to be kept.
    PictureId takeVerification(JobId job);
    void tellVerdict(PictureId id, const Verification& verdict);

Q_SIGNALS:
    /// The stored request of a picture is wanted in the panels.
    void requestChosen(const GenerationRequest& request, SettingsPart part);
    void sourceChosen(const QImage& picture);
    void failed(const QString& sentence);
    /// Not an error, but to be read.
    void noticed(const QString& sentence);

private:
    /// Why a job is in the queue. After a restart its picture is a new one like any other.
    struct Purpose {
        PictureId of = 0;
        std::string sha256;
        bool verify = false;
    };
    void connectCommands();
    void connectBrowser(GalleryBrowser& browser);
    void withRecord(PictureId id, std::function<void(const PictureEntry&, const PictureRecord&)> use);
    void makeAgain(PictureId id, bool newSeed, bool verify);
    void importFolder();
    void exportPictures(const std::vector<PictureId>& ids);
    void clearExpiredTrash();

    MainWindow& window_;
    GenerationQueue& queue_;
    GalleryThread thread_;
    ThumbnailLoader thumbnails_;
    GalleryCommands commands_;
    std::unique_ptr<GalleryBrowser> browser_; ///< in the dock
    std::unique_ptr<GalleryPage> page_;
    std::map<JobId, Purpose> purposes_;
    QString exportFolder_;
    bool open_ = false;
    bool wasFullCanvas_ = false;
};

} // namespace latelier
