#include "tests/conformance/ReferenceModel.h"

#include <ATen/ATen.h>

#include <cmath>

namespace latelier::conformance {

namespace {

/// The analytic model as a network in variance-preserving form: eps or v for x = sqrt(a) x0 + sqrt(1 - a) eps, with a
/// at a fractional timestep from sigma interpolated linearly in log sigma.
Network gaussianNetwork(at::Tensor mu, at::Tensor s, Prediction prediction, std::function<double(double)> sigmaAt) {
    return [=](const at::Tensor& x, double timestep) {
        const double sigma = sigmaAt(timestep);
        const double a = 1.0 / (1.0 + sigma * sigma);
        const at::Tensor spread = s * s * a + (1.0 - a);
        const at::Tensor off = x - mu * std::sqrt(a);
        const at::Tensor eps = off / spread * std::sqrt(1.0 - a);
        if (prediction == Prediction::Eps) {
            return eps;
        }
        const at::Tensor x0 = mu + s * s * off / spread * std::sqrt(a);
        return eps * std::sqrt(a) - x0 * std::sqrt(1.0 - a);
    };
}

} // namespace

bool isAnalytic(const Case& test) {
    return test.params.value("model", "") == "analytic";
}

Denoiser gaussianDenoiser(at::Tensor mu, at::Tensor s) {
    const at::Tensor variance = s * s;
    return [=](const at::Tensor& x, double sigma) {
        return (variance * x + mu * (sigma * sigma)) / (variance + sigma * sigma);
    };
}

Denoiser caseDenoiser(const Case& test, const Group& group, Prediction prediction, TimestepOf timestepOf,
                      const NoiseSchedule& schedule) {
    const auto sigmaAt = [schedule](double timestep) { return schedule.sigma(timestep); };
    return makeDenoiser(gaussianNetwork(group.input(test, "mu"), group.input(test, "s"), prediction, sigmaAt),
                        prediction, std::move(timestepOf));
}

} // namespace latelier::conformance
