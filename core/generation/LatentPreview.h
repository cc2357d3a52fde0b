#pragma once

#include "core/base/Engine.h"
#include "core/base/Image.h"
#include "core/models/LatentFormat.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace latelier {

/// A picture of a latent [1, C, h, w] by the family's linear factors, one pixel per latent sample.
Image latentPreview(const at::Tensor& latent, const LatentFormat& format);

/// Mean of each channel of a latent [1, C, h, w].
std::vector<double> channelMeans(const at::Tensor& latent);

/// How often the values of a latent fall where, from its smallest to its largest.
Histogram latentHistogram(const at::Tensor& latent, int ranges = 48);

/// Standard deviation of each channel of a latent [1, C, h, w].
std::vector<double> channelDeviations(const at::Tensor& latent);

} // namespace latelier
