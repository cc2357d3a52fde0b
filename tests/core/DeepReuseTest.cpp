#include "core/networks/UNet.h"
#include "tests/support/EngineFixture.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

namespace latelier {
namespace {

namespace fs = std::filesystem;

struct Call {
    at::Tensor x = at::randn({2, 4, 9, 7});
    at::Tensor t = at::full({2}, 500.0);
    at::Tensor context = at::randn({2, 5, 24});
};

UNetConfig threeLevels() {
    UNetConfig config;
    config.channels = {32, 64, 64};
    config.attention = {true, true, false};
    config.heads = {4, 2, 8};
    config.contextWidth = 24;
    config.normGroups = 16;
    return config;
}

TEST(DeepFeatures, OfTheSameCallGiveTheSameBitsByTheOutermostBlocksAlone) {
    WeightStore store = test::randomWeights();
    const UNet unet(threeLevels(), store);
    const Call call;
    const UNet::Context context = unet.prepare(call.context);
    const at::Tensor whole = unet(call.x, call.t, context);
    DeepFeatures deep;
    EXPECT_TRUE(at::equal(unet(call.x, call.t, context, {}, {}, {&deep}), whole));

    deep.refresh = false;
    std::set<std::string> blocks;
    const auto trace = [&](std::string_view name, const at::Tensor&) { blocks.emplace(name); };
    EXPECT_TRUE(at::equal(unet(call.x, call.t, context, {}, trace, {&deep}), whole));
    EXPECT_EQ(blocks, (std::set<std::string>{"time_embed", "input_blocks.0", "output_blocks.0"}));

    const at::Tensor later = unet(call.x * 0.9, call.t - 20, context);
    const at::Tensor reused = unet(call.x * 0.9, call.t - 20, context, {}, {}, {&deep});
    EXPECT_FALSE(at::equal(reused, later)) << "the coarse layers were not run";
    EXPECT_FALSE(at::equal(reused, whole)) << "the outermost blocks were";
}

class DeepReuse : public test::EngineFixture {
protected:
    static GenerationRequest lake(int deepEvery) {
        GenerationRequest request = EngineFixture::lake();
        request.deepEvery = deepEvery;
        return request;
    }
};

TEST_F(DeepReuse, IsOffByDefaultAndExactWhenRunAgain) {
    EXPECT_EQ(GenerationRequest().deepEvery, 1);
    const GeneratedPicture reused = paint(lake(3));
    EXPECT_NE(reused.image, paint(lake(1)).image);
    EXPECT_EQ(paint(reused.request).image, reused.image);
    EXPECT_THROW(paint(lake(0)), Error);
}

TEST_F(DeepReuse, GoesOnToTheSameBytesAfterABreakAtAnyStep) {
    GenerationRequest request = lake(3);
    request.guidanceLastStep = 4;
    LiveChange change;
    change.step = 2;
    change.prompt = "a b";
    request.changes = {change};
    const Image whole = paint(request).image;
    const fs::path journal = folder / "journal";
    for (int last = 1; last < request.steps; ++last) {
        breakOffAfter(last, request, journal);
        const std::unique_ptr<Engine> next(latelierCreateEngine());
        test::Recorder resumed;
        Controls controls;
        next->resume(journal.string(), resumed, controls);
        EXPECT_EQ(resumed.pictures.at(0).image, whole) << "broken off after step " << last;
    }
}

TEST_F(DeepReuse, BranchesToTheSameBytesFromMemoryAndFromARepeatedParent) {
    const GeneratedPicture parent = paint(lake(3));
    GenerationRequest request = lake(3);
    request.prompt = "a c";
    request.branch = {std::make_shared<const GenerationRequest>(parent.request), 4};
    const GeneratedPicture branch = paint(request);
    engine.reset(latelierCreateEngine());
    EXPECT_EQ(paint(branch.request).image, branch.image);
}

} // namespace
} // namespace latelier
