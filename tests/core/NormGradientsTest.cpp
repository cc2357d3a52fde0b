#include "core/kernels/NormGradients.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

namespace latelier {
namespace {

using test::relativeError;

at::Tensor drawn(at::IntArrayRef shape, std::uint64_t seed, double mean = 0) {
    auto random = at::detail::createCPUGenerator(seed);
    return at::randn(shape, random) + mean;
}

at::Tensor inDouble(const at::Tensor& t) {
    return t.detach().to(at::kDouble).set_requires_grad(true);
}

TEST(NormGradients, OfGroupNormEqualAtensInDoublePrecision) {
    struct Case {
        int batch, channels, height, width, groups;
        bool silu, shifted, channelsLast;
    };
    for (const Case& c : {Case{2, 16, 8, 8, 4, true, true, true}, Case{1, 12, 5, 7, 3, false, false, false},
                          Case{3, 6, 1, 1, 2, true, false, false}, Case{2, 4, 33, 31, 1, true, true, false},
                          Case{1, 64, 17, 16, 32, false, true, true}}) {
        auto x = drawn({c.batch, c.channels, c.height, c.width}, 1, 3);
        if (c.channelsLast) {
            x = x.contiguous(at::MemoryFormat::ChannelsLast);
        }
        x.set_requires_grad(true);
        auto shift = c.shifted ? drawn({c.batch, c.channels}, 2).set_requires_grad(true) : at::Tensor();
        auto weight = drawn({c.channels}, 3, 1).set_requires_grad(true);
        auto bias = drawn({c.channels}, 4).set_requires_grad(true);
        const auto upstream = drawn(x.sizes(), 5);

        const auto y = groupNormWithGradient(x, shift, weight, bias, c.groups, 1e-5, c.silu);
        (y * upstream).sum().backward();

        auto exactX = inDouble(x), exactWeight = inDouble(weight), exactBias = inDouble(bias);
        auto exactShift = c.shifted ? inDouble(shift) : at::Tensor();
        const auto moved = c.shifted ? exactX + exactShift.unsqueeze(-1).unsqueeze(-1) : exactX + 0;
        auto want = at::group_norm(moved.contiguous(), c.groups, exactWeight, exactBias, 1e-5);
        want = c.silu ? at::silu(want) : want;
        (want * upstream.to(at::kDouble)).sum().backward();

        EXPECT_LT(relativeError(y, want), 2e-6);
        EXPECT_LT(relativeError(x.grad(), exactX.grad()), 1e-5);
        EXPECT_LT(relativeError(weight.grad(), exactWeight.grad()), 1e-5);
        EXPECT_LT(relativeError(bias.grad(), exactBias.grad()), 1e-5);
        if (c.shifted) {
            EXPECT_LT((shift.grad() - exactShift.grad()).abs().max().item<double>(),
                      1e-5 * exactX.grad().abs().sum({2, 3}).max().item<double>());
        }
    }
}

TEST(NormGradients, OfGegluEqualAtensInDoublePrecision) {
    auto x = drawn({3, 5, 34}, 1) * 3;
    x[0][0].slice(0, 17, 20).fill_(0); // gates of exactly zero
    x.set_requires_grad(true);
    const auto upstream = drawn({3, 5, 17}, 2);
    const auto y = gegluWithGradient(x);
    (y * upstream).sum().backward();

    auto exact = inDouble(x);
    const auto halves = exact.chunk(2, -1);
    const auto want = halves[0] * at::gelu(halves[1]);
    (want * upstream.to(at::kDouble)).sum().backward();
    EXPECT_LT(relativeError(y, want), 2e-6);
    EXPECT_LT(relativeError(x.grad(), exact.grad()), 2e-6);
}

} // namespace
} // namespace latelier
