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
#include "core/sampling/SigmaSchedules.h"
#include "core/tensors/Device.h"
#include "core/tensors/TensorFileIo.h"
#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace latelier {

namespace {

constexpr int mostMaskBlur = 1000; ///< pixels; the blur's own time and memory grow with it

/// Ends the sampler's loop when a picture is to be kept as it is.
struct StopHere {};

/// What the steps from some step on are made with.
struct StepSettings {
    std::string prompt;
    std::string negativePrompt;
    double guidance = 1;
    bool operator==(const StepSettings&) const = default;
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
        throw Error(ErrorKind::Cancelled, "The generation was cancelled.");
}

std::vector<std::int64_t> latentShape(const DiffusionModel& model, const GenerationRequest& request) {
    const LatentFormat& format = model.latents();
    return {1, format.channels, request.height / format.factor, request.width / format.factor};
}

/// Steps of img2img: the share of the schedule that the denoising strength asks for.
int stepsOfStrength(const GenerationRequest& request) {
    return std::clamp(static_cast<int>(request.strength * request.steps), 0, request.steps);
}

/// The sigmas of the request's own schedule; the last ones alone where it starts from a picture.
std::vector<double> ownSigmas(const DiffusionModel& model, const GenerationRequest& request) {
    std::vector<double> sigmas = sigmasFor(request.sampler, request.schedule, request.steps, model.schedule());
    if (request.source || !request.check.initialLatent.empty())
        sigmas.erase(sigmas.begin(), sigmas.end() - 1 - stepsOfStrength(request));
    return sigmas;
}

/// Where the source's latent is masked for "latent noise" and "latent nothing", the run starts without it.
at::Tensor startingLatent(const GenerationRequest& request, const RunSource& source, const at::Tensor& noise) {
    if (!source.mask.defined())
        return source.latent;
    const at::Tensor kept = source.latent * (1.0 - source.mask);
    switch (request.maskedContent) {
    case MaskedContent::LatentNoise:
        return kept + noise * source.mask;
    case MaskedContent::LatentNothing:
        return kept;
    case MaskedContent::Original:
    case MaskedContent::Fill:
        break;
    }
    return source.latent;
}

Trajectory startFromParent(const DiffusionModel& model, const GenerationRequest& request, const TrajectoryCache& runs,
                           RunLink& link) {
    const GenerationRequest& parent = *request.branch->parent;
    const int step = request.branch->step;
    std::shared_ptr<const Trajectory> past = runs.find(parent, step);
    if (!past) {
        link.observer.notice("The run that this one branches from is no longer in memory; its first " +
                             std::to_string(step) + " steps are made again.");
        RunLink quiet{link.observer, link.controls, link.picture, {}, /*repeating=*/true};
        link.observer.phase("Repeating", 0);
        GenerationRequest again = upTo(parent, step);
        again.stopAfter = step;
        const RunSource source = encodeSource(model, again, quiet);
        Trajectory repeated = startRun(model, again, source, runs, quiet);
        if (step > repeated.firstStep)
            finishRun(model, repeated, source, quiet);
        past = std::make_shared<const Trajectory>(std::move(repeated));
    }

    const int index = step - past->firstStep - 1;
    if (index >= static_cast<int>(past->steps.size()) || index < -1)
        throw Error(ErrorKind::Usage, "The run to branch from has no step " + std::to_string(step) + ".");
    Trajectory run;
    run.request = request;
    run.firstStep = step;
    run.start = index < 0 ? past->start : past->steps[index].state;
    run.startNoise = index < 0 ? past->startNoise : past->steps[index].noise;
    const bool sameSteps = request.steps == parent.steps && request.schedule == parent.schedule;
    if (request.sampler != parent.sampler)
        run.start.history.clear();
    if (request.sampler != parent.sampler || !sameSteps) {
        run.start.numbers.clear();
        run.sigmas = joinedSigmas(past->sigmas, step, ownSigmas(model, request));
    } else {
        run.sigmas = past->sigmas;
    }
    if (request.seed != parent.seed)
        run.startNoise = RunNoise(request).save();
    return run;
}

} // namespace

