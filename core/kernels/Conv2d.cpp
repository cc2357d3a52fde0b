#include "core/kernels/Conv2d.h"

#include "core/kernels/Int8Layers.h"
#include "core/kernels/LastOwner.h"
#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"
#include "core/tensors/TensorMemory.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

#include <algorithm>
#include <utility>

namespace latelier {

namespace {

/// Rows [first, first + count) of picture b: one piece of memory, since the channels lie innermost.
at::Tensor band(const at::Tensor& pictures, std::int64_t b, std::int64_t first, std::int64_t count) {
    return pictures.narrow(0, b, 1).narrow(2, first, count);
}

at::Tensor enlarged(const at::Tensor& x) {
    return at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
}

/// How much of a tensor that is given back as it is read is read at once.
constexpr std::int64_t bytesOfBand = 16 << 20;

} // namespace

/// Gives the memory of pictures back from the first row to the last as they are done with, if nobody else sees them.
class Conv2d::Consumed {
public:
    Consumed() = default;
    Consumed(const at::Tensor& pictures, bool handedOver) {
        if (handedOver) {
            pictures_ = pictures;
        }
    }

    /// No row before `end` of picture `b` is read again.
    void upTo(std::int64_t b, std::int64_t end) {
        if (pictures_.defined() && pictures_.is_cpu()) {
            const std::int64_t to = (b * pictures_.size(2) + end) * bytesOfRow();
            discardTensorBytes(static_cast<char*>(pictures_.data_ptr()) + given_,
                               static_cast<std::size_t>(std::max<std::int64_t>(0, to - given_)));
            given_ = std::max(given_, to);
        }
    }

    /// The rows that are to be read at once, where `most` could be.
    std::int64_t rowsAtOnce(std::int64_t most) const {
        return pictures_.defined() ? std::clamp<std::int64_t>(bytesOfBand / bytesOfRow(), 1, most) : most;
    }

private:
    std::int64_t bytesOfRow() const { return pictures_.size(1) * pictures_.size(3) * pictures_.element_size(); }

    at::Tensor pictures_;
    std::int64_t given_ = 0; ///< bytes given back
};

Conv2d::Conv2d(WeightStore& weights, const std::string& name, int in, int out, int kernel, int stride, int padding,
               bool bias)
    : in_(in), out_(out), kernel_(kernel), stride_(stride), padding_(padding),
      weight_(weights.take(name + ".weight", {out, in, kernel, kernel})),
      bias_(bias ? weights.take(name + ".bias", {out}) : at::Tensor()),
      packed_(weights.int8() ? int8Convolution(weight_, bias_, stride, padding) : nullptr) {
    if (!packed_) {
        packed_ = PackedConvolution::of(weight_, bias_, stride, padding);
    }
    if (packed_) {
        weight_.reset();
    } else if (!weight_.requires_grad()) {
        weight_ = weight_.contiguous(at::MemoryFormat::ChannelsLast);
    }
}

at::Tensor Conv2d::operator()(at::Tensor x, const LayerCall& call) const {
    RECORD_USER_SCOPE(kernel_ == 1 ? kinds::linear : kinds::convolution3x3);
    if (!isFast(x, call)) {
        return plain(x, call);
    }
    const at::ScalarType result = resultType(x, call);
    const at::Tensor input = x.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast);
    x.reset();
    const Consumed consumed(input, isLastOwner(input));
    if (fitsAtOnce(input.sizes(), call) && consumed.rowsAtOnce(input.size(2)) == input.size(2)) {
        return whole(input, call, result);
    }
    const auto rows = [&](std::int64_t b, std::int64_t first, std::int64_t count) {
        return band(input, b, first, count);
    };
    return inBands(input.sizes(), rows, consumed, call, input.options().dtype(result));
}

