#include "core/training/AutoencoderLoss.h"
#include "core/training/AdamW.h"
#include "core/training/Parameters.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>

using namespace latelier;

namespace {

at::Tensor drawn(at::IntArrayRef shape, std::uint64_t seed) {
    auto random = at::detail::createCPUGenerator(seed);
    return at::randn(shape, random);
}

AutoencoderConfig tiny(int codebook = 0) {
    AutoencoderConfig config;
    config.channels = {8, 8};
    config.layersPerBlock = 1;
    config.latentChannels = 2;
    config.normGroups = 2;
    config.codebookSize = codebook;
    return config;
}

/// Smooth pictures that a tiny autoencoder can learn.
at::Tensor pictures() {
    const auto ramp = at::linspace(-1, 1, 16);
    return at::stack({ramp.view({1, 16}).expand({16, 16}), ramp.view({16, 1}).expand({16, 16}), at::zeros({16, 16})})
        .unsqueeze(0)
        .repeat({2, 1, 1, 1});
}

double lossAfter(int steps, int codebook) {
    Parameters parameters(1, at::kCPU);
    auto weights = parameters.store();
    const AutoencoderKL autoencoder(tiny(codebook), weights);
    AdamWOptions options;
    options.learningRate = 5e-3;
    AdamW optimiser(parameters, options);
    double loss = 0;
    for (int i = 0; i <= steps; ++i) {
        const auto terms = autoencoderLoss(autoencoder, pictures(), {}, drawn({2, 2, 8, 8}, 5), nullptr, nullptr, {});
        loss = terms.total.item<double>();
        terms.total.backward();
        optimiser.step(5e-3);
    }
    return loss;
}

} // namespace

TEST(AutoencoderLoss, FallsOnAFixedBatchWithKlAndWithACodebook) {
    EXPECT_LT(lossAfter(40, 0), 0.5 * lossAfter(0, 0));
    EXPECT_LT(lossAfter(40, 16), 0.7 * lossAfter(0, 16));
}

TEST(AutoencoderLoss, HasTheKlDivergenceOfTheClosedForm) {
    const auto mean = at::full({1, 1, 1, 1}, 2.0), logVariance = at::full({1, 1, 1, 1}, std::log(0.25));
    // KL(N(2, 0.5^2) || N(0, 1)) = (4 + 0.25 - 1 - ln 0.25) / 2
    EXPECT_NEAR(klDivergence({mean, logVariance}).item<double>(), (4 + 0.25 - 1 - std::log(0.25)) / 2, 1e-6);
}

TEST(AutoencoderLoss, HasKlGradientsThatFiniteDifferencesConfirm) {
    auto mean = drawn({1, 2, 2, 2}, 1).to(at::kDouble).set_requires_grad(true);
    auto logVariance = drawn({1, 2, 2, 2}, 2).to(at::kDouble).set_requires_grad(true);
    klDivergence({mean, logVariance}).sum().backward();
    const at::NoGradGuard noGradients;
    for (auto* variable : {&mean, &logVariance}) {
        for (std::int64_t i = 0; i < 8; ++i) {
            const double step = 1e-6;
            const auto value = [&](double change) {
                auto moved = variable->detach().clone();
                moved.view({-1})[i] += change;
                return klDivergence(variable == &mean ? LatentDistribution{moved, logVariance}
                                                      : LatentDistribution{mean, moved})
                    .item<double>();
            };
            EXPECT_NEAR(variable->grad().view({-1})[i].item<double>(), (value(step) - value(-step)) / (2 * step), 1e-6);
        }
    }
}

TEST(PatchDiscriminator, HasHingeLossGradientsThatFiniteDifferencesConfirm) {
    Parameters parameters(7, at::kCPU);
    auto weights = parameters.store();
    const PatchDiscriminator discriminator(8, weights);
    const auto real = drawn({2, 3, 16, 16}, 3), made = drawn({2, 3, 16, 16}, 4);
    discriminatorLoss(discriminator, real, made).backward();
    const at::NoGradGuard noGradients;
    for (const char* name : {"discriminator.conv0.weight", "discriminator.conv3.weight", "discriminator.norm1.bias"}) {
        const auto& tensor = parameters.tensors().at(name);
        const auto direction = tensor.grad() / tensor.grad().norm();
        const double step = 2e-2;
        tensor.add_(direction, step);
        const double above = discriminatorLoss(discriminator, real, made).item<double>();
        tensor.add_(direction, -2 * step);
        const double below = discriminatorLoss(discriminator, real, made).item<double>();
        tensor.add_(direction, step);
        const double slope = tensor.grad().norm().item<double>();
        EXPECT_NEAR((above - below) / (2 * step), slope, 0.02 * slope + 1e-4) << name;
    }
}

TEST(AutoencoderLoss, WeighsTheAdversarialGradientToThatOfTheReconstruction) {
    auto layer = drawn({4, 4}, 1).set_requires_grad(true);
    const auto input = drawn({4, 4}, 2);
    const auto output = at::matmul(input, layer);
    const auto weight = adaptiveWeight(3 * output.sum(), output.sum(), layer);
    EXPECT_NEAR(weight.item<double>(), 3, 1e-3);
}

TEST(AutoencoderLoss, QuantisesToTheNearestEntryAndPassesGradientsThrough) {
    const auto codebook = at::tensor({0.0, 0.0, 1.0, 1.0}).view({2, 2});
    auto latents = at::tensor({0.9, 0.8}).view({1, 2, 1, 1}).set_requires_grad(true);
    const auto [quantised, term] = quantise(latents, codebook);
    EXPECT_TRUE(at::allclose(quantised.flatten(), at::tensor({1.0, 1.0})));
    EXPECT_NEAR(term.item<double>(), 1.25 * (0.01 + 0.04) / 2, 1e-6);
    quantised.sum().backward();
    EXPECT_TRUE(at::allclose(latents.grad(), at::ones_like(latents)));
}

TEST(AutoencoderLoss, MarksThePixelsInsideTheBoxes) {
    const auto inside = insideBoxes(at::tensor({1.0F, 0.0F, 3.0F, 2.0F}).view({1, 4}), 4, 4);
    EXPECT_EQ(inside.sum().item<double>(), 4);
    EXPECT_EQ((inside[0][0][1][2].item<double>()), 1);
    EXPECT_EQ((inside[0][0][2][2].item<double>()), 0);
}
