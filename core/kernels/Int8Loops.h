#pragma once

#include "core/kernels/Bf16.h"

#include <cstdint>

/// The loops around products of 8-bit numbers: plain memory, one thread. Compiled for several processors by Highway,
/// which picks at run time; no two processors need give the same last bit. bf16 values are given by their bits.
namespace latelier::loops {

/// From the lowest to the highest of some values and of 0. Both are NaN where a value is no finite number.
struct Range {
    float low = 0.0f;
    float high = 0.0f;
};

Range rangeOf(const float* x, std::int64_t count);
Range rangeOf(const Bf16* x, std::int64_t count);

/// round(x * inverse) + zero, ties to even, held within 0 to 255.
void quantise(const float* x, std::int64_t count, float inverse, std::int32_t zero, std::uint8_t* y);
void quantise(const Bf16* x, std::int64_t count, float inverse, std::int32_t zero, std::uint8_t* y);

/// What sums of products stand for, per output channel: a sum is of (input - zero) * weight once `weightSums` times
/// zero is taken from it, in units of step * weightSteps.
struct Outputs {
    const float* weightSteps;
    const std::int32_t* weightSums;
    const float* bias;
    std::int64_t count;
};

/// One position: y = (sums - zero * weightSums) * step * weightSteps + bias, plus `addend` where there is one.
void finish(const std::int32_t* sums, const Outputs& outputs, float step, std::int32_t zero, const float* addend,
            float* y);
void finish(const std::int32_t* sums, const Outputs& outputs, float step, std::int32_t zero, const Bf16* addend,
            Bf16* y);

} // namespace latelier::loops
