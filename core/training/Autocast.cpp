#include "core/training/Autocast.h"

#include "core/tensors/TorchVersion.h"

#include <ATen/autocast_mode.h>

namespace latelier {

namespace {

bool enabled(at::DeviceType type) {
#if LATELIER_TORCH_HAS_AUTOCAST_BY_DEVICE
    return at::autocast::is_autocast_enabled(type);
#else
    return type == at::kCUDA ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled();
#endif
}

void enable(at::DeviceType type, bool on) {
#if LATELIER_TORCH_HAS_AUTOCAST_BY_DEVICE
    at::autocast::set_autocast_enabled(type, on);
#else
    type == at::kCUDA ? at::autocast::set_enabled(on) : at::autocast::set_cpu_enabled(on);
#endif
}

void setType(at::DeviceType type, at::ScalarType dtype) {
#if LATELIER_TORCH_HAS_AUTOCAST_BY_DEVICE
    at::autocast::set_autocast_dtype(type, dtype);
#else
    type == at::kCUDA ? at::autocast::set_autocast_gpu_dtype(dtype) : at::autocast::set_autocast_cpu_dtype(dtype);
#endif
}

} // namespace

Autocast::Autocast(at::Device device, at::ScalarType dtype) : type_(device.type()), active_(dtype != at::kFloat) {
    if (active_) {
        before_ = enabled(type_);
        setType(type_, dtype);
        enable(type_, true);
        at::autocast::increment_nesting();
    }
}

Autocast::~Autocast() {
    if (active_) {
        // The cache holds the weights of this pass in the narrow type; they change with the next update.
        if (at::autocast::decrement_nesting() == 0) {
            at::autocast::clear_cache();
        }
        enable(type_, before_);
    }
}

} // namespace latelier
