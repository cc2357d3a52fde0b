#pragma once

#include "core/kernels/Conv2d.h"
#include "core/kernels/DoublingConv2d.h"

#include <string>

namespace latelier {

/// Halves the size by a 3x3 convolution of stride 2.
class Downsample {
public:
    /// The U-Net pads one pixel on each side, the autoencoder only at the bottom and the right.
    enum class Padding { Around, BottomRight };

    Downsample(WeightStore& weights, const std::string& name, int channels, Padding padding);

    at::Tensor operator()(const at::Tensor& x, const Checkpoint& checkpoint = {}) const;

private:
    Padding padding_;
    Conv2d conv_;
};

/// Enlarges to the nearest pixel, then convolves 3x3.
class Upsample {
public:
    Upsample(WeightStore& weights, const std::string& name, int channels);

    /// x [B, C, h, w] -> [B, C, height, width]. An odd size is that of a picture that was halved and rounded up.
    at::Tensor operator()(const at::Tensor& x, std::int64_t height, std::int64_t width,
                          const Checkpoint& checkpoint = {}) const;

private:
    Conv2d conv_;
};

/// The same where the size always doubles, in less than half of the arithmetic and with 1.8 times the weights.
class Doubling {
public:
    Doubling(WeightStore& weights, const std::string& name, int channels);

    at::Tensor operator()(const at::Tensor& x, const Checkpoint& checkpoint = {}) const;

private:
    DoublingConv2d conv_;
};

} // namespace latelier
