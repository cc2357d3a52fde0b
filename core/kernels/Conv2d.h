#pragma once

#include "core/kernels/LayerCall.h"
#include "core/kernels/OneDnn.h"
#include "core/kernels/WeightStore.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace latelier {

/// Convolution over [B, C, H, W]; channels-last in, channels-last out. A value: copies share the weights.
/// Weights that ask for no gradient are packed for inference where oneDNN has a layout of its own for them.
class Conv2d {
public:
    /// Takes `name`.weight [out, in, kernel, kernel] and, with a bias, `name`.bias [out].
    Conv2d(WeightStore& weights, const std::string& name, int in, int out, int kernel, int stride = 1, int padding = 0,
           bool bias = true);

    /// conv(x) + addend, computed in the weights' dtype. What is more work than the call allows at once is done in
    /// bands of rows, with the call's checkpoint before each; the bits are the same, except in 8 bits. The memory of a
    /// large x, and of a large addend, that is handed over is given back band by band, so that the result takes its
    /// place. An x on the meta device prepares the layer for its size and gives one of the result's.
    at::Tensor operator()(at::Tensor x, const LayerCall& call = {}) const;
    /// The same for x enlarged to twice its size, each pixel four times. The enlarged picture is made band by band.
    at::Tensor ofTwiceTheSize(const at::Tensor& x, const LayerCall& call = {}) const;

    at::Tensor weight() const { return packed_ ? packed_->unpack() : weight_; }
    /// The dtype that it computes in, except under autocast.
    at::ScalarType dtype() const { return packed_ ? packed_->dtype() : weight_.scalar_type(); }

private:
    /// Rows [first, first + count) of picture `b` of the input, as [1, in, count, W].
    using Rows = std::function<at::Tensor(std::int64_t b, std::int64_t first, std::int64_t count)>;
    class Consumed;

    bool isFast(const at::Tensor& x, const LayerCall& call) const;
    at::Tensor plain(const at::Tensor& x, const LayerCall& call) const;
    bool fitsAtOnce(at::IntArrayRef sizes, const LayerCall& call) const;
    at::Tensor whole(const at::Tensor& x, const LayerCall& call, at::ScalarType result) const;
    at::Tensor inBands(at::IntArrayRef sizes, const Rows& rows, Consumed consumed, const LayerCall& call,
                       const at::TensorOptions& result) const;
    at::Tensor emptyResult(at::IntArrayRef sizes, const at::TensorOptions& result) const;
    std::int64_t resultSize(std::int64_t size) const { return (size + 2 * padding_ - kernel_) / stride_ + 1; }
    /// Operations for one row of the result of an input of that width.
    double flopsPerRow(std::int64_t width) const;

    std::int64_t in_;
    std::int64_t out_;
    std::int64_t kernel_;
    std::int64_t stride_;
    std::int64_t padding_;
    at::Tensor weight_; ///< undefined when packed
    at::Tensor bias_;
    std::shared_ptr<const PackedConvolution> packed_;
};

} // namespace latelier