Checkpoint cancelCheck(const Controls& controls) {
    return [&controls] { throwIfCancelled(controls); };
}

std::vector<double> joinedSigmas(const std::vector<double>& past, int step, const std::vector<double>& own) {
    const int last = static_cast<int>(own.size()) - 1;
    if (step >= last || step >= static_cast<int>(past.size()))
        throw Error(ErrorKind::Usage, "A branch after step " + std::to_string(step) + " needs more than " +
                                          std::to_string(step) + " steps in all; ask for more steps.");
    std::vector<double> joined(past.begin(), past.begin() + step + 1);
    const double here = past[step];
    const double lowest = *std::min_element(own.begin(), own.end() - (own.back() == 0 ? 1 : 0));
    const double span = std::log(own[step]) - std::log(lowest);
    for (int i = step + 1; i <= last; ++i) {
        // In log sigma: the request's own level at this step moves to where the run is, its lowest one stays.
        const double share = own[i] > 0 && span > 0 ? (std::log(own[i]) - std::log(lowest)) / span : 0.0;
        joined.push_back(own[i] * std::pow(here / own[step], share));
    }
    return joined;
}

GenerationRequest carriedOut(GenerationRequest request, const DiffusionModel& model,
                             std::vector<std::string>& notices) {
    request.sampler = findSampler(request.sampler).name;
    request.schedule = findSchedule(request.schedule).name;
    const int factor = model.latents().factor;
    const auto round = [&](int& size, const char* what) {
        const int rounded = std::max(factor * 8, (size + factor / 2) / factor * factor);
        if (rounded != size)
            notices.push_back(std::string("The ") + what + " of " + std::to_string(size) + " pixels was rounded to " +
                              std::to_string(rounded) + ".");
        size = rounded;
    };
    if (request.width <= 0)
        request.width = request.height > 0 ? request.height : model.info().preferredSize;
    if (request.height <= 0)
        request.height = request.width;
    round(request.width, "width");
    round(request.height, "height");
    if (request.steps < 1 || request.steps > 1000)
        throw Error(ErrorKind::Usage, "The number of steps must be from 1 to 1000.");
    if (request.deepEvery < 1 || request.deepEvery > 1000)
        throw Error(ErrorKind::Usage, "The coarse layers can be computed at every 1st to 1000th step.");
    if (!(request.tokenMerging >= 0 && request.tokenMerging <= mostTokenMerging))
        throw Error(ErrorKind::Usage, "The share of merged tokens must be from 0 to 0.75.");
    if (request.count < 1)
        throw Error(ErrorKind::Usage, "The number of pictures must be at least 1.");
    if (request.mask && !request.source)
        throw Error(ErrorKind::Usage, "A mask needs the picture that it lies on; give a source picture as well.");
    if (!(request.strength >= 0 && request.strength <= 1))
        throw Error(ErrorKind::Usage, "The denoising strength must be from 0 to 1.");
    if (request.maskBlur < 0 || request.maskBlur > mostMaskBlur)
        throw Error(ErrorKind::Usage,
                    "The blur of the mask must be from 0 to " + std::to_string(mostMaskBlur) + " pixels.");
    if (!std::isfinite(request.guidance))
        throw Error(ErrorKind::Usage, "The guidance scale must be a number.");
    if (request.precision == Precision::Int8 && !model.precision().int8)
        notices.push_back(
            "8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in " +
            formatName(model.precision()) + ".");
    if (model.info().inpainting && !request.source)
        notices.push_back("This model is made for inpainting; without a picture and a mask it paints everything anew.");
    return request;
}

