#include "core/networks/PrepareLayers.h"
#include "core/networks/TiledAutoencoder.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <utility>

namespace latelier {
namespace {

UNetConfig smallUNet() {
    UNetConfig config;
    config.channels = {32, 64};
    config.attention = {true, false};
    config.heads = {2, 4};
    config.layersPerBlock = 1;
    config.contextWidth = 24;
    config.normGroups = 8;
    return config;
}

AutoencoderConfig smallAutoencoder() {
    AutoencoderConfig config;
    config.channels = {32, 64};
    config.layersPerBlock = 1;
    config.normGroups = 8;
    return config;
}

at::Tensor drawn(at::IntArrayRef shape) {
    at::manual_seed(4);
    return at::randn(shape);
}

class PrepareLayers : public testing::TestWithParam<at::ScalarType> {};

INSTANTIATE_TEST_SUITE_P(Dtypes, PrepareLayers, testing::Values(at::kFloat, at::kBFloat16));

TEST_P(PrepareLayers, ChangesNoBitOfAStepOfItsSizeOrOfAnother) {
    WeightStore store = test::randomWeights(GetParam());
    const UNet fresh(smallUNet(), store);
    const UNet prepared(smallUNet(), store);
    prepareLayers(prepared, 2, 4, 6, 7);
    prepareLayers(prepared, 1, 16, 16, 7);
    const at::Tensor context = drawn({2, 7, 24});
    for (const auto& [height, width] : {std::pair{4, 6}, {16, 16}, {5, 9}}) {
        const at::Tensor x = drawn({2, 4, height, width});
        const at::Tensor want = fresh(x, at::full({2}, 300.0), fresh.prepare(context));
        EXPECT_TRUE(at::equal(prepared(x, at::full({2}, 300.0), prepared.prepare(context)), want));
    }
}

TEST_P(PrepareLayers, ChangesNoBitOfAPictureWholeOrInTiles) {
    WeightStore store = test::randomWeights(GetParam());
    const AutoencoderKL fresh(smallAutoencoder(), store);
    const AutoencoderKL prepared(smallAutoencoder(), store);
    prepareDecoder(prepared, 6, 10);
    const at::Tensor latent = drawn({1, 4, 6, 10});
    EXPECT_TRUE(at::equal(prepared.decode(latent), fresh.decode(latent)));
    EXPECT_NO_THROW(prepareDecoder(prepared, 3 * Tiling().threshold, 10));
    EXPECT_TRUE(at::equal(prepared.decode(latent), fresh.decode(latent)));
}

TEST_P(PrepareLayers, ChangesNoBitOfAnEncodedPicture) {
    WeightStore store = test::randomWeights(GetParam());
    const AutoencoderKL fresh(smallAutoencoder(), store);
    const AutoencoderKL prepared(smallAutoencoder(), store);
    prepareEncoder(prepared, 6, 10);
    const at::Tensor picture = drawn({1, 3, 12, 20});
    EXPECT_TRUE(at::equal(prepared.encode(picture).mean, fresh.encode(picture).mean));
    EXPECT_NO_THROW(prepareEncoder(prepared, 3 * Tiling().threshold, 10));
    EXPECT_TRUE(at::equal(prepared.encode(picture).mean, fresh.encode(picture).mean));
}

TEST_P(PrepareLayers, ChangesNoBitOfAnEncodedPrompt) {
    for (const TextActivation activation : {TextActivation::QuickGelu, TextActivation::Gelu}) {
        ClipTextConfig config;
        config.vocabularySize = 50;
        config.width = 64;
        config.layers = 2;
        config.heads = 2;
        config.feedForwardWidth = 128;
        config.activation = activation;
        WeightStore store = test::randomWeights(GetParam());
        const ClipTextTransformer fresh(config, store);
        const ClipTextTransformer prepared(config, store);
        prepareTextEncoder(prepared);
        const at::Tensor ids = at::arange(config.positions).remainder(config.vocabularySize).unsqueeze(0);
        EXPECT_TRUE(at::equal(prepared(ids, 1), fresh(ids, 1)));
    }
}

TEST_P(PrepareLayers, StopsBetweenLayersAndLeavesThemUsable) {
    WeightStore store = test::randomWeights(GetParam());
    const UNet fresh(smallUNet(), store);
    const UNet stopped(smallUNet(), store);
    struct Stop {};
    int reached = 0;
    const Checkpoint stop = [&reached] {
        if (++reached == 5) {
            throw Stop{};
        }
    };
    EXPECT_THROW(prepareLayers(stopped, 2, 4, 6, 7, stop), Stop);
    reached = 0;
    const AutoencoderKL autoencoder(smallAutoencoder(), store);
    EXPECT_THROW(prepareDecoder(autoencoder, 6, 10, stop), Stop);
    const at::Tensor x = drawn({2, 4, 4, 6});
    const at::Tensor context = drawn({2, 7, 24});
    const at::Tensor t = at::full({2}, 300.0);
    EXPECT_TRUE(at::equal(stopped(x, t, stopped.prepare(context)), fresh(x, t, fresh.prepare(context))));
}

TEST(PrepareLayersIn8Bits, ChangesNoBitOfAStep) {
    WeightStore store = test::randomWeights(at::kBFloat16);
    store.setInt8(true);
    const UNet fresh(smallUNet(), store);
    const UNet prepared(smallUNet(), store);
    prepareLayers(prepared, 2, 8, 6, 7);
    const at::Tensor context = drawn({2, 7, 24});
    const at::Tensor x = drawn({2, 4, 8, 6});
    const at::Tensor t = at::full({2}, 300.0);
    EXPECT_TRUE(at::equal(prepared(x, t, prepared.prepare(context)), fresh(x, t, fresh.prepare(context))));
}

TEST(PrepareLayersOfATinyWidth, TakesLayersThatOneDnnHasNothingFor) {
    UNetConfig config = smallUNet();
    config.channels = {3, 5};
    config.heads = {1, 1};
    config.normGroups = 1;
    WeightStore store = test::randomWeights();
    const UNet unet(config, store);
    EXPECT_NO_THROW(prepareLayers(unet, 2, 6, 6, 3));
}

} // namespace
} // namespace latelier
