#pragma once

#include "core/kernels/LayerCall.h"
#include "core/kernels/OneDnn.h"
#include "core/weights/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>

namespace latelier {

/// Matrix product over the last dimension, [..., in] -> [..., out]. A value: copies share the weights. Weights that ask
/// for no gradient are packed for inference where oneDNN has a layout of its own for them.
class Linear {
public:
    enum class Bias { Yes, No };
    /// How the weight is stored: as a matrix [out, in] or as a 1x1 convolution [out, in, 1, 1].
    enum class Stored { Matrix, Convolution };

    /// Takes `name`.weight and, with a bias, `name`.bias [out].
    Linear(WeightStore& weights, const std::string& name, int in, int out, Bias bias = Bias::Yes,
           Stored stored = Stored::Matrix);

    /// x W^T + b + addend, computed in the weights' dtype. All at once, after the call's checkpoint.
    at::Tensor operator()(const at::Tensor& x, const LayerCall& call = {}) const;

private:
    at::Tensor weight_; ///< undefined when packed
    at::Tensor bias_;
    std::shared_ptr<const PackedLinear> packed_;
};

} // namespace latelier
