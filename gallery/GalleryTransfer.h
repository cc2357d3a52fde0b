#pragma once

#include "gallery/Gallery.h"
#include "gallery/GalleryCare.h"

#include <string>
#include <vector>

namespace latelier {

struct ImportReport {
    std::vector<PictureId> added;
    std::vector<std::string> duplicates; ///< files that the gallery has already, by their hash
    std::vector<Sentence> problems;      ///< one sentence for each file that is no sound picture
    bool stopped = false;                ///< `progress` asked for it; what was imported until then stays
};

/// Copies these files, and every picture below these folders, into the gallery, decoding each to be sure that it is
/// sound; the originals are not touched. Files below the gallery's own folder are listed where they lie. A file that
/// cannot be read is told of at the end and does not stop the others. Throws Error{Io} when the gallery cannot be
/// written, such as on a full disk.
ImportReport importPictures(Gallery& gallery, const std::vector<std::filesystem::path>& from,
                            const GalleryProgress& progress = {});
/// The same for one folder; Error{Usage} when it is none.
ImportReport importFolder(Gallery& gallery, const std::filesystem::path& folder, const GalleryProgress& progress = {});

struct ExportOptions {
    std::string pattern = "{date}-{seed}"; ///< see nameFromPattern; the ending is added
    bool withMetadata = true;              ///< false leaves prompts, settings and EXIF out; the pixels stay the same
    std::optional<PictureFormat> format;   ///< nothing keeps the file as it is
    PictureOptions encoding;
};

/// Writes copies into `folder`; a name that is taken gets "-2" and so on. Gives the files written, in order. Throws
/// Error{Usage} for a wrong pattern, Error{Io}; files written before stay.
std::vector<std::filesystem::path> exportPictures(Gallery& gallery, std::span<const PictureId> ids,
                                                  const std::filesystem::path& folder, const ExportOptions& options,
                                                  const GalleryProgress& progress = {});

} // namespace latelier
