#include "core/sampling/SamplerSteps.h"

#include <algorithm>
#include <numbers>

namespace latelier {

namespace {

/// The midpoint method in log sigma; to 0 it is x0 itself.
at::Tensor midpointStep(const Denoiser& denoise, const at::Tensor& x, const at::Tensor& denoised, double from,
                        double to) {
    if (to <= 0.0) {
        return denoised;
    }
    const double middle = std::sqrt(from * to);
    const at::Tensor halfway = moveTo(middle, x, denoised, from);
    return x + noiseIn(halfway, denoise(halfway, middle), middle) * (to - from);
}

} // namespace

// After DPM-Solver-2 (Lu et al. 2022) and Karras et al. 2022.
at::Tensor sampleDpm2(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource& noise,
                      const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const auto [x, sigma] = churn(state, sigmas, noise, options);
        const at::Tensor denoised = denoise(x, sigma);
        finishStep(state, midpointStep(denoise, x, denoised, sigma, sigmas[state.step + 1]), denoised, observe);
    }
    return state.x;
}

// The same on the noise-free part of ancestral steps.
at::Tensor sampleDpm2Ancestral(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                               NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const auto [down, up] = ancestralStep(sigma, sigmas[state.step + 1], options.eta.value_or(1.0));
        const at::Tensor denoised = denoise(state.x, sigma);
        const at::Tensor x = midpointStep(denoise, state.x, denoised, sigma, down);
        finishStep(state, addNoise(x, up, noise, options), denoised, observe);
    }
    return state.x;
}

namespace {

/// Steps of DPM-Solver of order 1 to 3 from one x (Lu et al. 2022, algorithms 1 and 2), in t = -log sigma. Evaluations
/// are shared between the orders.
class DpmSolverStep {
public:
    DpmSolverStep(const Denoiser& denoise, const at::Tensor& x, double t) : denoise_(denoise), x_(x), t_(t) {
        denoised_ = denoise(x, std::exp(-t));
        eps_ = noiseIn(x, denoised_, std::exp(-t));
    }

    const at::Tensor& denoised() const { return denoised_; }

    /// Before a step of another length: the inner node moves with it.
    void forgetInner() { inner_ = at::Tensor(); }

    at::Tensor first(double next) const { return x_ - eps_ * (std::exp(-next) * std::expm1(next - t_)); }

    at::Tensor second(double next, double r1) {
        const double h = next - t_;
        const double growth = std::exp(-next) * std::expm1(h);
        return first(next) - (inner(t_ + r1 * h) - eps_) * (growth / (2.0 * r1));
    }

    at::Tensor third(double next) {
        constexpr double r1 = 1.0 / 3.0;
        constexpr double r2 = 2.0 / 3.0;
        const double h = next - t_;
        const double s2 = t_ + r2 * h;
        const double bend = std::expm1(r2 * h) / (r2 * h) - 1.0;
        const at::Tensor u2 = first(s2) - (inner(t_ + r1 * h) - eps_) * (std::exp(-s2) * (r2 / r1) * bend);
        const double endBend = std::expm1(h) / h - 1.0;
        return first(next) - (epsAt(u2, s2) - eps_) * (std::exp(-next) / r2 * endBend);
    }

private:
    at::Tensor epsAt(const at::Tensor& x, double t) const {
        return noiseIn(x, denoise_(x, std::exp(-t)), std::exp(-t));
    }
    /// eps at an inner node, kept: within one step every order asks for the same node.
    const at::Tensor& inner(double s) {
        if (!inner_.defined()) {
            inner_ = epsAt(first(s), s);
        }
        return inner_;
    }

    const Denoiser& denoise_;
    at::Tensor x_;
    double t_;
    at::Tensor denoised_;
    at::Tensor eps_;
    at::Tensor inner_;
};

/// An ancestral step in t that goes no further down than the end of the schedule.
struct TimeStep {
    double down; ///< time
    double up;   ///< standard deviation of the fresh noise
};
TimeStep ancestralTime(double t, double next, double end, double eta) {
    if (eta <= 0.0) {
        return {next, 0.0};
    }
    const double down = std::min(end, -std::log(ancestralStep(std::exp(-t), std::exp(-next), eta).down));
    return {down, std::sqrt(std::max(0.0, std::exp(-2.0 * next) - std::exp(-2.0 * down)))};
}

double lowestPositive(std::span<const double> sigmas) {
    return sigmas.back() > 0.0 ? sigmas.back() : sigmas[sigmas.size() - 2];
}

/// The step that takes x from the lowest sigma to the 0 that the schedule ends in, if it does.
at::Tensor finishAtZero(const Denoiser& denoise, SamplerState& state, std::span<const double> sigmas,
                        const StepObserver& observe) {
    if (sigmas.back() <= 0.0) {
        const at::Tensor denoised = denoise(state.x, lowestPositive(sigmas));
        finishStep(state, denoised, denoised, observe);
    }
    return state.x;
}

} // namespace

