#include "gallery/TextEncoding.h"

namespace latelier {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Takes one character off the front; `replacement` and one byte where the text is malformed.
char32_t takeCharacter(std::string_view& text, bool& wellFormed) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(0);
    const int length = first < 0x80                    ? 1
                       : first >= 0xC2 && first < 0xE0 ? 2
                       : first >= 0xE0 && first < 0xF0 ? 3
                       : first >= 0xF0 && first < 0xF5 ? 4
                                                       : 0;
    char32_t value = length == 1 ? first : first & (0xFF >> (length + 1));
    bool good = length > 0 && text.size() >= static_cast<std::size_t>(length);
    for (int i = 1; good && i < length; ++i) {
        good = (byte(static_cast<std::size_t>(i)) & 0xC0) == 0x80;
        value = value << 6 | (byte(static_cast<std::size_t>(i)) & 0x3F);
    }
    good = good && !(length == 3 && value < 0x800) && !(length == 4 && (value < 0x10000 || value > 0x10FFFF)) &&
           !(value >= 0xD800 && value < 0xE000);
    wellFormed = wellFormed && good;
    text.remove_prefix(good ? static_cast<std::size_t>(length) : 1);
    return good ? value : replacement;
}

void append(std::string& text, char32_t c) {
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

} // namespace

bool isUtf8(std::string_view text) {
    bool wellFormed = true;
    while (!text.empty() && wellFormed)
        takeCharacter(text, wellFormed);
    return wellFormed;
}

std::string repairedUtf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool wellFormed = true;
    while (!text.empty())
        append(result, takeCharacter(text, wellFormed));
    return result;
}

std::optional<std::string> utf8ToLatin1(std::string_view text) {
    std::string result;
    bool wellFormed = true;
    while (!text.empty()) {
        const char32_t c = takeCharacter(text, wellFormed);
        const bool allowed = c == '\n' || (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0xFF);
        if (!allowed)
            return std::nullopt;
        result.push_back(static_cast<char>(c));
    }
    return result;
}

std::string latin1ToUtf8(std::string_view bytes) {
    std::string result;
    for (const char c : bytes)
        append(result, static_cast<std::uint8_t>(c));
    return result;
}

std::vector<std::uint8_t> utf8ToUtf16(std::string_view text, ByteOrder order) {
    std::vector<std::uint8_t> result;
    const auto put = [&](char32_t unit) {
        const auto high = static_cast<std::uint8_t>(unit >> 8 & 0xFF);
        const auto low = static_cast<std::uint8_t>(unit & 0xFF);
        result.push_back(order == ByteOrder::Big ? high : low);
        result.push_back(order == ByteOrder::Big ? low : high);
    };
    bool wellFormed = true;
    while (!text.empty()) {
        const char32_t c = takeCharacter(text, wellFormed);
        if (c < 0x10000) {
            put(c);
        } else {
            put(0xD800 | (c - 0x10000) >> 10);
            put(0xDC00 | ((c - 0x10000) & 0x3FF));
        }
    }
    return result;
}

std::string utf16ToUtf8(std::span<const std::uint8_t> bytes, ByteOrder order) {
    const auto unit = [&](std::size_t i) -> char32_t {
        return order == ByteOrder::Big ? char32_t(bytes[i]) << 8 | bytes[i + 1]
                                       : char32_t(bytes[i + 1]) << 8 | bytes[i];
    };
    std::string result;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t first = unit(i);
        if (first < 0xD800 || first >= 0xE000) {
            append(result, first);
            continue;
        }
        const char32_t second = first < 0xDC00 && i + 3 < bytes.size() ? unit(i + 2) : 0;
        if (second >= 0xDC00 && second < 0xE000) {
            append(result, 0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF)));
            i += 2;
        } else {
            append(result, replacement);
        }
    }
    return result;
}

} // namespace latelier
