#pragma once

#include "core/kernels/AttentionTiles.h"

#include <cstdint>

/// The pieces of AttentionTiles.h in bf16, by AVX-512 BF16: sums are fp32. Channels of keys and keys of values are
/// taken in pairs.
namespace latelier::tiles {

/// Whether this processor has what the functions below need.
bool computesBf16();

/// Whether it also computes them faster than those in fp32. AMD's do, at twice the rate; Intel's multiply bf16 at half
/// the rate of fp32 outside of AMX.
bool computesBf16Fast();

/// Keys [d / 2][64][2].
void scoreRows(std::int64_t rows, const Bf16* q, std::int64_t stride, const Bf16* keys, std::int64_t d, float* scores);

/// Pads the probabilities with zeros to a multiple of 32.
float softmaxRow(const float* scores, std::int64_t keys, float scale, float& maximum, float& sum, Bf16* probabilities);

/// Values [pairs][dPadded][2]. A factor of 0 stands for no results yet.
void addValues(std::int64_t rows, const Bf16* probabilities, const Bf16* values, std::int64_t pairs,
               std::int64_t dPadded, const float* factors, float* results);

} // namespace latelier::tiles
