// Taking the steps of a run.
#include "core/generation/Generate.h"

#include "core/base/Error.h"
#include "core/base/SamplerNames.h"
#include "core/generation/AttentionMaps.h"
#include "core/generation/GuidedDenoiser.h"
#include "core/generation/LatentPreview.h"
#include "core/generation/PreviewMaker.h"
#include "core/generation/RunNoise.h"
#include "core/sampling/Guidance.h"
#include "core/sampling/MaskedDenoiser.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>
#include <utility>

namespace latelier {

namespace {

using Clock = std::chrono::steady_clock;

/// Ends the sampler's loop when a picture is to be kept as it is.
struct StopHere {};

/// What the steps from some step on are made with.
struct StepSettings {
    std::string prompt;
    std::string negativePrompt;
    double guidance = 1;
    bool hasPromptsOf(const StepSettings& other) const {
        return prompt == other.prompt && negativePrompt == other.negativePrompt;
    }
};

StepSettings settingsAt(const GenerationRequest& request, int step) {
    StepSettings settings{request.prompt, request.negativePrompt, request.guidance};
    for (const LiveChange& change : request.changes) {
        if (change.step > step)
            break;
        settings.prompt = change.prompt.value_or(settings.prompt);
        settings.negativePrompt = change.negativePrompt.value_or(settings.negativePrompt);
        settings.guidance = change.guidance.value_or(settings.guidance);
    }
    const int last = request.guidanceLastStep < 0 ? std::numeric_limits<int>::max() : request.guidanceLastStep;
    settings.guidance = guidanceAt(step, settings.guidance, request.guidanceFirstStep, last);
    return settings;
}

void throwIfCancelled(const Controls& controls) {
    if (controls.cancelled())
        throw Error(ErrorKind::Cancelled, Sentence("The generation was cancelled."));
}

/// A run while its steps are taken.
class RunSteps {
public:
    RunSteps(const DiffusionModel& model, Trajectory& run, const RunSource& source, RunLink& link)
        : model_(model), run_(run), link_(link), total_(static_cast<int>(run.sigmas.size()) - 1),
          guide_(model, source.inpaint, cancelCheck(link.controls)), noise_(run.request),
          preview_(model, run.request, cancelCheck(link.controls)) {
        guide_.setTokenMerging(run.request.tokenMerging);
        denoise_ = [this](const at::Tensor& x, double sigma) { return guide_(x, sigma); };
        if (source.mask.defined())
            denoise_ = maskedDenoiser(std::move(denoise_), source.latent, source.mask, run.sigmas);
    }
    RunSteps(const RunSteps&) = delete;

    /// The latent after the last step, or x0 where the run is stopped early.
    at::Tensor takeAll() {
        forgetDependentSteps();
        noise_.restore(run_.steps.empty() ? run_.startNoise : run_.steps.back().noise);
        SamplerState state = run_.steps.empty() ? run_.start : run_.steps.back().state;
        if (link_.keep)
            link_.keep(run_);
        try {
            begin(state.step);
            SamplerOptions options;
            options.eta = run_.request.eta;
            options.schedule = &model_.schedule();
            const Sampler sampler = findSamplerFunction(findSampler(run_.request.sampler).id);
            return sampler(denoise_, std::move(state), run_.sigmas, noise_, options,
                           [this](SamplerState& after, const at::Tensor& denoised) { finish(after, denoised); });
        } catch (const StopHere&) {
            return run_.steps.back().denoised;
        }
    }

private:
    /// Steps that went on with coarse layers which were kept in memory alone are made again from where those were
    /// computed.
    void forgetDependentSteps() {
        while (!run_.steps.empty() && !computesDeepLayers(run_, run_.firstStep + static_cast<int>(run_.steps.size())))
            run_.steps.pop_back();
    }

