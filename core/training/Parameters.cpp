#include "core/training/Parameters.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <cmath>

namespace latelier {

namespace {

/// The last layers of residual branches, and the U-Net's last of all.
bool endsResidualBranch(const std::string& name) {
    const bool image = name.starts_with("unet.") || name.starts_with("vae.");
    return image && (name.ends_with("conv2.weight") || name.ends_with("proj_out.weight") ||
                     name.ends_with("attentions.0.to_out.0.weight") || name == "unet.conv_out.weight");
}

at::Tensor startValue(const std::string& name, at::IntArrayRef shape, std::uint64_t seed) {
    const bool norm = name.find("norm") != std::string::npos && shape.size() == 1;
    if (norm && name.ends_with("weight")) {
        return at::ones(shape);
    }
    if (shape.size() < 2 || endsResidualBranch(name)) {
        return at::zeros(shape);
    }
    // FNV-1a of the name: what a layer starts from does not depend on which others there are.
    std::uint64_t key = 0xcbf29ce484222325ULL ^ seed;
    for (const char c : name) {
        key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    const auto generator = at::detail::createCPUGenerator(key);
    if (name.find("embedding") != std::string::npos && name.find("time_embedding") == std::string::npos) {
        return at::randn(shape, generator) * 0.02;
    }
    // Variance 1 / fan-in (LeCun et al. 1998): with the branches silent at first, the signal passes as it is.
    const double fanIn = static_cast<double>(c10::multiply_integers(shape.slice(1)));
    return (at::rand(shape, generator) * 2 - 1) * std::sqrt(3 / fanIn);
}

} // namespace

Parameters::Parameters(std::uint64_t seed, at::Device device)
    : seed_(seed), device_(device), tensors_(std::make_shared<TensorMap>()) {}

WeightStore Parameters::store() {
    WeightStore weights(
        [tensors = tensors_, seed = seed_, device = device_](const std::string& name, at::IntArrayRef shape) {
            auto& tensor = (*tensors)[name];
            if (!tensor.defined()) {
                tensor = startValue(name, shape, seed).to(device).set_requires_grad(true);
            }
            return tensor;
        });
    weights.setTarget(at::kFloat, device_);
    return weights;
}

void Parameters::assign(const TensorMap& values, const std::string& prefix) {
    const at::NoGradGuard noGradients;
    for (auto& [name, tensor] : *tensors_) {
        const auto found = values.find(prefix + name);
        if (found == values.end() || found->second.sizes() != tensor.sizes()) {
            throw Error(ErrorKind::BadModel,
                        "The checkpoint does not fit this training: the tensor \"" + prefix + name +
                            "\" is missing or of another shape; use the options it was made with.");
        }
        tensor.copy_(found->second);
    }
}

void Parameters::setRequiresGrad(bool required) {
    for (auto& [name, tensor] : *tensors_) {
        tensor.set_requires_grad(required);
    }
}

void Parameters::clearGradients() {
    for (auto& [name, tensor] : *tensors_) {
        tensor.mutable_grad() = at::Tensor();
    }
}

double Parameters::gradientNorm() const {
    at::Tensor squares;
    for (const auto& [name, tensor] : *tensors_) {
        if (tensor.grad().defined()) {
            const auto one = tensor.grad().square().sum();
            squares = squares.defined() ? squares + one : one;
        }
    }
    if (!squares.defined()) {
        throw Error(ErrorKind::Internal, "The optimiser was asked for a step before any gradient was there.");
    }
    return std::sqrt(squares.item<double>());
}

std::int64_t Parameters::count() const {
    std::int64_t sum = 0;
    for (const auto& [name, tensor] : *tensors_) {
        sum += tensor.numel();
    }
    return sum;
}

TensorMap prefixed(const std::string& prefix, const TensorMap& tensors) {
    TensorMap result;
    for (const auto& [name, tensor] : tensors) {
        result[prefix + name] = tensor;
    }
    return result;
}

} // namespace latelier
