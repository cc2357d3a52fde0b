#include "core/base/PromptWeight.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string_view>

namespace latelier {
namespace {

constexpr std::string_view wordEnds = ".,\\/!?%^*;:{}=`~() \n\t";

char at(const std::string& text, std::size_t position) {
    return position < text.size() ? text[position] : '\0';
}

/// JavaScript's parseFloat, as far as prompts go: the number that the text starts with.
std::optional<double> leadingNumber(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return error == std::errc() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// At most 12 digits, and always a point: "1.1", "2.0".
std::string weightText(double weight) {
    std::array<char, 40> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.12g", weight);
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    for (char& c : text)
        c = c == ',' ? '.' : c;
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

/// Selects what is inside the innermost `open` and `close` around the cursor, without a weight at its end.
bool selectBracket(PromptSelection& s, char open, char close) {
    const std::string_view text = s.text;
    const std::string_view before = text.substr(0, s.begin);
    const std::size_t first = before.rfind(open), closedBefore = before.rfind(close);
    if (first == text.npos || (closedBefore != text.npos && closedBefore > first))
        return false;
    const std::size_t last = text.find(close, s.begin), openedAfter = text.find(open, s.begin);
    if (last == text.npos || (openedAfter != text.npos && openedAfter < last))
        return false;
    const std::string_view inside = text.substr(first + 1, last - first - 1);
    const std::size_t colon = inside.rfind(':');
    const bool weighted = colon != inside.npos && leadingNumber(inside.substr(colon + 1)).has_value();
    s.begin = first + 1;
    s.end = s.begin + (weighted ? colon : inside.size());
    return true;
}

bool selectWord(PromptSelection& s) {
    const std::string_view text = s.text;
    const std::size_t before = text.substr(0, s.begin).find_last_of(wordEnds);
    s.begin = before == text.npos ? 0 : before + 1;
    s.end = std::min(text.find_first_of(wordEnds, s.end), text.size());
    return s.begin < s.end;
}

/// Writes ((old)) or [[old]] emphasis around the selection as a number, rounded to tenths.
void spellOut(PromptSelection& s, char open, char close) {
    std::size_t depth = 0;
    while (depth < s.begin && s.text[s.begin - depth - 1] == open && at(s.text, s.end + depth) == close)
        ++depth;
    const double factor = std::pow(open == '(' ? 1.1 : 1 / 1.1, static_cast<double>(depth));
    const std::string words = s.text.substr(s.begin, s.end - s.begin);
    const std::string rewritten = "(" + words + ":" + weightText(std::round(factor * 10) / 10) + ")";
    s.begin -= depth;
    s.text.replace(s.begin, words.size() + 2 * depth, rewritten);
    ++s.begin;
    s.end = s.begin + words.size();
}

} // namespace

PromptSelection changeWeight(PromptSelection selection, double delta) {
    PromptSelection s = selection;
    s.begin = std::min(s.begin, s.text.size());
    s.end = std::clamp(s.end, s.begin, s.text.size());
    if (s.begin == s.end && !selectBracket(s, '<', '>') && !selectBracket(s, '(', ')') && !selectBracket(s, '[', ']') &&
        !selectWord(s))
        return selection;

    const char before = s.begin > 0 ? s.text[s.begin - 1] : '\0';
    const char after = at(s.text, s.end);
    const char close = before == '<' ? '>' : ')';
    if ((before == '(' && after == ')') || (before == '[' && after == ']')) {
        spellOut(s, before, after);
    } else if (before != '(' && before != '<') {
        while (s.end > s.begin && s.text[s.end - 1] == ' ')
            --s.end;
        if (s.begin == s.end)
            return selection;
        s.text.insert(s.end, ":1.0)");
        s.text.insert(s.begin++, "(");
        ++s.end;
    }
    if (at(s.text, s.end) != ':')
        return selection;

    const std::size_t last = s.text.find(close, s.end);
    if (last == std::string::npos)
        return selection;
    const auto weight = leadingNumber(std::string_view(s.text).substr(s.end + 1, last - s.end - 1));
    if (!weight)
        return selection;
    const std::string changed = weightText(*weight + delta);
    if (close == ')' && changed == "1.0") {
        s.text.erase(s.end, last + 1 - s.end);
        s.text.erase(--s.begin, 1);
        --s.end;
    } else {
        s.text.replace(s.end + 1, last - s.end - 1, changed);
    }
    return s;
}

} // namespace latelier
