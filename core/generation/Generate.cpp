#include "core/generation/Generate.h"

#include "core/base/Error.h"
#include "core/base/SamplerNames.h"
#include "core/generation/RunNoise.h"
#include "core/kernels/Device.h"
#include "core/sampling/SigmaSchedules.h"
#include "core/tensors/TensorFileIo.h"
#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latelier {

namespace {

constexpr int mostMaskBlur = 1000; ///< pixels; the blur's own time and memory grow with it

std::vector<std::int64_t> latentShape(const DiffusionModel& model, const GenerationRequest& request) {
    const LatentFormat& format = model.latents();
    return {1, format.channels, request.height / format.factor, request.width / format.factor};
}

/// The sigmas of the request's own schedule; the last ones alone where it starts from a picture.
std::vector<double> ownSigmas(const DiffusionModel& model, const GenerationRequest& request) {
    std::vector<double> sigmas = sigmasFor(request.sampler, request.schedule, request.steps, model.schedule());
    if (request.source || !request.check.initialLatent.empty())
        sigmas.erase(sigmas.begin(), sigmas.end() - 1 - plannedSteps(request));
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
        link.observer.notice(Sentence(
            "The run that this one branches from is no longer in memory; its first %1 steps are made again.", step));
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
        throw Error(ErrorKind::Usage, Sentence("The run to branch from has no step %1.", step));
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

std::vector<double> joinedSigmas(const std::vector<double>& past, int step, const std::vector<double>& own) {
    const int last = static_cast<int>(own.size()) - 1;
    if (step >= last || step >= static_cast<int>(past.size()))
        throw Error(
            ErrorKind::Usage,
            Sentence("A branch after step %1 needs more than %2 steps in all; ask for more steps.", step, step));
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

GenerationRequest carriedOut(GenerationRequest request, const DiffusionModel& model, std::vector<Sentence>& notices) {
    request.sampler = findSampler(request.sampler).name;
    request.schedule = findSchedule(request.schedule).name;
    const int factor = model.latents().factor;
    const auto round = [&](int& size, bool wide) {
        const int rounded = std::max(factor * 8, (size + factor / 2) / factor * factor);
        if (rounded != size)
            notices.push_back(wide ? Sentence("The width of %1 pixels was rounded to %2.", size, rounded)
                                   : Sentence("The height of %1 pixels was rounded to %2.", size, rounded));
        size = rounded;
    };
    if (request.width <= 0)
        request.width = request.height > 0 ? request.height : model.info().preferredSize;
    if (request.height <= 0)
        request.height = request.width;
    round(request.width, true);
    round(request.height, false);
    if (request.steps < 1 || request.steps > 1000)
        throw Error(ErrorKind::Usage, Sentence("The number of steps must be from 1 to 1000."));
    if (request.deepEvery < 1 || request.deepEvery > 1000)
        throw Error(ErrorKind::Usage, Sentence("The coarse layers can be computed at every 1st to 1000th step."));
    if (!(request.tokenMerging >= 0 && request.tokenMerging <= mostTokenMerging))
        throw Error(ErrorKind::Usage, Sentence("The share of merged tokens must be from 0 to 0.75."));
    if (request.count < 1)
        throw Error(ErrorKind::Usage, Sentence("The number of pictures must be at least 1."));
    if (request.mask && !request.source)
        throw Error(ErrorKind::Usage,
                    Sentence("A mask needs the picture that it lies on; give a source picture as well."));
    if (!(request.strength >= 0 && request.strength <= 1))
        throw Error(ErrorKind::Usage, Sentence("The denoising strength must be from 0 to 1."));
    if (request.maskBlur < 0 || request.maskBlur > mostMaskBlur)
        throw Error(ErrorKind::Usage, Sentence("The blur of the mask must be from 0 to %1 pixels.", mostMaskBlur));
    if (!std::isfinite(request.guidance))
        throw Error(ErrorKind::Usage, Sentence("The guidance scale must be a number."));
    if (request.precision == Precision::Int8 && !model.precision().int8)
        notices.push_back(Sentence(
            "8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in %1.",
            formatName(model.precision())));
    if (model.info().inpainting && !request.source)
        notices.push_back(
            Sentence("This model is made for inpainting; without a picture and a mask it paints everything anew."));
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
            throw Error(ErrorKind::Usage, Sentence("The initial latent has the shape %1 where this size needs %2.",
                                                   c10::str(source.latent.sizes()), c10::str(at::IntArrayRef(shape))));
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

void dumpRun(const Trajectory& run, const at::Tensor& latent) {
    TensorMap tensors = {{"sigmas", at::tensor(run.sigmas, at::kDouble)}, {"start", run.start.x}, {"latent", latent}};
    for (const KeptStep& step : run.steps) {
        tensors["x." + std::to_string(step.state.step)] = step.state.x;
        tensors["denoised." + std::to_string(step.state.step)] = step.denoised;
    }
    writeTensors(run.request.check.dump, tensors);
}

at::Tensor decodeRun(const DiffusionModel& model, const GenerationRequest& request, const at::Tensor& latent,
                     const RunSource& source, RunLink& link, std::vector<Sentence>& notices) {
    link.observer.phase("Decoding", -1);
    bool retried = false;
    returnFreeMemory(); // the decoder's few large tensors do not fit into what the steps' many left behind
    const at::Tensor decoded = model.decode(latent, cancelCheck(link.controls), &retried);
    if (retried)
        notices.push_back(Sentence("The decoder overflowed and the picture was decoded again in float32."));
    return source.prepared.mask.defined() ? putBack(request, source.prepared, decoded) : decoded;
}

} // namespace latelier
