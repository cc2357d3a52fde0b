#include "app/cli/services/GalleryCommand.h"
#include "app/cli/services/ServiceModule.h"
#include "gallery/DurableFile.h"
#include "gallery/PictureFile.h"
#include "gallery/PictureRecord.h"

#include <fcntl.h>
#include <unistd.h>

namespace latelier {

namespace {

/// While it lives, nothing reaches stderr: libpng and libjpeg print there what our own sentence says. No other thread
/// prints while pictures are read.
class QuietLibraries {
public:
    QuietLibraries() : kept_(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)) {
        const int nowhere = kept_ >= 0 ? open("/dev/null", O_WRONLY | O_CLOEXEC) : -1;
        if (nowhere < 0)
            return;
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
    ~QuietLibraries() {
        if (kept_ < 0)
            return;
        dup2(kept_, STDERR_FILENO);
        close(kept_);
    }
    QuietLibraries(const QuietLibraries&) = delete;
    QuietLibraries& operator=(const QuietLibraries&) = delete;

private:
    int kept_;
};

/// Without the times of this run: the same request is to give the same file, byte for byte.
PictureRecord repeatable(PictureRecord record) {
    record.seconds = 0;
    record.stepSeconds.clear();
    record.created = 0;
    return record;
}

} // namespace

void latelierAddServices(Services& services) {
    services.readPicture = [](const std::string& path) {
        const QuietLibraries quiet;
        return readPicture(path);
    };
    services.readParameters = [](const std::string& path) {
        const QuietLibraries quiet;
        return readParameters(path);
    };
    services.writePicture = [](const std::string& path, const GeneratedPicture& picture,
                               const std::string& parameters) {
        PictureMetadata metadata;
        metadata.parameters = parameters;
        metadata.json = recordToJson(repeatable(recordOf(picture)));
        writeDurably(path, encodePicture(picture, formatForName(path), metadata));
    };
    services.gallery = galleryCommand;
    services.writePreview = [](const std::string& path, const Image& image) { writePicture(path, image); };
}

} // namespace latelier
