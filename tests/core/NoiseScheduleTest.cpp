#include "core/sampling/NoiseSchedule.h"
#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

using namespace latelier;

TEST(NoiseSchedule, HasTheEndsOfStableDiffusion) {
    const NoiseSchedule schedule;
    EXPECT_EQ(schedule.steps(), 1000);
    EXPECT_NEAR(schedule.sigmaMin(), 0.0291675, 1e-6);
    EXPECT_NEAR(schedule.sigmaMax(), 14.614642, 1e-4);
    EXPECT_NEAR(schedule.alphasCumprod()[999], 0.0046600, 1e-6);
}

TEST(NoiseSchedule, SigmaAndTimestepAreInverse) {
    const NoiseSchedule schedule;
    for (const double t : {0.0, 0.25, 17.5, 500.0, 998.9, 999.0}) {
        EXPECT_NEAR(schedule.timestep(schedule.sigma(t)), t, 1e-6);
    }
    EXPECT_EQ(schedule.timestep(1e-3), 0.0);
    EXPECT_EQ(schedule.timestep(1e3), 999.0);
    EXPECT_EQ(schedule.timestep(schedule.sigma(41.4), true), 41.0);
    EXPECT_EQ(schedule.timestep(schedule.sigma(41.6), true), 42.0);
}

TEST(NoiseSchedule, WithZeroTerminalSnrEndsInNoiseAndKeepsItsStart) {
    NoiseScheduleConfig config;
    const NoiseSchedule plain(config);
    config.zeroTerminalSnr = true;
    const NoiseSchedule rescaled(config);
    EXPECT_NEAR(rescaled.alphasCumprod()[0], plain.alphasCumprod()[0], 1e-6);
    EXPECT_NEAR(rescaled.sigmaMax(), 4096.0, 1.0);
    EXPECT_LT(rescaled.alphasCumprod()[500], plain.alphasCumprod()[500]);
}

TEST(NoiseSchedule, AddsTheNoiseThatItsSigmaSays) {
    const NoiseSchedule schedule;
    const at::Tensor x0 = at::ones({2, 4, 3, 3});
    const at::Tensor noise = at::full({2, 4, 3, 3}, 2.0);
    const at::Tensor x = schedule.addNoise(x0, noise, at::tensor({0, 999}, at::kLong));
    for (int i = 0; i < 2; ++i) {
        const double sigma = i ? schedule.sigmaMax() : schedule.sigmaMin();
        EXPECT_NEAR(x[i][0][0][0].item<double>(), (1.0 + 2.0 * sigma) / std::sqrt(1.0 + sigma * sigma), 1e-5);
    }
}

TEST(NoiseSchedule, EpsAndVTargetsGiveBackTheCleanLatent) {
    const NoiseSchedule schedule;
    const at::Tensor x0 = at::linspace(-1, 1, 36).view({1, 4, 3, 3});
    const at::Tensor noise = x0.flip(3) * 1.5;
    for (const int t : {0, 300, 700}) {
        const at::Tensor steps = at::full({1}, t, at::kLong);
        const at::Tensor scaled = schedule.addNoise(x0, noise, steps);
        const double sigma = schedule.sigmas()[t];
        const at::Tensor x = scaled * std::sqrt(1.0 + sigma * sigma);
        for (const Prediction prediction : {Prediction::Eps, Prediction::V}) {
            const at::Tensor target = schedule.target(prediction, x0, noise, steps);
            EXPECT_TRUE(at::allclose(toDenoised(prediction, target, x, sigma), x0, 1e-4, 1e-5)) << t;
            EXPECT_TRUE(at::allclose(toOutput(prediction, x0, x, sigma), target, 1e-3, 1e-3)) << t;
        }
    }
}

TEST(NoiseSchedule, HasTheNamesOfDiffusersForItsKinds) {
    for (const BetaKind kind : {BetaKind::ScaledLinear, BetaKind::Linear, BetaKind::Cosine})
        EXPECT_EQ(betaKindNamed(betaKindName(kind)), kind);
    EXPECT_EQ(betaKindName(BetaKind::Cosine), "squaredcos_cap_v2");
    EXPECT_EQ(betaKindNamed("sigmoid"), std::nullopt);
}
