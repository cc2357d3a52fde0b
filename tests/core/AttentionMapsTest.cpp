#include "core/generation/AttentionMaps.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

using namespace latelier;

namespace {

/// One head of one channel: the probabilities of a pixel with query q are softmax(q k).
at::Tensor column(std::vector<float> values) {
    const auto count = static_cast<std::int64_t>(values.size());
    return at::tensor(values).view({1, count, 1});
}

} // namespace

TEST(AttentionMaps, AreTheProbabilitiesOfEachPixel) {
    AttentionMaps maps(1, 2);
    maps.add(column({0, 1}), column({0, std::log(3.0F)}), 1);
    const at::Tensor expected = at::tensor({0.5F, 0.25F, 0.5F, 0.75F}).view({2, 1, 2});
    EXPECT_TRUE(at::allclose(maps.mean(), expected));
}

TEST(AttentionMaps, AddUpToOneOverAllTokensWhateverTheLayersAndSizes) {
    AttentionMaps maps(5, 7);
    for (const std::int64_t pixels : {35, 12, 4, 1})
        maps.add(at::randn({1, pixels, 8}), at::randn({1, 6, 8}), 2);
    EXPECT_EQ(maps.mean().sizes(), at::IntArrayRef({6, 5, 7}));
    EXPECT_TRUE(at::allclose(maps.mean().sum(0), at::ones({5, 7}), 1e-5, 1e-5));
}

TEST(AttentionMaps, AverageHeadsAndLayers) {
    AttentionMaps maps(1, 1);
    // Two heads of one channel: one looks at the first token, the other at both alike.
    maps.add(at::tensor({50.0F, 0.0F}).view({1, 1, 2}), at::tensor({1.0F, 0.0F, 0.0F, 0.0F}).view({1, 2, 2}), 2);
    EXPECT_NEAR(maps.mean()[0].item<double>(), 0.75, 1e-6);
    maps.add(at::zeros({1, 1, 2}), at::zeros({1, 2, 2}), 2);
    EXPECT_NEAR(maps.mean()[0].item<double>(), (0.75 + 0.5) / 2, 1e-6);
}

TEST(AttentionMaps, OfAWordIsTheSumOfItsTokensAndBrightestWhereItIsLargest) {
    AttentionMaps maps(1, 2);
    maps.add(column({0, 1}), column({0, 0, std::log(2.0F)}), 1);
    const auto words = maps.words({{"two", 0, 2}, {"one", 2, 1}, {"beyond", 3, 1}});
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[0].word, "two");
    EXPECT_NEAR(words[0].share, (2.0 / 3 + 0.5) / 2, 1e-6);
    EXPECT_EQ(words[0].map.pixels, (std::vector<std::uint8_t>{255, 191}));
    EXPECT_EQ(words[1].map.pixels, (std::vector<std::uint8_t>{170, 255}));
}

TEST(AttentionMaps, OfLargeLatentsAreNoLargerThanTheirLimit) {
    AttentionMaps maps(128, 96);
    maps.add(at::randn({1, 128 * 96, 2}), at::randn({1, 3, 2}), 1);
    EXPECT_EQ(maps.mean().sizes(), at::IntArrayRef({3, 64, 48}));
}
