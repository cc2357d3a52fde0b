#include "core/kernels/VectorLoops.h"
#include "tests/support/LoopValues.h"

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace latelier {
namespace {

using loops::Bf16;
using loops::widened;
using test::set;

template <typename T>
double tolerance() {
    return sizeof(T) == 2 ? 4e-3 : 3e-6;
}

/// Random values; one place more than asked for in front, so that data() + 1 is aligned to nothing but a value.
template <typename T>
std::vector<T> randomValues(std::int64_t count, float scale = 1.0f) {
    std::mt19937 random(static_cast<unsigned>(count));
    std::normal_distribution<float> normal(0.0f, scale);
    std::vector<T> values(static_cast<std::size_t>(count) + 1);
    for (T& x : values) {
        set(x, normal(random));
    }
    return values;
}

template <typename T>
void expectNear(T got, double want) {
    EXPECT_NEAR(widened(got), want, tolerance<T>() * std::max(1.0, std::abs(want)));
}

double silu(double x) {
    return x / (1 + std::exp(-x));
}
double gelu(double x) {
    return 0.5 * x * std::erfc(-x * std::sqrt(0.5));
}

template <typename Types>
class VectorLoops : public testing::Test {};

template <typename In, typename Out>
struct Types {
    using T = In;
    using R = Out;
};
using AllTypes = testing::Types<Types<float, float>, Types<float, Bf16>, Types<Bf16, Bf16>>;
TYPED_TEST_SUITE(VectorLoops, AllTypes);

constexpr std::int64_t widths[] = {1, 2, 3, 7, 8, 15, 16, 17, 31, 33, 64, 100};

TYPED_TEST(VectorLoops, NormaliseEachChannelByItsLine) {
    using T = typename TypeParam::T;
    using R = typename TypeParam::R;
    for (const std::int64_t channels : widths) {
        for (const bool withSilu : {false, true}) {
            const std::int64_t rows = 5;
            const auto x = randomValues<T>(rows * channels, 3);
            const auto mean = randomValues<float>(channels);
            const auto scale = randomValues<float>(channels);
            const auto offset = randomValues<float>(channels);
            std::vector<R> y(x.size());
            loops::normalise(x.data() + 1, rows, channels, mean.data() + 1, scale.data() + 1, offset.data() + 1,
                             withSilu, y.data() + 1);
            for (std::int64_t i = 0; i < rows * channels; ++i) {
                const std::int64_t c = i % channels + 1;
                const double line = (static_cast<double>(widened(x[i + 1])) - mean[c]) * scale[c] + offset[c];
                expectNear(y[i + 1], withSilu ? silu(line) : line);
            }
        }
    }
}

TYPED_TEST(VectorLoops, LayerNormGivesEachRowMeanZeroAndDeviationOne) {
    using T = typename TypeParam::T;
    using R = typename TypeParam::R;
    for (const std::int64_t width : widths) {
        const std::int64_t rows = 3;
        const auto x = randomValues<T>(rows * width, 2);
        const auto weight = randomValues<float>(width);
        const auto bias = randomValues<float>(width);
        std::vector<R> y(x.size());
        loops::layerNorm(x.data() + 1, rows, width, weight.data() + 1, bias.data() + 1, 1e-5f, y.data() + 1);
        for (std::int64_t r = 0; r < rows; ++r) {
            const T* row = x.data() + 1 + r * width;
            double mean = 0;
            double square = 0;
            for (std::int64_t i = 0; i < width; ++i) {
                mean += widened(row[i]) / static_cast<double>(width);
            }
            for (std::int64_t i = 0; i < width; ++i) {
                square += std::pow(widened(row[i]) - mean, 2) / static_cast<double>(width);
            }
            for (std::int64_t i = 0; i < width; ++i) {
                expectNear(y[1 + r * width + i],
                           (widened(row[i]) - mean) / std::sqrt(square + 1e-5) * weight[i + 1] + bias[i + 1]);
            }
        }
    }
}

template <typename T>
void expectChannelSums() {
    for (const std::int64_t channels : widths) {
        const std::int64_t rows = 7;
        const auto x = randomValues<T>(rows * channels);
        const auto pivot = randomValues<float>(channels);
        std::vector<float> sums(static_cast<std::size_t>(channels), 1.0f);
        std::vector<float> squares(static_cast<std::size_t>(channels), 2.0f);
        loops::addChannelSums(x.data() + 1, rows, channels, pivot.data() + 1, sums.data(), squares.data());
        for (std::int64_t c = 0; c < channels; ++c) {
            double sum = 1;
            double square = 2;
            for (std::int64_t r = 0; r < rows; ++r) {
                const double off = static_cast<double>(widened(x[1 + r * channels + c])) - pivot[c + 1];
                sum += off;
                square += off * off;
            }
            EXPECT_NEAR(sums[c], sum, 1e-5);
            EXPECT_NEAR(squares[c], square, 1e-4);
        }
    }
}

TEST(PlainLoops, AddToTheSumsOfEachChannel) {
    expectChannelSums<float>();
    expectChannelSums<Bf16>();
}

template <typename T>
void expectGeglu() {
    for (const std::int64_t width : widths) {
        const std::int64_t rows = 3;
        const auto x = randomValues<T>(2 * rows * width, 3);
        std::vector<T> y(x.size());
        loops::geglu(x.data() + 1, rows, width, y.data() + 1);
        for (std::int64_t i = 0; i < rows * width; ++i) {
            const T* row = x.data() + 1 + i / width * 2 * width;
            expectNear(y[i + 1], widened(row[i % width]) * gelu(widened(row[width + i % width])));
        }
    }
}

TEST(PlainLoops, GegluIsTheValueTimesGeluOfTheGate) {
    expectGeglu<float>();
    expectGeglu<Bf16>();
}

/// The same in whole vectors and in the lanes that are left over.
template <typename T>
void expectNotANumberStaysAlone() {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    constexpr std::int64_t width = 37;
    std::vector<T> x(width);
    std::vector<T> y(width);
    const std::vector<float> zero(width, 0.0f);
    const std::vector<float> one(width, 1.0f);
    for (const std::int64_t at : {std::int64_t{3}, width - 2}) {
        for (const float bad : {nan, infinity, -infinity, 300.0f, -300.0f}) {
            for (T& v : x) {
                set(v, 0.5f);
            }
            set(x[at], bad);
            loops::normalise(x.data(), 1, width, zero.data(), one.data(), zero.data(), true, y.data());
            for (std::int64_t i = 0; i < width; ++i) {
                if (i != at) {
                    expectNear(y[i], silu(0.5));
                } else if (bad == 300.0f || bad == infinity) {
                    EXPECT_GE(widened(y[i]), 298.0f);
                } else if (bad == -300.0f) {
                    EXPECT_NEAR(widened(y[i]), 0.0, 1e-30);
                } else if (std::isnan(bad)) {
                    EXPECT_TRUE(std::isnan(widened(y[i])));
                }
            }
        }
    }
}

TEST(PlainLoops, KeepNotANumberToItselfAndDoNotOverflow) {
    expectNotANumberStaysAlone<float>();
    expectNotANumberStaysAlone<Bf16>();
}

TEST(VectorTarget, IsTheProcessorThatTheTestIsHeldToOrOneThatThisProcessorIs) {
    std::set<std::string> possible;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        possible.insert(hwy::TargetName(target));
    }
    EXPECT_EQ(possible.count(loops::vectorTarget()), 1u) << loops::vectorTarget();
    if (std::getenv("LATELIER_VECTOR_TARGET")) {
        EXPECT_EQ(possible.size(), 1u);
    }
}

} // namespace
} // namespace latelier
