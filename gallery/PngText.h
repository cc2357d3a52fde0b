#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace latelier {

/// Texts by keyword, in the order of the file. UTF-8.
using PictureTexts = std::vector<std::pair<std::string, std::string>>;

/// The text chunks (tEXt, zTXt, iTXt) of a PNG file. A tEXt chunk is Latin-1 by the standard (W3C PNG, 11.3.3), but
/// many programs put UTF-8 there: it is taken as UTF-8 where it is well-formed UTF-8. A damaged chunk ends the list;
/// nothing is thrown.
PictureTexts readPngTexts(std::span<const std::uint8_t> png);

/// The content of the eXIf chunk, empty when there is none.
std::vector<std::uint8_t> readPngExif(std::span<const std::uint8_t> png);

/// The same picture with `texts` spliced in behind its header, each as tEXt when it is Latin-1 and as uncompressed iTXt
/// otherwise, and without other texts. The pixels' bytes stay as they are. Throws Error{BadPicture} when `png` is none.
std::vector<std::uint8_t> withPngTexts(std::span<const std::uint8_t> png, const PictureTexts& texts);

} // namespace latelier
