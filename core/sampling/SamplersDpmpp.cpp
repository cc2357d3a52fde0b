#include "core/base/Error.h"
#include "core/sampling/SamplerSteps.h"

#include <algorithm>

namespace latelier {

// Lu et al. 2022, "DPM-Solver++", algorithm 1 (2S), on the noise-free part of ancestral steps.
at::Tensor sampleDpmpp2sAncestral(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                                  NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const auto [down, up] = ancestralStep(sigma, sigmas[state.step + 1], options.eta.value_or(1.0));
        const at::Tensor denoised = denoise(state.x, sigma);
        at::Tensor x;
        if (down > 0.0) {
            const double middle = std::sqrt(sigma * down);
            const at::Tensor halfway = moveTo(middle, state.x, denoised, sigma);
            x = moveTo(down, state.x, denoise(halfway, middle), sigma);
        } else {
            x = denoised;
        }
        finishStep(state, addNoise(x, up, noise, options), denoised, observe);
    }
    return state.x;
}

// The stochastic form of DPM-Solver++ (2S) with r = 1/2, as in k-diffusion's sample_dpmpp_sde; noise enters twice a
// step, halfway and at its end.
at::Tensor sampleDpmppSde(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                          NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    const double eta = options.eta.value_or(1.0);
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const double next = sigmas[state.step + 1];
        const at::Tensor denoised = denoise(state.x, sigma);
        at::Tensor x = denoised;
        if (next > 0.0) {
            const double middle = std::sqrt(sigma * next);
            const auto [downToMiddle, upToMiddle] = ancestralStep(sigma, middle, eta);
            const at::Tensor halfway =
                addNoise(moveTo(downToMiddle, state.x, denoised, sigma), upToMiddle, noise, options);
            const at::Tensor denoisedHalfway = denoise(halfway, middle);
            const auto [down, up] = ancestralStep(sigma, next, eta);
            x = addNoise(moveTo(down, state.x, denoisedHalfway, sigma), up, noise, options);
        }
        finishStep(state, x, denoised, observe);
    }
    return state.x;
}

namespace {

/// Weights of the Taylor terms D0, D1, D2 of the prediction over one step of length h in lambda: integrals of
/// e^-(h - s), s e^-(h - s), s^2/2 e^-(h - s) (x0, Lu et al. 2022 DPM-Solver++ appendix B), or with e^(h - s) (eps,
/// DPM-Solver). Midpoint takes the simpler h/2 for the second.
/// For D2 as a divided difference the exact weight is twice this; the authors' code has it so, and everyone follows.
struct TaylorWeights {
    double d0;
    double d1;
    double d2;
};
TaylorWeights dataWeights(double h, bool midpoint) {
    const double phi1 = -std::expm1(-h);
    if (midpoint) {
        return {phi1, 0.5 * phi1, 0.0};
    }
    const double phi2 = 1.0 - phi1 / h;
    return {phi1, phi2, 0.5 - phi2 / h};
}
TaylorWeights noiseWeights(double h, bool midpoint) {
    const double phi1 = std::expm1(h);
    const double phi2 = phi1 / h - 1.0;
    return midpoint ? TaylorWeights{phi1, 0.5 * phi1, 0.0} : TaylorWeights{phi1, phi2, phi2 / h - 0.5};
}

/// DPM-Solver++ multistep of order 1 to 3, deterministic (eta 0) or as SDE solver, and DPM-Solver in eps.
at::Tensor dpmMultistep(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                        const SamplerOptions& options, int order, double eta, bool midpoint,
                        const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const int i = state.step;
        const double sigma = sigmas[i];
        const double next = sigmas[i + 1];
        const double h = lambda(next) - lambda(sigma);
        const int left = stepCount(sigmas) - i;
        int usable = std::min<int>(order, static_cast<int>(state.history.size()) + 1);
        if (left <= options.loweredSteps) {
            usable = std::min(usable, left);
        }
        const at::Tensor denoised = denoise(state.x, sigma);
        const at::Tensor current = options.predictNoise ? noiseIn(state.x, denoised, sigma) : denoised;

        // Divided differences in lambda, in units of this step.
        at::Tensor d1, d2;
        if (usable >= 2 && next > 0.0) {
            const double r0 = (lambda(sigma) - lambda(sigmas[i - 1])) / h;
            const at::Tensor& previous = state.history.back();
            d1 = (current - previous) / r0;
            if (usable >= 3) {
                const double r1 = (lambda(sigmas[i - 1]) - lambda(sigmas[i - 2])) / h;
                const at::Tensor older = (previous - state.history[state.history.size() - 2]) / r1;
                d2 = (d1 - older) / (r0 + r1);
                d1 = d1 + d2 * r0;
            }
        }
        const bool simple = midpoint && usable < 3;
        at::Tensor x;
        if (next <= 0.0) {
            x = denoised;
        } else if (options.predictNoise) {
            const TaylorWeights w = noiseWeights(h, simple);
            x = state.x - current * (next * w.d0);
            x = usable >= 2 ? x - d1 * (next * w.d1) : x;
            x = usable >= 3 ? x - d2 * (next * w.d2) : x;
        } else {
            const TaylorWeights w = dataWeights(h * (1.0 + eta), simple);
            x = state.x * (1.0 - w.d0) + current * w.d0; // e^-h(1 + eta) is the share of x that stays
            x = usable >= 2 ? x + d1 * w.d1 : x;
            x = usable >= 3 ? x + d2 * w.d2 : x;
        }
        const double fresh = eta > 0.0 && next > 0.0 ? next * std::sqrt(-std::expm1(-2.0 * eta * h)) : 0.0;
        x = addNoise(x, fresh, noise, options);
        remember(state.history, current, 2);
        finishStep(state, x, denoised, observe);
    }
    return state.x;
}

} // namespace

