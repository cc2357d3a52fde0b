#pragma once

#include <bit>
#include <cstdint>

namespace latelier::loops {

/// A bf16 value by its bits: the upper half of a float's.
using Bf16 = std::uint16_t;

inline float widened(Bf16 x) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(x) << 16);
}
/// For loops over either type.
inline float widened(float x) {
    return x;
}

} // namespace latelier::loops
