#include "core/networks/Flops.h"

#include <gtest/gtest.h>

namespace latelier {

namespace {

constexpr double tera = 1e12;
/// Half of the last digit that the published counts of Stable Diffusion 1.5 have.
constexpr double halfDigit = 0.0005 * tera;

TEST(Flops, OfAGuidedStepAt512PixelsAreThoseOfStableDiffusion) {
    const Flops flops = unetFlops({}, 2, 64, 64, 77);
    EXPECT_NEAR(flops.convolution3x3, 0.801 * tera, halfDigit);
    EXPECT_NEAR(flops.feedForward, 0.307 * tera, halfDigit);
    EXPECT_NEAR(flops.selfAttention, 0.245 * tera, halfDigit);
    EXPECT_NEAR(flops.attentionProjections, 0.159 * tera, halfDigit);
    EXPECT_NEAR(flops.convolution1x1, 0.087 * tera, halfDigit);
    EXPECT_NEAR(flops.crossAttention, 0.007 * tera, halfDigit);
    EXPECT_NEAR(flops.total(), 1.607 * tera, halfDigit);
}

TEST(Flops, OfAGuidedStepAt256PixelsAreThoseOfStableDiffusion) {
    EXPECT_NEAR(unetFlops({}, 2, 32, 32, 77).total(), 0.360 * tera, halfDigit);
}

TEST(Flops, OfADecodeAreThoseOfStableDiffusion) {
    const Flops flops = decoderFlops({}, 64, 64);
    EXPECT_NEAR(flops.convolution3x3, 2.437 * tera, halfDigit);
    EXPECT_NEAR(flops.total(), 2.515 * tera, halfDigit);
    EXPECT_NEAR(decoderFlops({}, 32, 32).total(), 0.622 * tera, halfDigit);
}

TEST(Flops, OfAPromptAreThoseOfTheClipTextEncoder) {
    EXPECT_NEAR(textFlops({}, 77).total(), 0.013 * tera, halfDigit);
}

} // namespace

} // namespace latelier