RunSource encodeSource(const DiffusionModel& model, const GenerationRequest& request, RunLink& link) {
    RunSource source;
    const std::vector<std::int64_t> shape = latentShape(model, request);
    const Checkpoint check = cancelCheck(link.controls);
    const auto onDevice = [&](const at::Tensor& tensor) { return tensor.to(model.device()); };
    if (request.source) {
        link.observer.phase("Encoding", -1);
        source.prepared = prepareSource(request, model.latents().factor);
        source.latent = model.encode(onDevice(source.prepared.picture), {}, check);
        if (source.latent.size(2) != shape[2] || source.latent.size(3) != shape[3])
            source.latent = at::upsample_bilinear2d(source.latent, {shape[2], shape[3]}, /*align_corners=*/false);
        if (source.prepared.mask.defined())
            source.mask = onDevice(at::adaptive_avg_pool2d(source.prepared.mask, {shape[2], shape[3]}));
    }
    if (!request.check.initialLatent.empty()) {
        source.latent = onDevice(readTensor(request.check.initialLatent, "latent"));
        if (source.latent.sizes() != at::IntArrayRef(shape))
            throw Error(ErrorKind::Usage, "The initial latent has the shape " + c10::str(source.latent.sizes()) +
                                              " where this size needs " + c10::str(at::IntArrayRef(shape)) + ".");
    }
    if (model.info().inpainting) {
        const bool partly = source.prepared.mask.defined();
        const at::Tensor mask = partly ? source.prepared.mask : at::ones({1, 1, request.height, request.width});
        const at::Tensor kept =
            partly ? source.prepared.picture * (mask < 0.5) : mask.new_zeros({1, 3, mask.size(2), mask.size(3)});
        const at::Tensor masked = model.encode(onDevice(kept), {}, check);
        const at::Tensor latentMask = at::upsample_nearest2d(onDevice(mask), {shape[2], shape[3]});
        source.inpaint = at::cat({latentMask, masked}, 1);
    }
    return source;
}

Trajectory startRun(const DiffusionModel& model, const GenerationRequest& request, const RunSource& source,
                    const TrajectoryCache& runs, RunLink& link) {
    if (request.branch)
        return startFromParent(model, request, runs, link);
    Trajectory run;
    run.request = request;
    run.sigmas = ownSigmas(model, request);
    RunNoise noise(request);
    const at::Tensor unit = noise.start(latentShape(model, request)).to(model.device());
    if (source.latent.defined()) {
        run.start.x = startingLatent(request, source, unit) + unit * run.sigmas.front();
    } else {
        run.start.x = unit * run.sigmas.front();
    }
    run.startNoise = noise.save();
    return run;
}

bool computesDeepLayers(const Trajectory& run, int step) {
    if ((step - run.firstStep) % run.request.deepEvery == 0)
        return true;
    const StepSettings before = settingsAt(run.request, step - 1);
    const StepSettings now = settingsAt(run.request, step);
    return before.prompt != now.prompt || before.negativePrompt != now.negativePrompt ||
           (before.guidance == 1.0) != (now.guidance == 1.0);
}

