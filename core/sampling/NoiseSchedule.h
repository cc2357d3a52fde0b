#pragma once

#include "core/sampling/Samplers.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace latelier {

/// How the variances of the forward process grow.
enum class BetaKind {
    ScaledLinear, ///< linear in sqrt(beta): Stable Diffusion
    Linear,       ///< Ho et al. 2020
    Cosine        ///< Nichol and Dhariwal 2021, "squaredcos_cap_v2"
};

/// The kind by its name in diffusers' configurations: "scaled_linear", "linear", "squaredcos_cap_v2"; none for others.
std::optional<BetaKind> betaKindNamed(std::string_view name);
/// The inverse.
std::string_view betaKindName(BetaKind kind);

/// What a network predicts: the noise, or the velocity of Salimans and Ho 2022.
enum class Prediction { Eps, V };

struct NoiseScheduleConfig {
    BetaKind betas = BetaKind::ScaledLinear;
    double betaStart = 0.00085;
    double betaEnd = 0.012;
    int steps = 1000;
    bool zeroTerminalSnr = false; ///< rescale so that the last step is pure noise (Lin et al. 2023)
    /// What stands for the terminal alpha of 0, whose sigma would be infinite.
    double terminalAlpha = 1.0 / (1 << 24);
    bool operator==(const NoiseScheduleConfig&) const = default;
};

/// The noise levels that a model was trained at: T timesteps t = 0 .. T-1 with
/// x_t = sqrt(a_t) x0 + sqrt(1 - a_t) eps, and sigma_t = sqrt((1 - a_t) / a_t) (Karras et al. 2022).
/// A const value, shared by sampling and training; safe to read from several threads.
class NoiseSchedule {
public:
    explicit NoiseSchedule(const NoiseScheduleConfig& config = {});

    const NoiseScheduleConfig& config() const { return config_; }
    int steps() const { return static_cast<int>(sigmas_.size()); }
    std::span<const double> betas() const { return betas_; }
    /// a_t, the cumulative product of 1 - beta; rounded to float32, as checkpoints store it.
    std::span<const double> alphasCumprod() const { return alphasCumprod_; }
    /// Ascending.
    std::span<const double> sigmas() const { return sigmas_; }
    double sigmaMin() const { return sigmas_.front(); }
    double sigmaMax() const { return sigmas_.back(); }

    /// sigma at a timestep in [0, T-1]; fractions are interpolated linearly in log sigma.
    double sigma(double timestep) const;
    /// The timestep of a sigma, the inverse of `sigma`, clamped to [0, T-1]; `quantize` takes the nearest whole one.
    double timestep(double sigma, bool quantize = false) const;

    /// x_t for clean latents x0 [B, C, h, w], noise of the same shape and timesteps t [B] (int64).
    at::Tensor addNoise(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& t) const;
    /// What a network is trained to predict: the noise, or v = sqrt(a) eps - sqrt(1 - a) x0.
    at::Tensor target(Prediction prediction, const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& t) const;

private:
    at::Tensor alphaAt(const at::Tensor& t, const at::Tensor& like) const;

    NoiseScheduleConfig config_;
    std::vector<double> betas_;
    std::vector<double> alphasCumprod_;
    std::vector<double> sigmas_;
    std::vector<double> logSigmas_;
    at::Tensor alphaTable_; ///< alphasCumprod_ as float32 [T]
};

/// A network: x_t [B, C, h, w], scaled to unit variance, and its timestep -> eps or v of the same shape.
using Network = std::function<at::Tensor(const at::Tensor& x, double timestep)>;

/// x0 from what the network predicted for x = x0 + sigma eps.
at::Tensor toDenoised(Prediction prediction, const at::Tensor& output, const at::Tensor& x, double sigma);

/// The inverse: what the network predicted where it saw x0 = `denoised`. sigma > 0.
at::Tensor toOutput(Prediction prediction, const at::Tensor& denoised, const at::Tensor& x, double sigma);

/// The network as a Denoiser: scales x by 1 / sqrt(sigma^2 + 1), asks at the timestep of sigma, converts to x0.
/// `timestepOf` is usually NoiseSchedule::timestep.
Denoiser makeDenoiser(Network network, Prediction prediction, std::function<double(double sigma)> timestepOf);

} // namespace latelier
