#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace latelier {

namespace {

/// [1, C, H, W] in [0, 1].
at::Tensor unitTensor(const Image& picture) {
    return at::from_blob(const_cast<std::uint8_t*>(picture.pixels.data()),
                         {1, picture.height, picture.width, picture.channels}, at::kByte)
        .to(at::kFloat)
        .permute({0, 3, 1, 2})
        .div(255.0);
}

at::Tensor overWhite(const at::Tensor& rgba) {
    const at::Tensor alpha = rgba.narrow(1, 3, 1);
    return rgba.narrow(1, 0, 3) * alpha + (1.0 - alpha);
}

} // namespace

at::Tensor pictureToTensor(const Image& picture) {
    at::Tensor tensor = unitTensor(picture);
    if (picture.channels == 4)
        tensor = overWhite(tensor);
    else if (picture.channels == 1)
        tensor = tensor.expand({1, 3, picture.height, picture.width});
    return (tensor * 2.0 - 1.0).contiguous();
}

Image tensorToPicture(const at::Tensor& tensor) {
    const at::Tensor rows = ((tensor.detach().to(at::kCPU, at::kFloat)[0] + 1.0) * 127.5)
                                .round()
                                .clamp(0, 255)
                                .to(at::kByte)
                                .permute({1, 2, 0})
                                .contiguous();
    Image picture(static_cast<int>(rows.size(1)), static_cast<int>(rows.size(0)), static_cast<int>(rows.size(2)));
    std::memcpy(picture.pixels.data(), rows.data_ptr<std::uint8_t>(), picture.pixels.size());
    return picture;
}

FloatImage tensorToFloatPicture(const at::Tensor& tensor) {
    const at::Tensor rows =
        ((tensor.detach().to(at::kCPU, at::kFloat)[0] + 1.0) * 0.5).clamp(0, 1).permute({1, 2, 0}).contiguous();
    const float* values = rows.data_ptr<float>();
    return {static_cast<int>(rows.size(1)), static_cast<int>(rows.size(0)), static_cast<int>(rows.size(2)),
            std::vector<float>(values, values + rows.numel())};
}

at::Tensor maskToTensor(const Image& mask) {
    at::Tensor tensor = unitTensor(mask);
    if (mask.channels == 4)
        tensor = overWhite(tensor);
    if (mask.channels >= 3) {
        const at::Tensor luma = at::tensor({0.299f, 0.587f, 0.114f}).view({1, 3, 1, 1});
        tensor = (tensor.narrow(1, 0, 3) * luma).sum(1, /*keepdim=*/true);
    }
    return tensor.contiguous();
}

at::Tensor resized(const at::Tensor& tensor, int height, int width) {
    if (tensor.size(2) == height && tensor.size(3) == width)
        return tensor;
    return at::_upsample_bicubic2d_aa(tensor, {height, width}, /*align_corners=*/false);
}

at::Tensor gaussianBlurred(const at::Tensor& tensor, double deviation) {
    if (deviation <= 0)
        return tensor;
    const int radius = std::max(1, static_cast<int>(std::ceil(3.0 * deviation)));
    at::Tensor kernel = at::arange(-radius, radius + 1, at::kDouble).pow(2).mul(-0.5 / (deviation * deviation)).exp();
    kernel = (kernel / kernel.sum()).to(at::kFloat);
    const auto channels = tensor.size(1);
    const at::Tensor column = kernel.view({1, 1, -1, 1}).expand({channels, 1, -1, 1});
    const at::Tensor row = kernel.view({1, 1, 1, -1}).expand({channels, 1, 1, -1});
    const at::Tensor padded = at::replication_pad2d(tensor, {radius, radius, radius, radius});
    const auto filtered = [&](const at::Tensor& x, const at::Tensor& weight) {
        return at::conv2d(x, weight, {}, /*stride=*/1, /*padding=*/at::IntArrayRef{0}, /*dilation=*/1, channels);
    };
    return filtered(filtered(padded, column), row);
}

} // namespace latelier
