#include "core/kernels/DoublingConv2d.h"
#include "tests/support/RandomWeights.h"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

namespace latelier {
namespace {

using test::randomWeight;
using test::randomWeights;
using test::relativeError;

/// In bf16 the sums of weights are rounded as the weights were.
double tolerance(at::ScalarType dtype) {
    return dtype == at::kBFloat16 ? 6e-3 : 2e-6;
}

/// By ATen in double precision, of the weights as they are in the dtype.
at::Tensor exact(const at::Tensor& x, int out) {
    const auto weight = [&](const char* name, at::IntArrayRef shape) {
        return randomWeight(name, shape).to(x.scalar_type()).to(at::kDouble);
    };
    return at::conv2d(at::upsample_nearest2d(x.to(at::kDouble), {2 * x.size(2), 2 * x.size(3)}),
                      weight("conv.weight", {out, x.size(1), 3, 3}), weight("conv.bias", {out}), 1, 1);
}

class DoublingConvolution : public testing::TestWithParam<at::ScalarType> {
protected:
    at::Tensor random(at::IntArrayRef shape) const {
        at::manual_seed(3);
        return at::randn(shape).to(GetParam());
    }
    DoublingConv2d convolution(int in, int out) const {
        WeightStore store = randomWeights(GetParam());
        return {store, "conv", in, out};
    }
};

INSTANTIATE_TEST_SUITE_P(Dtypes, DoublingConvolution, testing::Values(at::kFloat, at::kBFloat16));

TEST_P(DoublingConvolution, EqualsTheConvolutionOfTheEnlargedPicture) {
    struct Shape {
        int batch, in, out, height, width;
    };
    for (const Shape& s : {Shape{1, 32, 48, 9, 11}, Shape{2, 33, 17, 5, 7}, Shape{1, 64, 64, 1, 1},
                           Shape{1, 16, 16, 1, 6}, Shape{3, 32, 3, 6, 1}, Shape{1, 128, 96, 16, 24}}) {
        const DoublingConv2d conv = convolution(s.in, s.out);
        const at::Tensor x = random({s.batch, s.in, s.height, s.width});
        const at::Tensor y = conv(x);
        EXPECT_EQ(y.sizes(), at::IntArrayRef({s.batch, s.out, 2 * s.height, 2 * s.width}));
        EXPECT_EQ(y.scalar_type(), GetParam());
        EXPECT_LT(relativeError(y, exact(x, s.out)), tolerance(GetParam())) << s.in << " " << s.height;
        EXPECT_LT(relativeError(conv(x.contiguous(at::MemoryFormat::ChannelsLast)), exact(x, s.out)),
                  tolerance(GetParam()));
    }
}

TEST_P(DoublingConvolution, HasTheSameBitsInBandsAndChecksBeforeEach) {
    const DoublingConv2d conv = convolution(32, 48);
    const at::Tensor x = random({2, 32, 13, 7});
    const at::Tensor want = conv(x);
    const double flopsPerRow = 2.0 * 4 * 4 * 32 * 48 * 7;
    for (const auto& [rowsAtOnce, bands] : {std::pair{1, 26}, std::pair{7, 4}, std::pair{13, 2}}) {
        int checks = 0;
        const LayerCall call{.checkpoint = [&] { ++checks; }, .flopsAtOnce = rowsAtOnce * flopsPerRow};
        EXPECT_TRUE(at::equal(conv(x, call), want)) << rowsAtOnce;
        EXPECT_EQ(checks, bands);
    }
}

TEST_P(DoublingConvolution, SpreadsANanNoFurtherThanItsNeighbours) {
    const DoublingConv2d conv = convolution(16, 16);
    at::Tensor x = random({1, 16, 6, 6});
    x[0][3][2][2] = std::numeric_limits<float>::quiet_NaN();
    const at::Tensor isNan = conv(x).isnan()[0];
    EXPECT_TRUE(isNan.narrow(1, 3, 4).narrow(2, 3, 4).all().item<bool>()) << "all that see it";
    EXPECT_EQ(isNan.sum().item<int>(), 16 * 16) << "and no others";
}

TEST(TrainedDoublingConvolution, HasTheGradientsOfTheConvolutionOfTheEnlargedPicture) {
    at::manual_seed(3);
    const at::Tensor x = at::randn({1, 8, 5, 4}).requires_grad_();
    const at::Tensor seen = at::randn({1, 8, 10, 8});
    const auto gradient = [&](const at::Tensor& y) {
        x.mutable_grad() = at::Tensor();
        (y * seen).sum().backward();
        return x.grad();
    };
    const at::Tensor want = gradient(exact(x, 8));
    WeightStore fixed = randomWeights();
    EXPECT_LT(relativeError(gradient(DoublingConv2d(fixed, "conv", 8, 8)(x)), want), 2e-6);
    WeightStore trained = test::trainableWeights();
    EXPECT_LT(relativeError(gradient(DoublingConv2d(trained, "conv", 8, 8)(x)), want), 2e-6);
}

} // namespace
} // namespace latelier
