#pragma once

#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"
#include "core/sampling/NoiseSchedule.h"

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

namespace latelier {

/// What one step of the second stage is computed from.
struct DenoisingBatch {
    at::Tensor latents;   ///< [B, C, h, w], scaled to unit variance
    at::Tensor noise;     ///< like latents
    at::Tensor timesteps; ///< [B] int64
    at::Tensor tokens;    ///< [B, 77] int64; those of an empty prompt where the caption was dropped
};

/// Timesteps [count] of samples first to first + count - 1 of a batch of `total`: one from each of `total` equal
/// intervals, so that every batch sees all noise levels and the loss is calm.
at::Tensor stratifiedTimesteps(std::int64_t first, std::int64_t count, std::int64_t total, int steps,
                               at::Generator& random);

/// Mean squared error of the network's prediction, eps or v (Ho et al. 2020, Salimans & Ho 2022), with the noise added
/// in one go and the text encoder trained along.
at::Tensor denoisingLoss(const UNet& unet, const ClipTextTransformer& text, const NoiseSchedule& schedule,
                         Prediction prediction, const DenoisingBatch& batch);

} // namespace latelier
