#include "core/training/PerceptualMetric.h"

#include "core/kernels/Conv2d.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <memory>
#include <utility>

namespace latelier {

namespace {

at::Tensor unitLength(const at::Tensor& features) {
    const auto f = features.to(at::kFloat);
    return f / (f.square().sum({1}, true) + 1e-8).sqrt();
}

/// The convolutions of VGG16 up to its fifth pool, by depth.
struct Vgg16 {
    std::vector<std::vector<Conv2d>> depths;
    at::Tensor shift, scale;

    Vgg16(WeightStore& weights, at::Device device) {
        // Numbers of torchvision's `features`: input width, then index of each convolution.
        const std::vector<std::pair<int, std::vector<int>>> plan = {
            {64, {0, 2}}, {128, {5, 7}}, {256, {10, 12, 14}}, {512, {17, 19, 21}}, {512, {24, 26, 28}}};
        int in = 3;
        for (const auto& [out, indices] : plan) {
            auto& depth = depths.emplace_back();
            for (const int index : indices) {
                depth.emplace_back(weights, "features." + std::to_string(index), in, out, 3, 1, 1);
                in = out;
            }
        }
        // From [-1, 1] to ImageNet's mean and deviation.
        shift = at::tensor({-0.030, -0.088, -0.188}, at::kFloat).view({1, 3, 1, 1}).to(device);
        scale = at::tensor({0.458, 0.448, 0.450}, at::kFloat).view({1, 3, 1, 1}).to(device);
    }

    std::vector<at::Tensor> taps(const at::Tensor& pictures) const {
        std::vector<at::Tensor> result;
        at::Tensor h = (pictures - shift) / scale;
        for (std::size_t depth = 0; depth < depths.size(); ++depth) {
            if (depth > 0) {
                h = at::max_pool2d(h, {2, 2});
            }
            for (const auto& convolution : depths[depth]) {
                h = at::relu(convolution(h));
            }
            result.push_back(h);
        }
        return result;
    }
};

} // namespace

at::Tensor PerceptualMetric::distance(const at::Tensor& a, const at::Tensor& b) const {
    std::vector<at::Tensor> wanted;
    {
        const at::NoGradGuard noGradients;
        wanted = taps(b);
    }
    const auto found = taps(a);
    at::Tensor sum;
    for (std::size_t i = 0; i < found.size(); ++i) {
        auto difference = (unitLength(found[i]) - unitLength(wanted[i])).square();
        if (!channelWeights.empty()) {
            difference = difference * channelWeights[i];
        }
        const auto one = difference.sum({1}).mean({1, 2});
        sum = sum.defined() ? sum + one : one;
    }
    return sum;
}

PerceptualMetric attributeMetric(const AttributeNetwork& network) {
    return {[&network](const at::Tensor& pictures) { return network.taps(pictures); },
            {},
            "features trained on the painter's attributes"};
}

PerceptualMetric vggMetric(const std::string& path, const std::string& linearPath, at::Device device) {
    const auto open = [&](const std::string& file) {
        auto stored = readTensorFile(file);
        WeightStore weights(std::move(stored.tensors), stored.keepAlive, file);
        weights.setTarget(at::kFloat, device);
        return weights;
    };
    auto weights = open(path);
    const auto network = std::make_shared<const Vgg16>(weights, device);
    PerceptualMetric metric{[network](const at::Tensor& pictures) { return network->taps(pictures); }, {}, "VGG16"};
    if (!linearPath.empty()) {
        auto linear = open(linearPath);
        const std::int64_t widths[] = {64, 128, 256, 512, 512};
        for (int i = 0; i < 5; ++i) {
            metric.channelWeights.push_back(
                linear.take("lin" + std::to_string(i) + ".model.1.weight", {1, widths[i], 1, 1}));
        }
        metric.name = "LPIPS on VGG16";
    }
    return metric;
}

} // namespace latelier
