#pragma once

#include "core/base/GenerationRequest.h"
#include "core/sampling/Samplers.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <vector>

namespace latelier {

/// A finished step of a run, with all that is needed to go on from it to the same bits.
struct KeptStep {
    SamplerState state;  ///< after the step
    at::Tensor denoised; ///< [1, C, h, w], x0 as the model saw it in this step
    std::string noise;   ///< state of the noise source after the step
    double sigma = 0;    ///< noise level that the step started from
    double guidance = 0;
    double seconds = 0;
};

/// A run, whole or in progress. `steps[i].state.step` is `firstStep + i + 1`.
struct Trajectory {
    GenerationRequest request;  ///< count 1, with the changes made while it ran
    std::vector<double> sigmas; ///< of the whole run, the parent's included in a branch
    int firstStep = 0;          ///< steps that were the parent's
    SamplerState start;         ///< before the first step
    std::string startNoise;     ///< state of the noise source before the first step
    std::vector<KeptStep> steps;
};

/// The latest runs, found again by their requests.
class TrajectoryCache {
public:
    /// Keeps at most so many runs, and `mostBytes` of latents; the latest run in any case. A step takes some 130 KB at
    /// 512x512.
    explicit TrajectoryCache(std::size_t most = 64, std::size_t mostBytes = std::size_t{256} << 20)
        : most_(most), mostBytes_(mostBytes) {}

    /// Keeps the run, in place of an older one of the same request.
    void keep(std::shared_ptr<const Trajectory> run);
    /// The run of that request; a run that went on with other changes after `step` counts as well. Null if none is
    /// kept.
    std::shared_ptr<const Trajectory> find(const GenerationRequest& request, int step) const;
    void clear() { runs_.clear(); }

private:
    struct Kept {
        std::shared_ptr<const Trajectory> run;
        std::size_t bytes;
    };
    std::size_t most_;
    std::size_t mostBytes_;
    std::list<Kept> runs_; ///< newest first
};

/// The request as it was before the changes made at or after `step`, and without an early stop: two runs that agree in
/// this agree in every step up to `step`.
GenerationRequest upTo(GenerationRequest request, int step);

} // namespace latelier
