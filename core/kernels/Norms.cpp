#include "core/kernels/Norms.h"

#include "core/base/Error.h"
#include "core/kernels/LastOwner.h"
#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"
#include "core/kernels/NormGradients.h"
#include "core/kernels/NormLoops.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

namespace latelier {

namespace {

at::ScalarType narrower(const at::Tensor& x, at::ScalarType model) {
    return x.scalar_type() == at::kFloat ? model : x.scalar_type();
}

} // namespace

GroupNorm::GroupNorm(WeightStore& weights, const std::string& name, int channels, int groups, double eps,
                     NormActivation activation)
    : dtype_(weights.dtype()), weight_((*Fp32Weights(weights)).take(name + ".weight", {channels})),
      bias_((*Fp32Weights(weights)).take(name + ".bias", {channels})), groups_(groups), eps_(eps),
      activation_(activation) {
    if (groups < 1 || channels % groups != 0) {
        throw Error(ErrorKind::BadModel,
                    Sentence("The norm %1 has %2 channels, which %3 groups do not divide.", name, channels, groups));
    }
}

at::Tensor GroupNorm::operator()(at::Tensor x, const at::Tensor& shift) const {
    RECORD_USER_SCOPE(kinds::groupNorm);
    const at::ScalarType result = narrower(x, dtype_);
    if (x.is_meta()) {
        return at::empty_like(x, x.options().dtype(result));
    }
    if (normLoopsSuit(x, result) && !needsGradient({x, shift, weight_})) {
        const bool inPlace =
            isLastOwner(x) && x.scalar_type() == result && x.is_contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor y =
            inPlace ? x : at::empty(x.sizes(), x.options().dtype(result), at::MemoryFormat::ChannelsLast);
        groupNormLoop(x, shift, weight_, bias_, groups_, eps_, activation_ == NormActivation::Silu, y);
        return y;
    }
    if (normGradientsSuit(x)) {
        return groupNormWithGradient(x, shift, weight_, bias_, groups_, eps_, activation_ == NormActivation::Silu);
    }
    // ATen's channels-last kernel takes the variance as E[x^2] - E[x]^2, which fails where the variance is small beside
    // the mean; the contiguous one does not.
    at::Tensor y = x.to(at::kFloat, false, false, at::MemoryFormat::Contiguous);
    if (shift.defined()) {
        y = y + shift.to(at::kFloat).unsqueeze(-1).unsqueeze(-1);
    }
    y = at::group_norm(y, groups_, weight_.to(at::kFloat), bias_.to(at::kFloat), eps_);
    if (activation_ == NormActivation::Silu) {
        y = at::silu(y);
    }
    return y.to(narrower(x, dtype_), false, false, x.suggest_memory_format());
}

LayerNorm::LayerNorm(WeightStore& weights, const std::string& name, int width)
    : dtype_(weights.dtype()), weight_((*Fp32Weights(weights)).take(name + ".weight", {width})),
      bias_((*Fp32Weights(weights)).take(name + ".bias", {width})) {}

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
    RECORD_USER_SCOPE(kinds::layerNorm);
    constexpr double eps = 1e-5;
    if (x.is_meta()) {
        return at::empty_like(x, x.options().dtype(narrower(x, dtype_)));
    }
    if (normLoopsSuit(x, narrower(x, dtype_)) && !needsGradient({x, weight_})) {
        return layerNormLoop(x, weight_, bias_, eps, narrower(x, dtype_));
    }
    return at::layer_norm(x.to(at::kFloat), {weight_.size(0)}, weight_.to(at::kFloat), bias_.to(at::kFloat), eps)
        .to(narrower(x, dtype_));
}

} // namespace latelier
