#pragma once

#include <functional>

namespace latelier {

/// Called between the layers of a network and within large ones, so that a run can be stopped inside a step (by
/// throwing).
using Checkpoint = std::function<void()>;

inline void reach(const Checkpoint& checkpoint) {
    if (checkpoint) {
        checkpoint();
    }
}

/// Floating-point operations after which a layer reaches its checkpoint again, as far as its work can be cut; two cores
/// with bf16 do them in 0.1 s.
constexpr double flopsBetweenChecks = 40e9;

} // namespace latelier
