#include "gallery/PictureTree.h"

#include "gallery/DurableFile.h"
#include "gallery/PictureFile.h"

#include <algorithm>

namespace latelier {

std::vector<std::string> pictureFilesBelow(const std::filesystem::path& folder) {
    std::vector<std::string> files;
    std::error_code problem;
    constexpr auto options = std::filesystem::directory_options::skip_permission_denied;
    std::filesystem::recursive_directory_iterator walk(folder, options, problem), end;
    for (; !problem && walk != end; walk.increment(problem)) {
        const auto& path = walk->path();
        std::error_code gone;
        if (path.filename().string().starts_with(".")) {
            if (walk->is_directory(gone))
                walk.disable_recursion_pending();
            continue;
        }
        if (hasPictureName(path) && walk->is_regular_file(gone))
            files.push_back(path.lexically_relative(folder).generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<TreeFile> galleryFiles(const GalleryFolder& folder) {
    std::vector<TreeFile> files;
    for (auto& path : pictureFilesBelow(folder.root))
        files.push_back({std::move(path), false});
    for (auto& path : pictureFilesBelow(folder.trash()))
        files.push_back({std::move(path), true});
    return files;
}

} // namespace latelier
