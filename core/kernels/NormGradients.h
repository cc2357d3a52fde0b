#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Whether the operations below take a tensor like this: fp32 in main memory, not empty.
bool normGradientsSuit(const at::Tensor& x);

/// What `groupNormLoop` computes, recorded for autograd: forward and backward are two passes each over x in
/// channels-last order, with SiLU in the same pass. Training on a processor spends a third of its time in these
/// where ATen does them one by one.
at::Tensor groupNormWithGradient(const at::Tensor& x, const at::Tensor& shift, const at::Tensor& weight,
                                 const at::Tensor& bias, int groups, double eps, bool silu);

/// value * gelu(gate) of [..., value | gate] in fp32, recorded for autograd.
at::Tensor gegluWithGradient(const at::Tensor& x);

} // namespace latelier
