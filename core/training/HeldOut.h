#pragma once

#include <cstdint>

namespace latelier {

/// The painter's stream that measurements draw from and no training does.
constexpr std::uint64_t kHeldOutSeed = 0x68656c646f757431ULL;

} // namespace latelier
