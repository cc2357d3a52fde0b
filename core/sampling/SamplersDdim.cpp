#include "core/sampling/NoiseSchedule.h"
#include "core/sampling/SamplerSteps.h"

namespace latelier {

// Song et al. 2020, "Denoising Diffusion Implicit Models", equation 12: in sigmas it is an ancestral step, without
// noise unless eta asks for it.
at::Tensor sampleDdim(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                      const SamplerOptions& options, const StepObserver& observe) {
    SamplerOptions ddim = options;
    ddim.eta = options.eta.value_or(0.0);
    return sampleEulerAncestral(denoise, std::move(state), sigmas, noise, ddim, observe);
}

// Ho et al. 2020, algorithm 2. The mean is DDIM's at eta 1; the variance is the posterior's (their beta-tilde), or with
// largeVariance beta itself, which leaves noise even in a step to 0.
at::Tensor sampleDdpm(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                      const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const double from = sigmas[state.step];
        const double to = sigmas[state.step + 1];
        const auto [down, up] = ancestralStep(from, to, 1.0);
        const double beta = (from * from - to * to) / (1.0 + from * from);
        const double amount = options.largeVariance ? std::sqrt(beta * (1.0 + to * to)) : up;
        const at::Tensor denoised = denoise(state.x, from);
        const at::Tensor x = moveTo(down, state.x, denoised, from);
        finishStep(state, addNoise(x, amount, noise, options), denoised, observe);
    }
    return state.x;
}

// Luo et al. 2023, "Latent Consistency Models", algorithm 3: to x0 at once, and back to the next sigma with fresh
// noise.
at::Tensor sampleLcm(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                     const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const at::Tensor denoised = denoise(state.x, sigmas[state.step]);
        finishStep(state, addNoise(denoised, sigmas[state.step + 1], noise, options), denoised, observe);
    }
    return state.x;
}

// Zheng et al. 2024, "Trajectory Consistency Distillation", strategic stochastic sampling: eta (their gamma) is the
// share of the next timestep that is jumped over and filled with fresh noise. (The authors' code rounds timesteps down
// to whole ones; sigmas here need not lie on those.)
at::Tensor sampleTcd(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                     const SamplerOptions& options, const StepObserver& observe) {
    const NoiseSchedule stableDiffusion;
    const NoiseSchedule& schedule = options.schedule ? *options.schedule : stableDiffusion;
    const double kept = 1.0 - options.eta.value_or(0.3);
    while (state.step < stepCount(sigmas)) {
        const double from = sigmas[state.step];
        const double to = sigmas[state.step + 1];
        const double down = to > 0.0 ? std::min(to, schedule.sigma(kept * schedule.timestep(to))) : 0.0;
        const at::Tensor denoised = denoise(state.x, from);
        const at::Tensor x = moveTo(down, state.x, denoised, from);
        finishStep(state, addNoise(x, std::sqrt(to * to - down * down), noise, options), denoised, observe);
    }
    return state.x;
}

} // namespace latelier
