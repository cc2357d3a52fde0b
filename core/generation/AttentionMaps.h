#pragma once

#include "core/base/Engine.h"
#include "core/base/PromptChunks.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace latelier {

/// Gathers the cross-attention of a step: each layer's probabilities, averaged over its heads, brought to one size and
/// averaged over layers and calls (Tang et al. 2022, "What the DAAM").
class AttentionMaps {
public:
    /// For latents of height x width.
    AttentionMaps(std::int64_t height, std::int64_t width);

    /// One layer: query [1, N, heads * d], key [1, M, heads * d], N being the latent's pixels or those of a level of
    /// the network, each level half as high and wide as the one before, rounded up.
    void add(const at::Tensor& query, const at::Tensor& key, int heads);

    /// The mean so far [M, h, w]; undefined when nothing was added.
    at::Tensor mean() const;
    /// The mean by words, where a word is the sum of its tokens.
    std::vector<WordAttention> words(const std::vector<PromptWord>& words) const;

private:
    std::int64_t height_;
    std::int64_t width_;
    at::Tensor sum_;
    int layers_ = 0;
};

} // namespace latelier
