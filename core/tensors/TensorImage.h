#pragma once

#include "core/base/FloatImage.h"
#include "core/base/Image.h"

#include <ATen/core/Tensor.h>

namespace latelier {

/// RGB picture -> float tensor [1, 3, H, W] in [-1, 1]. Alpha is laid over white; grey becomes three equal channels.
at::Tensor pictureToTensor(const Image& picture);

/// Float tensor [1, 3, H, W] in [-1, 1] (clamped) -> RGB picture, rounded to nearest.
Image tensorToPicture(const at::Tensor& tensor);
/// The same without the rounding.
FloatImage tensorToFloatPicture(const at::Tensor& tensor);

/// Grey mask -> float tensor [1, 1, H, W] in [0, 1], 1 = make anew. Of a colour picture the luma is taken.
at::Tensor maskToTensor(const Image& mask);

/// Resized to height x width with an antialiased bicubic filter; values are not clamped.
at::Tensor resized(const at::Tensor& tensor, int height, int width);

/// Blurred by a separable Gaussian with the given standard deviation in pixels; edges are replicated. 0 does nothing.
at::Tensor gaussianBlurred(const at::Tensor& tensor, double deviation);

} // namespace latelier
