#include "core/base/MojibakeSigns.h"

#include "core/base/SingleByteEncodings.h"
#include "core/base/Unicode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace latelier {
namespace {

/// What a character is good for in misread text; the categories and rules are those of ftfy/badness.py.
enum Kind : std::uint32_t {
    Common = 1u << 0,
    C1 = 1u << 1,
    Bad = 1u << 2,
    Law = 1u << 3,
    Currency = 1u << 4,
    Opening = 1u << 5,
    Closing = 1u << 6,
    Numeric = 1u << 7,
    Kaomoji = 1u << 8,
    UpperAccented = 1u << 9,
    LowerAccented = 1u << 10,
    UpperCommon = 1u << 11,
    LowerCommon = 1u << 12,
    Box = 1u << 13,
    AsciiLower = 1u << 14,
    AsciiUpper = 1u << 15,
    NoAsciiLetter = 1u << 16,
    Blank = 1u << 17,
    Word = 1u << 18,
    NoLineBreak = 1u << 19,
    LeadOfTwo = 1u << 20,
    LeadOfThree = 1u << 21,
    LeadOfFour = 1u << 22,
    Continuation = 1u << 23,
    StrictContinuation = 1u << 24
};

struct Category {
    Kind kind;
    std::u32string_view ranges; ///< pairs of first and last
    std::u32string_view single;
};

constexpr Category categories[] = {
    {Common, U"", U"\u00A0\u00AD·´–—―…’"},
    {C1, U"\u0080\u009F", U""},
    {Bad, U"", U"¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\uFFFDªº"},
    {Law, U"", U"¶§"},
    {Currency, U"", U"¢£¥₧€"},
    {Opening, U"", U"¡«¿©΄΅‘‚“„•‹\uF8FF"},
    {Closing, U"", U"®»˝”›™"},
    {Numeric, U"", U"²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№"},
    {Kaomoji, U"ÒÖÙÜòöøü", U"ŐŌŪŲ°"},
    {UpperAccented, U"ÀÑ", U"ØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ"},
    {LowerAccented, U"àñ", U"ßăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ"},
    {UpperCommon, U"ΑΩЁЯ", U"ÞΆΈΉΊΌΎΏΪΫ"},
    {LowerCommon, U"αωаџ", U"άέήίΰ"},
    {Box, U"═╬", U"│┌┐┘├┤┬┼▀▄█▌▐░▒▓"},
};

/// One place of a sequence: any character of these kinds, or one of these.
struct Place {
    std::uint32_t kinds;
    std::u32string_view characters = U"";
};
using Sequence = std::vector<Place>;

const std::vector<Sequence>& unlikelySequences() {
    constexpr std::uint32_t accented = LowerAccented | UpperAccented;
    constexpr std::uint32_t signs = Opening | Closing | Currency | Numeric | Law;
    constexpr std::uint32_t afterCyrillicOrGreek = C1 | Bad | Opening | Closing | Currency;
    constexpr std::uint32_t afterArabic = Common | Currency | Bad | Numeric | Opening;
    static const std::vector<Sequence> sequences = {
        {{C1}},
        {{Bad | accented | Box | signs}, {Bad}},
        {{AsciiLower | AsciiUpper}, {LowerCommon | UpperCommon}, {Bad}},
        {{Bad}, {accented | Box | signs}},
        {{LowerAccented | LowerCommon | Box | Closing | Currency | Numeric}, {UpperAccented}},
        {{Box | Closing | Currency | Numeric}, {LowerAccented}},
        {{LowerAccented | Box | Closing}, {Currency}},
        {{Blank}, {UpperAccented}, {Currency}},
        {{UpperAccented | Box}, {Numeric | Law}},
        {{accented | Box | Currency | Closing}, {Opening}, {Numeric}},
        {{accented | Currency | Numeric | Box | Law}, {Closing}, {Opening}},
        {{Currency | Numeric | Box}, {Opening}},
        {{AsciiLower}, {UpperAccented}, {Opening | Currency}},
        {{Box}, {Kaomoji}},
        {{accented | Currency | Numeric | Opening | Closing | Law}, {Box}},
        {{Box}, {Closing}},
        {{accented}, {Opening | Closing}, {Word}},
        {{0, U"Œœ"}, {NoAsciiLetter}},
        {{UpperAccented}, {0, U"°"}},
        // windows-1252
        {{0, U"ÂÃÎÐ"}, {Opening | Closing, U"€œŠš¢£Ÿž\u00A0\u00AD®©°·»–—´"}},
        {{0, U"×"}, {0, U"²³"}},
        {{0, U"ØÙ"}, {afterArabic, U"ŸŠ®°µ»"}, {0, U"ØÙ"}, {afterArabic, U"ŸŠ®°µ»"}},
        {{0, U"à"}, {0, U"²µ¹¼½¾"}},
        // Mac Roman
        {{0, U"√"}, {0, U"±∂†≠®™´≤≥¥µø"}},
        {{0, U"≈"}, {0, U"°¢"}},
        {{0, U"‚"}, {0, U"Ä"}, {0, U"ìîïòôúùû†°¢π"}},
        {{0, U"‚"}, {0, U"âó"}, {0, U"àä°ê"}},
        // windows-1251
        {{0, U"в"}, {0, U"Ђ"}},
        {{0, U"ВГРС"}, {afterCyrillicOrGreek, U"°µ"}, {0, U"ВГРС"}},
        {{0, U"Г"}, {0, U"ў"}, {0, U"В"}, {0, U"Ђ"}, {0, U"В"}, {NoLineBreak}, {AsciiLower | AsciiUpper, U" "}},
        // windows-1252: a with grave or acute, and the no-break space
        {{0, U"Ã"}, {0, U"\u00A0¡"}},
        {{AsciiLower}, {0, U"ÃÂ"}, {0, U" "}},
        {{AsciiLower}, {Blank}, {0, U"ÃÂ"}, {0, U" "}},
        {{AsciiLower | Closing, U".,?!"}, {0, U"Â"}, {Opening | Closing, U" "}},
        // windows-1253
        {{0, U"β"}, {0, U"€"}, {0, U"™\u00A0Ά\u00AD®°"}},
        {{0, U"ΒΓΞΟ"}, {afterCyrillicOrGreek, U"°"}, {0, U"ΒΓΞΟ"}},
        // windows-1257
        {{0, U"ā"}, {0, U"€"}},
    };
    return sequences;
}

constexpr char32_t tableEnd = 0x2600;

/// The kinds that do not follow from general properties, for the characters below `tableEnd`.
std::vector<std::uint32_t> makeTable() {
    std::vector<std::uint32_t> table(tableEnd);
    const auto add = [&](char32_t c, std::uint32_t kinds) {
        if (c < tableEnd)
            table[c] |= kinds;
    };
    for (const Category& category : categories) {
        for (std::size_t i = 0; i + 1 < category.ranges.size(); i += 2)
            for (char32_t c = category.ranges[i]; c <= category.ranges[i + 1]; ++c)
                add(c, category.kind);
        for (const char32_t c : category.single)
            add(c, category.kind);
    }
    // Dashes, quotes and bullets stand for themselves too often to be strict continuations.
    constexpr std::u32string_view everydayPunctuation = U"–—―…‘’‚“”„•";
    for (const SingleByteEncoding& encoding : singleByteEncodings()) {
        if (encoding.upperHalf && !encoding.windows)
            continue;
        for (int byte = 0x80; byte <= 0xF3; ++byte) {
            const char32_t c = encoding.decode(static_cast<unsigned char>(byte));
            if (byte <= 0xBF)
                add(c, Continuation |
                           (everydayPunctuation.find(c) == std::u32string_view::npos ? StrictContinuation : 0u));
            else if (byte >= 0xC2 && byte <= 0xDF)
                add(c, LeadOfTwo);
            else if (byte >= 0xE0 && byte <= 0xEF)
                add(c, LeadOfThree);
            else if (byte == 0xF0 || byte == 0xF3)
                add(c, LeadOfFour);
        }
    }
    add(U' ', Continuation);
    return table;
}

std::uint32_t kindsOf(char32_t c) {
    static const std::vector<std::uint32_t> table = makeTable();
    std::uint32_t kinds = c < tableEnd ? table[c] : 0;
    if (c == U'ﬁ' || c == U'ﬂ')
        kinds |= LowerAccented;
    else if (c == 0xFFFD)
        kinds |= Bad;
    else if (c == 0xF8FF)
        kinds |= Opening;
    if (c >= 'a' && c <= 'z')
        kinds |= AsciiLower;
    else if (c >= 'A' && c <= 'Z')
        kinds |= AsciiUpper;
    else
        kinds |= NoAsciiLetter;
    return kinds | (isPythonSpace(c) ? Blank : 0u) | (isWordCharacter(c) ? Word : 0u) | (c != '\n' ? NoLineBreak : 0u);
}

} // namespace

