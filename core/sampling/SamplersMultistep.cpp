#include "core/sampling/SamplerSteps.h"

#include <algorithm>
#include <array>

namespace latelier {

namespace {

/// Integral over [from, to] of the Lagrange basis polynomial of `nodes` that is 1 at nodes[j] and 0 at the others.
/// Exact for up to 5 nodes (Gauss-Legendre of 3 points).
double lagrangeIntegral(std::span<const double> nodes, std::size_t j, double from, double to) {
    static const std::array<std::pair<double, double>, 3> gauss = {
        {{-std::sqrt(0.6), 5.0 / 9.0}, {0.0, 8.0 / 9.0}, {std::sqrt(0.6), 5.0 / 9.0}}};
    double sum = 0.0;
    for (const auto& [place, weight] : gauss) {
        const double tau = 0.5 * (from + to) + 0.5 * (to - from) * place;
        double product = weight;
        for (std::size_t k = 0; k < nodes.size(); ++k) {
            if (k != j) {
                product *= (tau - nodes[k]) / (nodes[j] - nodes[k]);
            }
        }
        sum += product;
    }
    return 0.5 * (to - from) * sum;
}

/// Antiderivative of (log t)^k.
double logPowerIntegral(int k, double t) {
    if (t <= 0.0) {
        return 0.0; // the limit
    }
    const double l = std::log(t);
    switch (k) {
    case 0:
        return t;
    case 1:
        return t * (l - 1.0);
    default:
        return t * (l * l - 2.0 * l + 2.0);
    }
}

/// As lagrangeIntegral, but the polynomial is one in log sigma: what DEIS integrates (its "log rho" form). Up to 3
/// nodes.
double logLagrangeIntegral(std::span<const double> nodes, std::size_t j, double from, double to) {
    // Coefficients of the polynomial in log t, lowest first.
    std::array<double, 3> c = {1.0, 0.0, 0.0};
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        if (k != j) {
            const double root = std::log(nodes[k]);
            const double scale = 1.0 / (std::log(nodes[j]) - root);
            c = {-root * c[0] * scale, (c[0] - root * c[1]) * scale, (c[1] - root * c[2]) * scale};
        }
    }
    double sum = 0.0;
    for (int k = 0; k < 3; ++k) {
        sum += c[k] * (logPowerIntegral(k, to) - logPowerIntegral(k, from));
    }
    return sum;
}

using BasisIntegral = double (*)(std::span<const double> nodes, std::size_t j, double from, double to);

/// x moved by the integral of the polynomial through the last `order` derivatives. The last of history is the newest.
at::Tensor integrate(BasisIntegral integral, const SamplerState& state, std::span<const double> sigmas, int order) {
    std::vector<double> nodes; // newest first
    for (int k = 0; k < order; ++k) {
        nodes.push_back(sigmas[state.step - k]);
    }
    at::Tensor x = state.x;
    for (int k = 0; k < order; ++k) {
        const double weight = integral(nodes, k, sigmas[state.step], sigmas[state.step + 1]);
        x = x + state.history[state.history.size() - 1 - k] * weight;
    }
    return x;
}

} // namespace

// Linear multistep of order 4 in sigma (Adams-Bashforth with uneven steps), k-diffusion's sample_lms.
at::Tensor sampleLms(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource&,
                     const SamplerOptions& options, const StepObserver& observe) {
    const int order = options.order > 0 ? options.order : 4;
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const at::Tensor denoised = denoise(state.x, sigma);
        remember(state.history, noiseIn(state.x, denoised, sigma), order);
        const int usable = static_cast<int>(state.history.size());
        finishStep(state, integrate(lagrangeIntegral, state, sigmas, usable), denoised, observe);
    }
    return state.x;
}

