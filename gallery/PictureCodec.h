#pragma once

#include "gallery/PictureFile.h"

namespace latelier {

/// The part of PictureFile that touches OpenImageIO; pixels only, texts for OpenEXR.

/// The format by the file's first bytes. Throws Error{BadPicture} when it is none that Latelier reads.
PictureFormat sniffFormat(std::span<const std::uint8_t> bytes, const std::string& label);

/// The string attributes of an OpenEXR header.
PictureTexts readExrTexts(std::span<const std::uint8_t> bytes, const std::string& label);

/// A file with the pixels alone; `texts` go into the header of OpenEXR, and nowhere else.
std::vector<std::uint8_t> encodePixels(const Image& image, PictureFormat format, const PictureOptions& options,
                                       const PictureTexts& texts);
std::vector<std::uint8_t> encodePixels(const FloatImage& image, PictureFormat format, const PictureOptions& options,
                                       const PictureTexts& texts);

} // namespace latelier
