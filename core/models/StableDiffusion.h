#pragma once

#include "core/base/ClipTokenizer.h"
#include "core/models/DiffusionModel.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/weights/LoadModel.h"

#include <cstdint>
#include <optional>

namespace latelier {

/// Stable Diffusion 1 and 2, their inpainting models, and models of the same shape at any width (Rombach et al. 2022):
/// a CLIP text encoder, a U-Net with cross-attention, a KL autoencoder.
class StableDiffusion final : public DiffusionModel {
public:
    /// Converts the weights to what `precision` means for the model on `device`; `progress` hears of the share done, 0
    /// to 1. Throws Error{BadModel}.
    StableDiffusion(OpenedModel opened, at::Device device, Precision precision,
                    const std::function<void(double)>& progress = {});

    const ModelInfo& info() const override { return info_; }
    const NoiseSchedule& schedule() const override { return schedule_; }
    Prediction prediction() const override { return prediction_; }
    const LatentFormat& latents() const override { return latents_; }
    at::Device device() const override { return device_; }
    NumberFormat precision() const override { return precision_; }
    NumberFormat resolve(Precision precision) const override;

    at::Tensor encodePrompt(const std::string& prompt, int clipSkip) const override;
    std::vector<PromptWord> promptWords(const std::string& prompt) const override;
    UNet::Context prepare(const at::Tensor& hidden) const override;
    void prepareFor(std::int64_t batch, std::int64_t height, std::int64_t width, bool encodes,
                    const Checkpoint& checkpoint, double tokenMerging) const override;
    at::Tensor predict(const at::Tensor& x, double t, const UNet::Context& context, const at::Tensor& inpaint,
                       const Checkpoint& checkpoint, const Savings& savings = {}) const override;
    at::Tensor decode(const at::Tensor& latent, const Checkpoint& checkpoint, bool* retried) const override;
    at::Tensor encode(const at::Tensor& picture, const at::Tensor& noise, const Checkpoint& checkpoint) const override;

    /// The parts, for checking them one by one.
    const UNet& unet() const { return *unet_; }
    const AutoencoderKL& autoencoder() const { return *autoencoder_; }
    const ClipTokenizer& tokenizer() const { return tokenizer_; }

private:
    ModelDescription description_;
    WeightStore weights_; ///< the file stays mapped, for what is needed again in another precision
    at::Device device_;
    std::int64_t size_; ///< how many weights there are
    NumberFormat precision_;
    ModelInfo info_;
    NoiseSchedule schedule_;
    Prediction prediction_;
    LatentFormat latents_;
    ClipTokenizer tokenizer_;
    std::optional<ClipTextTransformer> text_;
    std::optional<UNet> unet_;
    std::optional<AutoencoderKL> autoencoder_;
};

} // namespace latelier
