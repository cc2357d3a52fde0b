#pragma once

#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>

namespace latelier {

/// The decoder of a tiny autoencoder in the layout of madebyollin/taesd, for previews: a hundredth of the full
/// decoder's work. Const after construction.
class TinyAutoencoder {
public:
    /// Takes the weights of its decoder under `prefix`, named as in taesd_decoder.safetensors ("1.weight",
    /// "3.conv.0.weight"). Throws Error{BadModel}.
    explicit TinyAutoencoder(WeightStore& weights, const std::string& prefix = "", int latentChannels = 4);
    ~TinyAutoencoder();
    TinyAutoencoder(TinyAutoencoder&&) noexcept;
    TinyAutoencoder& operator=(TinyAutoencoder&&) noexcept;

    /// Scaled latent (as the denoiser has it) [B, C, h, w] -> picture [B, 3, 8h, 8w], about [-1, 1] and not clamped.
    at::Tensor decode(const at::Tensor& latent) const;

private:
    struct Layers;
    std::unique_ptr<const Layers> layers_;
};

} // namespace latelier
