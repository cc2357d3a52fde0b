#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// Conversions between UTF-8, which every string of Latelier is in, and what picture formats keep text in. Malformed
/// input gives U+FFFD and never fails.

bool isUtf8(std::string_view text);
/// `text` with every malformed part replaced.
std::string repairedUtf8(std::string_view text);

/// Nothing when a character is outside of Latin-1, or a control character that PNG text does not allow.
std::optional<std::string> utf8ToLatin1(std::string_view text);
std::string latin1ToUtf8(std::string_view bytes);

enum class ByteOrder { Big, Little };
std::vector<std::uint8_t> utf8ToUtf16(std::string_view text, ByteOrder order);
std::string utf16ToUtf8(std::span<const std::uint8_t> bytes, ByteOrder order);

} // namespace latelier
