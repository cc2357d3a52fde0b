#pragma once

#include "core/sampling/Samplers.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latelier {

// What the samplers have in common. Every formula is written as a sum of scaled tensors with double coefficients that
// stay finite where the last sigma is 0, so that the step to 0 gives x0 itself.

inline int stepCount(std::span<const double> sigmas) {
    return static_cast<int>(sigmas.size()) - 1;
}

/// The noise in x, which is also the derivative dx/dsigma (Karras et al. 2022, equation 1 for sigma(t) = t).
inline at::Tensor noiseIn(const at::Tensor& x, const at::Tensor& denoised, double sigma) {
    return (x - denoised) / sigma;
}

/// x moved along the straight line through x0 from one sigma to another (Euler, DDIM).
inline at::Tensor moveTo(double to, const at::Tensor& x, const at::Tensor& denoised, double from) {
    return x * (to / from) + denoised * (1.0 - to / from);
}

/// x with noise of standard deviation `amount`; draws only where there is an amount.
inline at::Tensor addNoise(const at::Tensor& x, double amount, NoiseSource& noise, const SamplerOptions& options) {
    return amount > 0.0 ? x + noise.draw(x) * (amount * options.noiseScale) : x;
}

/// Half log signal-to-noise ratio, the time that exponential integrators use.
inline double lambda(double sigma) {
    return -std::log(sigma);
}

inline void finishStep(SamplerState& state, at::Tensor x, const at::Tensor& denoised, const StepObserver& observe) {
    state.x = std::move(x);
    ++state.step;
    if (observe) {
        observe(state, denoised);
    }
}

/// Appends to a history of at most `length`, the oldest falling out.
inline void remember(std::vector<at::Tensor>& history, at::Tensor value, std::size_t length) {
    history.push_back(std::move(value));
    if (history.size() > length) {
        history.erase(history.begin());
    }
}

/// The extra noise before a step, "churn" (Karras et al. 2022, algorithm 2): raises x and its sigma.
struct Churned {
    at::Tensor x;
    double sigma;
};
inline Churned churn(const SamplerState& state, std::span<const double> sigmas, NoiseSource& noise,
                     const SamplerOptions& options) {
    const double sigma = sigmas[state.step];
    if (options.churn <= 0.0) {
        return {state.x, sigma};
    }
    const at::Tensor fresh = noise.draw(state.x); // in every step, so that the range does not shift later draws
    if (sigma < options.churnFrom || sigma > options.churnTo) {
        return {state.x, sigma};
    }
    const double raised = sigma * (1.0 + std::min(options.churn / stepCount(sigmas), std::sqrt(2.0) - 1.0));
    return {state.x + fresh * (options.noiseScale * std::sqrt(raised * raised - sigma * sigma)), raised};
}

} // namespace latelier