bool looksMisread(std::u32string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; }))
        return false;
    if (text.size() >= 2 && (text[0] == U'Ã' || text[0] == U'Â') && text[1] == U' ')
        return true;
    std::vector<std::uint32_t> kinds(text.size());
    std::transform(text.begin(), text.end(), kinds.begin(), kindsOf);
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const Sequence& sequence : unlikelySequences()) {
            std::size_t i = 0;
            while (i < sequence.size() && at + i < text.size() &&
                   ((kinds[at + i] & sequence[i].kinds) ||
                    sequence[i].characters.find(text[at + i]) != std::u32string_view::npos))
                ++i;
            if (i == sequence.size())
                return true;
        }
    }
    return false;
}

std::size_t endOfMisreadRun(std::u32string_view text, std::size_t begin) {
    if (begin > 0 && (kindsOf(text[begin - 1]) & StrictContinuation))
        return begin;
    std::size_t end = begin;
    while (end < text.size()) {
        const std::uint32_t lead = kindsOf(text[end]);
        const std::size_t length = lead & LeadOfTwo ? 2 : lead & LeadOfThree ? 3 : lead & LeadOfFour ? 4 : 0;
        if (length == 0 || text.size() - end < length)
            break;
        const bool continued = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(end) + 1,
                                           text.begin() + static_cast<std::ptrdiff_t>(end + length),
                                           [](char32_t c) { return kindsOf(c) & Continuation; });
        if (!continued)
            break;
        end += length;
    }
    return end;
}

} // namespace latelier
