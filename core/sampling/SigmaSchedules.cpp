#include "core/sampling/SigmaSchedules.h"

#include "core/base/Error.h"
#include "core/base/SamplerNames.h"
#include "core/sampling/NoiseSchedule.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

namespace latelier {

namespace {

/// f at 0, 1/(n-1), ..., 1, and a final 0.
template <typename Function>
std::vector<double> alongTheWay(int n, Function f) {
    std::vector<double> sigmas;
    for (int i = 0; i < n; ++i) {
        sigmas.push_back(f(n > 1 ? static_cast<double>(i) / (n - 1) : 0.0));
    }
    sigmas.push_back(0.0);
    return sigmas;
}

/// The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz's method).
double incompleteBeta(double a, double b, double x) {
    if (x <= 0.0 || x >= 1.0) {
        return x <= 0.0 ? 0.0 : 1.0;
    }
    if (x > (a + 1.0) / (a + b + 2.0)) {
        return 1.0 - incompleteBeta(b, a, 1.0 - x); // where the fraction converges fast
    }
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x)) / a;
    constexpr double tiny = 1e-300;
    double c = 1.0;
    double d = 0.0;
    double fraction = 1.0;
    for (int i = 0; i < 300; ++i) {
        const int m = i / 2;
        double numerator = 1.0;
        if (i > 0 && i % 2 == 0) {
            numerator = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        } else if (i > 0) {
            numerator = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        }
        d = 1.0 + numerator * d;
        d = 1.0 / (std::abs(d) < tiny ? tiny : d);
        c = 1.0 + numerator / c;
        c = std::abs(c) < tiny ? tiny : c;
        fraction *= c * d;
        if (std::abs(1.0 - c * d) < 1e-14) {
            break;
        }
    }
    return front * (fraction - 1.0);
}

double betaQuantile(double share, double a, double b) {
    double low = 0.0;
    double high = 1.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (incompleteBeta(a, b, middle) < share ? low : high) = middle;
    }
    return share <= 0.0 ? 0.0 : share >= 1.0 ? 1.0 : 0.5 * (low + high);
}

} // namespace

std::vector<double> uniformSigmas(int steps, const NoiseSchedule& schedule) {
    const double last = schedule.steps() - 1.0;
    return alongTheWay(steps, [&](double way) { return schedule.sigma(last * (1.0 - way)); });
}

std::vector<double> karrasSigmas(int steps, double sigmaMin, double sigmaMax, double rho) {
    const double low = std::pow(sigmaMin, 1.0 / rho);
    const double high = std::pow(sigmaMax, 1.0 / rho);
    return alongTheWay(steps, [&](double way) { return std::pow(std::lerp(high, low, way), rho); });
}

std::vector<double> exponentialSigmas(int steps, double sigmaMin, double sigmaMax) {
    return polyexponentialSigmas(steps, sigmaMin, sigmaMax, 1.0);
}

std::vector<double> polyexponentialSigmas(int steps, double sigmaMin, double sigmaMax, double rho) {
    const double low = std::log(sigmaMin);
    const double high = std::log(sigmaMax);
    return alongTheWay(steps, [&](double way) { return std::exp(std::lerp(low, high, std::pow(1.0 - way, rho))); });
}

std::vector<double> sgmUniformSigmas(int steps, const NoiseSchedule& schedule) {
    std::vector<double> sigmas = uniformSigmas(steps + 1, schedule);
    sigmas.erase(sigmas.end() - 2);
    return sigmas;
}

std::vector<double> simpleSigmas(int steps, const NoiseSchedule& schedule) {
    const auto table = schedule.sigmas();
    const double stride = static_cast<double>(table.size()) / steps;
    std::vector<double> sigmas;
    for (int i = 0; i < steps; ++i) {
        sigmas.push_back(table[table.size() - 1 - static_cast<std::size_t>(i * stride)]);
    }
    sigmas.push_back(0.0);
    return sigmas;
}

