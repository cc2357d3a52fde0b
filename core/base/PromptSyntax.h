#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// A stretch of prompt with the weight that its words get. A stretch "BREAK" of weight -1 stands for the keyword.
struct WeightedText {
    std::string text;
    double weight = 1.0;
    bool operator==(const WeightedText&) const = default;

    bool isBreak() const { return weight == -1.0 && text == "BREAK"; }
};

/// Reads A1111's emphasis: `(x)` times 1.1, `[x]` divided by 1.1, `(x:1.5)` times 1.5, `\(` a plain bracket, all of it
/// nested; `BREAK` between words. Equal to prompt_parser.parse_prompt_attention, also where brackets do not match and
/// for a BREAK inside brackets, which loses its meaning there. A weight that is no number stays text. Never throws;
/// at least one stretch comes back.
std::vector<WeightedText> parsePrompt(std::string_view prompt);

/// What a part of a prompt is, for colouring it.
enum class PromptPart { Text, Bracket, Weight, Escape, Break };

/// A part of a prompt: bytes [begin, end), and the weight that holds there.
struct PromptSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    PromptPart part = PromptPart::Text;
    double weight = 1.0;
    bool matched = true; ///< false for a bracket without its partner
    bool operator==(const PromptSpan&) const = default;
};

/// The parts of a prompt from first to last byte, without gaps.
std::vector<PromptSpan> promptSpans(std::string_view prompt);

} // namespace latelier
