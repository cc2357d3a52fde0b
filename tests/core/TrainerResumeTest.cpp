#include "core/training/AdamW.h"
#include "core/training/AutoencoderTraining.h"
#include "core/training/Ema.h"
#include "core/training/FeatureTraining.h"
#include "core/training/ScenePool.h"
#include "core/training/TrainingRun.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <limits>

#include <unistd.h>

using namespace latelier;

namespace {

/// A folder of its own for each test, removed at its end.
class Training : public ::testing::Test {
protected:
    void SetUp() override {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        root_ = std::filesystem::temp_directory_path() /
                ("latelier-" + std::string(info->name()) + std::to_string(::getpid()));
        std::filesystem::create_directories(root_);
    }
    void TearDown() override { std::filesystem::remove_all(root_); }

    TrainingOptions options(const std::string& folder, std::int64_t steps) const {
        TrainingOptions options;
        options.folder = (root_ / folder).string();
        options.size = 32;
        options.batch = 4;
        options.steps = steps;
        return options;
    }

    std::filesystem::path root_;
};

void expectEqual(const std::string& a, const std::string& b) {
    const auto first = readTensors(a), second = readTensors(b);
    ASSERT_EQ(first.size(), second.size());
    for (const auto& [name, tensor] : first) {
        if (name != "run.position") { // holds the time taken
            EXPECT_TRUE(at::equal(tensor, second.at(name))) << name;
        }
    }
}

} // namespace

TEST_F(Training, OfFeaturesGoesOnFromItsCheckpointToTheSameBits) {
    // The rate falls along the whole run, so that the first half must be told of all its steps: it is stopped by hand.
    auto whole = options("whole", 6), halves = options("halves", 6);
    trainFeatures(whole, {}, "features", 2);
    int asked = 0;
    TrainingHooks stopHalfway;
    stopHalfway.stop = [&] { return ++asked > 3; };
    trainFeatures(halves, stopHalfway, "features", 2);
    trainFeatures(halves, {}, "features", 2);
    expectEqual(whole.folder + "/features.safetensors", halves.folder + "/features.safetensors");
}

TEST_F(Training, OfTheAutoencoderGoesOnFromItsCheckpointToTheSameBits) {
    AutoencoderTrainingOptions stage;
    stage.network = {.channels = {8, 8}, .layersPerBlock = 1, .latentChannels = 2, .normGroups = 2};
    stage.adversarialFrom = 0.5;
    stage.heldOut = 4;
    auto whole = options("whole", 6), halves = options("halves", 6);
    trainAutoencoder(whole, stage, {});
    int asked = 0;
    TrainingHooks stopHalfway;
    stopHalfway.stop = [&] { return ++asked > 4; };
    trainAutoencoder(halves, stage, stopHalfway);
    trainAutoencoder(halves, stage, {});
    expectEqual(whole.folder + "/autoencoder.safetensors", halves.folder + "/autoencoder.safetensors");
    expectEqual(whole.folder + "/vae.safetensors", halves.folder + "/vae.safetensors");
}

TEST_F(Training, OfTheDecoderAloneKeepsTheLatentsAndTheirScale) {
    AutoencoderTrainingOptions stage;
    stage.network = {.channels = {8, 8}, .layersPerBlock = 1, .latentChannels = 2, .normGroups = 2};
    stage.adversarialFrom = 1;
    stage.heldOut = 4;
    const auto run = options("run", 2);
    trainAutoencoder(run, stage, {});
    const auto path = run.folder + "/vae.safetensors";
    const auto before = readTensors(path);
    const auto scale = loadAutoencoder(path, at::kCPU).network->config().scaleFactor;
    stage.decoderOnly = true;
    trainAutoencoder(run, stage, {});
    for (const auto& [name, tensor] : readTensors(path)) {
        const bool decoder = name.starts_with("vae.decoder.") || name.starts_with("vae.post_quant_conv.");
        EXPECT_EQ(at::equal(tensor, before.at(name)), !decoder) << name;
    }
    EXPECT_EQ(loadAutoencoder(path, at::kCPU).network->config().scaleFactor, scale);
}

TEST_F(Training, RefusesACheckpointOfOtherSizes) {
    trainFeatures(options("run", 1), {}, "features", 2);
    EXPECT_THROW(trainFeatures(options("run", 2), {}, "features", 3), Error);
}

TEST(ScenePool, GivesTheSameForAnIndexHoweverOftenItWasReplaced) {
    int made = 0;
    ScenePool pool(
        [&](std::int64_t first, std::int64_t count) {
            made += static_cast<int>(count);
            return at::arange(first, first + count, at::kFloat).view({count, 1});
        },
        4);
    EXPECT_TRUE(at::equal(pool.get({3, 1, 3}, 1).flatten(), at::tensor({3.0F, 1.0F, 3.0F})));
    EXPECT_EQ(made, 2);
    EXPECT_TRUE(at::equal(pool.get({5, 1}, 1).flatten().slice(0, 0, 1), at::tensor({5.0F})));
    EXPECT_TRUE(at::equal(pool.get({5}, 1).flatten(), at::tensor({5.0F})));
    EXPECT_TRUE(at::equal(pool.get({1}, 1).flatten(), at::tensor({1.0F})));
}

TEST(AdamW, TakesTheStepOfTheClosedForm) {
    Parameters parameters(1, at::kCPU);
    auto weights = parameters.store();
    const auto weight = weights.take("w", {1, 1});
    const double before = weight.item<double>();
    AdamWOptions options;
    options.weightDecay = 0.1;
    options.largestNorm = 0;
    AdamW optimiser(parameters, options);
    (3 * weight).sum().backward();
    optimiser.step(0.01);
    // The first step of Adam has the size of the rate, whatever the gradient.
    EXPECT_NEAR(weight.item<double>(), before * (1 - 0.01 * 0.1) - 0.01, 1e-6);
}

TEST(AdamW, LeavesOutAStepWithoutFiniteGradients) {
    Parameters parameters(1, at::kCPU);
    auto weights = parameters.store();
    const auto weight = weights.take("w", {2, 2});
    const auto before = weight.detach().clone();
    AdamW optimiser(parameters, {});
    (weight * std::numeric_limits<float>::infinity()).sum().backward();
    EXPECT_FALSE(std::isfinite(optimiser.step(0.1)));
    EXPECT_TRUE(at::equal(weight, before));
}

TEST(AdamW, RisesToItsRateAndFallsToATwentieth) {
    AdamWOptions options;
    options.learningRate = 1;
    options.warmUp = 9;
    EXPECT_NEAR(learningRate(options, 0, 0), 0.1, 1e-9);
    EXPECT_NEAR(learningRate(options, 100, 0), 1, 1e-9);
    EXPECT_NEAR(learningRate(options, 100, 1), 0.05, 1e-9);
}

TEST(Ema, FollowsTheParametersWithGrowingMemory) {
    Parameters parameters(1, at::kCPU);
    auto weights = parameters.store();
    const auto weight = weights.take("w", {1, 1});
    Ema ema(parameters, 0.9);
    const at::NoGradGuard noGradients;
    weight.fill_(1);
    ema.update(parameters);
    const double start = ema.tensors().at("w").item<double>();
    for (int i = 0; i < 300; ++i) {
        ema.update(parameters);
    }
    EXPECT_NE(start, 1);
    EXPECT_NEAR(ema.tensors().at("w").item<double>(), 1, 1e-6);
}
