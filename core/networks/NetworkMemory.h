#pragma once

#include "core/base/MemoryNeed.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/UNet.h"

#include <ATen/core/Tensor.h>

namespace latelier {

/// What a guided step (batch 2) and a decode hold at their peaks on the processor, besides the weights: the tensors
/// that are alive at once in the widest place, counted from the networks' shapes as Flops counts their arithmetic.
MemoryNeed memoryNeed(const UNetConfig& unet, const AutoencoderConfig& autoencoder, at::ScalarType precision);

} // namespace latelier
