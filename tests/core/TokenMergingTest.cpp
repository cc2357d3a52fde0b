#include "core/networks/TokenMerging.h"

#include "core/kernels/Attention.h"
#include "core/networks/PrepareLayers.h"
#include "core/networks/UNet.h"
#include "tests/support/EngineFixture.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

namespace latelier {
namespace {

at::Tensor drawn(at::IntArrayRef shape, std::uint64_t seed = 5) {
    at::manual_seed(seed);
    return at::randn(shape);
}

struct Area {
    std::int64_t height;
    std::int64_t width;
    double share;
    friend std::ostream& operator<<(std::ostream& out, const Area& area) {
        return out << area.height << "x" << area.width << " by " << area.share;
    }
};

/// The paper's procedure, token by token, for one picture: for each group the tokens in it, in any order of groups.
std::set<std::vector<std::int64_t>> plainGroups(const at::Tensor& x, const Area& area) {
    const auto likeness = [&](std::int64_t i, std::int64_t j) {
        const at::Tensor a = x[i].to(at::kDouble), b = x[j].to(at::kDouble);
        return (a.dot(b) / (a.norm() * b.norm())).item<double>();
    };
    std::vector<std::vector<std::int64_t>> groups;
    std::vector<std::int64_t> others;
    for (std::int64_t i = 0; i < area.height * area.width; ++i)
        if (i / area.width % 2 == 0 && i % area.width % 2 == 0)
            groups.push_back({i});
        else
            others.push_back(i);
    struct Pair {
        double likeness;
        std::int64_t token;
        std::size_t group;
    };
    std::vector<Pair> pairs;
    for (const std::int64_t token : others) {
        Pair best{-2, token, 0};
        for (std::size_t group = 0; group < groups.size(); ++group)
            if (const double found = likeness(token, groups[group].front()); found > best.likeness)
                best = {found, token, group};
        pairs.push_back(best);
    }
    std::ranges::sort(pairs, [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    const auto merged = static_cast<std::size_t>(area.share * static_cast<double>(area.height * area.width));
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (i < merged)
            groups[pairs[i].group].push_back(pairs[i].token);
        else
            groups.push_back({pairs[i].token});
    for (auto& group : groups)
        std::ranges::sort(group);
    return {groups.begin(), groups.end()};
}

class TokenMergingOf : public testing::TestWithParam<Area> {};

INSTANTIATE_TEST_SUITE_P(Areas, TokenMergingOf,
                         testing::Values(Area{8, 8, 0.5}, Area{8, 6, 0.75}, Area{7, 9, 0.3}, Area{5, 4, 0.75},
                                         Area{1, 11, 0.5}, Area{6, 1, 0.4}, Area{1, 1, 0.75}, Area{2, 2, 0.75},
                                         Area{4, 4, 0}));

TEST_P(TokenMergingOf, GroupsAsThePlainProcedureDoesAndTakesTheirMeans) {
    const auto [height, width, share] = GetParam();
    const at::Tensor x = drawn({2, height * width, 12});
    const std::int64_t merged = mergedTokens(height, width, share);
    const TokenGroups groups = groupTokens(x, height, width, merged);
    EXPECT_EQ(groups.count, height * width - merged);
    const at::Tensor means = mergeTokens(x, groups);
    const at::Tensor back = unmergeTokens(means, groups);
    ASSERT_EQ(means.sizes(), (std::vector<std::int64_t>{2, groups.count, 12}));
    ASSERT_EQ(back.sizes(), x.sizes());

    for (std::int64_t picture = 0; picture < 2; ++picture) {
        std::vector<std::vector<std::int64_t>> found(static_cast<std::size_t>(groups.count));
        for (std::int64_t token = 0; token < height * width; ++token)
            found.at(static_cast<std::size_t>(groups.groupOf[picture][token].item<std::int64_t>())).push_back(token);
        EXPECT_EQ(std::set(found.begin(), found.end()), plainGroups(x[picture], GetParam()));
        for (std::size_t group = 0; group < found.size(); ++group) {
            const at::Tensor mean = x[picture].index_select(0, at::tensor(found[group])).to(at::kDouble).mean(0);
            EXPECT_TRUE(
                at::allclose(means[picture][static_cast<std::int64_t>(group)].to(at::kDouble), mean, 1e-5, 1e-6));
            for (const std::int64_t token : found[group])
                EXPECT_TRUE(at::equal(back[picture][token], means[picture][static_cast<std::int64_t>(group)]));
            if (found[group].size() == 1) {
                EXPECT_TRUE(at::equal(back[picture][found[group].front()], x[picture][found[group].front()]));
            }
        }
    }
}

TEST(TokenMerging, MergesAtMostThreeTokensInFour) {
    EXPECT_EQ(mergedTokens(64, 64, 0.5), 2048);
    EXPECT_EQ(mergedTokens(64, 64, 0.75), 3072);
    EXPECT_EQ(mergedTokens(64, 64, 0.9), 3072);
    EXPECT_EQ(mergedTokens(63, 1, 0.75), 31);
    EXPECT_EQ(mergedTokens(1, 1, 0.75), 0);
    EXPECT_EQ(mergedTokens(3, 1, 0.3), 0);
}

TEST(TokenMerging, OfTokensThatAreThereFourTimesLosesNothing) {
    // Each square of 2x2 is one token four times: attention over one of each gives each token what all would give.
    const at::Tensor squares = drawn({2, 4, 5, 16});
    const at::Tensor x = squares.repeat_interleave(2, 1).repeat_interleave(2, 2).flatten(1, 2);
    const TokenGroups groups = groupTokens(x, 8, 10, mergedTokens(8, 10, 0.75));
    EXPECT_EQ(groups.count, 20);
    const at::Tensor few = mergeTokens(x, groups);
    const at::Tensor merged = unmergeTokens(attention(few, few, few, 2), groups);
    EXPECT_LT(test::relativeError(merged, attention(x, x, x, 2)), 1e-5);
}

TEST(TokenMerging, TakesTheEarlierOfTokensThatAreAsMuchAlike) {
    const TokenGroups groups = groupTokens(at::ones({1, 16, 8}), 4, 4, 4);
    const std::vector<std::int64_t> want = {0, 0, 1, 0, 0, 0, 4, 5, 2, 6, 3, 7, 8, 9, 10, 11};
    EXPECT_TRUE(at::equal(groups.groupOf[0], at::tensor(want)));
}

TEST(TokenMerging, GoesThroughZerosAndValuesThatAreNoNumbers) {
    at::Tensor x = at::zeros({1, 36, 8});
    for (const double value : {0.0, double(NAN), double(INFINITY), -double(INFINITY)}) {
        x[0][7].fill_(value);
        const TokenGroups groups = groupTokens(x, 6, 6, 20);
        EXPECT_GE(groups.groupOf.min().item<std::int64_t>(), 0);
        EXPECT_LT(groups.groupOf.max().item<std::int64_t>(), groups.count);
        EXPECT_EQ(unmergeTokens(mergeTokens(x, groups), groups).sizes(), x.sizes());
    }
}

TEST(TokenMerging, GroupsTheSameOnAnyNumberOfThreadsAndReachesItsCheckpoint) {
    const at::Tensor x = drawn({2, 96 * 96, 40});
    const int before = at::get_num_threads();
    const auto grouped = [&](int threads, const Checkpoint& checkpoint) {
        at::set_num_threads(threads);
        return groupTokens(x, 96, 96, 4608, checkpoint);
    };
    int checks = 0;
    const TokenGroups one = grouped(1, [&] { ++checks; });
    for (const int threads : {2, 3, 4}) {
        const TokenGroups several = grouped(threads, {});
        EXPECT_TRUE(at::equal(several.groupOf, one.groupOf)) << threads;
        EXPECT_TRUE(at::equal(mergeTokens(x, several), mergeTokens(x, one))) << threads;
    }
    at::set_num_threads(before);
    // 6912 tokens by 2304 of two pictures in blocks of two million likenesses.
    EXPECT_GE(checks, 15);
    struct Stop {};
    EXPECT_THROW(groupTokens(x, 96, 96, 4608, [] { throw Stop(); }), Stop);
}

UNetConfig twoLevels() {
    UNetConfig config;
    config.channels = {32, 64};
    config.attention = {true, true};
    config.heads = {2, 4};
    config.layersPerBlock = 1;
    config.contextWidth = 24;
    config.normGroups = 8;
    return config;
}

class TokenMergingUNet : public testing::TestWithParam<at::ScalarType> {
protected:
    WeightStore store_ = test::randomWeights(GetParam());
    UNet unet_{twoLevels(), store_};
    at::Tensor t_ = at::full({2}, 500.0);
    UNet::Context context_ = unet_.prepare(drawn({2, 5, 24}));
};

INSTANTIATE_TEST_SUITE_P(Dtypes, TokenMergingUNet, testing::Values(at::kFloat, at::kBFloat16));

TEST_P(TokenMergingUNet, IsOffWithoutAShareAndGivesTheSameBitsAgain) {
    for (const auto& [height, width] : {std::pair{12, 16}, {9, 7}, {1, 5}}) {
        const at::Tensor x = drawn({2, 4, height, width});
        const at::Tensor whole = unet_(x, t_, context_);
        const auto merged = [&](double share) { return unet_(x, t_, context_, {}, {}, {.tokenMerging = share}); };
        EXPECT_TRUE(at::equal(merged(0), whole));
        EXPECT_FALSE(at::equal(merged(0.4), whole));
        EXPECT_TRUE(at::equal(merged(0.4), merged(0.4)));
    }
}

TEST_P(TokenMergingUNet, LosesNothingInTransformersOfAPictureMadeOfSquares) {
    const SpatialTransformer transformer({32, 2, 2, 24, false, 8}, store_, "transformer.");
    CrossAttentionContext context;
    transformer.prepare(drawn({2, 5, 24}).to(GetParam()), context);
    const at::Tensor squares = drawn({2, 32, 5, 6}).repeat_interleave(2, 2).repeat_interleave(2, 3);
    const at::Tensor x = squares.contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor whole = transformer(x, context, 0, {});
    const at::Tensor merged = transformer(x, context, 0, {}, 0.75);
    EXPECT_FALSE(at::equal(merged, transformer(x + drawn(x.sizes()), context, 0, {}, 0.75)));
    // In bf16 what attention adds is rounded once more, and summed over fewer.
    EXPECT_LT(test::relativeError(merged, whole), GetParam() == at::kFloat ? 1e-6 : 1e-2);
}

TEST_P(TokenMergingUNet, LayersPreparedForItGiveTheSameBits) {
    const UNet prepared(twoLevels(), store_);
    prepareLayers(prepared, 2, 12, 16, 5, {}, 0.5);
    const at::Tensor x = drawn({2, 4, 12, 16});
    EXPECT_TRUE(at::equal(prepared(x, t_, prepared.prepare(drawn({2, 5, 24})), {}, {}, {.tokenMerging = 0.5}),
                          unet_(x, t_, context_, {}, {}, {.tokenMerging = 0.5})));
}

using TokenMergingRequest = test::EngineFixture;

TEST_F(TokenMergingRequest, IsCarriedOutAndExactWhenRunAgain) {
    const auto painted = [](double share) {
        GenerationRequest request = lake();
        request.tokenMerging = share;
        return paint(request);
    };
    EXPECT_EQ(GenerationRequest().tokenMerging, 0);
    const GeneratedPicture merged = painted(0.5);
    EXPECT_EQ(merged.request.tokenMerging, 0.5);
    EXPECT_NE(merged.image, painted(0).image);
    EXPECT_EQ(merged.image, painted(0.5).image);
    for (const double share : {-0.1, 0.8, double(NAN)})
        EXPECT_THROW(painted(share), Error);
}

} // namespace
} // namespace latelier
