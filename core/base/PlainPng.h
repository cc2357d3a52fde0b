#pragma once

#include "core/base/Image.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latelier {

/// The picture as a PNG file (ISO/IEC 15948) whose pixels are stored without compression, so that no library is
/// needed; for sample sheets of the trainer, not for the gallery. Throws Error{BadPicture} for an empty picture.
std::vector<std::uint8_t> encodePlainPng(const Image& image);

/// Writes it through a temporary file in the same folder. Throws Error{Io}.
void writePlainPng(const std::string& path, const Image& image);

} // namespace latelier
