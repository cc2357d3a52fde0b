#pragma once

#include "core/kernels/Bf16.h"

#include <cstdint>

/// The pieces that flashAttention is made of in fp32: plain memory, one thread, compiled for several processors by
/// Highway. What goes where is said in FlashAttention.cpp.
namespace latelier::tiles {

using loops::Bf16;

constexpr std::int64_t queryBlock = 48;
constexpr std::int64_t keyBlock = 512;
constexpr std::int64_t keyGroup = 64; ///< keys whose scores one call computes

/// Scores of `rows` queries, `stride` apart, and a group of keys [d][64], into rows of `keyBlock` scores.
void scoreRows(std::int64_t rows, const float* q, std::int64_t stride, const float* keys, std::int64_t d,
               float* scores);

/// Takes the first `keys` scores of a row into its running maximum and sum, and writes their probabilities. Returns
/// what the earlier results of the row are to be multiplied by. `scale` is that of the exponent to base 2.
float softmaxRow(const float* scores, std::int64_t keys, float scale, float& maximum, float& sum, float* probabilities);

/// results = results * factor + probabilities * values for `rows` queries; values [keys][dPadded], a multiple of 16.
void addValues(std::int64_t rows, const float* probabilities, const float* values, std::int64_t keys,
               std::int64_t dPadded, const float* factors, float* results);

/// results / sum. A sum is never zero: the highest score of a row contributes 1. `out` may be `results`.
void writeRow(const float* results, float sum, std::int64_t d, float* out);
void writeRow(const float* results, float sum, std::int64_t d, Bf16* out);

/// Queries that are given in bf16.
void widenRow(const Bf16* q, std::int64_t d, float* wide);

} // namespace latelier::tiles
