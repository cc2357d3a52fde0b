#include "gallery/ForeignMetadata.h"

namespace latelier {

std::optional<ForeignSettings> readForeignSettings(const PictureMetadata&) {
    return std::nullopt;
}

} // namespace latelier
