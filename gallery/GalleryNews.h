#pragma once

#include "gallery/Gallery.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace latelier {

/// What other programs did to the picture files of a gallery.
struct GalleryNews {
    int added = 0;               ///< files that are listed now
    int moved = 0;               ///< files that lie elsewhere in the gallery now
    int changed = 0;             ///< files of another size, read anew
    int young = 0;               ///< files left for later
    std::vector<PictureId> gone; ///< without a file; they stay listed, with all that people wrote on them
};

/// Compares the names and sizes of the files in these folders, each relative to the gallery's root and without what is
/// below it, with the list, and brings the list up to date. Files that cannot be read as pictures, such as those that
/// another program still writes, are passed over. What only their bytes tell is found by checkGallery.
///
/// A file that was written less than `settled` ago is left for later: whoever writes it may be about to list it.
GalleryNews readNews(Gallery& gallery, const std::vector<std::filesystem::path>& folders,
                     std::chrono::milliseconds settled = std::chrono::seconds(2));

/// A number that is another one once another connection has changed the database.
std::int64_t dataVersion(Gallery& gallery);

/// The folders that hold pictures or may come to, relative to `root` and it among them; hidden ones are left out.
std::vector<std::filesystem::path> pictureFolders(const std::filesystem::path& root);

} // namespace latelier
