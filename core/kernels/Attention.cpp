#include "core/kernels/Attention.h"

#include "core/kernels/FlashAttention.h"
#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"
#include "core/tensors/TorchVersion.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

#include <cmath>
#include <limits>

namespace latelier {

namespace {

/// [B, N, heads * d] -> [B, heads, N, d].
at::Tensor splitHeads(const at::Tensor& x, int heads) {
    return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

} // namespace

at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    RECORD_USER_SCOPE(kinds::attention);
    if (q.is_meta()) {
        return at::empty_like(q);
    }
    const bool withGradient = needsGradient({q, k, v});
    if (!withGradient && flashAttentionSuits(q, k, v)) {
        return flashAttention(q, k, v, heads, causal);
    }
#if LATELIER_TORCH_HAS_SDPA
    // On a processor LibTorch 2.6 takes six to eleven times as long as the plain version to train in bf16.
    if (!(withGradient && q.is_cpu() && q.scalar_type() == at::kBFloat16)) {
        return at::scaled_dot_product_attention(splitHeads(q, heads), splitHeads(k, heads), splitHeads(v, heads), {},
                                                0.0, causal)
            .transpose(1, 2)
            .flatten(2);
    }
#endif
    return attentionReference(q, k, v, heads, causal);
}

at::Tensor attentionReference(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    const double scale = 1.0 / std::sqrt(static_cast<double>(q.size(2) / heads));
    at::Tensor scores = at::matmul(splitHeads(q, heads) * scale, splitHeads(k, heads).transpose(-1, -2));
    if (causal) {
        const at::Tensor hidden = at::ones({q.size(1), k.size(1)}, scores.options().dtype(at::kBool)).triu(1);
        scores = scores.masked_fill(hidden, -std::numeric_limits<double>::infinity());
    }
    const at::Tensor weights = at::softmax(scores, -1, at::kFloat).to(v.scalar_type());
    return at::matmul(weights, splitHeads(v, heads)).transpose(1, 2).flatten(2);
}

} // namespace latelier