    /// Reads the controls and sets the denoiser up for a step.
    void begin(int step) {
        link_.controls.waitWhilePaused();
        throwIfCancelled(link_.controls);
        if (!link_.repeating)
            if (std::optional<LiveChange> change = link_.controls.takeChange(step))
                run_.request.changes.push_back(std::move(*change));
        const StepSettings wanted = settingsAt(run_.request, step);
        if (!wanted.hasPromptsOf(settings_) || !guide_.hasPrompts())
            guide_.setPrompts(wanted.prompt, wanted.negativePrompt, run_.request.clipSkip);
        guide_.setGuidance({wanted.guidance, run_.request.guidanceRescale});
        if (run_.request.deepEvery > 1)
            guide_.setDeepReuse(computesDeepLayers(run_, step));
        watchAttention(!link_.repeating && link_.controls.attentionWatched(), wanted.prompt);
        settings_ = wanted;
        began_ = Clock::now();
    }

    void watchAttention(bool watched, const std::string& prompt) {
        attention_.reset();
        guide_.setWatch({});
        if (!watched)
            return;
        words_ = model_.promptWords(prompt);
        attention_.emplace(run_.start.x.size(2), run_.start.x.size(3));
        guide_.setWatch(
            [this](const at::Tensor& query, const at::Tensor& key, int heads) { attention_->add(query, key, heads); });
    }

    /// Keeps and reports what the sampler has made of a step, and begins the next.
    void finish(const SamplerState& after, const at::Tensor& denoised) {
        const double seconds = std::chrono::duration<double>(Clock::now() - began_).count();
        if (!at::isfinite(denoised).all().item<bool>())
            throw Error(ErrorKind::Internal,
                        Sentence("Step %1 gave values that are no numbers; try again with float32.", after.step));
        const double sigma = run_.sigmas[std::min<std::size_t>(after.step - 1, run_.sigmas.size() - 1)];
        run_.steps.push_back({after, denoised, noise_.save(), sigma, settings_.guidance, seconds});
        if (link_.keep)
            link_.keep(run_);
        if (link_.repeating)
            link_.observer.phase("Repeating", static_cast<double>(after.step) / run_.request.stopAfter);
        else
            report(run_.steps.back());
        // Only an adaptive sampler goes on from here: how many steps it takes is not known beforehand.
        if (after.step == total_)
            return;
        if (link_.controls.finishRequested() && !link_.repeating)
            run_.request.stopAfter = after.step;
        if (after.step == run_.request.stopAfter)
            throw StopHere{};
        begin(after.step);
    }

    void report(const KeptStep& made) {
        StepUpdate update;
        update.picture = link_.picture;
        update.step = made.state.step;
        update.steps = std::max(total_, made.state.step);
        update.sigma = made.sigma;
        update.guidance = made.guidance;
        update.seconds = made.seconds;
        update.guidanceNorm = guide_.lastDifference();
        update.latentHistogram = latentHistogram(made.state.x);
        if (attention_)
            update.attention = attention_->words(words_);
        update.latentMean = channelMeans(made.state.x);
        update.latentDeviation = channelDeviations(made.state.x);
        update.preview = preview_(made.denoised, made.state.step);
        update.request = std::make_shared<const GenerationRequest>(run_.request);
        link_.observer.step(update);
    }

    const DiffusionModel& model_;
    Trajectory& run_;
    RunLink& link_;
    const int total_; ///< steps; an adaptive sampler may take more
    GuidedDenoiser guide_;
    Denoiser denoise_; ///< the guide, under the mask where there is one
    RunNoise noise_;
    const PreviewMaker preview_;
    StepSettings settings_; ///< of the step at hand
    std::vector<PromptWord> words_;
    std::optional<AttentionMaps> attention_; ///< of the step at hand, while somebody looks
    Clock::time_point began_;
};

} // namespace

Checkpoint cancelCheck(const Controls& controls) {
    return [&controls] { throwIfCancelled(controls); };
}

bool computesDeepLayers(const Trajectory& run, int step) {
    if ((step - run.firstStep) % run.request.deepEvery == 0)
        return true;
    const StepSettings before = settingsAt(run.request, step - 1);
    const StepSettings now = settingsAt(run.request, step);
    return !before.hasPromptsOf(now) || (before.guidance == 1.0) != (now.guidance == 1.0);
}

at::Tensor finishRun(const DiffusionModel& model, Trajectory& run, const RunSource& source, RunLink& link) {
    return RunSteps(model, run, source, link).takeAll();
}

} // namespace latelier
