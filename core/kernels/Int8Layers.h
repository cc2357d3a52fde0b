#pragma once

#include "core/kernels/OneDnn.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace latelier {

/// Layers whose products are of 8-bit numbers, for weights that were trained in others (post-training quantisation).
///
/// Weights are signed bytes with a step for each output channel: the largest is 127 of them. Inputs become unsigned
/// bytes as they come: 255 steps from the lowest to the highest value and 0, of each row (linear) or of each picture,
/// or band of one (convolution). What runs between layers stays as it is. A row or picture with a value that is no
/// finite number becomes NaN. About 1 % of each result is lost, where bf16 loses 0.2 %.
///
/// The functions return null where oneDNN has no such products here: see oneDnnAllowsInt8.
std::shared_ptr<const PackedLinear> int8Linear(const at::Tensor& weight, const at::Tensor& bias);
std::shared_ptr<const PackedConvolution> int8Convolution(const at::Tensor& weight, const at::Tensor& bias, int stride,
                                                         int padding);

} // namespace latelier
