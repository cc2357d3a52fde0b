#include "app/cli/services/ServiceModule.h"
#include "core/base/RequestJson.h"
#include "gallery/PictureFile.h"

#include <nlohmann/json.hpp>

namespace latelier {

void latelierAddServices(Services& services) {
    services.readPicture = [](const std::string& path) { return readPicture(path); };
    services.readParameters = [](const std::string& path) { return readParameters(path); };
    services.writePicture = [](const std::string& path, const GeneratedPicture& picture,
                               const std::string& parameters) {
        PictureMetadata metadata;
        metadata.parameters = parameters;
        metadata.json = toText(toJson(picture.request));
        writePicture(path, picture.image, metadata);
    };
    services.writePreview = [](const std::string& path, const Image& image) { writePicture(path, image); };
}

} // namespace latelier
