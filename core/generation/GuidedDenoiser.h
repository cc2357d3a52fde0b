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
    /// The same with hidden states [1, N, width] that were made elsewhere.
    void setHidden(at::Tensor positive, at::Tensor negative);
    bool hasPrompts() const { return positiveHidden_.defined(); }
    void setGuidance(Guidance guidance) { guidance_ = guidance; }
    /// Told of the positive prompt's cross-attentions in the calls that follow, with a batch of 1; empty ends it.
    void setWatch(AttentionWatch watch) { watch_ = std::move(watch); }

    /// Whether the calls that follow run all layers of the network or, after one that did, the outermost alone. Without
    /// a word on it every call runs all and keeps nothing.
    void setDeepReuse(bool refresh) { refresh_ = refresh; }

    /// The share of tokens that the calls which follow merge in self-attention.
    void setTokenMerging(double share) { tokenMerging_ = share; }

    /// x0 for x [1, C, h, w] at `sigma`.
    at::Tensor operator()(const at::Tensor& x, double sigma);

    /// Root mean square of (positive - negative) in the last call; 0 when there was no guidance.
    double lastDifference() const { return lastDifference_; }

private:
    /// What the network has made of a prompt, when it was first needed.
    struct Prepared {
        std::optional<UNet::Context> context;
        DeepFeatures deep;
    };

    /// One call for the hidden states [B, N, width] of a prompt.
    at::Tensor call(Prepared& prepared, const at::Tensor& hidden, const at::Tensor& x, double timestep,
                    const AttentionWatch& watch);
    at::Tensor predict(const at::Tensor& x, double timestep, Conditioning conditioning);

    const DiffusionModel& model_;
    at::Tensor inpaint_;
    Checkpoint checkpoint_;
    Denoiser guided_;
    Guidance guidance_;
    at::Tensor positiveHidden_;
    at::Tensor negativeHidden_;
    Prepared positive_;
    Prepared negative_; ///< only when its length keeps it from sharing a batch with the positive one
    Prepared both_;     ///< negative first, as the reference has it
    std::optional<bool> refresh_;
    double tokenMerging_ = 0;
    AttentionWatch watch_;
    double lastDifference_ = 0;
};

} // namespace latelier