// Lu et al. 2022, "DPM-Solver++", algorithm 2 (2M); with options of order 1 to 3, and DPM-Solver with predictNoise.
at::Tensor sampleDpmpp2m(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                         NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    const int order = options.order > 0 ? options.order : 2;
    return dpmMultistep(denoise, std::move(state), sigmas, noise, options, order, 0.0,
                        options.variant != SolverVariant::Heun, observe);
}

// The SDE form of DPM-Solver++ (2M): Lu et al. 2022, equation 18 in its midpoint form; k-diffusion's
// sample_dpmpp_2m_sde.
at::Tensor sampleDpmpp2mSde(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                            NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    const int order = options.order > 0 ? options.order : 2;
    return dpmMultistep(denoise, std::move(state), sigmas, noise, options, order, options.eta.value_or(1.0),
                        options.variant != SolverVariant::Heun, observe);
}

// The same with the exact weight of the second-order term.
at::Tensor sampleDpmpp2mSdeHeun(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                                NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    return dpmMultistep(denoise, std::move(state), sigmas, noise, options, 2, options.eta.value_or(1.0), false,
                        observe);
}

// Third order, k-diffusion's sample_dpmpp_3m_sde.
at::Tensor sampleDpmpp3mSde(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                            NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    return dpmMultistep(denoise, std::move(state), sigmas, noise, options, 3, options.eta.value_or(1.0), false,
                        observe);
}

// Lu et al. 2022, "DPM-Solver++", singlestep of order 2 or 3 in groups of as many steps; the last ones are of lower
// order where the steps do not divide, and where the schedule ends in 0.
at::Tensor sampleDpmppSinglestep(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                                 NoiseSource&, const SamplerOptions& options, const StepObserver& observe) {
    const int order = options.order > 0 ? options.order : 2;
    const bool heun = options.variant == SolverVariant::Heun;
    const int steps = stepCount(sigmas);
    while (state.step < steps) {
        const int i = state.step;
        const int inner = i % order; // evaluations that this group has behind it; history is its first x, then they
        const at::Tensor denoised = denoise(state.x, sigmas[i]);
        if (inner == 0) {
            state.history = {state.x};
        }
        const at::Tensor current = options.predictNoise ? noiseIn(state.x, denoised, sigmas[i]) : denoised;
        state.history.push_back(current);
        const double start = sigmas[i - inner];
        const double next = sigmas[i + 1];
        const double h = lambda(next) - lambda(start);
        const auto node = [&](int k) { return (lambda(sigmas[i - inner + k]) - lambda(start)) / h; };
        const at::Tensor& d0 = state.history[1];
        at::Tensor x;
        if (next <= 0.0) {
            x = denoised;
        } else {
            const bool midpoint = inner == 1 && !heun;
            const TaylorWeights w = options.predictNoise ? noiseWeights(h, midpoint) : dataWeights(h, midpoint);
            const double share = options.predictNoise ? -next : 1.0;
            x = state.history[0] * (options.predictNoise ? 1.0 : 1.0 - w.d0) + d0 * (share * w.d0);
            if (inner == 1) {
                x = x + (current - d0) * (share * w.d1 / node(1));
            } else if (inner == 2) {
                const double r1 = node(1);
                const double r2 = node(2);
                const at::Tensor near = (state.history[2] - d0) / r1;
                const at::Tensor far = (current - d0) / r2;
                x = x + (heun ? (near * r2 - far * r1) * (share * w.d1 / (r2 - r1)) +
                                    (far - near) * (share * 2.0 * w.d2 / (r2 - r1))
                              : far * (share * w.d1));
            }
        }
        finishStep(state, x, denoised, observe);
    }
    return state.x;
}

} // namespace latelier
