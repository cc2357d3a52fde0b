#include "app/cli/services/GalleryCommand.h"
#include "app/cli/services/ServiceModule.h"
#include "core/base/Error.h"
#include "gallery/DurableFile.h"
#include "gallery/ForeignMetadata.h"
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

/// What `read` makes of the picture. To who names a picture, one that is not there is a bad one as well.
template <typename Read>
auto readQuietly(const std::string& path, Read read) {
    const QuietLibraries quiet;
    try {
        return read(path);
    } catch (const Error& error) {
        const bool unreadable = error.kind() == ErrorKind::Io;
        throw Error(unreadable ? ErrorKind::BadPicture : error.kind(), error.sentence(), error.detail());
    }
}

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
        return readQuietly(path, [](const auto& file) { return readPicture(file); });
    };
    services.readParameters = [](const std::string& path) {
        return readQuietly(path, [](const auto& file) { return parametersOf(readMetadata(file)); });
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
