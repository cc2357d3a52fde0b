#pragma once

#include "core/sampling/NoiseSchedule.h"

#include <ATen/core/Tensor.h>
#include <nlohmann/json.hpp>

#include <span>
#include <vector>

namespace latelier::conformance {

/// As float32 [n].
at::Tensor toTensor(std::span<const double> values);
/// The sigmas of a "schedule" parameter. Throws Error{Usage}.
std::vector<double> namedSigmas(const nlohmann::json& schedule, const NoiseSchedule& model);
/// CompVis' uniform DDIM timesteps, ascending; more than `steps` where that does not divide the model's.
std::vector<int> compVisTimesteps(int steps, const NoiseSchedule& model);

} // namespace latelier::conformance
