#include "core/networks/ClipTextTransformer.h"

#include "core/base/Error.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace latelier {
namespace {

using test::randomWeights;
using test::relativeError;

ClipTextConfig smallConfig(TextActivation activation = TextActivation::QuickGelu) {
    ClipTextConfig config;
    config.vocabularySize = 100;
    config.width = 32;
    config.feedForwardWidth = 64;
    config.layers = 3;
    config.heads = 4;
    config.positions = 16;
    config.activation = activation;
    return config;
}

ClipTextTransformer small(TextActivation activation = TextActivation::QuickGelu) {
    WeightStore store = randomWeights();
    return ClipTextTransformer(smallConfig(activation), store);
}

at::Tensor someIds() {
    return at::arange(32, at::kLong).mul(7).remainder(100).view({2, 16});
}

TEST(TextTransformer, LetsNoTokenSeeALaterOne) {
    const ClipTextTransformer text = small();
    const at::Tensor ids = someIds();
    at::Tensor changed = ids.clone();
    changed.narrow(1, 9, 7).fill_(55);
    const at::Tensor a = text(ids);
    const at::Tensor b = text(changed);
    EXPECT_LT(relativeError(b.narrow(1, 0, 9), a.narrow(1, 0, 9)), 1e-6);
    EXPECT_GT(relativeError(b.narrow(1, 9, 7), a.narrow(1, 9, 7)), 0.1);
}

TEST(TextTransformer, KnowsThePositionOfAToken) {
    const at::Tensor x = small()(at::full({1, 5}, 3, at::kLong));
    EXPECT_GT((x[0][0] - x[0][4]).abs().max().item<double>(), 0.01);
}

TEST(TextTransformer, GivesEmbeddingsWhereAllLayersAreSkipped) {
    const at::Tensor ids = someIds();
    const std::string prefix = "text_encoder.text_model.embeddings.";
    const at::Tensor want = test::randomWeight(prefix + "token_embedding.weight", {100, 32}).index({ids}) +
                            test::randomWeight(prefix + "position_embedding.weight", {16, 32});
    EXPECT_TRUE(at::allclose(small()(ids, 3, false), want));
}

TEST(TextTransformer, NormalisesASkippedLayerWhenAsked) {
    const ClipTextTransformer text = small();
    const at::Tensor raw = text(someIds(), 1, false);
    const std::string name = "text_encoder.text_model.final_layer_norm.";
    const at::Tensor want = at::layer_norm(raw, {32}, test::randomWeight(name + "weight", {32}),
                                           test::randomWeight(name + "bias", {32}), 1e-5);
    EXPECT_LT(relativeError(text(someIds(), 1, true), want), 1e-6);
}

TEST(TextTransformer, TellsGeluFromQuickGelu) {
    const at::Tensor quick = small(TextActivation::QuickGelu)(someIds());
    const at::Tensor exact = small(TextActivation::Gelu)(someIds());
    EXPECT_GT(relativeError(quick, exact), 1e-4);
    EXPECT_LT(relativeError(quick, exact), 0.1);
}

TEST(TextTransformer, RefusesMoreTokensThanItHasPositionsAndMoreSkipsThanLayers) {
    const ClipTextTransformer text = small();
    EXPECT_THROW(text(at::zeros({1, 17}, at::kLong)), Error);
    EXPECT_THROW(text(someIds(), 4), Error);
    EXPECT_THROW(text(someIds(), -1), Error);
}

} // namespace
} // namespace latelier
