#pragma once

#include "core/kernels/Checkpoint.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

/// Self-attention over fewer tokens: those of a picture that are most like one beside them are computed as one (Bolya &
/// Hoffman 2023, Token Merging for Fast Stable Diffusion). Nothing is drawn at random.
namespace latelier {

/// Which of a picture's tokens count as one.
struct TokenGroups {
    at::Tensor groupOf;     ///< [B, N], the group of each token: 0 to count - 1
    std::int64_t count = 0; ///< groups of each picture
};

/// How many of height x width tokens are merged into others when that share of all is asked for: at most those that are
/// not the first of their square of 2x2, three in four.
std::int64_t mergedTokens(std::int64_t height, std::int64_t width, double share);

/// Groups the tokens x [B, height * width, C], each picture for itself: of those that are not the first of their square
/// of 2x2, `merged` go to the first one that they are most like (by the cosine), those with the greatest likeness. With
/// ties the earlier go first. Takes memory for some millions of likenesses at a time, and reaches the checkpoint
/// between.
TokenGroups groupTokens(const at::Tensor& x, std::int64_t height, std::int64_t width, std::int64_t merged,
                        const Checkpoint& checkpoint = {});

/// The mean of each group: [B, N, C] -> [B, count, C]. A token that is alone keeps its bits.
at::Tensor mergeTokens(const at::Tensor& x, const TokenGroups& groups);

/// Gives each token its group's: [B, count, C] -> [B, N, C].
at::Tensor unmergeTokens(const at::Tensor& merged, const TokenGroups& groups);

} // namespace latelier
