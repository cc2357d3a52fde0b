#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace latelier {

/// The data in a zlib stream (RFC 1950 and 1951); nothing when it is damaged, cut off or longer than `largest` bytes.
/// For pictures where no library is at hand; memory grows with the data and never past `largest`.
std::optional<std::vector<std::uint8_t>> inflateZlib(std::span<const std::uint8_t> stream, std::size_t largest);

/// The checksum that a zlib stream ends with (RFC 1950).
std::uint32_t adler32(std::span<const std::uint8_t> data);

} // namespace latelier
