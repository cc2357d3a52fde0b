#pragma once

#include "app/GenerationQueue.h"
#include "gallery/KeptSteps.h"
#include "gallery/Verification.h"
#include "ui/gallery/GalleryCommands.h"
#include "ui/gallery/ThumbnailLoader.h"

#include <QImage>

#include <memory>

namespace latelier {

class GalleryBrowser;
class GalleryPage;
class GalleryWatch;
class MainWindow;

/// A kept picture with the steps on the way to it.
struct KeptRun {
    PictureRecord record;
    QString file;
    Image picture;
    std::vector<KeptStepView> steps;
};

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

    void tellVerdict(PictureId id, const Verification& verdict);

Q_SIGNALS:
    /// The stored request of a picture is wanted in the panels.
    void requestChosen(const GenerationRequest& request, SettingsPart part);
    void sourceChosen(const QImage& picture);
    /// The steps of a kept picture are wanted in the timeline.
    void runChosen(const KeptRun& run);
    void failed(const QString& sentence);
    /// Not an error, but to be read.
    void noticed(const QString& sentence);

private:
    void connectCommands();
    void connectBrowser(GalleryBrowser& browser);
    void withRecord(PictureId id, std::function<void(const PictureEntry&, const PictureRecord&)> use);
    /// The model that a picture was made with; none when another program named one that is not here.
    std::optional<std::string> modelOf(const PictureEntry& entry, const PictureRecord& record) const;
    void makeAgain(PictureId id, bool newSeed, bool verify);
    void openSteps(PictureId id);
    void importFolder();
    void importFiles(const QStringList& paths);
    void checkGallery();
    void exportPictures(const std::vector<PictureId>& ids);
    void clearExpiredTrash();

    MainWindow& window_;
    GenerationQueue& queue_;
    GalleryThread thread_;
    ThumbnailLoader thumbnails_;
    GalleryCommands commands_;
    std::unique_ptr<GalleryBrowser> browser_; ///< in the dock
    std::unique_ptr<GalleryPage> page_;
    std::unique_ptr<GalleryWatch> watch_;
    QString exportFolder_;
    bool open_ = false;
    bool wasFullCanvas_ = false;
};

} // namespace latelier
