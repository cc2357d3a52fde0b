#include "core/networks/UNet.h"

#include "core/base/Error.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace latelier {
namespace {

using test::randomWeights;
using test::relativeError;

UNetConfig smallConfig() {
    UNetConfig config;
    config.channels = {32, 64, 64};
    config.attention = {true, true, false};
    config.heads = {4, 2, 8};
    config.contextWidth = 24;
    config.normGroups = 16;
    return config;
}

struct Input {
    at::Tensor x;
    at::Tensor t;
    at::Tensor context;
};

Input randomInput(const UNetConfig& config, std::int64_t batch, std::int64_t height, std::int64_t width) {
    at::manual_seed(21);
    return {at::randn({batch, config.inChannels, height, width}), at::rand({batch}) * 999.0,
            at::randn({batch, 7, config.contextWidth})};
}

at::Tensor run(const UNet& unet, const Input& in) {
    return unet(in.x, in.t, unet.prepare(in.context));
}

TEST(UNet, KeepsTheSizeOfAnyLatent) {
    const UNetConfig config = smallConfig();
    WeightStore store = randomWeights();
    const UNet unet(config, store);
    const std::pair<int, int> sizes[] = {{8, 8}, {9, 11}, {1, 1}, {5, 2}, {7, 16}};
    for (const auto& [height, width] : sizes) {
        const at::Tensor y = run(unet, randomInput(config, 2, height, width));
        EXPECT_EQ(y.sizes(), at::IntArrayRef({2, 4, height, width}));
        EXPECT_TRUE(at::isfinite(y).all().item<bool>());
    }
}

TEST(UNet, TakesAnyConfigurationOfItsFamily) {
    UNetConfig inpainting = smallConfig();
    inpainting.inChannels = 9;
    UNetConfig deep = smallConfig();
    deep.transformerDepth = 2;
    deep.linearProjection = true;
    deep.layersPerBlock = 1;
    UNetConfig single = smallConfig();
    single.channels = {32};
    single.attention = {false};
    single.heads = {4};
    for (const UNetConfig& config : {inpainting, deep, single}) {
        WeightStore store = randomWeights();
        const UNet unet(config, store);
        EXPECT_EQ(run(unet, randomInput(config, 1, 6, 10)).sizes(), at::IntArrayRef({1, 4, 6, 10}));
    }
}

TEST(UNet, RefusesConfigurationsThatDoNotAddUp) {
    UNetConfig missing = smallConfig();
    missing.heads.pop_back();
    UNetConfig heads = smallConfig();
    heads.heads = {3, 2, 8};
    UNetConfig groups = smallConfig();
    groups.normGroups = 12;
    for (const UNetConfig& config : {missing, heads, groups}) {
        WeightStore store = randomWeights();
        EXPECT_THROW(UNet(config, store), Error);
    }
}

TEST(UNet, TreatsEachPictureOfABatchAlone) {
    const UNetConfig config = smallConfig();
    WeightStore store = randomWeights();
    const UNet unet(config, store);
    const Input both = randomInput(config, 2, 8, 8);
    const at::Tensor together = run(unet, both);
    for (int i = 0; i < 2; ++i) {
        const Input one{both.x.narrow(0, i, 1), both.t.narrow(0, i, 1), both.context.narrow(0, i, 1)};
        EXPECT_LT(relativeError(run(unet, one), together.narrow(0, i, 1)), 1e-5);
    }
}

TEST(UNet, SharesAContextOfOneAmongTheBatch) {
    const UNetConfig config = smallConfig();
    WeightStore store = randomWeights();
    const UNet unet(config, store);
    Input in = randomInput(config, 3, 8, 8);
    in.context = in.context.narrow(0, 0, 1);
    const at::Tensor shared = run(unet, in);
    in.context = in.context.expand({3, -1, -1}).contiguous();
    EXPECT_LT(relativeError(run(unet, in), shared), 1e-5);
}

/// All layers of Stable Diffusion 1.5 at a fifth of their width, weights rounded too. At its full size, 256x256 pixels,
/// compare-precisions finds 0.0085.
TEST(UNet, StaysInBf16WithinAHundredthOfFp32) {
    UNetConfig config;
    config.channels = {64, 128, 256, 256};
    config.contextWidth = 96;
    config.heads = {4, 4, 4, 4};
    WeightStore store = randomWeights();
    WeightStore packed = randomWeights(at::kBFloat16);
    const Input in = randomInput(config, 2, 16, 16);
    const at::Tensor want = run(UNet(config, store), in);
    const at::Tensor got = run(UNet(config, packed), in);
    EXPECT_EQ(got.scalar_type(), at::kFloat);
    EXPECT_LT(relativeError(got, want), 1e-2);
}

TEST(UNet, GivesTheSameResultWithAndWithoutGradients) {
    const UNetConfig config = smallConfig();
    WeightStore store = randomWeights();
    WeightStore trainable = test::trainableWeights();
    const UNet inference(config, store);
    const UNet training(config, trainable);
    const Input in = randomInput(config, 2, 9, 7);
    EXPECT_LT(relativeError(run(inference, in), run(training, in).detach()), 1e-5);
}

TEST(UNet, SendsAGradientToEachOfItsWeights) {
    const UNetConfig config = smallConfig();
    std::map<std::string, at::Tensor> leaves;
    WeightStore store([&](const std::string& name, at::IntArrayRef shape) {
        return leaves[name] = test::randomWeight(name, shape).requires_grad_();
    });
    const UNet unet(config, store);
    run(unet, randomInput(config, 2, 8, 8)).square().mean().backward();
    EXPECT_GT(leaves.size(), 100u);
    for (const auto& [name, leaf] : leaves) {
        ASSERT_TRUE(leaf.grad().defined()) << name;
        EXPECT_TRUE(at::isfinite(leaf.grad()).all().item<bool>()) << name;
        EXPECT_GT(leaf.grad().abs().max().item<double>(), 0.0) << name;
    }
}

TEST(UNet, StopsWhereACheckpointThrows) {
    const UNetConfig config = smallConfig();
    WeightStore store = randomWeights();
    const UNet unet(config, store);
    const Input in = randomInput(config, 1, 8, 8);
    const UNet::Context context = unet.prepare(in.context);
    int reached = 0;
    unet(in.x, in.t, context, [&] { ++reached; });
    EXPECT_GT(reached, 30);
    const auto throwAtTheTenth = [n = 0]() mutable {
        if (++n == 10) {
            throw Error(ErrorKind::Cancelled, "Stopped.");
        }
    };
    EXPECT_THROW(unet(in.x, in.t, context, throwAtTheTenth), Error);
}

TEST(UNet, TracesEachBlockOnce) {
    const UNetConfig config = smallConfig();
    WeightStore store = randomWeights();
    const UNet unet(config, store);
    const Input in = randomInput(config, 1, 8, 8);
    std::multiset<std::string> names;
    unet(in.x, in.t, unet.prepare(in.context), {},
         [&](std::string_view name, const at::Tensor&) { names.emplace(name); });
    // Three levels of two blocks each and two changes of size on the way down, three blocks a level on the way up.
    EXPECT_EQ(names.size(), 1u + 1 + 8 + 1 + 9);
    EXPECT_EQ(names.count("input_blocks.8"), 1u);
    EXPECT_EQ(names.count("output_blocks.8"), 1u);
    EXPECT_EQ(names.count("middle_block"), 1u);
}

TEST(TimestepEmbedding, IsCosinesThenSines) {
    const at::Tensor embedding = timestepEmbedding(at::tensor({0.0, 2.5}), 4);
    const at::Tensor want =
        at::tensor({1.0, 1.0, 0.0, 0.0, std::cos(2.5), std::cos(0.025), std::sin(2.5), std::sin(0.025)})
            .view({2, 4})
            .to(at::kFloat);
    EXPECT_TRUE(at::allclose(embedding, want, 1e-6, 1e-6));
}

} // namespace
} // namespace latelier
