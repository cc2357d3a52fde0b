#include "core/kernels/Activations.h"
#include "core/kernels/Conv2d.h"
#include "core/kernels/Linear.h"
#include "core/kernels/Norms.h"
#include "tests/support/RandomWeights.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace latelier {
namespace {

using test::randomWeight;
using test::randomWeights;
using test::relativeError;

/// Rounding of one bf16 result is at most 2^-9 of it; of one fp32 result 2^-24, over sums of a few thousand terms.
double tolerance(at::ScalarType dtype) {
    return dtype == at::kBFloat16 ? 4e-3 : 2e-6;
}

class Kernels : public testing::TestWithParam<at::ScalarType> {
protected:
    at::Tensor random(at::IntArrayRef shape) const {
        at::manual_seed(3);
        return at::randn(shape).to(GetParam());
    }
    /// The weight as the layer has it, rounded to its dtype, in double precision. Norms have theirs in fp32.
    at::Tensor exact(const std::string& name, at::IntArrayRef shape) const {
        const at::Tensor weight = randomWeight(name, shape);
        return name.starts_with("norm") ? weight.to(at::kDouble) : weight.to(GetParam()).to(at::kDouble);
    }
};

INSTANTIATE_TEST_SUITE_P(Dtypes, Kernels, testing::Values(at::kFloat, at::kBFloat16));

TEST_P(Kernels, ConvolutionEqualsAtensInDoublePrecision) {
    struct Shape {
        int batch, in, out, height, width, kernel, stride, padding;
    };
    for (const Shape& s :
         {Shape{1, 4, 32, 9, 11, 3, 1, 1}, Shape{2, 33, 17, 5, 7, 3, 2, 1}, Shape{2, 64, 48, 8, 8, 1, 1, 0},
          Shape{1, 9, 64, 1, 1, 3, 1, 1}, Shape{3, 32, 3, 16, 24, 3, 1, 1}, Shape{1, 32, 32, 9, 9, 3, 2, 0}}) {
        WeightStore store = randomWeights(GetParam());
        const Conv2d conv(store, "conv", s.in, s.out, s.kernel, s.stride, s.padding);
        const at::Tensor x = random({s.batch, s.in, s.height, s.width});
        const at::Tensor want = at::conv2d(x.to(at::kDouble), exact("conv.weight", {s.out, s.in, s.kernel, s.kernel}),
                                           exact("conv.bias", {s.out}), s.stride, s.padding);
        const at::Tensor addend = at::randn(want.sizes()).to(GetParam());
        EXPECT_LT(relativeError(conv(x), want), tolerance(GetParam()));
        EXPECT_LT(relativeError(conv(x, {.addend = addend}), want + addend.to(at::kDouble)), tolerance(GetParam()));
        EXPECT_EQ(conv(x).scalar_type(), GetParam());
        EXPECT_TRUE(
            at::equal(conv.weight(), randomWeight("conv.weight", {s.out, s.in, s.kernel, s.kernel}).to(GetParam())));
    }
}

TEST_P(Kernels, AConvolutionInBandsHasTheSameBitsAndChecksBeforeEach) {
    struct Shape {
        int batch, in, out, height, width, kernel, stride, padding;
    };
    for (const Shape& s :
         {Shape{1, 32, 48, 33, 20, 3, 1, 1}, Shape{2, 32, 32, 16, 9, 3, 1, 1}, Shape{1, 64, 32, 31, 12, 3, 2, 1},
          Shape{1, 32, 32, 21, 9, 3, 2, 0}, Shape{2, 64, 32, 10, 10, 1, 1, 0}, Shape{1, 128, 128, 40, 40, 3, 1, 1}}) {
        WeightStore store = randomWeights(GetParam());
        const Conv2d conv(store, "conv", s.in, s.out, s.kernel, s.stride, s.padding);
        const at::Tensor x = random({s.batch, s.in, s.height, s.width});
        const at::Tensor atOnce = conv(x);
        const at::Tensor addend = at::randn(atOnce.sizes()).to(GetParam());
        const double flops = 2.0 * s.in * s.kernel * s.kernel * static_cast<double>(atOnce.numel());
        for (const int parts : {3, 1000}) {
            int checks = 0;
            const LayerCall banded{
                .addend = addend, .checkpoint = [&checks] { ++checks; }, .flopsAtOnce = flops / parts};
            EXPECT_TRUE(at::equal(conv(x, banded), conv(x, {.addend = addend}))) << s.height << ", " << parts;
            const auto rows = static_cast<int>(s.batch * atOnce.size(2));
            EXPECT_GE(checks, std::min(parts, rows)) << "no more work than asked for, as far as rows can be parted";
            EXPECT_LE(checks, rows);
        }
        EXPECT_TRUE(at::equal(conv(x, {.flopsAtOnce = flops / 5}), atOnce));
    }
}

TEST_P(Kernels, AConvolutionOfTwiceTheSizeIsOneOfTheEnlargedPicture) {
    WeightStore store = randomWeights(GetParam());
    const Conv2d conv(store, "conv", 32, 48, 3, 1, 1);
    const at::Tensor x = random({2, 32, 13, 7}).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor want = conv(at::upsample_nearest2d(x, {26, 14}));
    EXPECT_TRUE(at::equal(conv.ofTwiceTheSize(x), want));
    int checks = 0;
    for (const double flops : {1.0, 2e6, 5e6}) {
        EXPECT_TRUE(at::equal(conv.ofTwiceTheSize(x, {.checkpoint = [&] { ++checks; }, .flopsAtOnce = flops}), want));
    }
    EXPECT_GT(checks, 2 * 26);
}

TEST(PackedLayers, OfBf16KeepASumInFp32) {
    WeightStore store = randomWeights(at::kBFloat16);
    const Conv2d conv(store, "conv", 64, 64, 3, 1, 1);
    const Linear linear(store, "linear", 64, 64);
    const GroupNorm norm(store, "norm", 64, 32, 1e-5, NormActivation::Silu);
    at::manual_seed(3);
    const at::Tensor x = at::randn({2, 64, 9, 9}).to(at::kBFloat16);
    const at::Tensor sum = at::randn({2, 64, 9, 9});
    const auto exact = [](const std::string& name, at::IntArrayRef shape) {
        return randomWeight(name, shape).to(at::kBFloat16).to(at::kDouble);
    };
    const at::Tensor convolved =
        at::conv2d(x.to(at::kDouble), exact("conv.weight", {64, 64, 3, 3}), exact("conv.bias", {64}), 1, 1);
    EXPECT_LT(relativeError(conv(x, {.addend = sum}), convolved + sum.to(at::kDouble)), 2e-6);
    EXPECT_LT(relativeError(conv(x, {.result = at::kFloat}), convolved), 2e-6);
    EXPECT_EQ(conv(x).scalar_type(), at::kBFloat16);

    const at::Tensor rows = x.flatten(2).transpose(1, 2);
    const at::Tensor product =
        at::linear(rows.to(at::kDouble), exact("linear.weight", {64, 64}), exact("linear.bias", {64}));
    const at::Tensor rowSum = sum.flatten(2).transpose(1, 2);
    EXPECT_LT(relativeError(linear(rows, {.addend = rowSum}), product + rowSum.to(at::kDouble)), 2e-6);
    EXPECT_EQ(linear(rows).scalar_type(), at::kBFloat16);

    const at::Tensor want =
        at::silu(at::group_norm(sum.to(at::kDouble), 32, randomWeight("norm.weight", {64}).to(at::kDouble),
                                randomWeight("norm.bias", {64}).to(at::kDouble), 1e-5));
    EXPECT_EQ(norm(sum).scalar_type(), at::kBFloat16) << "what the next layer computes in";
    EXPECT_LT(relativeError(norm(sum), want), tolerance(at::kBFloat16));
}

TEST_P(Kernels, GroupNormUsesTheMemoryAgainOfAnInputThatIsHandedOverAndNoOther) {
    WeightStore store = randomWeights(GetParam());
    const GroupNorm norm(store, "norm", 32, 8, 1e-6, NormActivation::Silu);
    const at::Tensor kept = random({2, 32, 9, 9}).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor before = kept.clone();
    const at::Tensor want = norm(kept);
    EXPECT_TRUE(at::equal(kept, before));
    const at::Tensor part = before.narrow(0, 0, 1);
    norm(before.narrow(0, 0, 1));
    EXPECT_TRUE(at::equal(part, kept.narrow(0, 0, 1))) << "a view is not the only owner";
    at::Tensor given = kept.clone();
    const void* memory = given.data_ptr();
    const at::Tensor again = norm(std::move(given));
    EXPECT_EQ(again.data_ptr(), memory);
    EXPECT_TRUE(at::equal(again, want));
}

TEST_P(Kernels, LinearEqualsAtensInDoublePrecision) {
    for (const auto& [rows, in, out] : {std::tuple{1, 320, 1280}, {77, 48, 33}, {130, 17, 5}, {64, 64, 64}}) {
        WeightStore store = randomWeights(GetParam());
        const Linear linear(store, "linear", in, out);
        const Linear unbiased(store, "linear", in, out, Linear::Bias::No);
        const at::Tensor x = random({2, rows, in});
        const at::Tensor product = at::matmul(x.to(at::kDouble), exact("linear.weight", {out, in}).t());
        const at::Tensor want = product + exact("linear.bias", {out});
        const at::Tensor addend = at::randn(want.sizes()).to(GetParam());
        EXPECT_LT(relativeError(linear(x), want), tolerance(GetParam()));
        EXPECT_LT(relativeError(linear(x, {.addend = addend}), want + addend.to(at::kDouble)), tolerance(GetParam()));
        EXPECT_LT(relativeError(unbiased(x), product), tolerance(GetParam()));
    }
}

TEST_P(Kernels, GroupNormEqualsAtensInDoublePrecision) {
    struct Shape {
        int batch, channels, groups, height, width;
    };
    for (const Shape& s : {Shape{2, 32, 32, 4, 4}, Shape{1, 320, 32, 9, 11}, Shape{3, 6, 2, 1, 1},
                           Shape{2, 45, 5, 33, 17}, Shape{1, 64, 1, 1, 700}}) {
        for (const bool silu : {false, true}) {
            WeightStore store = randomWeights(GetParam());
            const GroupNorm norm(store, "norm", s.channels, s.groups, 1e-6,
                                 silu ? NormActivation::Silu : NormActivation::None);
            const at::Tensor x = random({s.batch, s.channels, s.height, s.width}) + 2.0;
            const at::Tensor shift = random({s.batch, s.channels});
            const auto want = [&](const at::Tensor& input) {
                const at::Tensor y = at::group_norm(input, s.groups, exact("norm.weight", {s.channels}),
                                                    exact("norm.bias", {s.channels}), 1e-6);
                return silu ? at::silu(y) : y;
            };
            EXPECT_LT(relativeError(norm(x), want(x.to(at::kDouble))), tolerance(GetParam()));
            EXPECT_LT(relativeError(norm(x, shift),
                                    want(x.to(at::kDouble) + shift.to(at::kDouble).view({s.batch, s.channels, 1, 1}))),
                      tolerance(GetParam()));
        }
    }
}

TEST_P(Kernels, LayerNormEqualsAtensInDoublePrecision) {
    for (const int width : {1, 5, 32, 320, 777}) {
        WeightStore store = randomWeights(GetParam());
        const LayerNorm norm(store, "norm", width);
        const at::Tensor x = random({2, 13, width}) + 3.0;
        const at::Tensor want = at::layer_norm(x.to(at::kDouble), {width}, exact("norm.weight", {width}),
                                               exact("norm.bias", {width}), 1e-5);
        EXPECT_LT(relativeError(norm(x), want), tolerance(GetParam()));
    }
}

TEST_P(Kernels, GegluEqualsAtensInDoublePrecision) {
    for (const int width : {1, 7, 64, 1280}) {
        const at::Tensor x = 3.0 * random({3, 5, 2 * width});
        const at::Tensor exactX = x.to(at::kDouble);
        const at::Tensor want = exactX.narrow(-1, 0, width) * at::gelu(exactX.narrow(-1, width, width));
        EXPECT_LT(relativeError(geglu(x), want), tolerance(GetParam()));
    }
}

TEST_P(Kernels, NansAndInfinitiesReachTheWholeGroupOrRowAndNoOther) {
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        WeightStore store = randomWeights(GetParam());
        at::Tensor x = random({2, 8, 5, 5}).contiguous(at::MemoryFormat::ChannelsLast);
        x[1][3][2][4] = bad;
        const at::Tensor groups = GroupNorm(store, "norm", 8, 4, 1e-5, NormActivation::Silu)(x).isnan();
        EXPECT_EQ(groups.sum().item<std::int64_t>(), 2 * 25);
        EXPECT_TRUE(groups[1].narrow(0, 2, 2).all().item<bool>());

        at::Tensor rows = random({4, 40});
        rows[2][39] = bad;
        const at::Tensor isNan = LayerNorm(store, "norm", 40)(rows).isnan();
        EXPECT_EQ(isNan.sum().item<std::int64_t>(), 40);
        EXPECT_TRUE(isNan[2].all().item<bool>());
    }
}

