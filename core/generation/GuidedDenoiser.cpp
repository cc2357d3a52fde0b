#include "core/generation/GuidedDenoiser.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

namespace latelier {

GuidedDenoiser::GuidedDenoiser(const DiffusionModel& model, at::Tensor inpaint, Checkpoint checkpoint)
    : model_(model), inpaint_(std::move(inpaint)), checkpoint_(std::move(checkpoint)) {
    const auto denoised = [this](const at::Tensor& x, double sigma, Conditioning conditioning) {
        const at::Tensor output =
            predict(x / std::sqrt(sigma * sigma + 1.0), model_.schedule().timestep(sigma), conditioning);
        const bool twice = conditioning == Conditioning::NegativeAndPositive;
        return toDenoised(model_.prediction(), output, twice ? at::cat({x, x}) : x, sigma);
    };
    guided_ = guided(
        denoised, [this] { return guidance_; }, model_.prediction());
}

void GuidedDenoiser::setPrompts(const std::string& prompt, const std::string& negativePrompt, int clipSkip) {
    positiveHidden_ = model_.encodePrompt(prompt, clipSkip);
    negativeHidden_ = model_.encodePrompt(negativePrompt, clipSkip);
    positive_.reset();
    negative_.reset();
    both_.reset();
}

at::Tensor GuidedDenoiser::operator()(const at::Tensor& x, double sigma) {
    lastDifference_ = 0;
    return guided_(x, sigma);
}

UNet::Context& GuidedDenoiser::prepared(std::optional<UNet::Context>& context, const at::Tensor& hidden) {
    if (!context)
        context = model_.prepare(hidden);
    return *context;
}

at::Tensor GuidedDenoiser::predict(const at::Tensor& x, double timestep, Conditioning conditioning) {
    const auto alone = [&](std::optional<UNet::Context>& context, const at::Tensor& hidden,
                           const AttentionWatch& watch = {}) {
        UNet::Context& ready = prepared(context, hidden);
        ready.watch = watch;
        return model_.predict(x, timestep, ready, inpaint_, checkpoint_);
    };
    if (conditioning == Conditioning::PositiveOnly)
        return alone(positive_, positiveHidden_, watch_);

    at::Tensor output;
    if (positiveHidden_.size(1) == negativeHidden_.size(1)) {
        const at::Tensor hidden = both_ ? at::Tensor() : at::cat({negativeHidden_, positiveHidden_});
        UNet::Context& ready = prepared(both_, hidden);
        ready.watch = {};
        if (watch_)
            ready.watch = [this](const at::Tensor& query, const at::Tensor& key, int heads) {
                watch_(query.narrow(0, 1, 1), key.narrow(0, 1, 1), heads);
            };
        output = model_.predict(at::cat({x, x}), timestep, ready, inpaint_, checkpoint_);
    } else {
        output = at::cat({alone(negative_, negativeHidden_), alone(positive_, positiveHidden_, watch_)});
    }
    const std::vector<at::Tensor> halves = output.chunk(2);
    lastDifference_ = (halves[1] - halves[0]).square().mean().sqrt().item<double>();
    return output;
}

} // namespace latelier
