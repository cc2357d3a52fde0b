#include "core/generation/LatentPreview.h"

#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

namespace latelier {

namespace {

std::vector<double> values(const at::Tensor& tensor) {
    const at::Tensor list = tensor.to(at::kCPU, at::kDouble).contiguous();
    return {list.data_ptr<double>(), list.data_ptr<double>() + list.numel()};
}

at::Tensor channelRows(const at::Tensor& latent) {
    return latent[0].flatten(1);
}

} // namespace

Image latentPreview(const at::Tensor& latent, const LatentFormat& format) {
    const auto channels = static_cast<std::int64_t>(format.rgbFactors.size());
    const at::Tensor factors =
        at::from_blob(const_cast<float*>(format.rgbFactors.front().data()), {channels, 3}, at::kFloat);
    const at::Tensor offset = at::from_blob(const_cast<float*>(format.rgbOffset.data()), {3, 1, 1}, at::kFloat);
    const at::Tensor first = latent[0].narrow(0, 0, channels).to(at::kCPU, at::kFloat);
    const at::Tensor rgb = at::matmul(factors.t(), first.flatten(1)).view({3, first.size(1), first.size(2)}) + offset;
    return tensorToPicture(rgb.unsqueeze(0));
}

std::vector<double> channelMeans(const at::Tensor& latent) {
    return values(channelRows(latent).mean(1));
}

Histogram latentHistogram(const at::Tensor& latent, int ranges) {
    const at::Tensor values = latent.to(at::kCPU, at::kFloat);
    Histogram histogram;
    histogram.low = values.min().item<double>();
    histogram.high = values.max().item<double>();
    const at::Tensor counts = at::histc(values, ranges, histogram.low, histogram.high).to(at::kInt).contiguous();
    histogram.counts.assign(counts.data_ptr<int>(), counts.data_ptr<int>() + counts.numel());
    return histogram;
}

std::vector<double> channelDeviations(const at::Tensor& latent) {
    return values(channelRows(latent).std(1));
}

} // namespace latelier
