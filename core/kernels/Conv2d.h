#pragma once

#include "core/kernels/OneDnn.h"
#include "core/weights/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>

namespace latelier {

/// Convolution over [B, C, H, W]; channels-last in, channels-last out. A value: copies share the weights.
/// Weights that ask for no gradient are packed for inference where oneDNN has a layout of its own for them.
class Conv2d {
public:
    /// Takes `name`.weight [out, in, kernel, kernel] and, with a bias, `name`.bias [out].
    Conv2d(WeightStore& weights, const std::string& name, int in, int out, int kernel, int stride = 1, int padding = 0,
           bool bias = true);

    /// conv(x), plus `addend` of the result's shape when there is one.
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& addend = {}) const;

    at::Tensor weight() const { return packed_ ? packed_->unpack() : weight_; }
    /// The dtype that it computes in, except under autocast.
    at::ScalarType dtype() const { return packed_ ? packed_->dtype() : weight_.scalar_type(); }

private:
    at::Tensor weight_; ///< undefined when packed
    at::Tensor bias_;
    int stride_;
    int padding_;
    std::shared_ptr<const PackedWeights> packed_;
};

} // namespace latelier
