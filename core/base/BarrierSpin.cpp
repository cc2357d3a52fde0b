#include "core/base/BarrierSpin.h"

#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>

namespace latelier {

void spinBrieflyAtBarriers(char** argv) {
    if (std::getenv("GOMP_SPINCOUNT") || std::getenv("OMP_WAIT_POLICY"))
        return;
    ::setenv("GOMP_SPINCOUNT", "2000", 1);
    if (::dlopen("libgomp.so.1", RTLD_LAZY | RTLD_NOLOAD))
        ::execv("/proc/self/exe", argv); // returns only where it is not possible, and then nothing is lost but time
}

} // namespace latelier
