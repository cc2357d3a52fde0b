#include "core/kernels/Int8Layers.h"
#include "core/kernels/Conv2d.h"
#include "core/kernels/Linear.h"
#include "core/kernels/OneDnnLevel.h"
#include "tests/support/RandomWeights.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <string>
#include <vector>

namespace latelier {
namespace {

using test::randomWeight;
using test::relativeError;

WeightStore int8Weights(at::ScalarType dtype) {
    WeightStore store = test::randomWeights(dtype);
    store.setInt8(true);
    return store;
}

/// Weights as signed bytes with a step for each output channel, and back: by ATen alone.
at::Tensor roundedWeight(const at::Tensor& weight, at::ScalarType dtype) {
    const at::Tensor rows = weight.to(dtype).to(at::kDouble).flatten(1);
    const at::Tensor step = std::get<0>(rows.abs().max(1, true)) / 127;
    return (at::round(rows / step).clamp(-127, 127) * step).view(weight.sizes());
}

/// Each row of the flattened rest as 255 steps from its lowest to its highest value and 0, and back: by ATen alone.
at::Tensor roundedInput(const at::Tensor& x, int firstOfRow) {
    const at::Tensor rows = x.to(at::kDouble).flatten(firstOfRow);
    const at::Tensor low = std::get<0>(rows.min(-1, true)).clamp_max(0);
    const at::Tensor high = std::get<0>(rows.max(-1, true)).clamp_min(0);
    const at::Tensor step = (high - low) / 255;
    const at::Tensor zero = at::round(-low / step);
    return ((at::round(rows / step) + zero).clamp(0, 255) - zero).mul(step).view(x.sizes());
}

class Int8Layers : public testing::TestWithParam<at::ScalarType> {
protected:
    void SetUp() override {
        hasProducts_ = int8Linear(at::ones({16, 16}), {}) != nullptr;
        EXPECT_TRUE(oneDnnAllowsInt8() || !hasProducts_);
    }
    at::Tensor random(at::IntArrayRef shape) const {
        at::manual_seed(3);
        return (at::randn(shape) + 0.3).to(GetParam());
    }
    /// Where a value lies between two steps, one rounding may take it to the one and another to the other: 1/255 of the
    /// range for a few values among hundreds.
    double tolerance() const { return GetParam() == at::kBFloat16 ? 4e-3 : 1e-3; }

