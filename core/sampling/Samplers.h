#pragma once

#include "core/sampling/NoiseSource.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace latelier {

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

/// Told of each finished step: the state after it and the x0 that the model saw in it. May throw to stop the run.
using StepObserver = std::function<void(const SamplerState& state, const at::Tensor& denoised)>;

struct SamplerOptions {
    double eta = 1.0;        ///< share of fresh noise, for samplers that have one
    double noiseScale = 1.0; ///< s_noise
};

/// Runs from state.step to the last sigma and returns the final x.
using Sampler = at::Tensor (*)(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                               NoiseSource& noise, const SamplerOptions& options, const StepObserver& observe);

} // namespace latelier
