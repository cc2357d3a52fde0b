#pragma once

#include <cstddef>

namespace latelier {

/// Bytes of physical memory: what this process holds, and what the machine could still give.
struct MemoryUse {
    std::size_t resident = 0;
    std::size_t available = 0;
};

/// Reads /proc; zeros where there is none.
MemoryUse memoryUse();

} // namespace latelier
