#pragma once

#include <cstdint>

/// The inner loops of NormGradients in fp32: plain memory, one thread, compiled for several processors by Highway.
namespace latelier::loops {

/// The first pass back through a group norm, over `rows` positions of `channels` values. h = (x - mean) * scale +
/// offset is what the activation got. Writes the gradient of h, dy times the activation's slope, and adds its sums per
/// channel to `sums` [3, channels]: of itself, of itself times x - mean, and of x - mean.
void addNormGradients(const float* x, const float* dy, std::int64_t rows, std::int64_t channels, const float* mean,
                      const float* scale, const float* offset, bool silu, float* dh, float* sums);

/// The second pass: dh * scale + (x - mean) * slope + level per channel, in place of dh.
void combineNormGradients(const float* x, std::int64_t rows, std::int64_t channels, const float* mean,
                          const float* scale, const float* slope, const float* level, float* dh);

/// The gradients of rows [value | gate], each of `width` values, from those of value * gelu(gate).
void gegluGradients(const float* x, const float* dy, std::int64_t rows, std::int64_t width, float* dx);

} // namespace latelier::loops
