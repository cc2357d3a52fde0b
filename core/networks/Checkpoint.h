#pragma once

#include <functional>

namespace latelier {

/// Called between the layers of a network, so that a run can be stopped inside a step (by throwing).
using Checkpoint = std::function<void()>;

inline void reach(const Checkpoint& checkpoint) {
    if (checkpoint) {
        checkpoint();
    }
}

} // namespace latelier
