#include "core/base/PromptSyntax.h"

#include "core/base/Unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace latelier {
namespace {

constexpr double roundFactor = 1.1, squareFactor = 1 / 1.1;

/// The number that the whole of `text` is, with a sign if need be.
std::optional<double> wholeNumber(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.starts_with('+'))
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number) ? std::optional(number)
                                                                                             : std::nullopt;
}

/// The bytes that the character at `at` takes and whether it is a blank; cheap for ASCII.
struct Step {
    std::size_t length = 1;
    char32_t character = 0;
};

Step stepAt(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return {1, static_cast<unsigned char>(text[at])};
    std::size_t end = at + 1;
    while (end < text.size() && end - at < 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        ++end;
    return {end - at, decodeUtf8(text.substr(at, end - at)).front()};
}

std::size_t skipBlanks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const Step step = stepAt(text, at);
        if (!isPythonSpace(step.character))
            break;
        at += step.length;
    }
    return at;
}

char32_t characterBefore(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
        --begin;
    return decodeUtf8(text.substr(begin, at - begin)).back();
}

struct Token {
    enum class Kind { Text, Escape, OpenRound, OpenSquare, Weight, CloseRound, CloseSquare };
    Kind kind = Kind::Text;
    std::size_t begin = 0;
    std::size_t end = 0;
    double weight = 1.0; ///< of Kind::Weight, which is ":1.2)" as a whole
};

/// The end of ":1.2)" at `at` with its number, if that is there.
std::optional<Token> weightAt(std::string_view text, std::size_t at) {
    const std::size_t begin = skipBlanks(text, at + 1);
    std::size_t end = begin;
    if (end < text.size() && (text[end] == '+' || text[end] == '-'))
        ++end;
    while (end < text.size() && (text[end] == '.' || (text[end] >= '0' && text[end] <= '9')))
        ++end;
    const auto number = wholeNumber(text.substr(begin, end - begin));
    const std::size_t bracket = skipBlanks(text, end);
    if (!number || bracket >= text.size() || text[bracket] != ')')
        return std::nullopt;
    return Token{Token::Kind::Weight, at, bracket + 1, *number};
}

Token tokenAt(std::string_view text, std::size_t at) {
    using Kind = Token::Kind;
    switch (text[at]) {
    case '\\': {
        const bool escapes = at + 1 < text.size() && std::string_view("()[]\\").find(text[at + 1]) != text.npos;
        return {Kind::Escape, at, at + 1 + escapes};
    }
    case '(':
        return {Kind::OpenRound, at, at + 1};
    case '[':
        return {Kind::OpenSquare, at, at + 1};
    case ')':
        return {Kind::CloseRound, at, at + 1};
    case ']':
        return {Kind::CloseSquare, at, at + 1};
    case ':':
        if (const auto weight = weightAt(text, at))
            return *weight;
        return {Kind::Text, at, at + 1};
    default:
        return {Kind::Text, at, std::min(text.find_first_of("\\()[]:", at), text.size())};
    }
}

/// A piece of the prompt while it is read: where it stands, what it says, and its weight so far.
struct Piece {
    std::string_view text;
    PromptPart part;
    double weight = 1.0;
};

/// Text with the BREAKs in it, each with the blanks around it.
void appendText(std::vector<Piece>& pieces, std::string_view text) {
    constexpr std::string_view keyword = "BREAK";
    std::size_t begin = 0;
    for (std::size_t at = text.find(keyword); at != text.npos; at = text.find(keyword, at + 1)) {
        const std::size_t after = at + keyword.size();
        const bool wholeWord = (at == 0 || !isWordCharacter(characterBefore(text, at))) &&
                               (after == text.size() || !isWordCharacter(stepAt(text, after).character));
        if (!wholeWord || at < begin)
            continue;
        std::size_t textEnd = at;
        while (textEnd > begin && isPythonSpace(characterBefore(text, textEnd))) {
            --textEnd;
            while (textEnd > begin && (static_cast<unsigned char>(text[textEnd]) & 0xC0) == 0x80)
                --textEnd;
        }
        const std::size_t next = skipBlanks(text, after);
        pieces.push_back({text.substr(begin, textEnd - begin), PromptPart::Text});
        pieces.push_back({text.substr(textEnd, next - textEnd), PromptPart::Break, -1.0});
        begin = next;
    }
    pieces.push_back({text.substr(begin), PromptPart::Text});
}

struct Reading {
    std::vector<Piece> pieces;          ///< from first to last byte
    std::vector<std::size_t> unmatched; ///< indices of brackets without partner
};

