#pragma once

#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "core/generation/SourcePicture.h"
#include "core/generation/Trajectory.h"
#include "core/kernels/Checkpoint.h"
#include "core/models/DiffusionModel.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace latelier {

/// What a run talks to while it goes on.
struct RunLink {
    GenerationObserver& observer;
    Controls& controls;
    int picture = 0; ///< index within the request's count
    /// Told of the run before its first step and after each step; keeps journals. May be empty.
    std::function<void(const Trajectory&)> keep;
    /// The steps of a parent made again: what the user changes meanwhile is meant for the branch, and waits for it.
    bool repeating = false;
};

/// What a run takes from its source picture; empty for text to picture.
struct RunSource {
    SourcePicture prepared;
    at::Tensor latent;  ///< [1, C, h, w], scaled
    at::Tensor mask;    ///< [1, 1, h, w] in [0, 1], 1 = make anew
    at::Tensor inpaint; ///< [1, 1 + C, h, w] for inpainting models: mask, latent of the picture without the masked part
};

/// Throws Error{Cancelled} once `controls`, which must live as long, was cancelled.
Checkpoint cancelCheck(const Controls& controls);

/// The request as it can be carried out: sizes rounded to the model's factor and numbers brought into their ranges,
/// with a sentence in `notices` for each change. Throws Error{Usage} for what cannot be mended, such as an unknown
/// sampler.
GenerationRequest carriedOut(GenerationRequest request, const DiffusionModel& model, std::vector<Sentence>& notices);

/// Prepares and encodes the request's source.
RunSource encodeSource(const DiffusionModel& model, const GenerationRequest& request, RunLink& link);

/// A run of `request` (count 1) before its first step: seeded noise, or the encoded source with noise, or the step of
/// the parent that it branches from. A parent that `runs` does not hold is repeated up to that step.
Trajectory startRun(const DiffusionModel& model, const GenerationRequest& request, const RunSource& source,
                    const TrajectoryCache& runs, RunLink& link);

/// Whether `step` of the run computes the network's coarse layers: with `deepEvery` n each n-th step does, and one
/// whose prompts or guidance the step before it did not have. Depends on the request alone.
bool computesDeepLayers(const Trajectory& run, int step);

/// Takes the remaining steps of the run, reading `controls` at each; changes made on the way are recorded in
/// `run.request`. Steps of an earlier process that reused what it had in memory are made again first. Returns the final
/// latent [1, C, h, w]. Throws Error{Cancelled}.
at::Tensor finishRun(const DiffusionModel& model, Trajectory& run, const RunSource& source, RunLink& link);

/// Writes what CheckFiles::dump lists. Throws Error{Io}.
void dumpRun(const Trajectory& run, const at::Tensor& latent);

/// Decodes a latent and lays it over the source where there is a mask: [1, 3, H, W], -1 to 1 and a little beyond.
at::Tensor decodeRun(const DiffusionModel& model, const GenerationRequest& request, const at::Tensor& latent,
                     const RunSource& source, RunLink& link, std::vector<Sentence>& notices);

/// The sigmas of a run that goes on from `step` of a run with the sigmas `past` under the settings of `request`: those
/// of `past` up to the step, then the request's own, bent so that they start from there.
std::vector<double> joinedSigmas(const std::vector<double>& past, int step, const std::vector<double>& own);

} // namespace latelier
