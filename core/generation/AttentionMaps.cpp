#include "core/generation/AttentionMaps.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace latelier {

namespace {

constexpr std::int64_t largestMap = 64;

std::pair<std::int64_t, std::int64_t> halved(std::pair<std::int64_t, std::int64_t> size) {
    return {(size.first + 1) / 2, (size.second + 1) / 2};
}

at::Tensor byHeads(const at::Tensor& x, int heads) {
    return x[0].view({x.size(1), heads, -1}).transpose(0, 1).to(at::kFloat);
}

} // namespace

AttentionMaps::AttentionMaps(std::int64_t height, std::int64_t width) : height_(height), width_(width) {}

void AttentionMaps::add(const at::Tensor& query, const at::Tensor& key, int heads) {
    std::pair size{height_, width_};
    while (size.first * size.second > query.size(1))
        size = halved(size);
    if (size.first * size.second != query.size(1))
        return;
    const at::Tensor q = byHeads(query, heads); // [heads, N, d]
    const at::Tensor k = byHeads(key, heads);
    const at::Tensor scores = at::matmul(q, k.transpose(1, 2)) / std::sqrt(static_cast<double>(q.size(2)));
    const at::Tensor probabilities = at::softmax(scores, -1).mean(0); // [N, M]
    at::Tensor map = probabilities.t().reshape({1, key.size(1), size.first, size.second});

    std::pair target{height_, width_};
    while (std::max(target.first, target.second) > largestMap)
        target = halved(target);
    const std::array shape{target.first, target.second};
    if (map.size(2) > target.first)
        map = at::adaptive_avg_pool2d(map, shape);
    else if (map.size(2) < target.first || map.size(3) < target.second)
        map = at::upsample_bilinear2d(map, shape, /*align_corners=*/false);
    // A prompt that grew while the picture forms has other tokens: the step's own count.
    if (!sum_.defined() || sum_.size(0) != map.size(1)) {
        sum_ = at::zeros_like(map[0]);
        layers_ = 0;
    }
    sum_ += map[0];
    ++layers_;
}

at::Tensor AttentionMaps::mean() const {
    return layers_ > 0 ? sum_ / layers_ : at::Tensor();
}

std::vector<WordAttention> AttentionMaps::words(const std::vector<PromptWord>& words) const {
    std::vector<WordAttention> result;
    if (layers_ == 0)
        return result;
    const at::Tensor all = mean().to(at::kCPU);
    for (const PromptWord& word : words) {
        if (word.first + word.count > all.size(0))
            continue;
        const at::Tensor map = all.narrow(0, word.first, word.count).sum(0);
        const double largest = std::max(map.max().item<double>(), 1e-12);
        const at::Tensor grey = (map * (255.0 / largest)).round().to(at::kByte).contiguous();
        WordAttention attention;
        attention.word = word.text;
        attention.map = Image(static_cast<int>(grey.size(1)), static_cast<int>(grey.size(0)), 1);
        std::copy_n(grey.data_ptr<std::uint8_t>(), attention.map.pixels.size(), attention.map.pixels.begin());
        attention.share = map.mean().item<double>();
        result.push_back(std::move(attention));
    }
    return result;
}

} // namespace latelier
