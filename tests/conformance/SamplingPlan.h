#pragma once

#include "core/sampling/NoiseSchedule.h"
#include "core/sampling/Samplers.h"
#include "tests/conformance/ReferenceModel.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace latelier::conformance {

/// How a reference program samples, in terms of ours.
struct SamplingPlan {
    Sampler sampler = nullptr; ///< null where there is none of that name
    SamplerOptions options;
    std::vector<double> sigmas;
    TimestepOf timestepOf;
    bool unitVariance = false; ///< the reference keeps x / sqrt(1 + sigma^2)

    /// The reference's x as ours at `sigmas[step]`, and back.
    double scale(std::size_t step) const;
};

/// CompVis' ddim, plms, ddpm and its bundled DPM-Solver, from "sampler", "steps" and "eta".
SamplingPlan compVisPlan(const nlohmann::json& params, const NoiseSchedule& schedule);

/// k-diffusion's samplers, from "sampler", "schedule" and their options.
SamplingPlan kDiffusionPlan(const nlohmann::json& params);

} // namespace latelier::conformance
