#include "core/training/Muon.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace latelier {

namespace {

constexpr double kMomentum = 0.95;
constexpr double kRootMeanSquare = 0.2;

bool isInnerMatrix(const std::string& name, const at::Tensor& tensor) {
    return tensor.dim() >= 2 && name.find("embedding") == std::string::npos &&
           name.find("conv_in") == std::string::npos && name.find("conv_out") == std::string::npos;
}

std::set<std::string> innerMatrices(const Parameters& parameters) {
    std::set<std::string> names;
    for (const auto& [name, tensor] : parameters.tensors()) {
        if (isInnerMatrix(name, tensor)) {
            names.insert(name);
        }
    }
    return names;
}

} // namespace

at::Tensor orthogonalised(const at::Tensor& matrix, int iterations) {
    const bool tall = matrix.size(0) > matrix.size(1);
    auto x = tall ? matrix.t() : matrix;
    x = x / (x.norm() + 1e-12);
    for (int i = 0; i < iterations; ++i) {
        const auto square = at::mm(x, x.t());
        x = at::addmm(x, at::addmm(square, square, square, -4.7750, 2.0315), x, 3.4445);
    }
    return tall ? x.t() : x;
}

Muon::Muon(Parameters& parameters, const AdamWOptions& rest)
    : parameters_(parameters), rest_(parameters, rest, innerMatrices(parameters)) {
    for (const auto& name : innerMatrices(parameters)) {
        momenta_[name] = at::zeros_like(parameters.tensors().at(name), at::kFloat);
    }
}

double Muon::step(double rate) {
    const at::NoGradGuard noGradients;
    const double norm = parameters_.gradientNorm();
    if (!std::isfinite(norm)) {
        parameters_.clearGradients();
        return norm;
    }
    for (auto& [name, momentum] : momenta_) {
        const auto& tensor = parameters_.tensors().at(name);
        auto gradient = tensor.grad();
        if (!gradient.defined()) {
            continue;
        }
        momentum.lerp_(gradient, 1 - kMomentum);
        const auto ahead = gradient.lerp(momentum, kMomentum); // Nesterov's
        const auto update = orthogonalised(ahead.reshape({ahead.size(0), -1}));
        const double size = kRootMeanSquare * std::sqrt(static_cast<double>(std::max(update.size(0), update.size(1))));
        tensor.mul_(1 - rate * rest_.options().weightDecay);
        tensor.sub_(update.reshape(tensor.sizes()), rate * size);
        tensor.mutable_grad().reset();
    }
    rest_.step(rate);
    return norm;
}

TensorMap Muon::state(const std::string& prefix) const {
    auto values = rest_.state(prefix);
    for (const auto& [name, momentum] : momenta_) {
        values[prefix + "momentum." + name] = momentum;
    }
    return values;
}

void Muon::load(const TensorMap& values, const std::string& prefix) {
    rest_.load(values, prefix);
    for (auto& [name, momentum] : momenta_) {
        const auto found = values.find(prefix + "momentum." + name);
        if (found == values.end()) {
            throw Error(ErrorKind::BadModel,
                        "The checkpoint lacks \"" + prefix + "momentum." + name + "\" and cannot be resumed.");
        }
        momentum.copy_(found->second);
    }
}

} // namespace latelier
