#pragma once

#include "core/kernels/LayerCall.h"
#include "core/kernels/OneDnn.h"
#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

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
    /// Of a weight [out, in] and a bias [out], which may be undefined, in 8 bits where asked for.
    Linear(at::Tensor weight, at::Tensor bias, bool int8);

    /// x W^T + b + addend, computed in the weights' dtype. All at once, after the call's checkpoint. An x on the meta
    /// device prepares the layer for its size and gives one of the result's.
    at::Tensor operator()(const at::Tensor& x, const LayerCall& call = {}) const;

private:
    at::Tensor weight_; ///< undefined when packed
    at::Tensor bias_;
    std::shared_ptr<const PackedLinear> packed_;
};

/// Linear layers of the same input, computed as one product, never in 8 bits. Where their weights ask for gradients,
/// they are computed one by one. A value: copies share the weights.
class StackedLinear {
public:
    struct Part {
        std::string name;
        int out;
    };

    /// Takes `name`.weight [out, in] and `name`.bias [out] of each part.
    StackedLinear(WeightStore& weights, const std::vector<Part>& parts, int in);

    /// x [B, in] -> [B, out] for each part, in their order.
    std::vector<at::Tensor> operator()(const at::Tensor& x) const;

private:
    std::vector<std::int64_t> outs_;
    std::vector<Linear> layers_; ///< one, or one for each part
};

} // namespace latelier
