#pragma once

#include "core/kernels/LayerCall.h"
#include "core/kernels/OneDnn.h"
#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <memory>
#include <string>

namespace latelier {

/// A 3x3 convolution of x [B, in, h, w] enlarged to twice its size, each pixel four times -> [B, out, 2 h, 2 w].
///
/// The enlarged picture is never made: of its 3x3 pixels that one pixel of the result sees, at most 2x2 differ, so that
/// each of the four pixels that come from one is a 2x2 convolution of x with sums of the weights. That is 4/9 of the
/// arithmetic. A value: copies share the weights.
class DoublingConv2d {
public:
    /// Takes `name`.weight [out, in, 3, 3] and `name`.bias [out].
    DoublingConv2d(WeightStore& weights, const std::string& name, int in, int out);

    /// Computed in the weights' dtype, in bands of rows with the call's checkpoint before each. Takes no addend.
    at::Tensor operator()(const at::Tensor& x, const LayerCall& call = {}) const;

private:
    at::Tensor plain(const at::Tensor& x) const;

    at::ScalarType dtype_;
    at::Tensor weight_; ///< undefined when packed
    at::Tensor bias_;
    /// For the pixels of even and odd rows, and in these of even and odd columns.
    std::array<std::array<std::shared_ptr<const PackedConvolution>, 2>, 2> quarters_;
};

} // namespace latelier
