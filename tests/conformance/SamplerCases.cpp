#include "core/base/Error.h"
#include "core/sampling/Samplers.h"
#include "core/sampling/SigmaSchedules.h"
#include "tests/conformance/Kinds.h"
#include "tests/conformance/ReferenceModel.h"
#include "tests/conformance/SamplerRun.h"
#include "tests/conformance/SamplingPlan.h"
#include "tests/conformance/ScheduleCases.h"

#include <ATen/ATen.h>

#include <memory>

namespace latelier::conformance {

namespace {

SamplerOptions kDiffusionOptions(const nlohmann::json& params) {
    SamplerOptions options;
    if (params.contains("eta")) {
        options.eta = params.at("eta").get<double>();
    }
    options.noiseScale = params.value("s_noise", 1.0);
    options.churn = params.value("s_churn", 0.0);
    options.churnFrom = params.value("s_tmin", 0.0);
    options.churnTo = params.value("s_tmax", options.churnTo);
    options.order = params.value("order", 0);
    options.relativeTolerance = params.value("rtol", options.relativeTolerance);
    options.absoluteTolerance = params.value("atol", options.absoluteTolerance);
    options.variant = params.value("solver_type", "") == "heun" ? SolverVariant::Heun : SolverVariant::Default;
    return options;
}

Denoiser kDiffusionDenoiser(const Case& test, const Group& group) {
    if (isAnalytic(test)) {
        return gaussianDenoiser(group.input(test, "mu"), group.input(test, "s"));
    }
    const NoiseSchedule schedule;
    const bool quantize = test.params.value("quantize", false);
    const Prediction prediction = test.params.value("prediction", "eps") == "v" ? Prediction::V : Prediction::Eps;
    return caseDenoiser(test, group, prediction, [=](double sigma) { return schedule.timestep(sigma, quantize); });
}

/// k-diffusion's names; null for samplers that there are none of.
Sampler kDiffusionSampler(const std::string& name) {
    static const std::map<std::string, Sampler> samplers = {
        {"euler", sampleEuler},
        {"euler_ancestral", sampleEulerAncestral},
        {"heun", sampleHeun},
        {"dpm_2", sampleDpm2},
        {"dpm_2_ancestral", sampleDpm2Ancestral},
        {"lms", sampleLms},
        {"dpmpp_2s_ancestral", sampleDpmpp2sAncestral},
        {"dpmpp_sde", sampleDpmppSde},
        {"dpmpp_2m", sampleDpmpp2m},
        {"dpmpp_2m_sde", sampleDpmpp2mSde},
        {"dpmpp_3m_sde", sampleDpmpp3mSde},
        {"dpm_fast", sampleDpmFast},
        {"dpm_adaptive", sampleDpmAdaptive},
    };
    const auto found = samplers.find(name);
    return found == samplers.end() ? nullptr : found->second;
}

/// DPM fast and DPM adaptive have no list of sigmas, but two ends and perhaps a number of evaluations.
std::vector<double> kDiffusionSigmas(const nlohmann::json& params) {
    if (params.contains("schedule")) {
        return namedSigmas(params.at("schedule"), NoiseSchedule());
    }
    std::vector<double> sigmas =
        exponentialSigmas(params.value("n", 1) + 1, params.at("sigma_min"), params.at("sigma_max"));
    sigmas.pop_back();
    return sigmas;
}

} // namespace

SamplingPlan kDiffusionPlan(const nlohmann::json& params) {
    SamplingPlan plan;
    plan.sampler = kDiffusionSampler(params.at("sampler"));
    plan.options = kDiffusionOptions(params);
    plan.sigmas = kDiffusionSigmas(params);
    return plan;
}

// x_traj is x as the callback of each step sees it, which is the first x that the denoiser sees in the step.
Outputs runKDiffusion(const Case& test, const Group& group) {
    const SamplingPlan plan = kDiffusionPlan(test.params);
    if (!plan.sampler) {
        return {};
    }
    const auto calls = std::make_shared<Calls>();
    const Denoiser denoise = recording(kDiffusionDenoiser(test, group), calls);
    RecordedNoise noise(test, group);
    std::vector<at::Tensor> path;
    std::size_t seen = 0;
    const auto observe = [&](SamplerState&, const at::Tensor&) {
        path.push_back(calls->x[seen]);
        seen = calls->x.size();
    };
    const SamplerState start{0, group.input(test, "x_init_unit") * plan.sigmas.front(), {}, {}};
    const at::Tensor x = plan.sampler(denoise, start, plan.sigmas, noise, plan.options, observe);
    path.push_back(x);
    return {{"sigmas", toTensor(plan.sigmas)}, {"x_traj", at::cat(path)}, {"x_final", x}};
}

Outputs runVDenoise(const Case& test, const Group& group) {
    Outputs outputs;
    const at::Tensor x = group.input(test, "x");
    const at::Tensor sigma = group.input(test, "sigma");
    for (const auto& [name, prediction] :
         {std::pair("denoised", Prediction::V), {"denoised_if_eps", Prediction::Eps}}) {
        const Denoiser denoise =
            unguidedDenoiser(test, group, prediction, [](double s) { return NoiseSchedule().timestep(s); });
        std::vector<at::Tensor> rows;
        for (std::int64_t i = 0; i < x.size(0); ++i) {
            rows.push_back(denoise(x.narrow(0, i, 1), sigma[i].item<double>()));
        }
        outputs[name] = at::cat(rows);
    }
    return outputs;
}

} // namespace latelier::conformance
