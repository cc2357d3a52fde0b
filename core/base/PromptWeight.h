#pragma once

#include <cstddef>
#include <string>

namespace latelier {

/// A prompt with a selection or, where both ends are equal, a cursor, in bytes.
struct PromptSelection {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const PromptSelection&) const = default;
};

/// Changes the weight of the selected words by `delta`, as Ctrl+Up and Ctrl+Down do in A1111: words get `(words:1.1)`,
/// a weight of 1 takes the brackets away, ((old)) and [old] emphasis becomes a number, `<lora:name:0.8>` changes too.
/// With a cursor alone it takes the innermost bracket around it, or else the word. Nothing to change: as it was.
PromptSelection changeWeight(PromptSelection selection, double delta);

} // namespace latelier
