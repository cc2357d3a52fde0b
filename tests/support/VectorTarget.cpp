// Linked into tests of kernels: holds Highway's loops to the processor that LATELIER_VECTOR_TARGET names, such as
// "AVX2" or "baseline" for what every processor of the kind has, so that code for lesser ones than this is tested as
// well.

#include <hwy/targets.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

bool holdTarget() {
    const char* wanted = std::getenv("LATELIER_VECTOR_TARGET");
    if (!wanted)
        return false;
    const std::vector<std::int64_t> targets = hwy::SupportedAndGeneratedTargets(); // the best first
    for (const std::int64_t target : targets)
        if (hwy::TargetName(target) == std::string(wanted) ||
            (target == targets.back() && std::string(wanted) == "baseline")) {
            hwy::SetSupportedTargetsForTest(target);
            return true;
        }
    std::fprintf(stderr, "This processor is no %s.\n", wanted);
    std::exit(1);
}

[[maybe_unused]] const bool held = holdTarget();

} // namespace
