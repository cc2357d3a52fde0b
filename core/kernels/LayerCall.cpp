#include "core/kernels/LayerCall.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace latelier {

at::ScalarType resultType(const at::Tensor& x, const LayerCall& call) {
    if (call.result != at::ScalarType::Undefined) {
        return call.result;
    }
    return call.addend.defined() ? at::promote_types(x.scalar_type(), call.addend.scalar_type()) : x.scalar_type();
}

at::Tensor narrowed(const at::Tensor& x, at::ScalarType weights) {
    return x.scalar_type() == at::kFloat ? x.to(weights) : x;
}

at::Tensor finished(const at::Tensor& y, const at::Tensor& x, const LayerCall& call, at::ScalarType weights) {
    const at::Tensor sum = call.addend.defined() ? y + call.addend : y;
    return weights == at::kFloat ? sum : sum.to(resultType(x, call));
}

std::int64_t partsAtOnce(std::int64_t count, double flops, double most) {
    const double allowed = std::clamp(std::floor(most / std::max(flops, 1.0)), 1.0, static_cast<double>(count));
    const auto atOnce = static_cast<std::int64_t>(allowed);
    const std::int64_t turns = (count + atOnce - 1) / atOnce;
    return (count + turns - 1) / turns;
}

} // namespace latelier
