#include "core/base/TextRepair.h"

#include "core/base/HtmlEntities.h"
#include "core/base/Mojibake.h"
#include "core/base/Unicode.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace latelier {
namespace {

struct Ligature {
    char32_t character;
    std::u32string_view letters;
};

constexpr Ligature ligatures[] = {
    {U'Ĳ', U"IJ"},  {U'ĳ', U"ij"},  {U'ŉ', U"ʼn"}, {U'Ǳ', U"DZ"}, {U'ǲ', U"Dz"}, {U'ǳ', U"dz"},
    {U'Ǆ', U"DŽ"},  {U'ǅ', U"Dž"},  {U'ǆ', U"dž"}, {U'Ǉ', U"LJ"}, {U'ǈ', U"Lj"}, {U'ǉ', U"lj"},
    {U'Ǌ', U"NJ"},  {U'ǋ', U"Nj"},  {U'ǌ', U"nj"}, {U'ﬀ', U"ff"}, {U'ﬁ', U"fi"}, {U'ﬂ', U"fl"},
    {U'ﬃ', U"ffi"}, {U'ﬄ', U"ffl"}, {U'ﬅ', U"ſt"}, {U'ﬆ', U"st"},
};

/// What single characters become: letters for ligatures, ordinary for full and half width, straight quotes.
std::unordered_map<char32_t, std::u32string> makeReplacements() {
    std::unordered_map<char32_t, std::u32string> table;
    for (const Ligature& ligature : ligatures)
        table.emplace(ligature.character, ligature.letters);
    table.emplace(0x3000, U" ");
    for (char32_t c = 0xFF01; c < 0xFFF0; ++c)
        if (std::u32string ordinary = compatibilityComposed(std::u32string_view(&c, 1));
            ordinary != std::u32string(1, c))
            table.emplace(c, std::move(ordinary));
    return table;
}

char32_t straightQuote(char32_t c) {
    if (c == 0x2BC || (c >= 0x2018 && c <= 0x201B))
        return U'\'';
    return c >= 0x201C && c <= 0x201F ? U'"' : c;
}

std::u32string replaceCharacters(std::u32string_view text) {
    static const std::unordered_map<char32_t, std::u32string> replacements = makeReplacements();
    std::u32string replaced;
    replaced.reserve(text.size());
    for (const char32_t c : text) {
        const auto found = c < 0x80 ? replacements.end() : replacements.find(c);
        if (found == replacements.end())
            replaced += straightQuote(c);
        else
            std::transform(found->second.begin(), found->second.end(), std::back_inserter(replaced), straightQuote);
    }
    return replaced;
}

std::u32string unixLineBreaks(std::u32string_view text) {
    std::u32string lines;
    lines.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        lines += c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85 ? U'\n' : c;
    }
    return lines;
}

/// The end of a terminal escape such as ESC[36;44m that starts at `at`, or `at`.
std::size_t endOfTerminalEscape(std::u32string_view text, std::size_t at) {
    if (text[at] != 0x1B || at + 1 >= text.size() || text[at + 1] != '[')
        return at;
    std::size_t end = at + 2;
    while (end < text.size() && (text[end] == ';' || isDecimalDigit(text[end])))
        ++end;
    return end < text.size() && text[end] < 0x80 && isLetter(text[end]) ? end + 1 : at;
}

bool isUnwantedControl(char32_t c) {
    return c < 0x09 || c == 0x0B || (c >= 0x0E && c <= 0x1F) || c == 0x7F || (c >= 0x206A && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFC);
}

std::u32string withoutControls(std::u32string_view text) {
    std::u32string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfTerminalEscape(text, at);
        if (end == at) {
            if (!isUnwantedControl(text[at]))
                clean += text[at];
            ++at;
        } else {
            at = end;
        }
    }
    return clean;
}

bool needsNoRepair(std::u32string_view line) {
    return std::none_of(line.begin(), line.end(),
                        [](char32_t c) { return c >= 0x80 || c == '&' || c == '\r' || isUnwantedControl(c); });
}

std::u32string repairLine(std::u32string line, bool unescape) {
    // Each pass undoes one layer; text under more layers than this is no accident.
    constexpr int mostPasses = 200;
    for (int pass = 0; pass < mostPasses && !needsNoRepair(line); ++pass) {
        std::u32string repaired = unescape ? unescapeWholeHtml(line) : line;
        repaired = withoutC1Controls(repairMojibake(std::move(repaired)));
        repaired = composed(withoutControls(unixLineBreaks(replaceCharacters(repaired))));
        if (repaired == line)
            break;
        line = std::move(repaired);
    }
    return line;
}

} // namespace

std::u32string repairText(std::u32string_view text) {
    std::u32string repaired;
    repaired.reserve(text.size());
    // A "<" says that this and what follows is HTML proper, whose references are meant.
    bool unescape = true;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find(U'\n'), text.size() - 1) + 1;
        const std::u32string_view line = text.substr(0, length);
        unescape = unescape && line.find(U'<') == std::u32string_view::npos;
        repaired += repairLine(std::u32string(line), unescape);
        text.remove_prefix(length);
    }
    return repaired;
}

} // namespace latelier
