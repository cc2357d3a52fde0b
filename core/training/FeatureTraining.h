#pragma once

#include "core/training/AttributeNetwork.h"
#include "core/training/Parameters.h"
#include "core/training/TrainingOptions.h"

#include <memory>
#include <string>

namespace latelier {

/// An attribute network with the tensors that it was built on.
struct TrainedAttributes {
    std::unique_ptr<Parameters> parameters;
    std::unique_ptr<AttributeNetwork> network;
};

/// Trains the attribute network on painted pictures and writes `attributes.safetensors` (the averaged weights) into the
/// run's folder. `stage` names the checkpoint, so that a second judge can be trained beside the first.
TrainedAttributes trainFeatures(const TrainingOptions& options, const TrainingHooks& hooks,
                                const std::string& stage = "features", int width = 16);

/// Reads what `trainFeatures` wrote; the network is ready for use and takes no gradients of its own.
TrainedAttributes loadAttributes(const std::string& path, at::Device device);

/// Accuracy per attribute on `count` pictures of a stream that no training draws from, [kSceneAttributes].
at::Tensor attributeAccuracy(const AttributeNetwork& network, const TrainingOptions& options, std::int64_t count);

} // namespace latelier
