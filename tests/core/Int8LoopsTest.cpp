#include "core/kernels/Int8Loops.h"
#include "tests/support/LoopValues.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>
#include <vector>

namespace latelier {
namespace {

using loops::Bf16;
using loops::widened;
using test::set;

constexpr std::int64_t widths[] = {1, 2, 3, 7, 8, 15, 16, 17, 31, 33, 64, 100, 333};

/// Random values; one place more than asked for in front, so that data() + 1 is aligned to nothing but a value.
template <typename T>
std::vector<T> randomValues(std::int64_t count, float mean = 0.3f) {
    std::mt19937 random(static_cast<unsigned>(count));
    std::normal_distribution<float> normal(mean, 2.0f);
    std::vector<T> values(static_cast<std::size_t>(count) + 1);
    for (T& x : values) {
        set(x, normal(random));
    }
    return values;
}

template <typename T>
class Int8Loops : public testing::Test {};

using Types = testing::Types<float, Bf16>;
TYPED_TEST_SUITE(Int8Loops, Types);

TYPED_TEST(Int8Loops, FindTheRangeOfValuesAndZero) {
    for (const std::int64_t count : widths) {
        for (const float mean : {-9.0f, 0.0f, 9.0f}) {
            const auto x = randomValues<TypeParam>(count, mean);
            float low = 0;
            float high = 0;
            for (std::int64_t i = 1; i <= count; ++i) {
                low = std::min(low, widened(x[i]));
                high = std::max(high, widened(x[i]));
            }
            const loops::Range range = loops::rangeOf(x.data() + 1, count);
            EXPECT_EQ(range.low, low);
            EXPECT_EQ(range.high, high);
        }
    }
}

TYPED_TEST(Int8Loops, FindNoRangeWhereAValueIsNoFiniteNumber) {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    for (const std::int64_t count : widths) {
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), infinity, -infinity}) {
            for (const std::int64_t at : {std::int64_t{1}, (count + 1) / 2, count}) {
                auto x = randomValues<TypeParam>(count);
                set(x[at], bad);
                const loops::Range range = loops::rangeOf(x.data() + 1, count);
                EXPECT_TRUE(std::isnan(range.low) && std::isnan(range.high)) << count << " " << bad << " " << at;
            }
        }
    }
}

TYPED_TEST(Int8Loops, RoundToTheNearestStepAndStayWithinAByte) {
    for (const std::int64_t count : widths) {
        auto x = randomValues<TypeParam>(count);
        set(x[count], 1e6f);
        set(x[1], count > 1 ? -1e6f : 0.5f);
        for (const auto& [inverse, zero] : {std::pair{20.0f, 117}, {1.0f, 0}, {3.0f, 255}, {0.0f, 128}}) {
            std::vector<std::uint8_t> y(x.size() + 1, 77);
            loops::quantise(x.data() + 1, count, inverse, zero, y.data() + 1);
            for (std::int64_t i = 1; i <= count; ++i) {
                const double steps = std::nearbyint(widened(x[i]) * inverse) + zero;
                EXPECT_EQ(y[i], static_cast<int>(std::clamp(steps, 0.0, 255.0))) << widened(x[i]) << " " << inverse;
            }
            EXPECT_EQ(y[0], 77);
            EXPECT_EQ(y[count + 1], 77) << "nothing behind the last";
        }
    }
}

TYPED_TEST(Int8Loops, FinishSumsByTheirStepsBiasAndAddend) {
    for (const std::int64_t count : widths) {
        std::mt19937 random(static_cast<unsigned>(count));
        std::uniform_int_distribution<std::int32_t> sum(-2000000, 2000000);
        std::vector<std::int32_t> sums(count + 1);
        std::vector<std::int32_t> weightSums(count + 1);
        for (std::int64_t i = 0; i <= count; ++i) {
            sums[i] = sum(random);
            weightSums[i] = sum(random) / 1000;
        }
        const auto steps = randomValues<float>(count);
        const auto bias = randomValues<float>(count, 1.0f);
        const auto addend = randomValues<TypeParam>(count);
        const loops::Outputs outputs{steps.data() + 1, weightSums.data() + 1, bias.data() + 1, count};
        for (const bool adds : {false, true}) {
            std::vector<TypeParam> y(addend.size());
            loops::finish(sums.data() + 1, outputs, 1e-4f, 130, adds ? addend.data() + 1 : nullptr, y.data() + 1);
            for (std::int64_t i = 1; i <= count; ++i) {
                const double product = (static_cast<double>(sums[i]) - 130.0 * weightSums[i]) * 1e-4 * steps[i];
                const double want = product + bias[i] + (adds ? widened(addend[i]) : 0.0f);
                const double tolerance = sizeof(TypeParam) == 2 ? 4e-3 : 1e-6;
                EXPECT_NEAR(widened(y[i]), want, tolerance * std::max({1.0, std::abs(want), std::abs(product)}));
            }
        }
        std::vector<TypeParam> spoilt(addend.size());
        loops::finish(sums.data() + 1, outputs, std::numeric_limits<float>::quiet_NaN(), 0,
                      static_cast<const TypeParam*>(nullptr), spoilt.data() + 1);
        for (std::int64_t i = 1; i <= count; ++i) {
            EXPECT_TRUE(std::isnan(widened(spoilt[i])));
        }
    }
}

} // namespace
} // namespace latelier
