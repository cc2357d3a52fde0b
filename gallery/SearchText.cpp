// From what people type to FTS5's query language (sqlite.org/fts5.html, section 3).
#include "gallery/GallerySearch.h"

#include <algorithm>
#include <array>

namespace latelier {
namespace {

constexpr std::array<std::string_view, 5> columns{"prompt", "negative", "model", "tags", "note"};

/// FTS5 drops a phrase without letters from its index, and would find nothing for it.
bool hasLetters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    });
}

std::string quotedPhrase(std::string_view text) {
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? ' ' : c == '\0' ? ' ' : c;
    return result + '"';
}

/// Takes a column name with its colon off the front; empty when there is none.
std::string takeColumn(std::string_view& text) {
    for (const auto column : columns)
        for (const auto spelling : {column, column.substr(0, column == "tags" ? 3 : column.size())})
            if (text.starts_with(spelling) && text.substr(spelling.size()).starts_with(":")) {
                text.remove_prefix(spelling.size() + 1);
                return std::string(column);
            }
    return {};
}

} // namespace

MatchExpressions matchExpressions(const std::string& text) {
    MatchExpressions result;
    std::string_view rest = text;
    while (true) {
        rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(" \t\r\n")));
        if (rest.empty())
            return result;
        const bool unwanted = rest.size() > 1 && rest[0] == '-';
        if (unwanted)
            rest.remove_prefix(1);
        const std::string column = takeColumn(rest);
        const bool phrase = !rest.empty() && rest[0] == '"';
        if (phrase)
            rest.remove_prefix(1);
        const auto end = std::min(rest.size(), rest.find_first_of(phrase ? "\"" : " \t\r\n"));
        const auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(rest.size(), end + (phrase ? 1 : 0)));
        if (!hasLetters(word))
            continue;
        std::string term =
            (column.empty() ? "" : column + " : ") + quotedPhrase(word) + (phrase || unwanted ? "" : "*");
        auto& side = unwanted ? result.unwanted : result.wanted;
        side += (side.empty() ? "" : unwanted ? " OR " : " AND ") + term;
    }
}

} // namespace latelier
