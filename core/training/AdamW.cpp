#include "core/training/AdamW.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

namespace latelier {

double learningRate(const AdamWOptions& options, std::int64_t step, double progress) {
    const double rise = std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(options.warmUp + 1));
    return options.learningRate * rise * (0.05 + 0.95 * 0.5 * (1 + std::cos(M_PI * std::clamp(progress, 0.0, 1.0))));
}

AdamW::AdamW(Parameters& parameters, const AdamWOptions& options, const std::set<std::string>& without)
    : parameters_(parameters), options_(options) {
    for (const auto& [name, tensor] : parameters.tensors()) {
        if (without.contains(name)) {
            continue;
        }
        moments_[name] = {at::zeros_like(tensor, at::kFloat), at::zeros_like(tensor, at::kFloat)};
    }
}

double AdamW::step(double rate) {
    const at::NoGradGuard noGradients;
    const double norm = parameters_.gradientNorm();
    if (!std::isfinite(norm)) {
        parameters_.clearGradients();
        return norm;
    }
    const double scale = options_.largestNorm > 0 ? std::min(1.0, options_.largestNorm / (norm + 1e-12)) : 1.0;
    ++updates_;
    const double correction1 = 1 - std::pow(options_.beta1, static_cast<double>(updates_));
    const double correction2 = std::sqrt(1 - std::pow(options_.beta2, static_cast<double>(updates_)));
    for (auto& [name, moments] : moments_) {
        const auto& tensor = parameters_.tensors().at(name);
        if (!tensor.grad().defined()) {
            continue;
        }
        const auto gradient = tensor.grad() * scale;
        moments.first.lerp_(gradient, 1 - options_.beta1);
        moments.second.mul_(options_.beta2).addcmul_(gradient, gradient, 1 - options_.beta2);
        if (tensor.dim() > 1 && options_.weightDecay > 0) {
            tensor.mul_(1 - rate * options_.weightDecay);
        }
        const auto denominator = (moments.second.sqrt() / correction2).add_(options_.eps);
        tensor.addcdiv_(moments.first, denominator, -rate / correction1);
    }
    parameters_.clearGradients();
    return norm;
}

TensorMap AdamW::state(const std::string& prefix) const {
    TensorMap values;
    for (const auto& [name, moments] : moments_) {
        values[prefix + "first." + name] = moments.first;
        values[prefix + "second." + name] = moments.second;
    }
    values[prefix + "updates"] = at::full({1}, updates_, at::kLong);
    return values;
}

void AdamW::load(const TensorMap& values, const std::string& prefix) {
    const auto find = [&](const std::string& name) {
        const auto found = values.find(prefix + name);
        if (found == values.end()) {
            throw Error(ErrorKind::BadModel, "The checkpoint lacks \"" + prefix + name + "\" and cannot be resumed.");
        }
        return found->second;
    };
    for (auto& [name, moments] : moments_) {
        moments.first.copy_(find("first." + name));
        moments.second.copy_(find("second." + name));
    }
    updates_ = find("updates").item<std::int64_t>();
}

} // namespace latelier
