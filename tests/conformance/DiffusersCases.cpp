#include "tests/conformance/DiffusersPlan.h"
#include "tests/conformance/Kinds.h"
#include "tests/conformance/ReferenceModel.h"
#include "tests/conformance/SamplerRun.h"
#include "tests/conformance/ScheduleCases.h"

#include <ATen/ATen.h>

#include <cmath>
#include <functional>

namespace latelier::conformance {

namespace {

/// The boundary condition of consistency models (Song et al. 2023; Luo et al. 2023, latent consistency models), which
/// the reference puts around the network: c_out x0 + c_skip x, with x scaled to unit variance and timesteps by 10.
Denoiser withConsistencyBoundary(Denoiser denoise, std::function<double(double)> timestepOf) {
    return [=](const at::Tensor& x, double sigma) {
        constexpr double sigmaData = 0.5;
        const double t = 10.0 * timestepOf(sigma);
        const double variance = t * t + sigmaData * sigmaData;
        const double skip = sigmaData * sigmaData / variance;
        const double out = t / std::sqrt(variance);
        return denoise(x, sigma) * out + x * (skip / std::sqrt(sigma * sigma + 1.0));
    };
}

} // namespace

// x_traj is x before each call of the network and at the end, in the scale that the scheduler keeps it in. The network
// is asked at the scheduler's own timesteps, one for each call; those of a Karras schedule are rounded, its sigmas not.
Outputs runDiffusers(const Case& test, const Group& group) {
    const DiffusersPlan plan = planDiffusers(test.params);
    if (plan.runs.empty()) {
        return {};
    }
    const auto scale = [&](double sigma) { return plan.unitVariance ? std::sqrt(1.0 + sigma * sigma) : 1.0; };
    const auto calls = std::make_shared<Calls>();
    const auto timestepOf = [timesteps = plan.timesteps, calls](double) { return timesteps.at(calls->x.size() - 1); };
    Denoiser denoise = caseDenoiser(test, group, plan.prediction, timestepOf);
    denoise = recording(plan.consistency ? withConsistencyBoundary(denoise, timestepOf) : denoise, calls);

    RecordedNoise noise(test, group);
    SamplerState state;
    at::Tensor x = group.input(test, "x_init_unit") * test.params.at("init_noise_sigma").get<double>();
    for (const DiffusersRun& run : plan.runs) {
        state.step = 0;
        state.x = x * scale(run.sigmas.front());
        const auto keep = [&](SamplerState& now, const at::Tensor&) { state = now; };
        x = run.sampler(denoise, SamplerState(state), run.sigmas, noise, plan.options, keep) / scale(run.sigmas.back());
    }
    std::vector<at::Tensor> path;
    for (std::size_t i = 0; i < calls->x.size(); ++i) {
        path.push_back(calls->x[i] / scale(calls->sigma[i]));
    }
    path.push_back(x);
    return {{"timesteps", toTensor(plan.timesteps)},
            {"sigmas", toTensor(plan.listedSigmas)},
            {"x_traj", at::cat(path)},
            {"x_final", x}};
}

} // namespace latelier::conformance
