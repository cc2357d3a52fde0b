#pragma once

#include "core/kernels/Checkpoint.h"
#include "core/kernels/WeightStore.h"
#include "core/networks/Transformer.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// Shape of a latent diffusion U-Net (Rombach et al. 2022), in the terms of diffusers' UNet2DConditionModel.
struct UNetConfig {
    int inChannels = 4; ///< 9 for inpainting models: latent, mask, masked latent
    int outChannels = 4;
    std::vector<int> channels = {320, 640, 1280, 1280};
    std::vector<bool> attention = {true, true, true, false}; ///< transformers at this level?
    std::vector<int> heads = {8, 8, 8, 8};                   ///< attention heads at each level
    int layersPerBlock = 2;
    int transformerDepth = 1;
    int contextWidth = 768;
    bool linearProjection = false; ///< SD 2.x: the transformers' projections are linear layers, not 1x1 convolutions
    int normGroups = 32;           ///< of every group norm
};

/// Sees the running activation after each block, under the names of the CompVis code: "time_embed", "input_blocks.0",
/// "middle_block", "output_blocks.0".
using Trace = std::function<void(std::string_view name, const at::Tensor& activation)>;

/// What the coarse layers gave in an earlier call, for calls that run the outermost blocks alone: from one step to the
/// next they change little (Ma et al. 2023, DeepCache).
struct DeepFeatures {
    bool refresh = true; ///< run all layers and keep the features; else take those kept where there are any
    at::Tensor features;
};

/// What a call may leave out, at some loss.
struct Savings {
    DeepFeatures* deep = nullptr; ///< with it the coarse layers
    double tokenMerging = 0;      ///< share of the tokens that self-attention merges at the latent's own resolution
};

/// The denoising network. Const after construction; differentiable when its weights require gradients.
class UNet {
public:
    using Context = CrossAttentionContext;

    /// Takes its weights from the store under `prefix` ("unet."). Throws Error{BadModel}.
    UNet(const UNetConfig& config, WeightStore& weights, const std::string& prefix = "unet.");
    ~UNet();
    UNet(UNet&&) noexcept;
    UNet& operator=(UNet&&) noexcept;

    /// Keys and values of every cross-attention for `context` [B, N, contextWidth].
    Context prepare(const at::Tensor& context) const;

    /// eps or v for `x` [B, inChannels, h, w] at timesteps `t` [B] (fractions allowed, 0 to 999).
    /// h and w may be any positive size; the context's batch is B or 1. Returns [B, outChannels, h, w] in x's dtype.
    /// With bf16 weights, what runs from block to block and is added to in each stays in fp32, and so do the norms'
    /// weights, the first and the last layer, and the shortcuts of the two finest levels: a third of the rounding
    /// error comes from them, and next to none of the arithmetic. Neither these, nor the last residual block
    /// and transformer, nor what is computed of the time multiply in 8 bits.
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& t, const Context& context,
                          const Checkpoint& checkpoint = {}, const Trace& trace = {},
                          const Savings& savings = {}) const;

    const UNetConfig& config() const;

private:
    struct Layers;
    std::unique_ptr<const Layers> layers_;
};

/// Sinusoidal embedding [cos | sin] of timesteps [B] -> [B, width], frequencies exp(-ln(10000) i / half) (Ho et al.
/// 2020).
at::Tensor timestepEmbedding(const at::Tensor& t, int width);

} // namespace latelier
