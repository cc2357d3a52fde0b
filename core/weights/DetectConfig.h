#pragma once

#include "core/weights/LoadModel.h"
#include "core/weights/WeightNames.h"

#include <string>

namespace latelier {

/// Reads the shapes of the three networks off the weights, which must be under our names, and fills in what the family
/// has where shapes do not tell: head counts, activation, prediction, family name.
/// Throws Error{BadModel} naming the part that is missing.
ModelDescription detectDescription(const NamedTensors& weights, const std::string& label);

/// The name that the same model has in lists of models (ModelGlance.h).
std::string familyName(const UNetConfig& unet);

} // namespace latelier
