#include "core/base/Mojibake.h"

#include "core/base/MojibakeSigns.h"
#include "core/base/SingleByteEncodings.h"
#include "core/base/Unicode.h"

#include <algorithm>
#include <bitset>
#include <initializer_list>
#include <optional>
#include <vector>

namespace latelier {
namespace {

/// A set of bytes, from pairs of first and last.
class ByteSet {
public:
    ByteSet(std::initializer_list<std::pair<int, int>> ranges) {
        for (const auto& [first, last] : ranges)
            for (int byte = first; byte <= last; ++byte)
                bytes_.set(static_cast<std::size_t>(byte));
    }
    bool has(char byte) const { return bytes_[static_cast<unsigned char>(byte)]; }

private:
    std::bitset<256> bytes_;
};

using BytePattern = std::vector<ByteSet>;

/// The length of the first of `patterns` that matches at `at`, or 0.
std::size_t matchAt(const std::vector<BytePattern>& patterns, std::string_view bytes, std::size_t at) {
    for (const BytePattern& pattern : patterns) {
        if (bytes.size() - at < pattern.size())
            continue;
        std::size_t i = 0;
        while (i < pattern.size() && pattern[i].has(bytes[at + i]))
            ++i;
        if (i == pattern.size())
            return i;
    }
    return 0;
}

template <typename Change>
std::string replaceMatches(const std::vector<BytePattern>& patterns, std::string_view bytes, Change change) {
    std::string changed;
    changed.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = matchAt(patterns, bytes, at);
        if (length > 0)
            changed += change(bytes.substr(at, length));
        else
            changed += bytes[at];
        at += std::max<std::size_t>(length, 1);
    }
    return changed;
}

const ByteSet continuation{{0x80, 0xBF}};
const ByteSet space{{0x20, 0x20}};

/// UTF-8 sequences in which a plain space stands where byte A0 belongs; only those that give likely characters.
const std::vector<BytePattern>& spacedSequences() {
    static const ByteSet second{{0x80, 0x84}, {0x86, 0x9F}, {0xA1, 0xBF}}, four{{0xF0, 0xF0}};
    static const std::vector<BytePattern> patterns = {
        {{{0xC2, 0xC3}, {0xC5, 0xC5}, {0xCE, 0xCE}, {0xD0, 0xD0}, {0xD9, 0xD9}}, space},
        {{{0xE2, 0xE3}}, space, second},
        {{{0xE0, 0xE3}}, second, space},
        {four, space, continuation, continuation},
        {four, continuation, space, continuation},
        {four, continuation, continuation, space},
    };
    return patterns;
}

/// UTF-8 and CESU-8 sequences that lost bytes: 1A for a character that could not be shown, at times a question mark.
const std::vector<BytePattern>& lossySequences() {
    static const ByteSet lost{{0x1A, 0x1A}}, lostOrMark{{0x1A, 0x1A}, {'?', '?'}},
        lostOrMore{{0x1A, 0x1A}, {0x80, 0xBF}}, any{{0x1A, 0x1A}, {'?', '?'}, {0x80, 0xBF}}, surrogate{{0xED, 0xED}},
        high{{0xA0, 0xAF}}, low{{0xB0, 0xBF}}, three{{0xE0, 0xEF}}, four{{0xF0, 0xF4}};
    static const std::vector<BytePattern> patterns = {
        {{{0xC2, 0xDF}}, lost},
        {{{0xC2, 0xC3}}, {{'?', '?'}}},
        {surrogate, high, lostOrMark, surrogate, low, any},
        {surrogate, high, any, surrogate, low, lostOrMark},
        {three, lostOrMark, lostOrMore},
        {three, lostOrMore, lostOrMark},
        {four, lostOrMark, lostOrMore, lostOrMore},
        {four, lostOrMore, lostOrMark, lostOrMore},
        {four, lostOrMore, lostOrMore, lostOrMark},
        {lost},
    };
    return patterns;
}

/// "Ã " as a word of its own is "à" followed by a space, except in Portuguese contractions such as "àquele".
std::string restoreGraveWord(std::string_view bytes) {
    constexpr std::string_view continuations[] = {" ", "quele", "quela", "quilo", "s "};
    std::string restored;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        restored += bytes[at];
        if (bytes[at] != '\xC3' || at + 1 >= bytes.size() || bytes[at + 1] != ' ')
            continue;
        const std::string_view rest = bytes.substr(at + 2);
        const bool partOfWord = std::any_of(std::begin(continuations), std::end(continuations),
                                            [&](std::string_view start) { return rest.starts_with(start); });
        if (!partOfWord)
            restored += '\xA0';
    }
    return restored;
}

