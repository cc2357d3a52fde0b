#include "core/base/Unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <vector>

namespace latelier {
namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

utf8proc_category_t category(char32_t character) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

bool isContinuation(std::string_view bytes, std::size_t at, unsigned char low = 0x80, unsigned char high = 0xBF) {
    return at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= low &&
           static_cast<unsigned char>(bytes[at]) <= high;
}

char32_t payload(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]) & 0x3F;
}

/// The surrogate pair encoded in six bytes at `at`, or 0.
char32_t encodedSurrogatePair(std::string_view bytes, std::size_t at) {
    if (static_cast<unsigned char>(bytes[at]) != 0xED || !isContinuation(bytes, at + 1, 0xA0, 0xAF) ||
        !isContinuation(bytes, at + 2) || !isContinuation(bytes, at + 3, 0xED, 0xED) ||
        !isContinuation(bytes, at + 4, 0xB0, 0xBF) || !isContinuation(bytes, at + 5))
        return 0;
    return 0x10000 + ((payload(bytes, at + 1) & 0x0F) << 16) + (payload(bytes, at + 2) << 10) +
           ((payload(bytes, at + 4) & 0x0F) << 6) + payload(bytes, at + 5);
}

std::u32string normalized(std::u32string_view text, int options) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; });
    if (plain)
        return std::u32string(text);
    std::vector<utf8proc_int32_t> decomposed;
    decomposed.reserve(text.size() * 2);
    constexpr int longestDecomposition = 32;
    utf8proc_int32_t buffer[longestDecomposition];
    int boundClass = 0;
    const auto decompose = static_cast<utf8proc_option_t>((options & ~UTF8PROC_COMPOSE) | UTF8PROC_DECOMPOSE);
    for (const char32_t c : text) {
        const utf8proc_ssize_t count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), buffer,
                                                               longestDecomposition, decompose, &boundClass);
        if (count < 0 || count > longestDecomposition)
            decomposed.push_back(static_cast<utf8proc_int32_t>(c));
        else
            decomposed.insert(decomposed.end(), buffer, buffer + count);
    }
    // Canonical order: stable within each run of combining characters.
    const auto combining = [](utf8proc_int32_t c) { return utf8proc_get_property(c)->combining_class; };
    for (auto start = decomposed.begin(); start != decomposed.end();) {
        const auto marks = std::find_if(start, decomposed.end(), [&](auto c) { return combining(c) > 0; });
        const auto end = std::find_if(marks, decomposed.end(), [&](auto c) { return combining(c) == 0; });
        std::stable_sort(marks, end, [&](auto a, auto b) { return combining(a) < combining(b); });
        start = end;
    }
    const utf8proc_ssize_t length =
        utf8proc_normalize_utf32(decomposed.data(), static_cast<utf8proc_ssize_t>(decomposed.size()),
                                 static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE));
    if (length < 0)
        return std::u32string(text);
    return std::u32string(decomposed.begin(), decomposed.begin() + length);
}

bool isCased(char32_t c) {
    switch (category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
        return true;
    default:
        // Other_Lowercase and Other_Uppercase, as far as they are not case-ignorable.
        return c == 0xAA || c == 0xBA || (c >= 0x2160 && c <= 0x217F) || (c >= 0x24B6 && c <= 0x24E9) ||
               (c >= 0x1F130 && c <= 0x1F149) || (c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189);
    }
}

bool isCaseIgnorable(char32_t c) {
    switch (category(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_SK:
        return true;
    default:
        // Word_Break = MidLetter, MidNumLet or Single_Quote.
        return std::u32string_view(U"'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07"
                                   U"\uFF0E\uFF1A")
                   .find(c) != std::u32string_view::npos;
    }
}

/// The Final_Sigma condition of the Unicode standard: a cased letter before, none after.
bool endsWord(std::u32string_view text, std::size_t at) {
    std::size_t before = at;
    while (before > 0 && isCaseIgnorable(text[before - 1]))
        --before;
    if (before == 0 || !isCased(text[before - 1]))
        return false;
    std::size_t after = at + 1;
    while (after < text.size() && isCaseIgnorable(text[after]))
        ++after;
    return after == text.size() || !isCased(text[after]);
}

} // namespace

std::u32string decodeUtf8(std::string_view bytes) {
    std::u32string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            text += lead;
            ++at;
            continue;
        }
        if (const char32_t pair = encodedSurrogatePair(bytes, at)) {
            text += pair;
            at += 6;
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                           : lead >= 0xE0 && lead <= 0xEF ? 3
                           : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                          : 1;
        const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        char32_t character = lead & (0xFF >> (length + 1));
        int taken = 1;
        while (taken < length && isContinuation(bytes, at + taken, taken == 1 ? low : 0x80, taken == 1 ? high : 0xBF)) {
            character = (character << 6) | payload(bytes, at + taken);
            ++taken;
        }
        text += length > 1 && taken == length ? character : replacementCharacter;
        at += taken;
    }
    return text;
}

void appendUtf8(std::string& bytes, char32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = replacementCharacter;
    if (c < 0x80) {
        bytes += static_cast<char>(c);
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    bytes += static_cast<char>((0xFF00 >> (more + 1)) | (c >> (6 * more)));
    for (int i = more - 1; i >= 0; --i)
        bytes += static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F));
}

std::string encodeUtf8(std::u32string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (const char32_t c : text)
        appendUtf8(bytes, c);
    return bytes;
}

bool isLetter(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const auto found = category(c);
    return found >= UTF8PROC_CATEGORY_LU && found <= UTF8PROC_CATEGORY_LO;
}

bool isNumber(char32_t c) {
    if (c < 0x80)
        return c >= '0' && c <= '9';
    const auto found = category(c);
    return found >= UTF8PROC_CATEGORY_ND && found <= UTF8PROC_CATEGORY_NO;
}

bool isDecimalDigit(char32_t c) {
    return category(c) == UTF8PROC_CATEGORY_ND;
}

bool isWhiteSpace(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isPythonSpace(char32_t c) {
    return isWhiteSpace(c) || (c >= 0x1C && c <= 0x1F);
}

std::u32string composed(std::u32string_view text) {
    return normalized(text, UTF8PROC_COMPOSE);
}

std::u32string compatibilityComposed(std::u32string_view text) {
    return normalized(text, UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

std::u32string lowerCased(std::u32string_view text) {
    constexpr char32_t capitalSigma = 0x3A3, sigma = 0x3C3, finalSigma = 0x3C2, capitalDottedI = 0x130,
                       dotAbove = 0x307;
    std::u32string lower;
    lower.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (c == capitalSigma)
            lower += endsWord(text, at) ? finalSigma : sigma;
        else if (c == capitalDottedI)
            (lower += U'i') += dotAbove;
        else
            lower += static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
    }
    return lower;
}

std::u32string upperCased(std::u32string_view text) {
    std::u32string upper;
    for (const char32_t c : text) {
        switch (c) {
        case 0xDF:
            upper += U"SS";
            break;
        case 0x149:
            upper += U"\u02BCN";
            break;
        case 0xFB00:
            upper += U"FF";
            break;
        case 0xFB01:
            upper += U"FI";
            break;
        case 0xFB02:
            upper += U"FL";
            break;
        case 0xFB03:
            upper += U"FFI";
            break;
        case 0xFB04:
            upper += U"FFL";
            break;
        default:
            upper += static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
        }
    }
    return upper;
}

} // namespace latelier