/// Brackets nested deeper than this are text: no weight makes sense there, and the work stays linear.
constexpr std::size_t deepestNesting = 100;

Reading read(std::string_view prompt) {
    Reading reading;
    std::vector<Piece>& pieces = reading.pieces;
    std::vector<std::size_t> round, square;
    const auto multiply = [&](std::size_t first, double factor) {
        for (std::size_t i = first; i < pieces.size(); ++i)
            pieces[i].weight *= factor;
    };
    const auto open = [&](std::vector<std::size_t>& brackets, std::string_view text) {
        const bool tooDeep = brackets.size() >= deepestNesting;
        if (!tooDeep)
            brackets.push_back(pieces.size());
        pieces.push_back({text, tooDeep ? PromptPart::Text : PromptPart::Bracket});
    };
    const auto close = [&](std::vector<std::size_t>& brackets, double factor) {
        multiply(brackets.back(), factor);
        brackets.pop_back();
    };
    for (std::size_t at = 0; at < prompt.size();) {
        const Token token = tokenAt(prompt, at);
        const std::string_view text = prompt.substr(token.begin, token.end - token.begin);
        at = token.end;
        switch (token.kind) {
        case Token::Kind::Escape:
            pieces.push_back({text, PromptPart::Escape});
            break;
        case Token::Kind::OpenRound:
            open(round, text);
            break;
        case Token::Kind::OpenSquare:
            open(square, text);
            break;
        case Token::Kind::Weight:
            if (round.empty()) {
                appendText(pieces, text);
                break;
            }
            pieces.push_back({text.substr(0, text.size() - 1), PromptPart::Weight});
            pieces.push_back({text.substr(text.size() - 1), PromptPart::Bracket});
            close(round, token.weight);
            break;
        case Token::Kind::CloseRound:
        case Token::Kind::CloseSquare: {
            const bool isRound = token.kind == Token::Kind::CloseRound;
            std::vector<std::size_t>& brackets = isRound ? round : square;
            if (brackets.empty()) {
                reading.unmatched.push_back(pieces.size());
                pieces.push_back({text, PromptPart::Text});
                break;
            }
            pieces.push_back({text, PromptPart::Bracket});
            close(brackets, isRound ? roundFactor : squareFactor);
            break;
        }
        case Token::Kind::Text:
            appendText(pieces, text);
            break;
        }
    }
    for (const std::size_t bracket : round)
        multiply(bracket, roundFactor);
    for (const std::size_t bracket : square)
        multiply(bracket, squareFactor);
    reading.unmatched.insert(reading.unmatched.end(), round.begin(), round.end());
    reading.unmatched.insert(reading.unmatched.end(), square.begin(), square.end());
    return reading;
}

/// What a piece adds to the text that is tokenized.
std::string_view spoken(const Piece& piece) {
    switch (piece.part) {
    case PromptPart::Text:
        return piece.text;
    case PromptPart::Escape:
        return piece.text.substr(1);
    case PromptPart::Break:
        return "BREAK";
    case PromptPart::Bracket:
    case PromptPart::Weight:
        break;
    }
    return {};
}

} // namespace

std::vector<WeightedText> parsePrompt(std::string_view prompt) {
    std::vector<WeightedText> stretches;
    for (const Piece& piece : read(prompt).pieces) {
        if (piece.part == PromptPart::Bracket || piece.part == PromptPart::Weight)
            continue;
        if (!stretches.empty() && stretches.back().weight == piece.weight)
            stretches.back().text += spoken(piece);
        else
            stretches.push_back({std::string(spoken(piece)), piece.weight});
    }
    if (stretches.empty())
        stretches.emplace_back();
    return stretches;
}

std::vector<PromptSpan> promptSpans(std::string_view prompt) {
    const Reading reading = read(prompt);
    std::vector<bool> matched(reading.pieces.size(), true);
    for (const std::size_t bracket : reading.unmatched)
        matched[bracket] = false;
    std::vector<PromptSpan> spans;
    for (std::size_t i = 0; i < reading.pieces.size(); ++i) {
        const Piece& piece = reading.pieces[i];
        const auto begin = static_cast<std::size_t>(piece.text.data() - prompt.data());
        const PromptSpan span{begin, begin + piece.text.size(), piece.part, piece.weight, matched[i]};
        const bool continues = !spans.empty() && span.part == PromptPart::Text && spans.back().part == span.part &&
                               spans.back().weight == span.weight && spans.back().matched && span.matched;
        if (span.begin == span.end)
            continue;
        if (continues)
            spans.back().end = span.end;
        else
            spans.push_back(span);
    }
    return spans;
}

} // namespace latelier
