#pragma once

#include "core/sampling/NoiseSource.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace latelier {

class NoiseSchedule;

/// The one denoiser contract: x [B, C, h, w] = x0 + sigma * eps at noise level sigma -> x0.
using Denoiser = std::function<at::Tensor(const at::Tensor& x, double sigma)>;

/// All that a sampler needs to go on from a finished step. A value: copies are cheap, since samplers never change a
/// tensor in place, and continuing from a copy gives the same bits as having gone on.
struct SamplerState {
    int step = 0;                    ///< steps finished
    at::Tensor x;                    ///< [B, C, h, w] at sigmas[step]
    std::vector<at::Tensor> history; ///< what a multistep method remembers, oldest first; each sampler says what
    std::vector<double> numbers;     ///< what an adaptive method remembers, such as its step size
};

/// Told of each finished step: the state after it and the x0 that the model saw in it. May throw to stop the run, and
/// may replace state.x before the next step, as inpainting with a noised source does.
using StepObserver = std::function<void(SamplerState& state, const at::Tensor& denoised)>;

/// Variants of a multistep solver: of the second-order term (DPM-Solver++), or of B(h) (UniPC).
enum class SolverVariant { Default, Midpoint, Heun, Bh1, Bh2 };

/// Everything has the value that the method's authors use; a sampler reads what it has a use for.
struct SamplerOptions {
    std::optional<double> eta; ///< share of fresh noise, 0 to 1; unset is the sampler's own default
    double noiseScale = 1.0;   ///< s_noise
    double churn = 0.0;        ///< s_churn of Karras et al. 2022: Euler, Heun, DPM2
    double churnFrom = 0.0;    ///< s_tmin
    double churnTo = std::numeric_limits<double>::infinity(); ///< s_tmax
    int order = 0;                                            ///< 0 is the sampler's own
    SolverVariant variant = SolverVariant::Default;
    bool predictNoise = false;               ///< DPM-Solver and UniPC in eps instead of x0
    int loweredSteps = 0;                    ///< with k steps left and k <= this, no order above k (DPM-Solver, DEIS)
    bool largeVariance = false;              ///< DDPM: the larger of the two variances of Ho et al. 2020
    double relativeTolerance = 0.05;         ///< DPM adaptive
    double absoluteTolerance = 0.0078;       ///< DPM adaptive
    const NoiseSchedule* schedule = nullptr; ///< TCD counts eta in timesteps; null is that of Stable Diffusion
};

/// Runs from state.step to the last sigma and returns the final x. `sigmas` descends and may end in 0.
using Sampler = at::Tensor (*)(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                               NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe);

/// The function behind a sampler's id (core/base/SamplerNames.h). Throws Error{Usage}.
Sampler findSamplerFunction(std::string_view id);

/// Splits the step from one sigma to a lower one: down to `down` without noise, then `up` of fresh noise, so that
/// down^2 + up^2 = to^2 (Song et al. 2020, equation 16, in sigmas).
struct AncestralStep {
    double down;
    double up;
};
AncestralStep ancestralStep(double from, double to, double eta);

// The samplers, one function each. What they keep in SamplerState::history:

// SamplersEuler.cpp: nothing.
at::Tensor sampleEuler(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                       const StepObserver&);
at::Tensor sampleEulerAncestral(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&,
                                const SamplerOptions&, const StepObserver&);
at::Tensor sampleHeun(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                      const StepObserver&);
at::Tensor sampleRestart(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                         const StepObserver&);

// SamplersDdim.cpp: nothing.
at::Tensor sampleDdim(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                      const StepObserver&);
at::Tensor sampleDdpm(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                      const StepObserver&);
at::Tensor sampleLcm(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                     const StepObserver&);
at::Tensor sampleTcd(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                     const StepObserver&);

// SamplersDpm.cpp: nothing, but DPM adaptive the last low-order x, and in `numbers` its step size and errors.
at::Tensor sampleDpm2(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                      const StepObserver&);
at::Tensor sampleDpm2Ancestral(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&,
                               const SamplerOptions&, const StepObserver&);
at::Tensor sampleDpmFast(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                         const StepObserver&);
at::Tensor sampleDpmAdaptive(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&,
                             const SamplerOptions&, const StepObserver&);

// SamplersDpmpp.cpp: the last predictions (x0, or eps with predictNoise) of the multistep methods.
at::Tensor sampleDpmpp2sAncestral(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&,
                                  const SamplerOptions&, const StepObserver&);
at::Tensor sampleDpmppSde(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                          const StepObserver&);
at::Tensor sampleDpmpp2m(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                         const StepObserver&);
at::Tensor sampleDpmpp2mSde(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                            const StepObserver&);
at::Tensor sampleDpmpp2mSdeHeun(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&,
                                const SamplerOptions&, const StepObserver&);
at::Tensor sampleDpmpp3mSde(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                            const StepObserver&);
/// DPM-Solver++ singlestep of order 2 or 3: `sigmas` hold the inner nodes, as diffusers lists them. In no menu.
at::Tensor sampleDpmppSinglestep(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&,
                                 const SamplerOptions&, const StepObserver&);

// SamplersMultistep.cpp: the last derivatives (eps); UniPC the last predictions and the x it stepped from.
at::Tensor sampleLms(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                     const StepObserver&);
at::Tensor samplePlms(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                      const StepObserver&);
/// The Runge-Kutta steps that PNDM can start with, in no menu: `sigmas` hold three nodes for each, its start and its
/// two middle ones, and a last end. PLMS goes on from the history.
at::Tensor samplePndmStart(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                           const StepObserver&);
at::Tensor sampleDeis(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                      const StepObserver&);
at::Tensor sampleUniPc(const Denoiser&, SamplerState, std::span<const double>, NoiseSource&, const SamplerOptions&,
                       const StepObserver&);

} // namespace latelier
