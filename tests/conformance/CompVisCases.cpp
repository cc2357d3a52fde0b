#include "core/sampling/SigmaSchedules.h"
#include "tests/conformance/Kinds.h"
#include "tests/conformance/ReferenceModel.h"
#include "tests/conformance/SamplerRun.h"
#include "tests/conformance/SamplingPlan.h"
#include "tests/conformance/ScheduleCases.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace latelier::conformance {

namespace {

/// The bundled DPM-Solver spaces continuous time evenly and interpolates log alpha, not log sigma.
SamplingPlan dpmSolverPlan(int steps, const NoiseSchedule& schedule) {
    SamplingPlan plan;
    plan.unitVariance = true;
    plan.sampler = sampleDpmpp2m;
    plan.options.loweredSteps = steps < 15 ? 2 : 0;
    std::vector<double> timesteps;
    for (int i = 0; i <= steps; ++i) {
        const double t = std::lerp(schedule.steps() - 1.0, 0.0, static_cast<double>(i) / steps);
        const auto low = std::min(static_cast<std::size_t>(t), schedule.sigmas().size() - 2);
        const double logAlpha = std::lerp(std::log(schedule.alphasCumprod()[low]),
                                          std::log(schedule.alphasCumprod()[low + 1]), t - static_cast<double>(low));
        plan.sigmas.push_back(std::sqrt(std::expm1(-logAlpha)));
        timesteps.push_back(t);
    }
    // Shared, since a denoiser is copied freely.
    const auto call = std::make_shared<std::size_t>(0);
    plan.timestepOf = [timesteps, call](double) { return timesteps.at((*call)++); };
    return plan;
}

} // namespace

// CompVis keeps x scaled to unit variance: sqrt(a) times ours.
SamplingPlan compVisPlan(const nlohmann::json& params, const NoiseSchedule& schedule) {
    const std::string name = params.at("sampler");
    const int steps = params.at("steps");
    if (name == "dpm_solver") {
        return dpmSolverPlan(steps, schedule);
    }
    SamplingPlan plan;
    plan.unitVariance = true;
    plan.timestepOf = [schedule](double sigma) { return std::round(schedule.timestep(sigma)); };
    const auto sigmas = schedule.sigmas();
    if (name == "ddpm") {
        plan.sampler = sampleDdpm;
        plan.sigmas = {0.0};
        plan.sigmas.insert(plan.sigmas.end(), sigmas.begin(), sigmas.begin() + steps);
    } else if (name == "ddim" || name == "plms") {
        plan.sampler = name == "ddim" ? sampleDdim : samplePlms;
        plan.options.eta = params.value("eta", 0.0);
        plan.sigmas = {sigmas.front()};
        for (const int t : compVisTimesteps(steps, schedule)) {
            plan.sigmas.push_back(sigmas[t]);
        }
    }
    std::reverse(plan.sigmas.begin(), plan.sigmas.end());
    return plan;
}

double SamplingPlan::scale(std::size_t step) const {
    return unitVariance ? std::sqrt(1.0 + sigmas[step] * sigmas[step]) : 1.0;
}

Outputs runCompVis(const Case& test, const Group& group) {
    const NoiseSchedule schedule;
    const SamplingPlan plan = compVisPlan(test.params, schedule);
    if (!plan.sampler) {
        return {};
    }
    const Denoiser denoise = caseDenoiser(test, group, Prediction::Eps, plan.timestepOf);
    RecordedNoise noise(test, group);
    std::vector<at::Tensor> path = {group.input(test, "x_init_unit")};
    const auto observe = [&](SamplerState& state, const at::Tensor&) {
        path.push_back(state.x / plan.scale(state.step));
    };
    const SamplerState start{0, path[0] * plan.scale(0), {}, {}};
    plan.sampler(denoise, start, plan.sigmas, noise, plan.options, observe);
    return {{"x_traj", at::cat(path)}, {"x_final", path.back()}};
}

} // namespace latelier::conformance
