#pragma once

#include "core/kernels/Bf16.h"

#include <cstdint>

/// Half floats (IEEE binary16, by their bits) to wider ones, by the processor's own instruction where it has one, which
/// LibTorch 1.13 does not use when it copies. Compiled for several processors by Highway, with the same result on each.
namespace latelier::loops {

using Half = std::uint16_t;

void widenHalves(const Half* from, std::int64_t count, float* to);
/// Rounds to the nearest, ties to even; NaN stays NaN.
void widenHalves(const Half* from, std::int64_t count, Bf16* to);

} // namespace latelier::loops
