#include "core/kernels/DoublingConv2d.h"

#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

#include <algorithm>
#include <cstdint>

namespace latelier {

namespace {

/// What three weights along a dimension come to over two pixels of x: the even pixel of the enlarged picture lies
/// between the pixel before and its own, the odd one between its own and the next.
at::Tensor pairSums(const at::Tensor& weight, int dimension, int odd) {
    const at::Tensor first = weight.narrow(dimension, 0, 1);
    const at::Tensor second = weight.narrow(dimension, 1, 1);
    const at::Tensor third = weight.narrow(dimension, 2, 1);
    return odd ? at::cat({first + second, third}, dimension) : at::cat({first, second + third}, dimension);
}

} // namespace

DoublingConv2d::DoublingConv2d(WeightStore& weights, const std::string& name, int in, int out)
    : dtype_(weights.dtype()), weight_((*Fp32Weights(weights)).take(name + ".weight", {out, in, 3, 3})),
      bias_(weights.take(name + ".bias", {out})) {
    bool packed = !weight_.requires_grad();
    for (int row = 0; row < 2 && packed; ++row) {
        for (int column = 0; column < 2 && packed; ++column) {
            const at::Tensor quarter = pairSums(pairSums(weight_, 2, row), 3, column).to(dtype_);
            quarters_[row][column] = PackedConvolution::of(quarter, bias_, 1, 1);
            packed = quarters_[row][column] != nullptr;
        }
    }
    weight_ = packed ? at::Tensor() : weight_.to(dtype_);
}

at::Tensor DoublingConv2d::operator()(const at::Tensor& x, const LayerCall& call) const {
    RECORD_USER_SCOPE(kinds::convolution3x3);
    if (weight_.defined() || needsGradient({x})) {
        reach(call.checkpoint);
        return finished(plain(narrowed(x, dtype_)), x, call, dtype_);
    }
    const at::Tensor input = x.to(dtype_).contiguous(at::MemoryFormat::ChannelsLast);
    const std::int64_t height = x.size(2);
    const std::int64_t width = x.size(3);
    const std::int64_t out = bias_.size(0);
    const at::Tensor y = at::empty({x.size(0), out, 2 * height, 2 * width}, x.options().dtype(resultType(x, call)),
                                   at::MemoryFormat::ChannelsLast);
    const double flopsPerRow = 2.0 * 4 * 4 * static_cast<double>(x.size(1) * out * width);
    const std::int64_t atOnce = partsAtOnce(height, flopsPerRow, call.flopsAtOnce);
    for (std::int64_t b = 0; b < x.size(0); ++b) {
        for (std::int64_t first = 0; first < height; first += atOnce) {
            reach(call.checkpoint);
            const std::int64_t count = std::min(atOnce, height - first);
            for (std::int64_t row = 0; row < 2; ++row) {
                // Rows of x that the result's rows see, with those of zeros above and below x.
                const std::int64_t begin = first - 1 + row;
                const std::int64_t above = begin < 0 ? 1 : 0;
                const std::int64_t below = begin + count + 1 > height ? 1 : 0;
                const at::Tensor seen = input.narrow(0, b, 1).narrow(2, begin + above, count + 1 - above - below);
                const at::Tensor rows = y.narrow(0, b, 1).narrow(2, 2 * first, 2 * count).slice(2, row, {}, 2);
                for (std::int64_t column = 0; column < 2; ++column) {
                    // A column of zeros on either side, of which each quarter needs one.
                    const at::Tensor quarter =
                        at::empty({1, out, count, width + 1}, y.options(), at::MemoryFormat::ChannelsLast);
                    (*quarters_[row][column])(seen, above, below, {}, quarter);
                    rows.slice(3, column, {}, 2).copy_(quarter.narrow(3, column, width));
                }
            }
        }
    }
    return y;
}

at::Tensor DoublingConv2d::plain(const at::Tensor& x) const {
    if (x.is_meta()) {
        return at::empty({x.size(0), bias_.size(0), 2 * x.size(2), 2 * x.size(3)}, x.options(),
                         at::MemoryFormat::ChannelsLast);
    }
    if (weight_.defined()) {
        return at::conv2d(at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}), weight_, bias_, 1, 1);
    }
    const auto quarter = [&](int row, int column) {
        const at::Tensor padded = at::constant_pad_nd(x, {1 - column, column, 1 - row, row});
        return at::conv2d(padded, quarters_[row][column]->unpack(), bias_);
    };
    const auto evenAndOdd = [&](int row) { return at::stack({quarter(row, 0), quarter(row, 1)}, -1).flatten(3); };
    return at::stack({evenAndOdd(0), evenAndOdd(1)}, 3).flatten(2, 3);
}

} // namespace latelier
