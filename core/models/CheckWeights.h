#pragma once

#include "core/base/Sentence.h"
#include "core/weights/LoadModel.h"

#include <cstdint>
#include <optional>
#include <string>

namespace latelier {

/// Compares all that the networks of a model take with what its weights hold, before any is converted. Throws
/// Error{BadModel} that lists every missing tensor and every one of another shape, the first of each by name and shape.
/// Returns a sentence on the tensors that no network takes, when there are any.
std::optional<Sentence> checkWeights(const ModelDescription& description, const WeightStore& weights);

/// How many numbers the tensors have that nothing has taken: all of a model's that was just opened.
std::int64_t untakenWeights(const WeightStore& weights);

} // namespace latelier
