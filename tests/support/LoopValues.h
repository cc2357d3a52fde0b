#pragma once

#include "core/kernels/Bf16.h"

#include <bit>
#include <cstdint>

namespace latelier::test {

inline void set(float& to, float x) {
    to = x;
}
/// Cut off: what is tested is made of numbers that bf16 has.
inline void set(loops::Bf16& to, float x) {
    to = static_cast<loops::Bf16>(std::bit_cast<std::uint32_t>(x) >> 16);
}

} // namespace latelier::test
