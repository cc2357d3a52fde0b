#pragma once

#include "core/weights/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>
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

/// Called between the blocks of a network, so that a run can be stopped inside a step (by throwing).
using Checkpoint = std::function<void()>;

/// The denoising network. Const after construction; differentiable when its weights require gradients.
class UNet {
public:
    /// What the cross-attention layers need of a prompt: keys and values per layer, computed once per prompt.
    struct Context {
        std::vector<at::Tensor> keys;
        std::vector<at::Tensor> values;
    };

    /// Takes its weights from the store under `prefix` ("unet."). Throws Error{BadModel}.
    UNet(const UNetConfig& config, WeightStore& weights, const std::string& prefix = "unet.");
    ~UNet();
    UNet(UNet&&) noexcept;
    UNet& operator=(UNet&&) noexcept;

    /// Keys and values of every cross-attention for `context` [B, N, contextWidth].
    Context prepare(const at::Tensor& context) const;

    /// eps or v for `x` [B, inChannels, h, w] at timesteps `t` [B] (fractions allowed, 0 to 999).
    /// h and w may be any positive size. Returns [B, outChannels, h, w] in x's dtype.
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& t, const Context& context,
                          const Checkpoint& checkpoint = {}) const;

    const UNetConfig& config() const;

private:
    struct Layers;
    std::unique_ptr<const Layers> layers_;
};

/// Sinusoidal embedding [cos | sin] of timesteps [B] -> [B, width], frequencies exp(-ln(10000) i / half) (Ho et al.
/// 2020).
at::Tensor timestepEmbedding(const at::Tensor& t, int width);

} // namespace latelier
