#include "app/cli/services/ServiceModule.h"
#include "core/base/Error.h"
#include "core/base/PlainPng.h"

#include <fstream>
#include <iterator>

namespace latelier {

namespace {

std::vector<std::uint8_t> bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        throw Error(ErrorKind::BadPicture, "The picture " + path + " cannot be read; check the path.");
    return bytes;
}

} // namespace

/// Picture files of a build without the gallery: PNG alone.
void latelierAddServices(Services& services) {
    services.readPicture = [](const std::string& path) { return decodePlainPng(bytesOf(path), path); };
    services.readParameters = [](const std::string& path) { return plainPngText(bytesOf(path), "parameters", path); };
    services.writePicture = [](const std::string& path, const GeneratedPicture& picture,
                               const std::string& parameters) {
        writePlainPng(path, picture.image, {{"parameters", parameters}});
    };
    services.writePreview = [](const std::string& path, const Image& image) { writePlainPng(path, image); };
    services.gallery = [](const Arguments&, Console&, const std::function<Engine&()>&) {
        throw Error(ErrorKind::Usage, "This build of Latelier has no gallery; build it with -DLATELIER_GALLERY=ON.");
    };
}

} // namespace latelier
