#include "core/sampling/SamplerSteps.h"
#include "core/sampling/SigmaSchedules.h"

#include <algorithm>

namespace latelier {

// Karras et al. 2022, algorithm 2 without its second-order correction.
at::Tensor sampleEuler(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                       const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const auto [x, sigma] = churn(state, sigmas, noise, options);
        const at::Tensor denoised = denoise(x, sigma);
        finishStep(state, moveTo(sigmas[state.step + 1], x, denoised, sigma), denoised, observe);
    }
    return state.x;
}

// Ancestral steps as in k-diffusion's sample_euler_ancestral.
at::Tensor sampleEulerAncestral(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                                NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const auto [down, up] = ancestralStep(sigma, sigmas[state.step + 1], options.eta.value_or(1.0));
        const at::Tensor denoised = denoise(state.x, sigma);
        const at::Tensor x = moveTo(down, state.x, denoised, sigma);
        finishStep(state, addNoise(x, up, noise, options), denoised, observe);
    }
    return state.x;
}

namespace {

/// One second-order step (Heun's method); of first order where it ends at 0.
struct HeunStep {
    at::Tensor x;
    at::Tensor denoised;
};
HeunStep heunStep(const Denoiser& denoise, const at::Tensor& x, double from, double to) {
    const at::Tensor denoised = denoise(x, from);
    const at::Tensor predicted = moveTo(to, x, denoised, from);
    if (to <= 0.0) {
        return {predicted, denoised};
    }
    const at::Tensor slope = noiseIn(x, denoised, from) + noiseIn(predicted, denoise(predicted, to), to);
    return {x + slope * (0.5 * (to - from)), denoised};
}

/// The sigmas that Restart walks: a Karras schedule that, once below sigma 0.1, jumps back to 2 and comes down again,
/// with as many steps in all as `sigmas` has. The lengths are those that AUTOMATIC1111's front end made common.
std::vector<double> restartSigmas(std::span<const double> sigmas) {
    const int steps = stepCount(sigmas);
    if (steps < 20) {
        return {sigmas.begin(), sigmas.end()};
    }
    const int rounds = steps >= 36 ? 2 : 1;
    const int stepsPerRound = steps >= 36 ? steps / 4 : 9;
    const auto nearest = [](const std::vector<double>& list, double sigma) {
        return std::min_element(list.begin(), list.end(),
                                [&](double a, double b) { return std::abs(a - sigma) < std::abs(b - sigma); });
    };
    const double lowest = sigmas.back() > 0.0 ? sigmas.back() : sigmas[sigmas.size() - 2];
    const std::vector<double> base = karrasSigmas(steps - stepsPerRound * rounds, lowest, sigmas.front());
    const auto low = nearest(base, 0.1);
    const auto high = nearest(base, 2.0);
    if (high >= low) {
        return {sigmas.begin(), sigmas.end()};
    }
    std::vector<double> again = karrasSigmas(stepsPerRound + 1, *low, *high);
    again.pop_back();
    std::vector<double> walk(base.begin(), low + 1);
    for (int round = 0; round < rounds; ++round) {
        walk.insert(walk.end(), again.begin(), again.end());
    }
    walk.insert(walk.end(), low + 1, base.end());
    return walk;
}

} // namespace

// Karras et al. 2022, algorithm 2.
at::Tensor sampleHeun(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                      const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const auto [x, sigma] = churn(state, sigmas, noise, options);
        const auto [next, denoised] = heunStep(denoise, x, sigma, sigmas[state.step + 1]);
        finishStep(state, next, denoised, observe);
    }
    return state.x;
}

// Xu et al. 2023, "Restart Sampling for Improving Generative Processes": Heun steps, with jumps back up that add noise.
// A jump belongs to the step after it.
at::Tensor sampleRestart(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                         NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    const std::vector<double> walk = restartSigmas(sigmas);
    std::vector<std::pair<double, double>> steps; // only those that go down
    std::vector<double> jumps;                    // noise before each
    for (std::size_t i = 0; i + 1 < walk.size(); ++i) {
        if (walk[i + 1] < walk[i]) {
            const bool raised = !steps.empty() && walk[i] > steps.back().second;
            jumps.push_back(raised ? std::sqrt(walk[i] * walk[i] - steps.back().second * steps.back().second) : 0.0);
            steps.emplace_back(walk[i], walk[i + 1]);
        }
    }
    while (state.step < static_cast<int>(steps.size())) {
        const auto [from, to] = steps[state.step];
        const at::Tensor x = addNoise(state.x, jumps[state.step], noise, options);
        const auto [next, denoised] = heunStep(denoise, x, from, to);
        finishStep(state, next, denoised, observe);
    }
    return state.x;
}

} // namespace latelier
