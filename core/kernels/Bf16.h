#pragma once

#include <cstdint>

namespace latelier::loops {

/// A bf16 value by its bits: the upper half of a float's.
using Bf16 = std::uint16_t;

} // namespace latelier::loops
