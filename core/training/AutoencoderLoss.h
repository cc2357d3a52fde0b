#pragma once

#include "core/kernels/Conv2d.h"
#include "core/kernels/Norms.h"
#include "core/networks/AutoencoderKL.h"
#include "core/training/PerceptualMetric.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace latelier {

struct AutoencoderLossOptions {
    double perceptual = 0.3;   ///< weight of the perceptual distance
    double kl = 1e-6;          ///< weight of the KL divergence, both sides summed over a picture as in the LDM paper
    double codebook = 1.0;     ///< weight of the codebook and commitment terms (vector quantisation)
    double adversarial = 0.25; ///< weight of the adversarial term, beside its adaptive weight
    double boxWeight = 2.0;    ///< how much more a pixel inside the subject's box counts
};

/// The discriminator of patches of Isola et al. (2017), with group instead of batch norms, so that a picture's score
/// does not depend on its batch.
class PatchDiscriminator {
public:
    PatchDiscriminator(int width, WeightStore& weights, const std::string& prefix = "discriminator.");

    /// Scores [B, 1, H / 8, W / 8], high for real patches.
    at::Tensor operator()(const at::Tensor& pictures) const;

private:
    Conv2d first_, second_, third_, last_;
    GroupNorm norm2_, norm3_;
};

/// The parts of the first stage's loss, each a scalar.
struct AutoencoderTerms {
    at::Tensor reconstruction; ///< mean |difference|, weighted in the boxes
    at::Tensor perceptual;
    at::Tensor latent; ///< KL divergence per pixel value, or the codebook terms
    at::Tensor adversarial;
    at::Tensor pictures; ///< [B, 3, H, W]: what the decoder made
    at::Tensor total;
};

/// Loss of the autoencoder (Rombach et al. 2022, Esser et al. 2021) on `pictures` [B, 3, H, W] in [-1, 1]. `boxes`
/// [B, 4] in pixels may be undefined; `noise` has the latent's shape; a null discriminator leaves that term out.
AutoencoderTerms autoencoderLoss(const AutoencoderKL& autoencoder, const at::Tensor& pictures, const at::Tensor& boxes,
                                 const at::Tensor& noise, const PerceptualMetric* metric,
                                 const PatchDiscriminator* discriminator, const AutoencoderLossOptions& options);

/// KL divergence of a diagonal Gaussian from the standard normal, summed per picture: [B].
at::Tensor klDivergence(const LatentDistribution& latents);

/// Nearest codebook entries, with straight-through gradients (van den Oord et al. 2017). Returns the quantised latent
/// and the codebook term + 0.25 x the commitment term.
std::pair<at::Tensor, at::Tensor> quantise(const at::Tensor& latents, const at::Tensor& codebook);

/// Hinge loss of the discriminator: real patches above 1, made ones below -1.
at::Tensor discriminatorLoss(const PatchDiscriminator& discriminator, const at::Tensor& real, const at::Tensor& made);

/// How strongly the adversarial term must count for its gradient at `lastLayer` to be as large as that of the
/// reconstruction (Esser et al. 2021, equation 7).
at::Tensor adaptiveWeight(const at::Tensor& reconstruction, const at::Tensor& adversarial, const at::Tensor& lastLayer);

/// 1 inside the boxes [B, 4] and 0 outside, [B, 1, size, size].
at::Tensor insideBoxes(const at::Tensor& boxes, std::int64_t height, std::int64_t width);

} // namespace latelier