at::Tensor finishRun(const DiffusionModel& model, Trajectory& run, const RunSource& source, RunLink& link) {
    using Clock = std::chrono::steady_clock;
    const int total = static_cast<int>(run.sigmas.size()) - 1;
    GuidedDenoiser guide(model, source.inpaint, cancelCheck(link.controls));
    guide.setTokenMerging(run.request.tokenMerging);
    Denoiser denoise = [&guide](const at::Tensor& x, double sigma) { return guide(x, sigma); };
    if (source.mask.defined())
        denoise = maskedDenoiser(std::move(denoise), source.latent, source.mask, run.sigmas);

    while (!run.steps.empty() && !computesDeepLayers(run, run.firstStep + static_cast<int>(run.steps.size())))
        run.steps.pop_back();
    RunNoise noise(run.request);
    noise.restore(run.steps.empty() ? run.startNoise : run.steps.back().noise);
    SamplerState state = run.steps.empty() ? run.start : run.steps.back().state;

    const PreviewMaker preview(model, run.request, cancelCheck(link.controls));
    StepSettings settings;
    std::vector<PromptWord> words;
    std::optional<AttentionMaps> attention;
    Clock::time_point began;
    const auto beginStep = [&](int step) {
        link.controls.waitWhilePaused();
        throwIfCancelled(link.controls);
        if (!link.repeating)
            if (std::optional<LiveChange> change = link.controls.takeChange(step))
                run.request.changes.push_back(std::move(*change));
        const StepSettings wanted = settingsAt(run.request, step);
        if (std::tie(wanted.prompt, wanted.negativePrompt) != std::tie(settings.prompt, settings.negativePrompt) ||
            !guide.hasPrompts())
            guide.setPrompts(wanted.prompt, wanted.negativePrompt, run.request.clipSkip);
        guide.setGuidance({wanted.guidance, run.request.guidanceRescale});
        if (run.request.deepEvery > 1)
            guide.setDeepReuse(computesDeepLayers(run, step));
        attention.reset();
        guide.setWatch({});
        if (!link.repeating && link.controls.attentionWatched()) {
            words = model.promptWords(wanted.prompt);
            attention.emplace(run.start.x.size(2), run.start.x.size(3));
            guide.setWatch([&attention](const at::Tensor& query, const at::Tensor& key, int heads) {
                attention->add(query, key, heads);
            });
        }
        settings = wanted;
        began = Clock::now();
    };

    const auto report = [&](const SamplerState& after, const at::Tensor& denoised, double seconds) {
        StepUpdate update;
        update.picture = link.picture;
        update.step = after.step;
        update.steps = std::max(total, after.step);
        update.sigma = run.steps.back().sigma;
        update.guidance = settings.guidance;
        update.seconds = seconds;
        update.guidanceNorm = guide.lastDifference();
        update.latentHistogram = latentHistogram(after.x);
        if (attention)
            update.attention = attention->words(words);
        update.latentMean = channelMeans(after.x);
        update.latentDeviation = channelDeviations(after.x);
        update.preview = preview(denoised, after.step);
        update.request = std::make_shared<const GenerationRequest>(run.request);
        link.observer.step(update);
    };

    at::Tensor latest;
    const auto observe = [&](SamplerState& after, const at::Tensor& denoised) {
        const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
        if (!at::isfinite(denoised).all().item<bool>())
            throw Error(ErrorKind::Internal, "Step " + std::to_string(after.step) +
                                                 " gave values that are no numbers; try again with float32.");
        const double sigma = run.sigmas[std::min<std::size_t>(after.step - 1, run.sigmas.size() - 1)];
        run.steps.push_back({after, denoised, noise.save(), sigma, settings.guidance, seconds});
        if (link.keep)
            link.keep(run);

        latest = denoised;
        if (link.repeating) {
            link.observer.phase("Repeating", static_cast<double>(after.step) / run.request.stopAfter);
        } else {
            report(after, denoised, seconds);
        }
        // Only an adaptive sampler goes on from here: how many steps it takes is not known beforehand.
        if (after.step == total)
            return;
        if (link.controls.finishRequested() && !link.repeating)
            run.request.stopAfter = after.step;
        if (after.step == run.request.stopAfter)
            throw StopHere{};
        beginStep(after.step);
    };

    if (link.keep)
        link.keep(run);
    try {
        beginStep(state.step);
        SamplerOptions options;
        options.eta = run.request.eta;
        options.schedule = &model.schedule();
        const Sampler sampler = findSamplerFunction(findSampler(run.request.sampler).id);
        return sampler(denoise, std::move(state), run.sigmas, noise, options, observe);
    } catch (const StopHere&) {
        return latest;
    }
}

void dumpRun(const Trajectory& run, const at::Tensor& latent) {
    TensorMap tensors = {{"sigmas", at::tensor(run.sigmas, at::kDouble)}, {"start", run.start.x}, {"latent", latent}};
    for (const KeptStep& step : run.steps) {
        tensors["x." + std::to_string(step.state.step)] = step.state.x;
        tensors["denoised." + std::to_string(step.state.step)] = step.denoised;
    }
    writeTensors(run.request.check.dump, tensors);
}

at::Tensor decodeRun(const DiffusionModel& model, const GenerationRequest& request, const at::Tensor& latent,
                     const RunSource& source, RunLink& link, std::vector<std::string>& notices) {
    link.observer.phase("Decoding", -1);
    bool retried = false;
    returnFreeMemory(); // the decoder's few large tensors do not fit into what the steps' many left behind
    const at::Tensor decoded = model.decode(latent, cancelCheck(link.controls), &retried);
    if (retried)
        notices.push_back("The decoder overflowed and the picture was decoded again in float32.");
    return source.prepared.mask.defined() ? putBack(request, source.prepared, decoded) : decoded;
}

} // namespace latelier
