#pragma once

#include "core/kernels/WeightStore.h"

#include <ATen/ATen.h>

#include <cmath>
#include <functional>
#include <string>

namespace latelier::test {

/// Random weights of a trained network's usual size: each layer keeps the scale of what goes through it. The same for
/// the same name and shape, whatever the order in which they are taken.
inline at::Tensor randomWeight(const std::string& name, at::IntArrayRef shape) {
    at::manual_seed(std::hash<std::string>{}(name));
    const at::Tensor noise = at::randn(shape);
    if (shape.size() == 1) {
        const bool isNormWeight = name.find("norm") != std::string::npos && name.ends_with("weight");
        return isNormWeight ? 1.0 + 0.1 * noise : 0.1 * noise;
    }
    return noise / std::sqrt(static_cast<double>(noise[0].numel()));
}

inline WeightStore randomWeights(at::ScalarType dtype = at::kFloat) {
    WeightStore store(randomWeight);
    store.setTarget(dtype, at::kCPU);
    return store;
}

/// Leaves that ask for gradients, as a trainer makes them.
inline WeightStore trainableWeights() {
    return WeightStore(
        [](const std::string& name, at::IntArrayRef shape) { return randomWeight(name, shape).requires_grad_(); });
}

/// |got - want| / |want| in the root of the mean square.
inline double relativeError(const at::Tensor& got, const at::Tensor& want) {
    const at::Tensor reference = want.to(at::kDouble);
    return ((got.to(at::kDouble) - reference).norm() / reference.norm()).item<double>();
}

} // namespace latelier::test
