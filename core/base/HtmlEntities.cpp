#include "core/base/HtmlEntities.h"

#include "core/base/SingleByteEncodings.h"
#include "core/base/Unicode.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>

namespace latelier {
namespace {

struct Entity {
    std::u32string characters;
    bool withoutSemicolon = false; ///< HTML reads it without a semicolon as well
};

/// Entities by name without the semicolon.
using Entities = std::unordered_map<std::string_view, Entity>;

Entities readTable() {
    Entities entities;
    entities.reserve(2200);
    std::string_view rest = htmlEntityTable;
    const auto nextWord = [&rest] {
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(word.size());
        return word;
    };
    for (std::string_view name = nextWord(); !name.empty(); name = nextWord()) {
        Entity entity;
        if (name.back() == '!') {
            entity.withoutSemicolon = true;
            name.remove_suffix(1);
        }
        const std::string_view codes = nextWord();
        for (const char *at = codes.data(), *end = at + codes.size(); at < end; ++at) {
            unsigned code = 0;
            at = std::from_chars(at, end, code, 16).ptr;
            entity.characters += static_cast<char32_t>(code);
        }
        entities.emplace(name, std::move(entity));
    }
    return entities;
}

const Entities& entities() {
    static const Entities table = readTable();
    return table;
}

const Entity* findEntity(std::string_view name) {
    const auto found = entities().find(name);
    return found == entities().end() ? nullptr : &found->second;
}

/// The longest beginning of `name` (two letters at least) that HTML reads without a semicolon, as its length, or 0.
std::size_t longestLooseEntity(std::string_view name) {
    for (std::size_t length = name.size(); length >= 2; --length)
        if (const Entity* entity = findEntity(name.substr(0, length)); entity && entity->withoutSemicolon)
            return length;
    return 0;
}

bool isDigit(char32_t c) {
    return c >= '0' && c <= '9';
}

bool isAsciiAlphanumeric(char32_t c) {
    return c < 0x80 && (isLetter(c) || isDigit(c));
}

std::optional<unsigned> hexDigit(char32_t c) {
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

/// What a numeric reference stands for in HTML: empty for code points that are no characters.
std::u32string characterOf(char32_t number) {
    // HTML takes the C1 range for windows-1252.
    if (number >= 0x80 && number <= 0x9F)
        return std::u32string(1, windows1252().decode(static_cast<unsigned char>(number)));
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF))
        return U"\uFFFD";
    const bool control = number < 0x09 || number == 0x0B || (number >= 0x0E && number <= 0x1F) || number == 0x7F;
    if (control || (number >= 0xFDD0 && number <= 0xFDEF) || (number & 0xFFFE) == 0xFFFE)
        return {};
    return std::u32string(1, number);
}

struct Replacement {
    std::size_t length = 0; ///< characters of the source that it replaces, the ampersand included; 0 is no reference
    std::u32string characters;
};

Replacement numericReference(std::u32string_view text, std::size_t ampersand) {
    constexpr char32_t tooLarge = 0x110000;
    std::size_t at = ampersand + 2;
    const bool hexadecimal = at < text.size() && (text[at] == 'x' || text[at] == 'X');
    at += hexadecimal;
    const std::size_t first = at;
    char32_t number = 0;
    for (; at < text.size(); ++at) {
        const auto digit = hexDigit(text[at]);
        if (!digit || (!hexadecimal && *digit > 9))
            break;
        number = std::min<char32_t>(number * (hexadecimal ? 16 : 10) + *digit, tooLarge);
    }
    if (at == first)
        return {};
    at += at < text.size() && text[at] == ';';
    return {at - ampersand, characterOf(number)};
}

Replacement namedReference(std::u32string_view text, std::size_t ampersand) {
    constexpr std::size_t longestName = 32;
    const std::size_t first = ampersand + 1;
    std::size_t end = first;
    while (end < text.size() && end - first < longestName &&
           std::u32string_view(U"\t\n\f <&#;").find(text[end]) == std::u32string_view::npos)
        ++end;
    if (end == first)
        return {};
    const std::u32string_view word = text.substr(first, end - first);
    const bool semicolon = end < text.size() && text[end] == ';';
    // Names are ASCII, so the part up to the first other character is all that can be one.
    std::string name;
    for (std::size_t i = 0; i < word.size() && word[i] < 0x80; ++i)
        name += static_cast<char>(word[i]);
    if (semicolon && name.size() == word.size())
        if (const Entity* entity = findEntity(name))
            return {word.size() + 2, entity->characters};
    if (const std::size_t length = longestLooseEntity(name))
        return {length + 1, findEntity(std::string_view(name).substr(0, length))->characters};
    return {};
}

Replacement reference(std::u32string_view text, std::size_t ampersand) {
    if (ampersand + 1 < text.size() && text[ampersand + 1] == '#')
        return numericReference(text, ampersand);
    return namedReference(text, ampersand);
}

/// `text` is a whole "&name;" or "&#number;".
Replacement wholeReference(std::u32string_view text) {
    if (text[1] == '#') {
        const Replacement found = numericReference(text, 0);
        // The reference for the semicolon itself stays too: ftfy takes a semicolon left over for a failure.
        return found.length == text.size() && found.characters != U";" ? found : Replacement{};
    }
    std::string name;
    bool allCapitals = true;
    for (const char32_t c : text.substr(1, text.size() - 2)) {
        name += static_cast<char>(c);
        allCapitals = allCapitals && !(c >= 'a' && c <= 'z');
    }
    if (const Entity* entity = findEntity(name))
        return {text.size(), entity->characters};
    if (!allCapitals || longestLooseEntity(name))
        return {};
    for (char& c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const Entity* entity = findEntity(name);
    return entity ? Replacement{text.size(), upperCased(entity->characters)} : Replacement{};
}

/// The text with each reference replaced that `find` sees at an ampersand.
template <typename Find>
std::u32string replaced(std::u32string_view text, Find find) {
    std::u32string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Replacement found = text[at] == '&' ? find(at) : Replacement{};
        if (found.length > 0)
            plain += found.characters;
        else
            plain += text[at];
        at += std::max<std::size_t>(found.length, 1);
    }
    return plain;
}

} // namespace

std::u32string unescapeHtml(std::u32string_view text) {
    return replaced(text, [&](std::size_t at) { return reference(text, at); });
}

std::u32string unescapeWholeHtml(std::u32string_view text) {
    constexpr std::size_t longestName = 24;
    return replaced(text, [&](std::size_t at) {
        const std::size_t first = at + 1 + (at + 1 < text.size() && text[at + 1] == '#');
        std::size_t end = first;
        while (end < text.size() && end - first < longestName && isAsciiAlphanumeric(text[end]))
            ++end;
        const bool whole = end > first && end < text.size() && text[end] == ';';
        return whole ? wholeReference(text.substr(at, end + 1 - at)) : Replacement{};
    });
}

} // namespace latelier
