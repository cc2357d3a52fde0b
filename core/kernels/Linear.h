#pragma once

#include "core/weights/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace latelier {

/// Matrix product over the last dimension, [..., in] -> [..., out]. A value: copies share the weights.
class Linear {
public:
    enum class Bias { Yes, No };
    /// How the weight is stored: as a matrix [out, in] or as a 1x1 convolution [out, in, 1, 1].
    enum class Stored { Matrix, Convolution };

    /// Takes `name`.weight and, with a bias, `name`.bias [out].
    Linear(WeightStore& weights, const std::string& name, int in, int out, Bias bias = Bias::Yes,
           Stored stored = Stored::Matrix);

    /// x W^T + b, plus `addend` of the result's shape when there is one.
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& addend = {}) const;

    const at::Tensor& weight() const { return weight_; }

private:
    at::Tensor weight_;
    at::Tensor bias_;
};

} // namespace latelier
