#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "core/base/Error.h"
#include "core/networks/UNet.h"
#include "tests/support/RandomWeights.h"
#include "tests/support/TinyModel.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <unistd.h>

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

struct Recorder : GenerationObserver {
    std::function<void(const StepUpdate&)> atStep = [](const StepUpdate&) {};
    GeneratedPicture picture;
    void phase(const std::string&, double) override {}
    void step(const StepUpdate& update) override { atStep(update); }
    void notice(const std::string&) override {}
    void finished(const GeneratedPicture& finished) override { picture = finished; }
};

class DeepReuse : public testing::Test {
protected:
    void SetUp() override { test::writeTinyModel(folder_ / "plain"); }
    void TearDown() override { fs::remove_all(folder_); }

    GenerationRequest lake(int deepEvery) const {
        GenerationRequest request;
        request.model = (folder_ / "plain").string();
        request.prompt = "a lake";
        request.width = request.height = 64;
        request.steps = 8;
        request.seed = 3;
        request.deepEvery = deepEvery;
        request.precision = Precision::Float32;
        request.threads = 1; // tests run side by side
        return request;
    }
    GeneratedPicture paint(const GenerationRequest& request) {
        Recorder recorder;
        Controls controls;
        engine_->generate(request, recorder, controls);
        return recorder.picture;
    }

    fs::path folder_ = fs::temp_directory_path() / ("latelier-deep-" + std::to_string(getpid()));
    std::unique_ptr<Engine> engine_{latelierCreateEngine()};
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
    const std::string journal = (folder_ / "journal").string();
    for (int last = 1; last < request.steps; ++last) {
        Recorder broken;
        Controls controls;
        broken.atStep = [&](const StepUpdate& update) {
            if (update.step == last)
                controls.cancel();
        };
        EXPECT_THROW(engine_->generate(request, broken, controls, journal), Error);
        const std::unique_ptr<Engine> next(latelierCreateEngine());
        Recorder resumed;
        Controls fresh;
        next->resume(journal, resumed, fresh);
        EXPECT_EQ(resumed.picture.image, whole) << "broken off after step " << last;
    }
}

TEST_F(DeepReuse, BranchesToTheSameBytesFromMemoryAndFromARepeatedParent) {
    const GeneratedPicture parent = paint(lake(3));
    GenerationRequest request = lake(3);
    request.prompt = "a c";
    request.branch = {std::make_shared<const GenerationRequest>(parent.request), 4};
    const GeneratedPicture branch = paint(request);
    engine_.reset(latelierCreateEngine());
    EXPECT_EQ(paint(branch.request).image, branch.image);
}

} // namespace
} // namespace latelier
