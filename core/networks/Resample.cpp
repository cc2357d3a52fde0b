#include "core/networks/Resample.h"

#include <ATen/ATen.h>

namespace latelier {

Downsample::Downsample(WeightStore& weights, const std::string& name, int channels, Padding padding)
    : padding_(padding), conv_(weights, name, channels, channels, 3, 2, padding == Padding::Around ? 1 : 0) {}

at::Tensor Downsample::operator()(const at::Tensor& x, const Checkpoint& checkpoint) const {
    return conv_(padding_ == Padding::Around ? x : at::constant_pad_nd(x, {0, 1, 0, 1}), {.checkpoint = checkpoint});
}

Upsample::Upsample(WeightStore& weights, const std::string& name, int channels)
    : conv_(weights, name, channels, channels, 3, 1, 1) {}

at::Tensor Upsample::operator()(const at::Tensor& x, std::int64_t height, std::int64_t width,
                                const Checkpoint& checkpoint) const {
    if (height == 2 * x.size(2) && width == 2 * x.size(3)) {
        return conv_.ofTwiceTheSize(x, {.checkpoint = checkpoint});
    }
    return conv_(at::upsample_nearest2d(x, {height, width}), {.checkpoint = checkpoint});
}

Doubling::Doubling(WeightStore& weights, const std::string& name, int channels)
    : conv_(weights, name, channels, channels) {}

at::Tensor Doubling::operator()(const at::Tensor& x, const Checkpoint& checkpoint) const {
    return conv_(x, {.checkpoint = checkpoint});
}

} // namespace latelier