// Zhang and Chen 2022, "Fast Sampling of Diffusion Models with Exponential Integrator", tAB-DEIS with log rho.
at::Tensor sampleDeis(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource&,
                      const SamplerOptions& options, const StepObserver& observe) {
    const int order = std::clamp(options.order > 0 ? options.order : 3, 1, 3);
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const at::Tensor denoised = denoise(state.x, sigma);
        remember(state.history, noiseIn(state.x, denoised, sigma), order);
        const int left = stepCount(sigmas) - state.step;
        int usable = static_cast<int>(state.history.size());
        if (sigmas[state.step + 1] <= 0.0) {
            usable = 1;
        } else if (left <= options.loweredSteps) {
            usable = std::min(usable, left);
        }
        finishStep(state, integrate(logLagrangeIntegral, state, sigmas, usable), denoised, observe);
    }
    return state.x;
}

// Liu et al. 2022, "Pseudo Numerical Methods for Diffusion Models on Manifolds", in the PLMS form of Katherine Crowson:
// Adams-Bashforth weights of even steps, whatever the steps are. The first step is an improved Euler step.
at::Tensor samplePlms(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource&,
                      const SamplerOptions&, const StepObserver& observe) {
    while (state.step < stepCount(sigmas)) {
        const double sigma = sigmas[state.step];
        const double next = sigmas[state.step + 1];
        const at::Tensor denoised = denoise(state.x, sigma);
        const at::Tensor eps = noiseIn(state.x, denoised, sigma);
        const auto& e = state.history;
        const std::size_t n = e.size();
        at::Tensor slope;
        if (n >= 3) {
            slope = (eps * 55 - e[n - 1] * 59 + e[n - 2] * 37 - e[n - 3] * 9) / 24;
        } else if (n == 2) {
            slope = (eps * 23 - e[1] * 16 + e[0] * 5) / 12;
        } else if (n == 1) {
            slope = (eps * 3 - e[0]) / 2;
        } else if (next > 0.0) {
            const at::Tensor predicted = moveTo(next, state.x, denoised, sigma);
            slope = (eps + noiseIn(predicted, denoise(predicted, next), next)) / 2;
        } else {
            slope = eps;
        }
        remember(state.history, eps, 3);
        finishStep(state, state.x + slope * (next - sigma), denoised, observe);
    }
    return state.x;
}

// Liu et al. 2022, the Runge-Kutta start of PNDM: an evaluation at the first node, two in the middle and one at the
// end. The middle may be two nodes a little apart, since timesteps are whole numbers.
at::Tensor samplePndmStart(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource&,
                           const SamplerOptions&, const StepObserver& observe) {
    while (3 * state.step < stepCount(sigmas)) {
        const double* nodes = &sigmas[3 * state.step];
        const at::Tensor& x = state.x;
        const auto from = [&](const at::Tensor& slope, int node) { return x + slope * (nodes[node] - nodes[0]); };
        const auto epsAt = [&](const at::Tensor& at, int node) {
            return noiseIn(at, denoise(at, nodes[node]), nodes[node]);
        };
        const at::Tensor denoised = denoise(x, nodes[0]);
        const at::Tensor first = noiseIn(x, denoised, nodes[0]);
        const at::Tensor second = epsAt(from(first, 1), 1);
        const at::Tensor third = epsAt(from(second, 2), 2);
        const at::Tensor fourth = epsAt(from(third, 3), 3);
        remember(state.history, first, 3);
        finishStep(state, from((first + second * 2 + third * 2 + fourth) / 6, 3), denoised, observe);
    }
    return state.x;
}

