#include "app/cli/EngineServices.h"

#include "core/base/Error.h"
#ifdef LATELIER_HAS_GALLERY
#include "gallery/PictureFile.h"
#endif

#include <dlfcn.h>

#include <memory>

namespace latelier {

namespace {

[[noreturn]] void missing(const std::string& what) {
    throw Error(ErrorKind::Usage, what);
}

std::unique_ptr<Engine> makeEngine() {
    if (void* create = dlsym(RTLD_DEFAULT, "latelierCreateEngine"))
        return std::unique_ptr<Engine>(reinterpret_cast<decltype(&latelierCreateEngine)>(create)());
    missing("This build has no engine yet.");
}

} // namespace

Services engineServices() {
    Services services;
    services.engine = [engine = std::shared_ptr<Engine>()]() mutable -> Engine& {
        if (!engine)
            engine = makeEngine();
        return *engine;
    };
#ifdef LATELIER_HAS_GALLERY
    services.readPicture = [](const std::string& path) { return readPicture(path); };
    services.readParameters = [](const std::string& path) { return readParameters(path); };
    services.writePicture = [](const std::string& path, const GeneratedPicture& picture) {
        writePicture(path, picture.image);
    };
    services.writePreview = [](const std::string& path, const Image& image) { writePicture(path, image); };
#else
    const std::string gallery = "This build has no gallery, so it cannot read pictures; build with LATELIER_GALLERY=ON.";
    services.readPicture = [gallery](const std::string&) -> Image { missing(gallery); };
    services.readParameters = [gallery](const std::string&) -> std::string { missing(gallery); };
    services.writePicture = [](const std::string&, const GeneratedPicture&) {
        missing("This build has no gallery, so it cannot write pictures; build with LATELIER_GALLERY=ON.");
    };
    services.writePreview = [](const std::string&, const Image&) {};
#endif
    services.inspectModel = [](const std::string&) -> nlohmann::ordered_json {
        missing("This build cannot open models yet.");
    };
    services.bench = [](const BenchOptions&, const std::function<void(const std::string&)>&) -> BenchResult {
        missing("This build cannot measure yet.");
    };
    return services;
}

} // namespace latelier
