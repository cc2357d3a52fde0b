#pragma once

#include "gallery/GalleryFolder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace latelier {

/// A file that bears a picture's name, relative to the tree that was walked.
struct TreeFile {
    std::string path;
    bool trashed = false;
};

/// Every picture file below `folder` in a fixed order, folders whose name starts with "." left out. Folders that cannot
/// be read are passed over; links to folders are not followed.
std::vector<std::string> pictureFilesBelow(const std::filesystem::path& folder);

/// Those of a gallery, and those in its trash.
std::vector<TreeFile> galleryFiles(const GalleryFolder& folder);

} // namespace latelier
