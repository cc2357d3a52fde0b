#include "core/base/PromptChunks.h"

#include "core/base/PromptSyntax.h"

#include <algorithm>
#include <cctype>

namespace latelier {
namespace {

constexpr std::size_t chunkLength = 75;
constexpr std::size_t commaBacktrack = 20;

struct WeightedToken {
    int id;
    float weight;
};

PromptChunk framed(const std::vector<WeightedToken>& tokens, const ClipTokenizer& tokenizer) {
    PromptChunk chunk;
    chunk.weights.fill(1.0F);
    chunk.ids.fill(tokenizer.padId());
    chunk.ids[0] = tokenizer.startId();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        chunk.ids[i + 1] = tokens[i].id;
        chunk.weights[i + 1] = tokens[i].weight;
    }
    chunk.ids[tokens.size() + 1] = tokenizer.endId();
    // After an end token in the text, all is padding to a model that pads with another token.
    if (tokenizer.padId() != tokenizer.endId()) {
        const auto end = std::find(chunk.ids.begin(), chunk.ids.end(), tokenizer.endId());
        std::fill(end + 1, chunk.ids.end(), tokenizer.padId());
    }
    chunk.used = static_cast<int>(tokens.size());
    return chunk;
}

} // namespace

std::vector<PromptChunk> promptChunks(std::string_view prompt, const ClipTokenizer& tokenizer) {
    const int comma = tokenizer.wordId(",");
    std::vector<PromptChunk> chunks;
    std::vector<WeightedToken> current;
    std::size_t afterComma = 0; // where the text after the chunk's last comma begins; 0 while there is none
    const auto finish = [&] {
        chunks.push_back(framed(current, tokenizer));
        current.clear();
        afterComma = 0;
    };
    for (const WeightedText& stretch : parsePrompt(prompt)) {
        if (stretch.isBreak()) {
            finish();
            continue;
        }
        for (const int id : tokenizer.encode(stretch.text)) {
            if (id == comma) {
                afterComma = current.size() + 1;
            } else if (current.size() == chunkLength && afterComma > 0 &&
                       current.size() - (afterComma - 1) <= commaBacktrack) {
                const auto moved = current.begin() + static_cast<std::ptrdiff_t>(afterComma);
                std::vector<WeightedToken> next(moved, current.end());
                current.erase(moved, current.end());
                finish();
                current = std::move(next);
            }
            if (current.size() == chunkLength)
                finish();
            current.push_back({id, static_cast<float>(stretch.weight)});
        }
    }
    if (!current.empty() || chunks.empty())
        finish();
    return chunks;
}

std::vector<PromptWord> promptWords(std::span<const PromptChunk> chunks, const ClipTokenizer& tokenizer) {
    const auto isSign = [](unsigned char c) { return c < 0x80 && !std::isalnum(c); };
    std::vector<PromptWord> words;
    PromptWord word;
    for (std::size_t chunk = 0; chunk < chunks.size(); ++chunk)
        for (int i = 1; i <= chunks[chunk].used; ++i) {
            const std::string text = tokenizer.text(chunks[chunk].ids[i]);
            if (word.count == 0)
                word.first = static_cast<int>(chunk * chunks[chunk].ids.size()) + i;
            ++word.count;
            word.text += text;
            if (!text.empty() && text.back() != ' ' && i < chunks[chunk].used)
                continue;
            word.text.erase(word.text.find_last_not_of(' ') + 1);
            if (!std::all_of(word.text.begin(), word.text.end(), isSign))
                words.push_back(word);
            word = {};
        }
    return words;
}

TokenCount countTokens(const std::vector<PromptChunk>& chunks) {
    constexpr int length = chunkLength;
    if (chunks.empty())
        return {0, length};
    const int full = static_cast<int>(chunks.size() - 1) * length;
    return {full + chunks.back().used, full + length};
}

} // namespace latelier
