#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Whether the loops below take x and give the dtype `result`: fp32 or bf16 in main memory, x not empty.
bool normLoopsSuit(const at::Tensor& x, at::ScalarType result);

/// What a group norm does to each value of a channel: (x - mean) * scale + offset, each [B, C] in fp32; and the groups'
/// 1 / standard deviation, [B, groups].
struct GroupNormLines {
    at::Tensor mean, scale, offset, rstd;
};

/// GroupNorm of [B, C, H, W] in channels-last order, x or x + shift [B, C], with SiLU where asked, into y: of x's dtype
/// or bf16, channels-last without gaps. y may be x. Two passes over x; the variance is taken around each channel's
/// first value, so that it holds where it is small beside the mean. The same bits whatever the number of threads. Tells
/// its `lines` where asked. Not differentiable.
void groupNormLoop(const at::Tensor& x, const at::Tensor& shift, const at::Tensor& weight, const at::Tensor& bias,
                   int groups, double eps, bool silu, const at::Tensor& y, GroupNormLines* lines = nullptr);

/// LayerNorm over the last dimension of a contiguous tensor, in the dtype `result`: x's or bf16. Not differentiable.
at::Tensor layerNormLoop(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, double eps,
                         at::ScalarType result);

/// value * gelu(gate) of [..., value | gate] in x's dtype, with an erf that is right to 1.5e-7 (Abramowitz & Stegun
/// 7.1.26). Not differentiable.
at::Tensor gegluLoop(const at::Tensor& x);

} // namespace latelier
