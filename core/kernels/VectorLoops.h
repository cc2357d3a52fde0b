#pragma once

#include "core/kernels/Bf16.h"

#include <cstdint>

/// The inner loops of the norms and of GEGLU: plain memory, one thread. Compiled for several processors by Highway,
/// which picks at run time; no two processors need give the same last bit. bf16 values are given by their bits.
namespace latelier::loops {

/// Adds x - pivot and its square per channel to `sums` and `squares`, over `rows` positions of `channels` values.
void addChannelSums(const float* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* sums,
                    float* squares);
void addChannelSums(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* sums,
                    float* squares);

/// (x - mean) * scale + offset per channel, with SiLU where asked. y may be x.
void normalise(const float* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool silu, float* y);
void normalise(const float* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool silu, Bf16* y);
void normalise(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool silu, Bf16* y);

/// Layer normalisation of each row of `width` values.
void layerNorm(const float* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias, float eps,
               float* y);
void layerNorm(const float* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias, float eps,
               Bf16* y);
void layerNorm(const Bf16* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias, float eps,
               Bf16* y);

/// value * gelu(gate) of rows [value | gate], each of `width` values.
void geglu(const float* x, std::int64_t rows, std::int64_t width, float* y);
void geglu(const Bf16* x, std::int64_t rows, std::int64_t width, Bf16* y);

/// The processor that the loops run for here, in Highway's word: "AVX3" is AVX-512.
const char* vectorTarget();

} // namespace latelier::loops
