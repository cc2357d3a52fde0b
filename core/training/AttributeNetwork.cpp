#include "core/training/AttributeNetwork.h"

#include <ATen/ATen.h>

namespace latelier {

namespace {

constexpr int kWidths[AttributeNetwork::kLevels] = {1, 2, 4, 6, 8};

} // namespace

AttributeNetwork::AttributeNetwork(int width, WeightStore& weights, const std::string& prefix) {
    int in = 3;
    for (int level = 0; level < kLevels; ++level) {
        const int out = kWidths[level] * width;
        // The first level has one convolution, since it is by far the dearest; the others have two.
        for (int i = 0; i < (level == 0 ? 1 : 2); ++i) {
            const auto name = prefix + "conv" + std::to_string(level) + "_" + std::to_string(i);
            convolutions_.emplace_back(weights, name, in, out, 3, 1, 1);
            in = out;
        }
    }
    // Where things are matters (left, right): the heads read a 4x4 grid, not an average.
    hidden_.emplace_back(weights, prefix + "hidden", in * 16, 16 * width);
    for (int a = 0; a < kSceneAttributes; ++a) {
        const auto attribute = static_cast<SceneAttribute>(a);
        heads_.emplace_back(weights, prefix + "head." + std::string(name(attribute)), 16 * width,
                            static_cast<int>(sceneValues(attribute).size()));
    }
}

std::vector<at::Tensor> AttributeNetwork::taps(const at::Tensor& pictures) const {
    std::vector<at::Tensor> taps;
    at::Tensor h = pictures.contiguous(at::MemoryFormat::ChannelsLast);
    std::size_t next = 0;
    for (int level = 0; level < kLevels; ++level) {
        if (level > 0) {
            h = at::max_pool2d(h, {2, 2});
        }
        for (int i = 0; i < (level == 0 ? 1 : 2); ++i) {
            h = at::leaky_relu(convolutions_[next++](h), 0.1);
        }
        taps.push_back(h);
    }
    return taps;
}

AttributeNetwork::Reading AttributeNetwork::read(const at::Tensor& pictures) const {
    Reading reading;
    // Half the size tells the attributes apart as well, at a quarter of the work.
    reading.taps = taps(at::avg_pool2d(pictures, {2, 2}));
    const auto grid = at::adaptive_avg_pool2d(reading.taps.back().to(at::kFloat), {4, 4});
    reading.features = at::leaky_relu(hidden_.front()(grid.flatten(1)), 0.1).to(at::kFloat);
    for (const auto& head : heads_) {
        reading.logits.push_back(head(reading.features).to(at::kFloat));
    }
    return reading;
}

at::Tensor attributeLoss(const AttributeNetwork::Reading& reading, const at::Tensor& truths) {
    at::Tensor sum;
    for (std::size_t a = 0; a < reading.logits.size(); ++a) {
        const auto one = at::cross_entropy_loss(reading.logits[a], truths.select(1, static_cast<std::int64_t>(a)));
        sum = sum.defined() ? sum + one : one;
    }
    return sum / static_cast<double>(reading.logits.size());
}

at::Tensor attributeAgreement(const AttributeNetwork::Reading& reading, const at::Tensor& truths) {
    std::vector<at::Tensor> shares;
    for (std::size_t a = 0; a < reading.logits.size(); ++a) {
        const auto guess = reading.logits[a].argmax(1);
        shares.push_back((guess == truths.select(1, static_cast<std::int64_t>(a))).to(at::kFloat).mean());
    }
    return at::stack(shares).cpu();
}

} // namespace latelier