    bool hasProducts_ = false;
};

/// Models are in fp32 where the processor has no bf16.
std::vector<at::ScalarType> dtypesHere() {
    return oneDnnAllowsBFloat16() ? std::vector{at::kFloat, at::kBFloat16} : std::vector{at::kFloat};
}

INSTANTIATE_TEST_SUITE_P(Dtypes, Int8Layers, testing::ValuesIn(dtypesHere()));

TEST_P(Int8Layers, LinearEqualsAtensOfRoundedRowsAndWeights) {
    struct Shape {
        int rows, in, out;
    };
    for (const Shape& s : {Shape{1, 64, 64}, Shape{77, 768, 320}, Shape{5, 33, 17}, Shape{64, 320, 2560},
                           Shape{3, 1, 5}, Shape{130, 127, 1}}) {
        WeightStore store = int8Weights(GetParam());
        const Linear linear(store, "linear", s.in, s.out);
        const at::Tensor x = random({s.rows, s.in});
        const at::Tensor weight = randomWeight("linear.weight", {s.out, s.in});
        const at::Tensor bias = randomWeight("linear.bias", {s.out}).to(GetParam()).to(at::kDouble);
        const at::Tensor want = hasProducts_
                                    ? at::linear(roundedInput(x, 1), roundedWeight(weight, GetParam()), bias)
                                    : at::linear(x.to(at::kDouble), weight.to(GetParam()).to(at::kDouble), bias);
        const at::Tensor addend = at::randn(want.sizes()).to(GetParam());
        EXPECT_LT(relativeError(linear(x), want), tolerance()) << s.rows << " " << s.in << " " << s.out;
        EXPECT_LT(relativeError(linear(x, {.addend = addend}), want + addend.to(at::kDouble)), tolerance());
        EXPECT_EQ(linear(x).scalar_type(), GetParam());
        EXPECT_EQ(linear(x, {.result = at::kFloat}).scalar_type(), at::kFloat);
    }
}

TEST_P(Int8Layers, ConvolutionEqualsAtensOfRoundedPicturesAndWeights) {
    struct Shape {
        int batch, in, out, height, width, kernel, stride, padding;
    };
    for (const Shape& s :
         {Shape{1, 4, 32, 9, 11, 3, 1, 1}, Shape{2, 33, 17, 5, 7, 3, 2, 1}, Shape{2, 64, 48, 8, 8, 1, 1, 0},
          Shape{1, 9, 64, 1, 1, 3, 1, 1}, Shape{3, 32, 3, 16, 24, 3, 1, 1}, Shape{1, 32, 32, 9, 9, 3, 2, 0},
          Shape{2, 320, 320, 16, 16, 3, 1, 1}}) {
        WeightStore store = int8Weights(GetParam());
        const Conv2d conv(store, "conv", s.in, s.out, s.kernel, s.stride, s.padding);
        const at::Tensor x =
            random({s.batch, s.in, s.height, s.width}) * at::arange(1, s.batch + 1).view({-1, 1, 1, 1});
        const at::Tensor input = x.to(GetParam());
        const at::Tensor weight = randomWeight("conv.weight", {s.out, s.in, s.kernel, s.kernel});
        const at::Tensor bias = randomWeight("conv.bias", {s.out}).to(GetParam()).to(at::kDouble);
        const at::Tensor want =
            hasProducts_
                ? at::conv2d(roundedInput(input, 1), roundedWeight(weight, GetParam()), bias, s.stride, s.padding)
                : at::conv2d(input.to(at::kDouble), weight.to(GetParam()).to(at::kDouble), bias, s.stride, s.padding);
        const at::Tensor addend = at::randn(want.sizes()).to(GetParam());
        EXPECT_LT(relativeError(conv(input), want), tolerance()) << s.in << " " << s.height << " " << s.kernel;
        EXPECT_LT(relativeError(conv(input, {.addend = addend}), want + addend.to(at::kDouble)), tolerance());
        EXPECT_EQ(conv(input).scalar_type(), GetParam());
    }
}

/// A copy whose memory begins one value behind where an allocator puts it, channels innermost in pictures.
at::Tensor unaligned(const at::Tensor& x) {
    const at::Tensor sorted = x.dim() == 4 ? x.permute({0, 2, 3, 1}) : x;
    const at::Tensor copy = at::empty({x.numel() + 1}, x.options()).slice(0, 1).view(sorted.sizes()).copy_(sorted);
    return x.dim() == 4 ? copy.permute({0, 3, 1, 2}) : copy;
}

TEST_P(Int8Layers, EqualAtensOfRoundedNumbersAtRandomInMemoryThatIsNotAligned) {
    std::mt19937 draws(1);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(1, most)(draws); };
    const auto exactBias = [&](const char* name, int out) {
        return randomWeight(name, {out}).to(GetParam()).to(at::kDouble);
    };
    for (int i = 0; i < 40; ++i) {
        const int in = upTo(150);
        const int out = upTo(150);
        WeightStore store = int8Weights(GetParam());
        const Linear linear(store, "linear", in, out);
        const at::Tensor x = random({upTo(90), in});
        const at::Tensor matrix = randomWeight("linear.weight", {out, in});
        const at::Tensor want =
            hasProducts_
                ? at::linear(roundedInput(x, 1), roundedWeight(matrix, GetParam()), exactBias("linear.bias", out))
                : at::linear(x.to(at::kDouble), matrix.to(GetParam()).to(at::kDouble), exactBias("linear.bias", out));
        EXPECT_LT(relativeError(linear(unaligned(x)), want), tolerance()) << x.sizes() << " to " << out;

        const int kernel = 2 * upTo(2) - 1;
        const int stride = upTo(2);
        const Conv2d conv(store, "conv", in, out, kernel, stride, kernel / 2);
        const at::Tensor picture = random({upTo(3), in, upTo(9), upTo(9)});
        const at::Tensor weight = randomWeight("conv.weight", {out, in, kernel, kernel});
        const at::Tensor convolved = hasProducts_
                                         ? at::conv2d(roundedInput(picture, 1), roundedWeight(weight, GetParam()),
                                                      exactBias("conv.bias", out), stride, kernel / 2)
                                         : at::conv2d(picture.to(at::kDouble), weight.to(GetParam()).to(at::kDouble),
                                                      exactBias("conv.bias", out), stride, kernel / 2);
        EXPECT_LT(relativeError(conv(unaligned(picture)), convolved), tolerance())
            << picture.sizes() << " by " << weight.sizes();
    }
}

TEST_P(Int8Layers, LoseAboutOnePercentOfARandomProduct) {
    WeightStore store = int8Weights(GetParam());
    const Linear linear(store, "linear", 640, 640);
    const at::Tensor x = random({256, 640});
    const at::Tensor want = at::linear(x.to(at::kDouble), randomWeight("linear.weight", {640, 640}).to(at::kDouble),
                                       randomWeight("linear.bias", {640}).to(at::kDouble));
    EXPECT_LT(relativeError(linear(x), want), 0.015);
}

TEST_P(Int8Layers, APictureIsTheSameAloneAndAmongOthers) {
    WeightStore store = int8Weights(GetParam());
    const Conv2d conv(store, "conv", 32, 32, 3, 1, 1);
    const at::Tensor x = at::cat({random({1, 32, 8, 8}), random({1, 32, 8, 8}) * 30});
    const at::Tensor both = conv(x);
    for (int i : {0, 1}) {
        EXPECT_LT(relativeError(conv(x.narrow(0, i, 1)), both.narrow(0, i, 1)), 1e-6);
    }
}

TEST_P(Int8Layers, ABandedConvolutionLosesNoMoreThanAWholeOne) {
    WeightStore store = int8Weights(GetParam());
    const Conv2d conv(store, "conv", 64, 32, 3, 1, 1);
    const at::Tensor x = random({1, 64, 33, 20});
    const at::Tensor want = at::conv2d(x.to(at::kDouble), randomWeight("conv.weight", {32, 64, 3, 3}).to(at::kDouble),
                                       randomWeight("conv.bias", {32}).to(at::kDouble), 1, 1);
    EXPECT_LT(relativeError(conv(x), want), 0.015);
    EXPECT_LT(relativeError(conv(x, {.flopsAtOnce = 2.0 * 9 * 64 * 32 * 20 * 5}), want), 0.015);
}

TEST_P(Int8Layers, NothingButZerosGivesTheBias) {
    WeightStore store = int8Weights(GetParam());
    const Linear linear(store, "linear", 32, 16);
    const at::Tensor y = linear(at::zeros({3, 32}, GetParam()));
    EXPECT_TRUE(at::equal(y, randomWeight("linear.bias", {16}).to(GetParam()).expand({3, 16})));
}

TEST_P(Int8Layers, AValueThatIsNoFiniteNumberSpoilsItsRowOrPictureAndNoOther) {
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                             -std::numeric_limits<double>::infinity()}) {
        for (const int place : {0, 17, 49}) {
            WeightStore store = int8Weights(GetParam());
            const Linear linear(store, "linear", 50, 24);
            at::Tensor x = random({3, 50});
            x[1][place] = bad;
            const at::Tensor y = linear(x);
            EXPECT_FALSE(at::isfinite(y[1]).any().item<bool>()) << bad << " at " << place;
            EXPECT_TRUE(at::isfinite(y[0]).all().item<bool>() && at::isfinite(y[2]).all().item<bool>());

            const Conv2d conv(store, "conv", 50, 24, 3, 1, 1);
            at::Tensor pictures = random({2, 50, 4, 5});
            pictures[0][place][2][3] = bad;
            const at::Tensor convolved = conv(pictures);
            EXPECT_FALSE(at::isfinite(convolved[0]).all().item<bool>());
            EXPECT_TRUE(at::isfinite(convolved[1]).all().item<bool>());
        }
    }
}