namespace {

/// Solves a system of at most 3 equations by elimination with pivoting.
std::vector<double> solve(std::vector<std::vector<double>> a, std::vector<double> b) {
    const std::size_t n = b.size();
    for (std::size_t c = 0; c < n; ++c) {
        std::size_t pivot = c;
        for (std::size_t r = c + 1; r < n; ++r) {
            pivot = std::abs(a[r][c]) > std::abs(a[pivot][c]) ? r : pivot;
        }
        std::swap(a[c], a[pivot]);
        std::swap(b[c], b[pivot]);
        for (std::size_t r = 0; r < n; ++r) {
            if (r != c) {
                const double factor = a[r][c] / a[c][c];
                for (std::size_t k = c; k < n; ++k) {
                    a[r][k] -= factor * a[c][k];
                }
                b[r] -= factor * b[c];
            }
        }
    }
    for (std::size_t r = 0; r < n; ++r) {
        b[r] /= a[r][r];
    }
    return b;
}

/// One UniPC update from x at sigmas[i] to sigmas[i + 1]. `outputs` are the predictions at the steps up to i, newest
/// last; `corrected` is the prediction at i + 1 for the corrector, undefined for the predictor.
at::Tensor uniPcUpdate(const at::Tensor& x, std::span<const double> sigmas, int i, int order,
                       std::span<const at::Tensor> outputs, const at::Tensor& corrected,
                       const SamplerOptions& options) {
    const double from = sigmas[i];
    const double to = sigmas[i + 1];
    const double h = lambda(to) - lambda(from);
    const double hh = options.predictNoise ? h : -h;
    const double phi1 = std::expm1(hh);
    const double scale = options.variant == SolverVariant::Bh1 ? hh : phi1;
    const at::Tensor& m0 = outputs.back();

    std::vector<double> nodes;
    std::vector<at::Tensor> differences;
    for (int k = 1; k < order; ++k) {
        nodes.push_back((lambda(sigmas[i - k]) - lambda(from)) / h);
        differences.push_back((outputs[outputs.size() - 1 - k] - m0) / nodes.back());
    }
    if (corrected.defined()) {
        nodes.push_back(1.0);
        differences.push_back(corrected - m0);
    }
    std::vector<double> weights;
    const std::size_t n = nodes.size();
    if (n == 1) {
        weights = {0.5}; // the authors' choice for the lowest orders
    } else if (n > 1) {
        std::vector<std::vector<double>> matrix(n, std::vector<double>(n));
        std::vector<double> right(n);
        double phi = phi1 / hh - 1.0;
        double factorial = 1.0;
        for (std::size_t row = 0; row < n; ++row) {
            for (std::size_t column = 0; column < n; ++column) {
                matrix[row][column] = std::pow(nodes[column], static_cast<double>(row));
            }
            right[row] = phi * factorial / scale;
            factorial *= static_cast<double>(row + 2);
            phi = phi / hh - 1.0 / factorial;
        }
        weights = solve(std::move(matrix), std::move(right));
    }
    const double share = options.predictNoise ? to : 1.0;
    at::Tensor result = options.predictNoise ? x - m0 * (to * phi1) : x * (to / from) - m0 * phi1;
    for (std::size_t k = 0; k < n; ++k) {
        result = result - differences[k] * (share * scale * weights[k]);
    }
    return result;
}

} // namespace

// Zhao et al. 2023, "UniPC": each evaluation first corrects the step that led to it, then predicts the next. History is
// the last predictions and, as its last entry, the corrected x of the last step; numbers the order of that step.
at::Tensor sampleUniPc(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas, NoiseSource&,
                       const SamplerOptions& options, const StepObserver& observe) {
    const int order = options.order > 0 ? options.order : 3;
    while (state.step < stepCount(sigmas)) {
        const int i = state.step;
        const at::Tensor denoised = denoise(state.x, sigmas[i]);
        const at::Tensor output = options.predictNoise ? noiseIn(state.x, denoised, sigmas[i]) : denoised;
        std::vector<at::Tensor> outputs = state.history;
        at::Tensor x = state.x;
        if (!outputs.empty()) {
            const at::Tensor last = outputs.back();
            outputs.pop_back();
            x = uniPcUpdate(last, sigmas, i - 1, static_cast<int>(state.numbers[0]), outputs, output, options);
        }
        remember(outputs, output, order);
        const int usable = std::min({order, stepCount(sigmas) - i, static_cast<int>(outputs.size())});
        state.numbers = {static_cast<double>(usable)};
        const at::Tensor next =
            sigmas[i + 1] > 0.0 ? uniPcUpdate(x, sigmas, i, usable, outputs, at::Tensor(), options) : denoised;
        state.history = std::move(outputs);
        state.history.push_back(x);
        finishStep(state, next, denoised, observe);
    }
    return state.x;
}

} // namespace latelier
