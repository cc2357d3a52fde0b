#include "core/base/Paths.h"

#include <cstdlib>
#include <system_error>

namespace latelier {

namespace fs = std::filesystem;

fs::path dataFolder() {
    if (const char* given = std::getenv("LATELIER_DATA"); given && *given)
        return given;
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) {
        const fs::path beside = program.parent_path().parent_path() / "share" / "latelier";
        if (fs::is_directory(beside, failed))
            return beside;
    }
    return "/usr/share/latelier";
}

fs::path starterModel() {
    return dataFolder() / "models" / "starter";
}

fs::path clipVocabulary() {
    return dataFolder() / "tokenizer";
}

} // namespace latelier