at::Tensor Conv2d::ofTwiceTheSize(const at::Tensor& x, const LayerCall& call) const {
    RECORD_USER_SCOPE(kinds::convolution3x3);
    const std::int64_t sizes[] = {x.size(0), x.size(1), 2 * x.size(2), 2 * x.size(3)};
    if (!isFast(x, call)) {
        return plain(enlarged(x), call);
    }
    const at::ScalarType result = resultType(x, call);
    const at::Tensor input = x.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast);
    if (fitsAtOnce(sizes, call)) {
        return whole(enlarged(input), call, result);
    }
    const auto rows = [&](std::int64_t b, std::int64_t first, std::int64_t count) {
        const std::int64_t begin = first / 2;
        const std::int64_t end = (first + count + 1) / 2;
        const at::Tensor both = enlarged(band(input, b, begin, end - begin));
        return both.narrow(2, first - 2 * begin, count);
    };
    return inBands(sizes, rows, {}, call, input.options().dtype(result));
}

bool Conv2d::isFast(const at::Tensor& x, const LayerCall& call) const {
    return packed_ && !needsGradient({x, call.addend});
}

at::Tensor Conv2d::plain(const at::Tensor& x, const LayerCall& call) const {
    reach(call.checkpoint);
    if (x.is_meta()) {
        return emptyResult(x.sizes(), x.options().dtype(resultType(x, call)));
    }
    const at::Tensor input = narrowed(x, dtype()).contiguous(at::MemoryFormat::ChannelsLast);
    return finished(at::conv2d(input, weight(), bias_, stride_, padding_), x, call, dtype());
}

at::Tensor Conv2d::emptyResult(at::IntArrayRef sizes, const at::TensorOptions& result) const {
    return at::empty({sizes[0], out_, resultSize(sizes[2]), resultSize(sizes[3])}, result,
                     at::MemoryFormat::ChannelsLast);
}

double Conv2d::flopsPerRow(std::int64_t width) const {
    return 2.0 * static_cast<double>(in_ * out_ * kernel_ * kernel_ * resultSize(width));
}

bool Conv2d::fitsAtOnce(at::IntArrayRef sizes, const LayerCall& call) const {
    return flopsPerRow(sizes[3]) * static_cast<double>(sizes[0] * resultSize(sizes[2])) <= call.flopsAtOnce;
}

at::Tensor Conv2d::whole(const at::Tensor& x, const LayerCall& call, at::ScalarType result) const {
    reach(call.checkpoint);
    const at::Tensor y = emptyResult(x.sizes(), x.options().dtype(result));
    const at::Tensor addend =
        call.addend.defined() ? call.addend.to(result).contiguous(at::MemoryFormat::ChannelsLast) : call.addend;
    (*packed_)(x.contiguous(at::MemoryFormat::ChannelsLast), padding_, padding_, addend, y);
    return y;
}

at::Tensor Conv2d::inBands(at::IntArrayRef sizes, const Rows& rows, Consumed consumed, const LayerCall& call,
                           const at::TensorOptions& result) const {
    const at::Tensor y = emptyResult(sizes, result);
    const std::int64_t height = y.size(2);
    const at::Tensor addend =
        call.addend.defined() ? call.addend.to(result).contiguous(at::MemoryFormat::ChannelsLast) : call.addend;
    Consumed consumedAddend(addend, addend.is_same(call.addend) && call.addend.use_count() == 2);
    const std::int64_t atOnce = consumed.rowsAtOnce(partsAtOnce(height, flopsPerRow(sizes[3]), call.flopsAtOnce));
    for (std::int64_t b = 0; b < sizes[0]; ++b) {
        for (std::int64_t first = 0; first < height; first += atOnce) {
            reach(call.checkpoint);
            const std::int64_t count = std::min(atOnce, height - first);
            const std::int64_t begin = first * stride_ - padding_; // in the input, its borders of zeros left out
            const std::int64_t end = (first + count - 1) * stride_ - padding_ + kernel_;
            const std::int64_t above = std::max<std::int64_t>(0, -begin);
            const std::int64_t below = std::max<std::int64_t>(0, end - sizes[2]);
            const at::Tensor x = rows(b, begin + above, end - below - begin - above);
            (*packed_)(x, above, below, addend.defined() ? band(addend, b, first, count) : addend,
                       band(y, b, first, count));
            consumed.upTo(b, std::clamp<std::int64_t>((first + count) * stride_ - padding_, 0, sizes[2]));
            consumedAddend.upTo(b, first + count);
        }
    }
    return y;
}

} // namespace latelier
