#include "core/kernels/Conv2d.h"

#include "core/kernels/NeedsGradient.h"

#include <ATen/ATen.h>

namespace latelier {

Conv2d::Conv2d(WeightStore& weights, const std::string& name, int in, int out, int kernel, int stride, int padding,
               bool bias)
    : weight_(weights.take(name + ".weight", {out, in, kernel, kernel})),
      bias_(bias ? weights.take(name + ".bias", {out}) : at::Tensor()), stride_(stride), padding_(padding),
      packed_(PackedWeights::ofConvolution(weight_, bias_, stride, padding)) {
    if (packed_) {
        weight_.reset();
    } else if (!weight_.requires_grad()) {
        weight_ = weight_.contiguous(at::MemoryFormat::ChannelsLast);
    }
}

at::Tensor Conv2d::operator()(const at::Tensor& x, const at::Tensor& addend) const {
    if (packed_ && !needsGradient({x, addend})) {
        return (*packed_)(x, addend);
    }
    const at::Tensor y = at::conv2d(x.contiguous(at::MemoryFormat::ChannelsLast), weight(), bias_, stride_, padding_);
    return addend.defined() ? y + addend : y;
}

} // namespace latelier
