#include "core/training/AutoencoderLoss.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

namespace latelier {

using at::Tensor;

PatchDiscriminator::PatchDiscriminator(int width, WeightStore& weights, const std::string& prefix)
    : first_(weights, prefix + "conv0", 3, width, 4, 2, 1),
      second_(weights, prefix + "conv1", width, 2 * width, 4, 2, 1),
      third_(weights, prefix + "conv2", 2 * width, 4 * width, 4, 2, 1),
      last_(weights, prefix + "conv3", 4 * width, 1, 3, 1, 1), norm2_(weights, prefix + "norm1", 2 * width, 8, 1e-5),
      norm3_(weights, prefix + "norm2", 4 * width, 8, 1e-5) {}

Tensor PatchDiscriminator::operator()(const Tensor& pictures) const {
    Tensor h = at::leaky_relu(first_(pictures.contiguous(at::MemoryFormat::ChannelsLast)), 0.2);
    h = at::leaky_relu(norm2_(second_(h)), 0.2);
    h = at::leaky_relu(norm3_(third_(h)), 0.2);
    return last_(h).to(at::kFloat);
}

Tensor klDivergence(const LatentDistribution& latents) {
    const auto& [mean, logVariance] = latents;
    return 0.5 * (mean.square() + logVariance.exp() - 1 - logVariance).flatten(1).sum(1);
}

std::pair<Tensor, Tensor> quantise(const Tensor& latents, const Tensor& codebook) {
    const auto vectors = latents.permute({0, 2, 3, 1}).contiguous();
    const auto flat = vectors.view({-1, vectors.size(3)});
    const auto distances = flat.square().sum(1, true) - 2 * at::matmul(flat, codebook.t()) + codebook.square().sum(1);
    const auto chosen = at::embedding(codebook, distances.argmin(1)).view_as(vectors);
    const auto term = (chosen - vectors.detach()).square().mean() + 0.25 * (chosen.detach() - vectors).square().mean();
    const auto through = vectors + (chosen - vectors).detach();
    return {through.permute({0, 3, 1, 2}), term};
}

Tensor discriminatorLoss(const PatchDiscriminator& discriminator, const Tensor& real, const Tensor& made) {
    return 0.5 * (at::relu(1 - discriminator(real)).mean() + at::relu(1 + discriminator(made)).mean());
}

Tensor adaptiveWeight(const Tensor& reconstruction, const Tensor& adversarial, const Tensor& lastLayer) {
    const auto gradientNorm = [&](const Tensor& loss) {
        return torch::autograd::grad({loss}, {lastLayer}, {}, /*retain_graph=*/true)[0].norm();
    };
    return (gradientNorm(reconstruction) / (gradientNorm(adversarial) + 1e-4)).clamp(0, 1e4).detach();
}

Tensor insideBoxes(const Tensor& boxes, std::int64_t height, std::int64_t width) {
    const auto x = at::arange(width, boxes.options()).view({1, 1, 1, width}) + 0.5;
    const auto y = at::arange(height, boxes.options()).view({1, 1, height, 1}) + 0.5;
    const auto side = [&](std::int64_t i) { return boxes.select(1, i).view({-1, 1, 1, 1}); };
    return ((x >= side(0)) & (x <= side(2)) & (y >= side(1)) & (y <= side(3))).to(at::kFloat);
}

AutoencoderTerms autoencoderLoss(const AutoencoderKL& autoencoder, const Tensor& pictures, const Tensor& boxes,
                                 const Tensor& noise, const PerceptualMetric* metric,
                                 const PatchDiscriminator* discriminator, const AutoencoderLossOptions& options) {
    AutoencoderTerms terms;
    const auto latents = autoencoder.encode(pictures);
    Tensor latent;
    Tensor latentWeighted;
    if (autoencoder.config().codebookSize > 0) {
        std::tie(latent, terms.latent) = quantise(latents.mean, autoencoder.codebook());
        latentWeighted = options.codebook * terms.latent;
    } else {
        latent = latents.sample(noise);
        terms.latent = klDivergence(latents).mean() / static_cast<double>(pictures[0].numel());
        latentWeighted = options.kl * terms.latent;
    }
    terms.pictures = autoencoder.decode(latent);
    auto difference = (terms.pictures - pictures).abs();
    if (boxes.defined() && options.boxWeight != 1) {
        const auto weights = 1 + (options.boxWeight - 1) * insideBoxes(boxes, pictures.size(2), pictures.size(3));
        difference = difference * (weights / weights.mean());
    }
    terms.reconstruction = difference.mean();
    auto described = terms.reconstruction;
    if (metric != nullptr && options.perceptual > 0) {
        terms.perceptual = metric->distance(terms.pictures, pictures).mean();
        described = described + options.perceptual * terms.perceptual;
    }
    terms.total = described + latentWeighted;
    if (discriminator != nullptr) {
        terms.adversarial = -(*discriminator)(terms.pictures).mean();
        const auto weight = adaptiveWeight(described, terms.adversarial, autoencoder.lastLayerWeight());
        terms.total = terms.total + options.adversarial * weight * terms.adversarial;
    }
    return terms;
}

} // namespace latelier
