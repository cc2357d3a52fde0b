#include "tests/conformance/ScheduleCases.h"

#include "core/base/Error.h"
#include "core/sampling/Samplers.h"
#include "core/sampling/SigmaSchedules.h"
#include "tests/conformance/Kinds.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace latelier::conformance {

namespace {

/// The continuous variance-preserving schedule (Song et al. 2021).
std::vector<double> variancePreservingSigmas(int steps, double betaD, double betaMin, double epsilon) {
    std::vector<double> sigmas;
    for (int step = 0; step < steps; ++step) {
        const double t = std::lerp(1.0, epsilon, step / std::max(1.0, steps - 1.0));
        sigmas.push_back(std::sqrt(std::expm1(betaD * t * t / 2.0 + betaMin * t)));
    }
    sigmas.push_back(0.0);
    return sigmas;
}

} // namespace

at::Tensor toTensor(std::span<const double> values) {
    return at::tensor(at::ArrayRef<double>(values.data(), values.size()), at::kDouble).to(at::kFloat);
}

std::vector<double> namedSigmas(const nlohmann::json& schedule, const NoiseSchedule& model) {
    const std::string type = schedule.at("type");
    const int n = schedule.at("n");
    if (type == "discrete") {
        return uniformSigmas(n, model);
    }
    if (type == "vp") { // no schedule of the program, but one that its samplers must follow as any other
        return variancePreservingSigmas(n, schedule.at("beta_d"), schedule.at("beta_min"), schedule.at("eps_s"));
    }
    const double low = schedule.at("sigma_min");
    const double high = schedule.at("sigma_max");
    if (type == "karras") {
        return karrasSigmas(n, low, high, schedule.at("rho"));
    }
    if (type == "exponential") {
        return exponentialSigmas(n, low, high);
    }
    if (type == "polyexponential") {
        return polyexponentialSigmas(n, low, high, schedule.at("rho"));
    }
    throw Error(ErrorKind::Usage, "There is no schedule of the type '" + type + "'.");
}

std::vector<int> compVisTimesteps(int steps, const NoiseSchedule& model) {
    std::vector<int> timesteps;
    for (int t = 0; t < model.steps(); t += model.steps() / steps) {
        timesteps.push_back(t + 1);
    }
    if (timesteps.back() >= model.steps()) { // the reference reads past its tables there
        throw Error(ErrorKind::Usage, "DDIM has no timesteps for " + std::to_string(steps) + " steps.");
    }
    return timesteps;
}

Outputs runTables(const Case& test, const Group&) {
    NoiseScheduleConfig config;
    config.betaStart = test.params.at("beta_start");
    config.betaEnd = test.params.at("beta_end");
    config.steps = test.params.at("n");
    const NoiseSchedule schedule(config);
    const at::Tensor sigmas = toTensor(schedule.sigmas());
    return {{"betas", toTensor(schedule.betas())},
            {"alphas_cumprod", toTensor(schedule.alphasCumprod())},
            {"sigmas", sigmas},
            {"log_sigmas", sigmas.log()}};
}

Outputs runSigmas(const Case& test, const Group&) {
    return {{"sigmas", toTensor(namedSigmas(test.params.at("schedule"), NoiseSchedule()))}};
}

Outputs runTToSigma(const Case& test, const Group& group) {
    const NoiseSchedule schedule;
    at::Tensor sigma = group.input(test, "t").clone();
    for (std::int64_t i = 0; i < sigma.numel(); ++i) {
        sigma[i] = schedule.sigma(sigma[i].item<double>());
    }
    return {{"sigma", sigma}};
}

Outputs runSigmaToT(const Case& test, const Group& group) {
    const NoiseSchedule schedule;
    const bool quantize = test.params.at("quantize");
    at::Tensor t = group.input(test, "sigma").clone();
    for (std::int64_t i = 0; i < t.numel(); ++i) {
        t[i] = schedule.timestep(t[i].item<double>(), quantize);
    }
    return {{"t", quantize ? t.to(at::kLong) : t}};
}

Outputs runAncestralStep(const Case& test, const Group&) {
    const auto [down, up] =
        ancestralStep(test.params.at("sigma_from"), test.params.at("sigma_to"), test.params.at("eta"));
    const at::TensorOptions floats(at::kFloat);
    return {{"sigma_down", at::scalar_tensor(down, floats)}, {"sigma_up", at::scalar_tensor(up, floats)}};
}

// CompVis' DDIM keeps its tables in terms of alpha: its sigma is the standard deviation of the noise in x scaled to
// unit variance, sqrt(alpha_prev) times that of an ancestral step.
Outputs runDdimTable(const Case& test, const Group&) {
    const NoiseSchedule schedule;
    const auto alphasCumprod = schedule.alphasCumprod();
    std::vector<double> alphas, previous, sigmas;
    std::vector<std::int64_t> timesteps;
    for (const int t : compVisTimesteps(test.params.at("steps"), schedule)) {
        const std::size_t last = timesteps.empty() ? 0 : timesteps.back();
        const double up = ancestralStep(schedule.sigmas()[t], schedule.sigmas()[last], test.params.at("eta")).up;
        alphas.push_back(alphasCumprod[t]);
        previous.push_back(alphasCumprod[last]);
        sigmas.push_back(up * std::sqrt(previous.back()));
        timesteps.push_back(t);
    }
    return {{"timesteps", at::tensor(timesteps, at::kLong)},
            {"alphas", toTensor(alphas)},
            {"alphas_prev", toTensor(previous)},
            {"sigmas", toTensor(sigmas)}};
}

} // namespace latelier::conformance
