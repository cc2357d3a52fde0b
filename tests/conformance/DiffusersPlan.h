#pragma once

#include "core/sampling/NoiseSchedule.h"
#include "core/sampling/Samplers.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace latelier::conformance {

/// A run of consecutive steps; where the spacing leaves a gap between the end of one step and the start of the next,
/// the next is a run of its own.
struct DiffusersRun {
    Sampler sampler = nullptr;
    std::vector<double> sigmas;
};

/// What a diffusers scheduler does for a configuration and a number of steps, in terms of our samplers.
struct DiffusersPlan {
    NoiseSchedule schedule;
    Prediction prediction = Prediction::Eps;
    SamplerOptions options;
    std::vector<DiffusersRun> runs;   ///< none when the scheduler is not known
    std::vector<double> timesteps;    ///< one for each evaluation, as the scheduler lists them
    std::vector<double> listedSigmas; ///< as the scheduler lists them
    bool unitVariance = false;        ///< the scheduler keeps x scaled to unit variance
    bool consistency = false;         ///< with the boundary condition of consistency models
};

DiffusersPlan planDiffusers(const nlohmann::json& params);

} // namespace latelier::conformance
