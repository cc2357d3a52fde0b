#pragma once

#include "core/kernels/Checkpoint.h"
#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

namespace latelier {

/// Shape of the perceptual-compression autoencoder (Rombach et al. 2022), in the terms of diffusers' AutoencoderKL.
struct AutoencoderConfig {
    std::vector<int> channels = {128, 256, 512, 512}; ///< one level each; the factor is 2^(levels - 1)
    int layersPerBlock = 2;
    int latentChannels = 4;
    int normGroups = 32;
    double scaleFactor = 0.18215; ///< latents are multiplied by it for the denoiser
    int codebookSize = 0;         ///< > 0: vector quantisation instead of the KL-regularised Gaussian
};

/// Mean and log variance of the encoder's Gaussian, [B, C, h, w] each, unscaled; log variance clamped to [-30, 20].
struct LatentDistribution {
    at::Tensor mean;
    at::Tensor logVariance;

    /// mean + std * noise.
    at::Tensor sample(const at::Tensor& noise) const;
};

/// Encoder and decoder between pictures [B, 3, H, W] in [-1, 1] and latents [B, C, H/8, W/8]. Const after construction.
class AutoencoderKL {
public:
    /// Takes its weights from the store under `prefix` ("vae."). Throws Error{BadModel}.
    AutoencoderKL(const AutoencoderConfig& config, WeightStore& weights, const std::string& prefix = "vae.");
    ~AutoencoderKL();
    AutoencoderKL(AutoencoderKL&&) noexcept;
    AutoencoderKL& operator=(AutoencoderKL&&) noexcept;

    /// With a codebook the mean is the latent before quantisation and the variance nearly none. In the picture's dtype.
    LatentDistribution encode(const at::Tensor& picture, const Checkpoint& checkpoint = {}) const;
    /// Unscaled latent (quantised by the caller where there is a codebook) to picture, not clamped. In the latent's
    /// dtype.
    at::Tensor decode(const at::Tensor& latent, const Checkpoint& checkpoint = {}) const;

    const AutoencoderConfig& config() const;

    /// [codebookSize, latentChannels]; undefined without vector quantisation.
    const at::Tensor& codebook() const;

    /// The decoder's last convolution weight: the adaptive weight of the adversarial loss is measured there
    /// (Esser et al. 2021).
    at::Tensor lastLayerWeight() const;

private:
    struct Layers;
    std::unique_ptr<const Layers> layers_;
};

} // namespace latelier
