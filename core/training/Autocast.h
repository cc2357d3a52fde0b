#pragma once

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

namespace latelier {

/// Runs convolutions and matrix products in `dtype` while it lives; fp32 leaves everything as it is. Norms, losses and
/// parameters stay in fp32. For the thread that makes it.
class Autocast {
public:
    Autocast(at::Device device, at::ScalarType dtype);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    at::DeviceType type_;
    bool active_;
    bool before_ = false;
};

} // namespace latelier
