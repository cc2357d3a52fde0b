#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// softmax(q k^T / sqrt(d)) v in `heads` heads of d channels each (Vaswani et al. 2017). q [B, N, heads * d],
/// k and v [B, M, heads * d] -> [B, N, heads * d]. With `causal` a query sees the keys up to its own position.
at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal = false);

/// The same by plain ATen products with the whole score matrix: differentiable, and what the fast one is tested
/// against.
at::Tensor attentionReference(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal);

} // namespace latelier
