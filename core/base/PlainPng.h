#pragma once

#include "core/base/Image.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace latelier {

/// PNG (ISO/IEC 15948) with zlib alone: for sample sheets of the trainer, and for the command line in builds that have
/// no gallery.

/// Keyword and text, UTF-8.
using PngText = std::pair<std::string, std::string>;

/// The picture as a PNG file with texts in it. Throws Error{BadPicture} for an empty picture.
std::vector<std::uint8_t> encodePlainPng(const Image& image, const std::vector<PngText>& texts = {});

/// Writes it through a temporary file in the same folder. Throws Error{Io}.
void writePlainPng(const std::string& path, const Image& image, const std::vector<PngText>& texts = {});

/// The picture in a PNG file of any colour type with 8 or 16 bits a channel (brought to 8), or a palette of 8 bits,
/// not interlaced; transparency of palettes is left out. Throws Error{BadPicture} with `label` for the file.
Image decodePlainPng(std::span<const std::uint8_t> bytes, const std::string& label);

/// The text under `keyword` in a PNG file, stored without compression; empty where there is none.
/// Throws Error{BadPicture} when the bytes are no PNG file.
std::string plainPngText(std::span<const std::uint8_t> bytes, const std::string& keyword, const std::string& label);

} // namespace latelier
