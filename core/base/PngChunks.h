#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace latelier {

/// The pieces that a PNG file is made of (ISO/IEC 15948, clause 5).

/// A piece of a file; a view of its bytes.
struct PngChunk {
    std::string_view type; ///< "IHDR", "tEXt", ...
    std::span<const std::uint8_t> data;
    std::span<const std::uint8_t> whole; ///< with length and checksum
};

/// What follows the signature; nothing when the file is no PNG.
std::optional<std::span<const std::uint8_t>> afterPngSignature(std::span<const std::uint8_t> file);

/// Takes the next chunk off the front of `rest`; nothing at the end or where the file is cut off. The checksum is not
/// looked at.
std::optional<PngChunk> takePngChunk(std::span<const std::uint8_t>& rest);

/// The beginning of a file.
void appendPngSignature(std::vector<std::uint8_t>& out);
/// A chunk with its length and checksum.
void appendPngChunk(std::vector<std::uint8_t>& out, std::string_view type, std::span<const std::uint8_t> data);
void appendPngChunk(std::vector<std::uint8_t>& out, std::string_view type, std::string_view data);

/// The number that the first four bytes are.
std::uint32_t bigEndian(std::span<const std::uint8_t> bytes);
void appendBigEndian(std::vector<std::uint8_t>& out, std::uint32_t value);

} // namespace latelier