TEST(GroupNorm, HoldsWhereTheVarianceIsSmallBesideTheMean) {
    WeightStore store = randomWeights();
    const GroupNorm norm(store, "norm", 32, 8, 1e-6);
    at::manual_seed(5);
    const at::Tensor x = (1e-2 * at::randn({1, 32, 24, 24}) + 30.0).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor want = at::group_norm(x.to(at::kDouble), 8, randomWeight("norm.weight", {32}).to(at::kDouble),
                                           randomWeight("norm.bias", {32}).to(at::kDouble), 1e-6);
    EXPECT_LT(relativeError(norm(x), want), 2e-5);
}

TEST(GroupNorm, GivesTheSameBitsWithOneThreadAndWithTwo) {
    WeightStore store = randomWeights();
    const GroupNorm norm(store, "norm", 32, 8, 1e-6, NormActivation::Silu);
    const at::Tensor x = at::randn({2, 32, 50, 50});
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const at::Tensor one = norm(x);
    at::set_num_threads(2);
    EXPECT_TRUE(at::equal(one, norm(x)));
    at::set_num_threads(threads);
}

TEST(QuickGelu, IsASigmoidOf1702Thousandths) {
    const at::Tensor x = at::tensor({-2.0, 0.0, 1.0}, at::kDouble);
    const at::Tensor want =
        at::tensor({-2.0 / (1.0 + std::exp(3.404)), 0.0, 1.0 / (1.0 + std::exp(-1.702))}, at::kDouble);
    EXPECT_TRUE(at::allclose(quickGelu(x), want, 1e-12, 1e-12));
}

TEST(PackedLayers, GiveGradientsWhenAnInputAsksForThem) {
    WeightStore store = randomWeights();
    const Linear linear(store, "linear", 6, 4);
    const at::Tensor x = at::ones({2, 6}).requires_grad_();
    linear(x).sum().backward();
    EXPECT_TRUE(at::allclose(x.grad()[0], randomWeight("linear.weight", {4, 6}).sum(0)));
}

} // namespace
} // namespace latelier
