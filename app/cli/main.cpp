#include "app/cli/Commands.h"
#include "app/cli/services/ServiceModule.h"
#include "core/base/BarrierSpin.h"
#include "core/base/Error.h"

#include <dlfcn.h>

#include <clocale>
#include <memory>

namespace latelier {

namespace {

/// The services of a module, which is loaded at the first call and stays until the process ends.
class Module {
public:
    explicit Module(const char* name) : name_(name) {}

    const Services& services() {
        if (!services_) {
            void* library = dlopen(name_, RTLD_NOW | RTLD_LOCAL);
            void* add = library ? dlsym(library, "latelierAddServices") : nullptr;
            if (!add) {
                const char* reason = dlerror();
                throw Error(ErrorKind::Internal,
                            std::string("This build of Latelier lacks its part ") + name_ +
                                "; build it whole or install it again.",
                            reason ? reason : "");
            }
            services_ = std::make_unique<Services>();
            reinterpret_cast<decltype(&latelierAddServices)>(add)(*services_);
        }
        return *services_;
    }

private:
    const char* name_;
    std::unique_ptr<Services> services_;
};

Services lazyServices() {
    const auto engine = std::make_shared<Module>("latelier-cli-engine.so");
    const auto pictures = std::make_shared<Module>("latelier-cli-pictures.so");
    Services services;
    services.engine = [engine]() -> Engine& { return engine->services().engine(); };
    services.inspectModel = [engine](const auto& path) { return engine->services().inspectModel(path); };
    services.bench = [engine](const auto& options, const auto& say) { return engine->services().bench(options, say); };
    services.readPicture = [pictures](const auto& path) { return pictures->services().readPicture(path); };
    services.readParameters = [pictures](const auto& path) { return pictures->services().readParameters(path); };
    services.writePicture = [pictures](const auto& path, const auto& picture, const auto& parameters) {
        pictures->services().writePicture(path, picture, parameters);
    };
    services.gallery = [pictures](const auto& arguments, auto& console, const auto& engine) {
        pictures->services().gallery(arguments, console, engine);
    };
    services.writePreview = [pictures](const auto& path, const auto& image) {
        pictures->services().writePreview(path, image);
    };
    return services;
}

} // namespace

} // namespace latelier

int main(int argc, char** argv) {
    latelier::spinBrieflyAtBarriers(argv);
    std::setlocale(LC_CTYPE, "");
    latelier::Console console = latelier::systemConsole();
    return latelier::runCommandLine({argv + 1, argv + argc}, console, latelier::lazyServices());
}