std::vector<double> ddimSigmas(int steps, const NoiseSchedule& schedule) {
    const auto table = schedule.sigmas();
    const std::size_t stride = std::max<std::size_t>(table.size() / steps, 1);
    std::vector<double> sigmas = {0.0};
    for (std::size_t t = 1; t < table.size(); t += stride) {
        sigmas.push_back(table[t]);
    }
    std::reverse(sigmas.begin(), sigmas.end());
    return sigmas;
}

std::vector<double> betaSigmas(int steps, double sigmaMin, double sigmaMax, double alpha, double beta) {
    return alongTheWay(steps,
                       [&](double way) { return std::lerp(sigmaMin, sigmaMax, betaQuantile(1.0 - way, alpha, beta)); });
}

std::vector<double> klOptimalSigmas(int steps, double sigmaMin, double sigmaMax) {
    return alongTheWay(steps,
                       [&](double way) { return std::tan(std::lerp(std::atan(sigmaMax), std::atan(sigmaMin), way)); });
}

std::vector<double> alignYourStepsSigmas(int steps) {
    static constexpr double table[] = {14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.029};
    constexpr int last = std::size(table) - 1;
    return alongTheWay(steps, [&](double way) {
        const int low = std::min(static_cast<int>(way * last), last - 1);
        return std::exp(std::lerp(std::log(table[low]), std::log(table[low + 1]), way * last - low));
    });
}

std::vector<double> turboSigmas(int steps, const NoiseSchedule& schedule) {
    std::vector<double> sigmas;
    for (int i = steps; i > 0; --i) {
        const double t = std::nearbyint(i * static_cast<double>(schedule.steps()) / steps - 1.0);
        sigmas.push_back(schedule.sigmas()[static_cast<std::size_t>(std::max(t, 0.0))]);
    }
    sigmas.push_back(0.0);
    return sigmas;
}

std::vector<double> makeSigmas(std::string_view scheduleId, int steps, const NoiseSchedule& schedule,
                               bool dropNextToLast) {
    using Maker = std::vector<double> (*)(int, const NoiseSchedule&);
    static constexpr std::pair<std::string_view, Maker> makers[] = {
        {"uniform", uniformSigmas},
        {"karras", [](int n, const NoiseSchedule& s) { return karrasSigmas(n, s.sigmaMin(), s.sigmaMax()); }},
        {"exponential", [](int n, const NoiseSchedule& s) { return exponentialSigmas(n, s.sigmaMin(), s.sigmaMax()); }},
        {"polyexponential",
         [](int n, const NoiseSchedule& s) { return polyexponentialSigmas(n, s.sigmaMin(), s.sigmaMax()); }},
        {"sgm_uniform", sgmUniformSigmas},
        {"simple", simpleSigmas},
        {"ddim", ddimSigmas},
        {"beta", [](int n, const NoiseSchedule& s) { return betaSigmas(n, s.sigmaMin(), s.sigmaMax()); }},
        {"kl_optimal", [](int n, const NoiseSchedule& s) { return klOptimalSigmas(n, s.sigmaMin(), s.sigmaMax()); }},
        {"align_your_steps", [](int n, const NoiseSchedule&) { return alignYourStepsSigmas(n); }},
        {"turbo", turboSigmas},
    };
    if (steps < 1 || steps > schedule.steps()) {
        throw Error(ErrorKind::Usage, Sentence("Steps must be from 1 to %1.", schedule.steps()));
    }
    for (const auto& [id, make] : makers) {
        if (id == scheduleId) {
            const bool drop = dropNextToLast && steps < schedule.steps();
            std::vector<double> sigmas = make(steps + (drop ? 1 : 0), schedule);
            if (drop) {
                sigmas.erase(sigmas.end() - 2);
            }
            return sigmas;
        }
    }
    throw Error(ErrorKind::Usage, Sentence("There is no schedule with the id '%1'.", scheduleId));
}

std::vector<double> sigmasFor(std::string_view sampler, std::string_view scheduleName, int steps,
                              const NoiseSchedule& schedule) {
    return makeSigmas(effectiveSchedule(sampler, scheduleName).id, steps, schedule,
                      findSampler(sampler).dropsNextToLastSigma);
}

} // namespace latelier
