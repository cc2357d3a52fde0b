#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Where a stochastic sampler draws its noise; passed in, so that no sampler knows of seeds or devices.
class NoiseSource {
public:
    virtual ~NoiseSource() = default;
    /// Standard normal noise of x's shape, dtype and device.
    virtual at::Tensor draw(const at::Tensor& like) = 0;
};

} // namespace latelier
