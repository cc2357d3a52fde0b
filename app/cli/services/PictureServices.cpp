#include "app/cli/services/ServiceModule.h"
#include "gallery/PictureFile.h"

namespace latelier {

void latelierAddServices(Services& services) {
    services.readPicture = [](const std::string& path) { return readPicture(path); };
    services.readParameters = [](const std::string& path) { return readParameters(path); };
    services.writePicture = [](const std::string& path, const GeneratedPicture& picture) {
        writePicture(path, picture.image);
    };
    services.writePreview = [](const std::string& path, const Image& image) { writePicture(path, image); };
}

} // namespace latelier
