#include "core/networks/AutoencoderKL.h"
#include "core/networks/TiledAutoencoder.h"
#include "core/networks/TinyAutoencoder.h"

#include "core/base/Error.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace latelier {
namespace {

using test::randomWeights;
using test::relativeError;

AutoencoderConfig smallConfig() {
    AutoencoderConfig config;
    config.channels = {16, 32, 32};
    config.layersPerBlock = 1;
    config.normGroups = 8;
    return config;
}

AutoencoderKL smallAutoencoder(at::ScalarType dtype = at::kFloat) {
    WeightStore store = randomWeights(dtype);
    return AutoencoderKL(smallConfig(), store);
}

at::Tensor random(at::IntArrayRef shape) {
    at::manual_seed(31);
    return at::randn(shape);
}

TEST(Autoencoder, GoesToAQuarterOfTheSizeAndBackWithThreeLevels) {
    const AutoencoderKL autoencoder = smallAutoencoder();
    const LatentDistribution latent = autoencoder.encode(random({2, 3, 36, 44}));
    EXPECT_EQ(latent.mean.sizes(), at::IntArrayRef({2, 4, 9, 11}));
    EXPECT_EQ(latent.logVariance.sizes(), at::IntArrayRef({2, 4, 9, 11}));
    EXPECT_EQ(autoencoder.decode(latent.mean).sizes(), at::IntArrayRef({2, 3, 36, 44}));
}

TEST(Autoencoder, SamplesMeanAndStandardDeviation) {
    const LatentDistribution latent{at::full({1, 1, 1, 2}, 3.0), at::full({1, 1, 1, 2}, 2.0 * std::log(0.5))};
    const at::Tensor noise = at::tensor({2.0, -4.0}).view({1, 1, 1, 2});
    EXPECT_TRUE(at::allclose(latent.sample(noise), at::tensor({4.0, 1.0}).view({1, 1, 1, 2}).to(at::kFloat)));
}

TEST(Autoencoder, StaysCloseToFp32InBf16AndReturnsTheDtypeOfItsInput) {
    const at::Tensor latent = random({1, 4, 12, 12});
    const at::Tensor picture = smallAutoencoder(at::kBFloat16).decode(latent);
    EXPECT_EQ(picture.scalar_type(), at::kFloat);
    EXPECT_LT(relativeError(picture, smallAutoencoder().decode(latent)), 1.5e-2);
}

TEST(Autoencoder, SendsAGradientToEachOfItsWeights) {
    std::map<std::string, at::Tensor> leaves;
    WeightStore store([&](const std::string& name, at::IntArrayRef shape) {
        return leaves[name] = test::randomWeight(name, shape).requires_grad_();
    });
    const AutoencoderKL autoencoder(smallConfig(), store);
    const LatentDistribution latent = autoencoder.encode(random({1, 3, 16, 16}));
    autoencoder.decode(latent.sample(random({1, 4, 4, 4}))).square().mean().backward();
    for (const auto& [name, leaf] : leaves) {
        ASSERT_TRUE(leaf.grad().defined()) << name;
        EXPECT_TRUE(at::isfinite(leaf.grad()).all().item<bool>()) << name;
    }
    EXPECT_TRUE(autoencoder.lastLayerWeight().is_same(leaves.at("vae.decoder.conv_out.weight")));
}

TEST(Autoencoder, StopsWhereACheckpointThrows) {
    const auto stop = [] { throw Error(ErrorKind::Cancelled, "Stopped."); };
    const AutoencoderKL autoencoder = smallAutoencoder();
    EXPECT_THROW(autoencoder.decode(random({1, 4, 8, 8}), stop), Error);
    EXPECT_THROW(autoencoder.encode(random({1, 3, 32, 32}), stop), Error);
}

TEST(Autoencoder, HasACodebookWhereItQuantises) {
    AutoencoderConfig config = smallConfig();
    config.codebookSize = 50;
    WeightStore store = randomWeights();
    const AutoencoderKL autoencoder(config, store);
    EXPECT_EQ(autoencoder.codebook().sizes(), at::IntArrayRef({50, 4}));
    EXPECT_EQ(autoencoder.encode(random({1, 3, 16, 16})).mean.sizes(), at::IntArrayRef({1, 4, 4, 4}));
}

constexpr Tiling smallTiling{24, 8, 32};

TEST(TiledAutoencoder, LeavesSmallPicturesWhole) {
    const AutoencoderKL autoencoder = smallAutoencoder();
    const at::Tensor latent = random({1, 4, 32, 20});
    EXPECT_TRUE(at::equal(decodeTiled(autoencoder, latent, smallTiling), autoencoder.decode(latent)));
}

TEST(TiledAutoencoder, DecodesNearlyAsTheWholeWithoutStepsAtItsSeams) {
    const AutoencoderKL autoencoder = smallAutoencoder();
    const at::Tensor latent = random({1, 4, 75, 40});
    const at::Tensor whole = autoencoder.decode(latent);
    const at::Tensor tiled = decodeTiled(autoencoder, latent, {48, 16, 56});
    ASSERT_EQ(tiled.sizes(), whole.sizes());
    // Norms and attention see 48 rows of noise at a time, whose statistics differ by some hundredths.
    const at::Tensor error = tiled - whole;
    EXPECT_LT(relativeError(tiled, whole), 0.1);
    // A seam would be a row where the error jumps, beyond what it does between any two rows.
    const at::Tensor step = (error.slice(2, 1) - error.slice(2, 0, -1)).square().mean({0, 1, 3}).sqrt();
    EXPECT_LT(step.max().item<double>(), 3.0 * step.median().item<double>());
}

TEST(TiledAutoencoder, EncodesNearlyAsTheWhole) {
    const AutoencoderKL autoencoder = smallAutoencoder();
    const at::Tensor picture = random({1, 3, 160, 200});
    const LatentDistribution whole = autoencoder.encode(picture);
    const LatentDistribution tiled = encodeTiled(autoencoder, picture, smallTiling);
    EXPECT_LT(relativeError(tiled.mean, whole.mean), 0.1);
    EXPECT_LT(relativeError(tiled.logVariance, whole.logVariance), 0.1);
}

TEST(TiledAutoencoder, FindsNansAndInfinities) {
    at::Tensor x = at::zeros({1, 3, 4, 4});
    EXPECT_FALSE(hasNonFinite(x));
    x[0][1][2][3] = std::numeric_limits<float>::infinity();
    EXPECT_TRUE(hasNonFinite(x));
    x[0][1][2][3] = std::numeric_limits<float>::quiet_NaN();
    EXPECT_TRUE(hasNonFinite(x));
}

TEST(TinyAutoencoder, TakesExactlyTheWeightsOfTheOriginalsDecoder) {
    std::map<std::string, std::vector<std::int64_t>> taken;
    WeightStore store([&](const std::string& name, at::IntArrayRef shape) {
        taken[name] = shape.vec();
        return test::randomWeight(name, shape);
    });
    const TinyAutoencoder tiny(store);
    EXPECT_EQ(tiny.decode(random({1, 4, 5, 7})).sizes(), at::IntArrayRef({1, 3, 40, 56}));
    // taesd_decoder: two convolutions with bias, three without, ten blocks of three.
    EXPECT_EQ(taken.size(), 2u * 2 + 3 + 10 * 6);
    EXPECT_TRUE(taken.contains("7.weight") && taken.contains("12.weight") && taken.contains("17.weight"));
    EXPECT_FALSE(taken.contains("7.bias"));
    EXPECT_TRUE(taken.contains("3.conv.0.weight") && taken.contains("18.conv.4.bias"));
    EXPECT_EQ(taken.at("19.weight"), (std::vector<std::int64_t>{3, 64, 3, 3}));
}

} // namespace
} // namespace latelier
