#pragma once

#include "core/sampling/NoiseSchedule.h"
#include "tests/conformance/Group.h"

#include <functional>

namespace latelier::conformance {

using TimestepOf = std::function<double(double sigma)>;

/// The denoiser of a case: its analytic model, or the group's U-Net with the case's guidance.
Denoiser caseDenoiser(const Case& test, const Group& group, Prediction prediction, TimestepOf timestepOf);

/// The same with the positive prompt alone.
Denoiser unguidedDenoiser(const Case& test, const Group& group, Prediction prediction, TimestepOf timestepOf);

/// The analytic model in k-diffusion's form, for data ~ N(mu, s^2) elementwise: (s^2 x + sigma^2 mu) / (s^2 + sigma^2).
Denoiser gaussianDenoiser(at::Tensor mu, at::Tensor s);

bool isAnalytic(const Case& test);

} // namespace latelier::conformance
