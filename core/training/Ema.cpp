#include "core/training/Ema.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace latelier {

Ema::Ema(const Parameters& parameters, double decay) : decay_(decay) {
    for (const auto& [name, tensor] : parameters.tensors()) {
        averages_[name] = tensor.detach().clone();
    }
}

void Ema::update(const Parameters& parameters) {
    const at::NoGradGuard noGradients;
    ++updates_;
    const double decay = std::min(decay_, static_cast<double>(updates_) / (static_cast<double>(updates_) + 9.0));
    for (const auto& [name, tensor] : parameters.tensors()) {
        averages_.at(name).lerp_(tensor, 1 - decay);
    }
}

TensorMap Ema::state(const std::string& prefix) const {
    auto values = prefixed(prefix, averages_);
    values[prefix + "updates"] = at::full({1}, updates_, at::kLong);
    return values;
}

void Ema::load(const TensorMap& values, const std::string& prefix) {
    for (auto& [name, average] : averages_) {
        const auto found = values.find(prefix + name);
        if (found == values.end()) {
            throw Error(ErrorKind::BadModel, "The checkpoint lacks \"" + prefix + name + "\" and cannot be resumed.");
        }
        average.copy_(found->second);
    }
    if (const auto found = values.find(prefix + "updates"); found != values.end()) {
        updates_ = found->second.item<std::int64_t>();
    }
}

} // namespace latelier
