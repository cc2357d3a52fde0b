#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace latelier {

/// An encoding in which UTF-8 text is often misread.
struct SingleByteEncoding {
    std::string_view name;
    /// A windows code page: holes stand for the control characters of the same number, and byte 1A for U+FFFD, since
    /// programs write that where they met a hole (the "sloppy" encodings of ftfy).
    bool windows = false;
    const char16_t* upperHalf = nullptr; ///< characters of the bytes 80 to FF; null is Latin-1, each its own number

    char32_t decode(unsigned char byte) const;
    /// The bytes of `text`, or nothing when a character of it does not exist in this encoding.
    std::optional<std::string> encode(std::u32string_view text) const;
};

/// In the order in which a repair tries them: Latin-1, windows-1252, 1251, 1250, 1253, 1254, 1257, ISO 8859-2,
/// Mac Roman, code page 437.
std::span<const SingleByteEncoding> singleByteEncodings();
const SingleByteEncoding& windows1252();

} // namespace latelier
