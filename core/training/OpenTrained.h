#pragma once

#include "core/training/DenoiserTraining.h"

#include <string>

namespace latelier {

/// Opens a model, such as a diffusers folder or a checkpoint, for further training: U-Net and text encoder as
/// parameters in fp32, the autoencoder frozen. Throws Error{BadModel}.
TrainedModel openTrained(const std::string& path, at::Device device);

} // namespace latelier
