#pragma once

#include <QString>

namespace latelier {

/// How finished pictures are kept, as the user chose it.
struct Saving {
    QString format = QStringLiteral("png"); ///< "png", "png16", "jpg", "webp" or "exr"
    int quality = 95;                       ///< of JPEG and WebP, 1 to 100
    bool steps = false;                     ///< the steps on the way are kept beside the picture
};

} // namespace latelier
