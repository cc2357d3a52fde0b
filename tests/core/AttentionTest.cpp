#include "core/kernels/Attention.h"
#include "core/kernels/AttentionTilesBf16.h"
#include "core/kernels/FlashAttention.h"
#include "core/tensors/TensorMemory.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace latelier {
namespace {

struct Shape {
    std::int64_t batch, queries, keys, heads, headSize;
    bool causal;
};

at::Tensor random(std::int64_t b, std::int64_t n, std::int64_t c) {
    return at::randn({b, n, c}).to(at::kBFloat16);
}

/// softmax(q k^T / sqrt(d)) v in double precision, written out without batched products.
at::Tensor exactAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    const std::int64_t d = q.size(2) / heads;
    at::Tensor out = at::zeros(q.sizes(), at::kDouble);
    for (std::int64_t b = 0; b < q.size(0); ++b) {
        for (std::int64_t h = 0; h < heads; ++h) {
            const auto head = [&](const at::Tensor& t) { return t[b].to(at::kDouble).slice(1, h * d, (h + 1) * d); };
            at::Tensor scores = at::mm(head(q), head(k).t()) / std::sqrt(static_cast<double>(d));
            if (causal) {
                scores = scores + at::full_like(scores, -std::numeric_limits<double>::infinity()).triu(1);
            }
            out[b].slice(1, h * d, (h + 1) * d).copy_(at::mm(at::softmax(scores, 1), head(v)));
        }
    }
    return out;
}

class AttentionShapes : public testing::TestWithParam<Shape> {};

TEST_P(AttentionShapes, EqualTheFormulaInBf16) {
    const auto [batch, queries, keys, heads, d, causal] = GetParam();
    at::manual_seed(7);
    const at::Tensor q = random(batch, queries, heads * d);
    const at::Tensor k = random(batch, keys, heads * d);
    const at::Tensor v = random(batch, keys, heads * d);
    const at::Tensor want = exactAttention(q, k, v, static_cast<int>(heads), causal);
    const at::Tensor got = attention(q, k, v, static_cast<int>(heads), causal);
    ASSERT_EQ(got.scalar_type(), at::kBFloat16);
    // bf16 has 8 significant bits; both the probabilities and the result are rounded to it.
    EXPECT_LT((got.to(at::kDouble) - want).abs().max().item<double>(), 0.01 * want.abs().max().item<double>());
    if (tiles::computesBf16() && d % 2 == 0) {
        const at::Tensor slow = flashAttentionInBf16(q, k, v, static_cast<int>(heads), causal);
        EXPECT_LT((slow.to(at::kDouble) - want).abs().max().item<double>(), 0.01 * want.abs().max().item<double>());
    }
}

TEST_P(AttentionShapes, EqualTheFormulaInFp32) {
    const auto [batch, queries, keys, heads, d, causal] = GetParam();
    at::manual_seed(8);
    const at::Tensor q = at::randn({batch, queries, heads * d});
    const at::Tensor k = at::randn({batch, keys, heads * d});
    const at::Tensor v = at::randn({batch, keys, heads * d});
    const at::Tensor want = exactAttention(q, k, v, static_cast<int>(heads), causal);
    const at::Tensor got = attention(q, k, v, static_cast<int>(heads), causal);
    EXPECT_LT((got.to(at::kDouble) - want).abs().max().item<double>(), 3e-6);
}

INSTANTIATE_TEST_SUITE_P(Attention, AttentionShapes,
                         testing::Values(Shape{2, 64, 64, 2, 40, false}, Shape{1, 1, 1, 1, 2, false},
                                         Shape{1, 1, 77, 8, 64, false}, Shape{2, 99, 77, 4, 80, false},
                                         Shape{1, 131, 1031, 2, 160, false}, Shape{1, 50, 600, 1, 512, false},
                                         Shape{1, 53, 513, 3, 18, false}, Shape{1, 7, 5, 3, 5, false},
                                         Shape{2, 77, 77, 4, 64, true}, Shape{1, 700, 700, 1, 8, true},
                                         Shape{1, 61, 1025, 2, 96, false}, Shape{1, 49, 65, 2, 128, false}));

TEST(Attention, ReadsKeysThatAreExpandedOverTheBatchAndSlicedFromWiderOnes) {
    at::manual_seed(9);
    const at::Tensor q = random(3, 20, 48).slice(2, 8, 40);
    const at::Tensor k = random(1, 33, 96).slice(2, 0, 32).expand({3, -1, -1});
    const at::Tensor v = random(1, 33, 96).slice(2, 32, 64).expand({3, -1, -1});
    EXPECT_LT((attention(q, k, v, 4).to(at::kDouble) - exactAttention(q, k, v, 4, false)).abs().max().item<double>(),
              0.02);
}

TEST(Attention, StaysFiniteWhereExponentialsWouldOverflow) {
    const at::Tensor q = at::full({1, 3, 16}, 100.0).to(at::kBFloat16);
    const at::Tensor k = at::linspace(-100.0, 100.0, 40).view({1, 40, 1}).expand({-1, -1, 16}).to(at::kBFloat16);
    const at::Tensor v = at::arange(40.0).view({1, 40, 1}).expand({-1, -1, 16}).to(at::kBFloat16);
    EXPECT_TRUE(attention(q, k, v, 1).eq(39.0).all().item<bool>());
}

TEST(Attention, MakesNanOfTheRowsThatNanOrInfinityReachAndOfNoOthers) {
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            at::manual_seed(10);
            at::Tensor q = at::rand({1, 70, 16}).to(type);
            const at::Tensor k = at::rand({1, 600, 16}).to(type);
            const at::Tensor v = at::rand({1, 600, 16}).to(type);
            q[0][41][3] = bad;
            const auto expectOneRow = [](const at::Tensor& result) {
                EXPECT_EQ(result.isnan().sum().item<std::int64_t>(), 16);
                EXPECT_TRUE(result.isnan()[0][41].all().item<bool>());
            };
            expectOneRow(attention(q, k, v, 1));
            if (type == at::kBFloat16 && tiles::computesBf16()) {
                expectOneRow(flashAttentionInBf16(q, k, v, 1, false));
            }
        }
    }
}

TEST(Attention, GivesTheSameBitsWithOneThreadAndWithTwo) {
    at::manual_seed(11);
    const at::Tensor q = random(2, 300, 80);
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const at::Tensor one = attention(q, q, q, 2);
    at::set_num_threads(2);
    const at::Tensor two = attention(q, q, q, 2);
    at::set_num_threads(threads);
    EXPECT_TRUE(at::equal(one, two));
}

TEST(Attention, NeedsNoMemoryForTheScoresOfAllTokens) {
    installTensorMemory();
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const at::Tensor q = at::zeros({1, 4096, 8}).to(type);
        releaseIdleTensorMemory();
        const std::size_t before = tensorMemory().used;
        attention(q, q, q, 1);
        EXPECT_LT(tensorMemory().mostUsed - before, std::size_t{8} << 20) << "the scores are 64 MiB";
    }
}

TEST(Attention, LetsGradientsThroughToQueriesKeysAndValues) {
    at::manual_seed(12);
    const auto leaf = [] { return at::randn({1, 5, 8}).to(at::kBFloat16).requires_grad_(); };
    const at::Tensor q = leaf();
    const at::Tensor k = leaf();
    const at::Tensor v = leaf();
    attention(q, k, v, 2).square().sum().backward();
    for (const at::Tensor& t : {q, k, v}) {
        EXPECT_GT(t.grad().abs().max().item<double>(), 0.0);
    }
}

} // namespace
} // namespace latelier
