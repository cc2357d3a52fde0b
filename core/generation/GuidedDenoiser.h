#pragma once

#include "core/models/DiffusionModel.h"
#include "core/sampling/Guidance.h"

#include <ATen/core/Tensor.h>

#include <optional>
#include <string>

namespace latelier {

/// The denoiser of a run: the model's network under the prompts and the guidance of the step at hand. Both may change
/// between steps; what depends on a prompt alone is computed once per prompt.
class GuidedDenoiser {
public:
    /// `inpaint` goes to inpainting models at each call, undefined for others. `checkpoint` is called between blocks.
    GuidedDenoiser(const DiffusionModel& model, at::Tensor inpaint, Checkpoint checkpoint);
    GuidedDenoiser(const GuidedDenoiser&) = delete;

    void setPrompts(const std::string& prompt, const std::string& negativePrompt, int clipSkip);
    bool hasPrompts() const { return positiveHidden_.defined(); }
    void setGuidance(Guidance guidance) { guidance_ = guidance; }
    /// Told of the positive prompt's cross-attentions in the calls that follow, with a batch of 1; empty ends it.
    void setWatch(AttentionWatch watch) { watch_ = std::move(watch); }

    /// x0 for x [1, C, h, w] at `sigma`.
    at::Tensor operator()(const at::Tensor& x, double sigma);

    /// Root mean square of (positive - negative) in the last call; 0 when there was no guidance.
    double lastDifference() const { return lastDifference_; }

private:
    /// A prompt's hidden states [B, N, width], prepared for the network when they are first needed.
    UNet::Context& prepared(std::optional<UNet::Context>& context, const at::Tensor& hidden);
    at::Tensor predict(const at::Tensor& x, double timestep, Conditioning conditioning);

    const DiffusionModel& model_;
    at::Tensor inpaint_;
    Checkpoint checkpoint_;
    Denoiser guided_;
    Guidance guidance_;
    at::Tensor positiveHidden_;
    at::Tensor negativeHidden_;
    std::optional<UNet::Context> positive_;
    std::optional<UNet::Context>
        negative_;                      ///< only when its length keeps it from sharing a batch with the positive one
    std::optional<UNet::Context> both_; ///< negative first, as the reference has it
    AttentionWatch watch_;
    double lastDifference_ = 0;
};

} // namespace latelier
