#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace latelier {

/// Seconds by kind of layer (core/kernels/LayerKinds.h), of what the thread that made it computes while it lives.
using LayerSeconds = std::map<std::string, double>;

/// Adds up LayerSeconds. One at a time on a thread.
class LayerClock {
public:
    explicit LayerClock(LayerSeconds& seconds);
    ~LayerClock();
    LayerClock(const LayerClock&) = delete;

private:
    std::uint64_t handle_;
};

} // namespace latelier
