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
    setHidden(model_.encodePrompt(prompt, clipSkip), model_.encodePrompt(negativePrompt, clipSkip));
}

void GuidedDenoiser::setHidden(at::Tensor positive, at::Tensor negative) {
    positiveHidden_ = std::move(positive);
    negativeHidden_ = std::move(negative);
    positive_ = {};
    negative_ = {};
    both_ = {};
}

at::Tensor GuidedDenoiser::operator()(const at::Tensor& x, double sigma) {
    lastDifference_ = 0;
    return guided_(x, sigma);
}

at::Tensor GuidedDenoiser::call(Prepared& prepared, const at::Tensor& hidden, const at::Tensor& x, double timestep,
                                const AttentionWatch& watch) {
    if (!prepared.context)
        prepared.context = model_.prepare(hidden);
    prepared.context->watch = watch;
    prepared.deep.refresh = refresh_.value_or(true);
    return model_.predict(x, timestep, *prepared.context, inpaint_, checkpoint_,
                          {refresh_ ? &prepared.deep : nullptr, tokenMerging_});
}

at::Tensor GuidedDenoiser::predict(const at::Tensor& x, double timestep, Conditioning conditioning) {
    if (conditioning == Conditioning::PositiveOnly)
        return call(positive_, positiveHidden_, x, timestep, watch_);

    at::Tensor output;
    if (positiveHidden_.size(1) == negativeHidden_.size(1)) {
        const at::Tensor hidden = both_.context ? at::Tensor() : at::cat({negativeHidden_, positiveHidden_});
        AttentionWatch positiveOnly;
        if (watch_)
            positiveOnly = [this](const at::Tensor& query, const at::Tensor& key, int heads) {
                watch_(query.narrow(0, 1, 1), key.narrow(0, 1, 1), heads);
            };
        output = call(both_, hidden, at::cat({x, x}), timestep, positiveOnly);
    } else {
        output = at::cat(
            {call(negative_, negativeHidden_, x, timestep, {}), call(positive_, positiveHidden_, x, timestep, watch_)});
    }
    const std::vector<at::Tensor> halves = output.chunk(2);
    lastDifference_ = (halves[1] - halves[0]).square().mean().sqrt().item<double>();
    return output;
}

} // namespace latelier