std::string restoreNoBreakSpaces(std::string_view bytes) {
    return replaceMatches(spacedSequences(), restoreGraveWord(bytes), [](std::string_view match) {
        std::string restored(match);
        std::replace(restored.begin(), restored.end(), ' ', '\xA0');
        return restored;
    });
}

/// Well-formed UTF-8 as code points, or nothing.
std::optional<std::u32string> decodeStrict(std::string_view bytes) {
    std::u32string text = decodeUtf8(bytes);
    // An ill-formed sequence or a CESU-8 pair does not come back as the same bytes.
    return encodeUtf8(text) == bytes ? std::optional(std::move(text)) : std::nullopt;
}

/// UTF-8, but C0 80 is U+0000 (Java) and encoded surrogate pairs are characters (CESU-8).
std::optional<std::u32string> decodeVariants(std::string_view bytes) {
    std::string plain;
    std::u32string text;
    const auto flush = [&] {
        const auto part = decodeStrict(plain);
        if (part)
            text += *part;
        plain.clear();
        return part.has_value();
    };
    static const ByteSet surrogate{{0xED, 0xED}}, high{{0xA0, 0xAF}}, low{{0xB0, 0xBF}};
    static const std::vector<BytePattern> pairs = {{surrogate, high, continuation, surrogate, low, continuation}};
    for (std::size_t at = 0; at < bytes.size();) {
        // A lone C0 that ends a line counts as the beginning of one, line end included, as in ftfy.
        if (bytes.substr(at).starts_with("\xC0\x80") || bytes.substr(at) == "\xC0\n") {
            if (!flush())
                return std::nullopt;
            text += U'\0';
            at += 2;
        } else if (matchAt(pairs, bytes, at) > 0) {
            if (!flush())
                return std::nullopt;
            text += decodeUtf8(bytes.substr(at, 6));
            at += 6;
        } else {
            plain += bytes[at++];
        }
    }
    return flush() ? std::optional(std::move(text)) : std::nullopt;
}

/// The text as UTF-8 that was read in this encoding, or nothing when it cannot have been.
std::optional<std::u32string> reread(const SingleByteEncoding& encoding, std::string bytes) {
    // In Mac Roman, byte CA before a space is an en dash before a space as often as not.
    if (encoding.name != "macroman") {
        bool spaced = false;
        for (std::size_t at = 0; at < bytes.size() && !spaced; ++at)
            spaced = matchAt(spacedSequences(), bytes, at) > 0;
        if (spaced)
            bytes = restoreNoBreakSpaces(bytes);
    }
    if (encoding.windows)
        bytes = replaceMatches(lossySequences(), bytes, [](std::string_view) { return "\xEF\xBF\xBD"; });
    const bool variants = bytes.find_first_of("\xED\xC0") != std::string::npos;
    return variants ? decodeVariants(bytes) : decodeStrict(bytes);
}

/// Repairs the parts that are misread on their own, for text pasted together from several sources.
std::u32string repairParts(std::u32string_view text) {
    std::u32string repaired;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfMisreadRun(text, at);
        if (end == at) {
            repaired += text[at++];
            continue;
        }
        std::u32string part(text.substr(at, end - at));
        // Shorter than the whole, or this would go on for ever.
        repaired += part.size() < text.size() && looksMisread(part) ? repairMojibake(part) : part;
        at = end;
    }
    return repaired;
}

/// Latin-1 text with C1 control characters, read as windows-1252; nothing when it is something else or has holes.
std::optional<std::u32string> latin1AsWindows1252(std::u32string_view text) {
    constexpr std::u32string_view holes = U"\u0081\u008D\u008F\u0090\u009D";
    const bool latin1 = std::all_of(text.begin(), text.end(), [](char32_t c) { return c <= 0xFF; });
    if (!latin1 || text.find_first_of(holes) != std::u32string_view::npos)
        return std::nullopt;
    return withoutC1Controls(std::u32string(text));
}

std::u32string repairOnce(std::u32string text) {
    if (!looksMisread(text))
        return text;
    for (const SingleByteEncoding& encoding : singleByteEncodings())
        if (auto bytes = encoding.encode(text))
            if (auto reading = reread(encoding, *std::move(bytes)))
                return *std::move(reading);
    if (std::u32string parts = repairParts(text); parts != text)
        return parts;
    if (auto windows = latin1AsWindows1252(text); windows && *windows != text)
        return *std::move(windows);
    return withoutC1Controls(std::move(text));
}

} // namespace

std::u32string repairMojibake(std::u32string text) {
    for (;;) {
        std::u32string repaired = repairOnce(text);
        if (repaired == text)
            return text;
        text = std::move(repaired);
    }
}

std::u32string withoutC1Controls(std::u32string text) {
    for (char32_t& c : text)
        if (c >= 0x80 && c <= 0x9F)
            c = windows1252().decode(static_cast<unsigned char>(c));
    return text;
}

} // namespace latelier