TEST_P(Int8Layers, WeightsThatAreNoNumbersStayInTheirOwnFormat) {
    at::Tensor weight = at::ones({8, 8}, GetParam());
    weight[3][3] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(int8Linear(weight, {}), nullptr);
}

TEST_P(Int8Layers, GiveTheirWeightsBackToWithinHalfAStep) {
    WeightStore store = int8Weights(GetParam());
    const Conv2d conv(store, "conv", 32, 48, 3, 1, 1);
    const at::Tensor weight = randomWeight("conv.weight", {48, 32, 3, 3}).to(GetParam());
    EXPECT_EQ(conv.weight().scalar_type(), GetParam());
    EXPECT_LT(relativeError(conv.weight(), weight), 0.015);
}

TEST(Int8Weights, AreNotUsedWhereTheStoreIsHeldBack) {
    WeightStore store = int8Weights(at::kFloat);
    const at::Tensor weight = randomWeight("linear.weight", {32, 32});
    const at::Tensor eye = at::eye(32);
    const auto given = [&](WeightStore& from) { return Linear(from, "linear", 32, 32, Linear::Bias::No)(eye).t(); };
    EXPECT_LT(relativeError(given(*WithoutInt8(store)), weight), 1e-6);
    EXPECT_LT(relativeError(given(*Fp32Weights(store)), weight), 1e-6);
    EXPECT_TRUE(store.int8());
    if (oneDnnAllowsInt8()) {
        EXPECT_GT(relativeError(given(store), weight), 1e-3);
    }
}

} // namespace
} // namespace latelier
