#pragma once

#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace latelier {

enum class NormActivation { None, Silu };

/// Group normalisation (Wu & He 2018) of [B, C, H, W], followed by SiLU when asked. Statistics in fp32 whatever the
/// dtype; returns the narrower of x's dtype and the model's, which is what the next layer computes in. A value: copies
/// share the weights.
class GroupNorm {
public:
    /// Takes `name`.weight and `name`.bias [channels]. Throws Error{BadModel} when `groups` does not divide `channels`.
    GroupNorm(WeightStore& weights, const std::string& name, int channels, int groups, double eps,
              NormActivation activation = NormActivation::None);

    /// Normalises x, or x + shift with a `shift` [B, C] that is the same at each position. The memory of an x that is
    /// handed over for good is used again.
    at::Tensor operator()(at::Tensor x, const at::Tensor& shift = {}) const;

private:
    at::ScalarType dtype_; ///< of the model
    at::Tensor weight_;    ///< in fp32 always, as `bias_`
    at::Tensor bias_;
    int groups_;
    double eps_;
    NormActivation activation_;
};

/// Layer normalisation (Ba et al. 2016) over the last dimension, eps 1e-5. Statistics in fp32 whatever the dtype;
/// returns the narrower of x's dtype and the model's. A value: copies share the weights.
class LayerNorm {
public:
    /// Takes `name`.weight and `name`.bias [width].
    LayerNorm(WeightStore& weights, const std::string& name, int width);

    at::Tensor operator()(const at::Tensor& x) const;

private:
    at::ScalarType dtype_;
    at::Tensor weight_;
    at::Tensor bias_;
};

} // namespace latelier
