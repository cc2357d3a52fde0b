#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Gated GELU (Shazeer 2020): x [..., 2 n] holds value and gate side by side; value * gelu(gate) [..., n], with the
/// exact (erf) GELU.
at::Tensor geglu(const at::Tensor& x);

/// x * sigmoid(1.702 x), the activation of OpenAI's CLIP.
at::Tensor quickGelu(const at::Tensor& x);

} // namespace latelier
