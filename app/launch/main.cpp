#include "core/base/BarrierSpin.h"

#include <dlfcn.h>

#include <cstdio>

/// The program itself: it sets what OpenMP reads when it is loaded, and only then loads the window with its libraries.
int main(int argc, char** argv) {
    latelier::spinBrieflyAtBarriers(argv);
    void* const window = dlopen("latelier-window.so", RTLD_LAZY | RTLD_GLOBAL);
    void* const run = window ? dlsym(window, "latelierWindow") : nullptr;
    if (!run) {
        std::fprintf(stderr, "The window of Latelier cannot be loaded; install Latelier again.\n%s\n", dlerror());
        return 1;
    }
    return reinterpret_cast<int (*)(int, char**)>(run)(argc, argv);
}
