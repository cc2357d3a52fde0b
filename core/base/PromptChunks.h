#pragma once

#include "core/base/ClipTokenizer.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// What one pass of a CLIP text encoder sees: start, 75 tokens, end; a weight for each.
struct PromptChunk {
    std::array<int, 77> ids{};
    std::array<float, 77> weights{};
    int used = 0; ///< tokens of the prompt, without start, end and padding
    bool operator==(const PromptChunk&) const = default;
};

/// Cuts a prompt with emphasis into chunks as A1111 does (sd_hijack_clip.py): each weighted stretch is tokenized on its
/// own; what does not fit goes into the next chunk, from the last comma on when that is among the last 20 tokens; BREAK
/// fills the chunk up. Always at least one chunk. Never throws.
std::vector<PromptChunk> promptChunks(std::string_view prompt, const ClipTokenizer& tokenizer);

/// A word of a prompt and its tokens in the chunks laid end to end, counted with each chunk's start token.
struct PromptWord {
    std::string text;
    int first = 0;
    int count = 0;
    bool operator==(const PromptWord&) const = default;
};
/// The words with a letter or a digit in them, in order.
std::vector<PromptWord> promptWords(std::span<const PromptChunk> chunks, const ClipTokenizer& tokenizer);

/// For a counter beside the prompt: "31 / 75", "80 / 150".
struct TokenCount {
    int used = 0;  ///< tokens, with chunks before the last counted as full
    int limit = 0; ///< what fits before one more chunk is needed
};
TokenCount countTokens(const std::vector<PromptChunk>& chunks);

} // namespace latelier
