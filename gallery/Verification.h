#pragma once

#include "gallery/Gallery.h"

#include <string>

namespace latelier {

/// Whether a picture that was made again is the one that the gallery keeps, and what was not the same at its making.
struct Verification {
    bool same = false;                     ///< every sample, bit for bit
    double differing = 0;                  ///< share of pixels that are not the same, 0 to 1
    double largest = 0;                    ///< largest difference in any channel, 0 to 255; 255 where the sizes differ
    std::string modelThen, modelNow;       ///< name and hash of the model; empty when they agree or one is unknown
    std::string versionsThen, versionsNow; ///< the parts of the lines of versions, device and threads that differ
};

/// Throws Error{BadPicture} when the kept picture cannot be read.
Verification verify(Gallery& gallery, PictureId id, const GeneratedPicture& again, const std::string& modelHash);

} // namespace latelier