// Lu et al. 2022, "DPM-Solver", section 3.4: as many evaluations as the schedule has steps, spent in groups of three
// that are uniform in log sigma between the schedule's ends. state.step counts groups.
at::Tensor sampleDpmFast(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                         NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    const int evaluations = stepCount(sigmas) - (sigmas.back() > 0.0 ? 0 : 1);
    const double start = lambda(sigmas.front());
    const double end = lambda(lowestPositive(sigmas));
    const int groups = evaluations > 0 ? evaluations / 3 + 1 : 0;
    std::vector<int> orders(groups, 3);
    if (evaluations % 3 != 0) {
        orders.back() = evaluations % 3;
    } else if (groups > 1) {
        orders[groups - 2] = 2;
        orders[groups - 1] = 1;
    }
    while (state.step < groups) {
        const int i = state.step;
        const double t = std::lerp(start, end, static_cast<double>(i) / groups);
        const double next = std::lerp(start, end, static_cast<double>(i + 1) / groups);
        const auto [down, up] = ancestralTime(t, next, end, options.eta.value_or(0.0));
        DpmSolverStep step(denoise, state.x, t);
        const at::Tensor x = orders[i] == 3   ? step.third(down)
                             : orders[i] == 2 ? step.second(down, 0.5)
                                              : step.first(down);
        finishStep(state, addNoise(x, up, noise, options), step.denoised(), observe);
    }
    return state.step == groups ? finishAtZero(denoise, state, sigmas, observe) : state.x;
}

// Lu et al. 2022, "DPM-Solver-12 and -23", with the step-size control of k-diffusion (an integral controller after
// Söderlind 2003). Only the schedule's ends count; state.step counts accepted steps.
at::Tensor sampleDpmAdaptive(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                             NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe) {
    constexpr double firstStep = 0.05;
    constexpr double safety = 0.81;
    constexpr double close = 1e-5;
    const double eta = options.eta.value_or(0.0);
    const int order = options.order == 2 ? 2 : 3;
    const double exponent = 1.0 / (eta > 0.0 ? 1.5 : order);
    const double end = lambda(lowestPositive(sigmas));
    if (state.step == 0) {
        state.numbers = {lambda(sigmas.front()), firstStep};
        state.history = {state.x};
    }
    while (state.numbers[0] < end - close) {
        const double s = state.numbers[0];
        double& h = state.numbers[1];
        DpmSolverStep step(denoise, state.x, s);
        double t = end;
        at::Tensor low, high;
        double up = 0.0;
        for (bool accepted = false; !accepted;) {
            t = std::min(end, s + h);
            const TimeStep ancestral = ancestralTime(s, t, end, eta);
            up = ancestral.up;
            step.forgetInner();
            low = order == 2 ? step.first(ancestral.down) : step.second(ancestral.down, 1.0 / 3.0);
            high = order == 2 ? step.second(ancestral.down, 0.5) : step.third(ancestral.down);
            const at::Tensor scale = at::clamp_min(
                at::maximum(low.abs(), state.history[0].abs()) * options.relativeTolerance, options.absoluteTolerance);
            const double error = ((low - high) / scale).square().mean().sqrt().item<double>();
            const double factor = 1.0 + std::atan(std::pow(1.0 / (error + 1e-8), exponent) - 1.0);
            accepted = factor >= safety;
            h *= factor;
        }
        state.history[0] = low;
        state.numbers[0] = t;
        finishStep(state, addNoise(high, up, noise, options), step.denoised(), observe);
    }
    if (std::isinf(state.numbers[0])) {
        return state.x;
    }
    state.numbers[0] = lambda(sigmas.back());
    return finishAtZero(denoise, state, sigmas, observe);
}

} // namespace latelier
