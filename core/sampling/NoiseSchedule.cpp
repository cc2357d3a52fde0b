#include "core/sampling/NoiseSchedule.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace latelier {

namespace {

constexpr std::array<std::pair<BetaKind, std::string_view>, 3> betaKinds = {
    {{BetaKind::ScaledLinear, "scaled_linear"}, {BetaKind::Linear, "linear"}, {BetaKind::Cosine, "squaredcos_cap_v2"}}};

std::vector<double> makeBetas(const NoiseScheduleConfig& config) {
    const int n = config.steps;
    std::vector<double> betas(n);
    // cos^2 of Nichol and Dhariwal 2021, equation 17.
    const auto alphaBar = [](double t) {
        const double c = std::cos((t + 0.008) / 1.008 * std::numbers::pi / 2);
        return c * c;
    };
    for (int i = 0; i < n; ++i) {
        const double share = n > 1 ? static_cast<double>(i) / (n - 1) : 0.0;
        switch (config.betas) {
        case BetaKind::ScaledLinear: {
            const double root = std::lerp(std::sqrt(config.betaStart), std::sqrt(config.betaEnd), share);
            betas[i] = root * root;
            break;
        }
        case BetaKind::Linear:
            betas[i] = std::lerp(config.betaStart, config.betaEnd, share);
            break;
        case BetaKind::Cosine:
            betas[i] = std::min(1.0 - alphaBar((i + 1.0) / n) / alphaBar(static_cast<double>(i) / n), 0.999);
            break;
        }
    }
    return betas;
}

/// Algorithm 1 of Lin et al. 2023: shift sqrt(a) so that the last is 0, scale so that the first stays.
void rescaleToZeroTerminalSnr(std::vector<double>& alphas) {
    const double first = std::sqrt(alphas.front());
    const double last = std::sqrt(alphas.back());
    for (double& alpha : alphas) {
        const double root = (std::sqrt(alpha) - last) * first / (first - last);
        alpha = root * root;
    }
}

} // namespace

std::optional<BetaKind> betaKindNamed(std::string_view name) {
    for (const auto& [kind, known] : betaKinds) {
        if (known == name) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view betaKindName(BetaKind kind) {
    const auto found = std::find_if(betaKinds.begin(), betaKinds.end(), [&](const auto& k) { return k.first == kind; });
    return found->second;
}

NoiseSchedule::NoiseSchedule(const NoiseScheduleConfig& config) : config_(config) {
    if (config.steps < 2) {
        throw Error(ErrorKind::BadModel, Sentence("The model's noise schedule needs at least 2 steps."));
    }
    betas_ = makeBetas(config);
    double product = 1.0;
    for (const double beta : betas_) {
        alphasCumprod_.push_back(product *= 1.0 - beta);
    }
    if (config.zeroTerminalSnr) {
        rescaleToZeroTerminalSnr(alphasCumprod_);
        alphasCumprod_.back() = config.terminalAlpha;
        for (std::size_t i = 0; i < betas_.size(); ++i) {
            betas_[i] = 1.0 - alphasCumprod_[i] / (i > 0 ? alphasCumprod_[i - 1] : 1.0);
        }
    }
    for (double& alpha : alphasCumprod_) {
        alpha = static_cast<float>(alpha);
        sigmas_.push_back(std::sqrt((1.0 - alpha) / alpha));
        logSigmas_.push_back(std::log(sigmas_.back()));
    }
    alphaTable_ = at::tensor(alphasCumprod_, at::kDouble).to(at::kFloat);
}

double NoiseSchedule::sigma(double timestep) const {
    const double t = std::clamp(timestep, 0.0, steps() - 1.0);
    const auto low = static_cast<std::size_t>(t);
    const std::size_t high = std::min(low + 1, sigmas_.size() - 1);
    return std::exp(std::lerp(logSigmas_[low], logSigmas_[high], t - static_cast<double>(low)));
}

double NoiseSchedule::timestep(double sigma, bool quantize) const {
    const double logSigma = std::log(std::max(sigma, 1e-10));
    const auto above = std::upper_bound(logSigmas_.begin(), logSigmas_.end(), logSigma) - logSigmas_.begin();
    const auto low = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(above - 1, 0, steps() - 2));
    const double w = std::clamp((logSigma - logSigmas_[low]) / (logSigmas_[low + 1] - logSigmas_[low]), 0.0, 1.0);
    return static_cast<double>(low) + (quantize ? (w > 0.5 ? 1.0 : 0.0) : w);
}

at::Tensor NoiseSchedule::alphaAt(const at::Tensor& t, const at::Tensor& like) const {
    return alphaTable_.to(like.device()).index_select(0, t).to(like.scalar_type()).view({-1, 1, 1, 1});
}

at::Tensor NoiseSchedule::addNoise(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor& t) const {
    const at::Tensor alpha = alphaAt(t, x0);
    return alpha.sqrt() * x0 + (1 - alpha).sqrt() * noise;
}

at::Tensor NoiseSchedule::target(Prediction prediction, const at::Tensor& x0, const at::Tensor& noise,
                                 const at::Tensor& t) const {
    if (prediction == Prediction::Eps) {
        return noise;
    }
    const at::Tensor alpha = alphaAt(t, x0);
    return alpha.sqrt() * noise - (1 - alpha).sqrt() * x0;
}

at::Tensor toDenoised(Prediction prediction, const at::Tensor& output, const at::Tensor& x, double sigma) {
    if (prediction == Prediction::Eps) {
        return x - output * sigma;
    }
    const double variance = sigma * sigma + 1.0;
    return x / variance - output * (sigma / std::sqrt(variance));
}

at::Tensor toOutput(Prediction prediction, const at::Tensor& denoised, const at::Tensor& x, double sigma) {
    if (prediction == Prediction::Eps) {
        return (x - denoised) / sigma;
    }
    const double variance = sigma * sigma + 1.0;
    return (x / variance - denoised) * (std::sqrt(variance) / sigma);
}

Denoiser makeDenoiser(Network network, Prediction prediction, std::function<double(double)> timestepOf) {
    return [=](const at::Tensor& x, double sigma) {
        const at::Tensor output = network(x / std::sqrt(sigma * sigma + 1.0), timestepOf(sigma));
        return toDenoised(prediction, output, x, sigma);
    };
}

} // namespace latelier
