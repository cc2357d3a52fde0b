#pragma once

#include "core/kernels/WeightStore.h"
#include "core/tensors/TensorFileIo.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace latelier {

/// The tensors that a training run changes, by the names of their file. Networks are built on `store()`: what it hands
/// out are these very tensors, so that an update of them is an update of the network.
class Parameters {
public:
    /// Start values are drawn from the seed and the tensor's name.
    Parameters(std::uint64_t seed, at::Device device);

    /// A store that creates what is asked for the first time: weights scaled by their fan-in, norms at one, biases at
    /// zero, and zero for the layers that end a residual branch, so that what comes in is not drowned at the start.
    WeightStore store();

    const TensorMap& tensors() const { return *tensors_; }
    /// Copies values of the same names and shapes in. Throws Error{BadModel} when one is missing or differs in shape.
    void assign(const TensorMap& values, const std::string& prefix = "");
    void setRequiresGrad(bool required);
    void clearGradients();
    /// Of all gradients together (Euclidean). Throws Error{Internal} when there is none at all.
    double gradientNorm() const;
    std::int64_t count() const;

private:
    std::uint64_t seed_;
    at::Device device_;
    std::shared_ptr<TensorMap> tensors_;
};

/// Rewrites every name as prefix + name.
TensorMap prefixed(const std::string& prefix, const TensorMap& tensors);

} // namespace latelier
