#pragma once

#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace latelier {

enum class TextActivation { QuickGelu, Gelu };

/// Shape of a CLIP text encoder (Radford et al. 2021), in the terms of transformers' CLIPTextConfig.
struct ClipTextConfig {
    int vocabularySize = 49408;
    int width = 768;
    int feedForwardWidth = 3072;
    int layers = 12;
    int heads = 12;
    int positions = 77;
    TextActivation activation = TextActivation::QuickGelu;
};

/// The text encoder. Const after construction; differentiable when its weights require gradients.
class ClipTextTransformer {
public:
    /// Takes its weights from the store under `prefix` ("text_encoder.text_model."). Throws Error{BadModel}.
    ClipTextTransformer(const ClipTextConfig& config, WeightStore& weights,
                        const std::string& prefix = "text_encoder.text_model.");
    ~ClipTextTransformer();
    ClipTextTransformer(ClipTextTransformer&&) noexcept;
    ClipTextTransformer& operator=(ClipTextTransformer&&) noexcept;

    /// Hidden states [B, N, width] of token ids [B, N] (int64), causal mask only. `skip` 0 is the last layer, 1 the one
    /// before it, and so on; with `finalNorm` the final layer norm is applied to it.
    at::Tensor operator()(const at::Tensor& ids, int skip = 0, bool finalNorm = true) const;

    const ClipTextConfig& config() const;

private:
    struct Layers;
    std::unique_ptr<const Layers> layers_;
};

} // namespace latelier
