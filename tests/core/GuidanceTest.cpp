#include "core/sampling/Guidance.h"
#include "core/sampling/MaskedDenoiser.h"
#include "core/tensors/SeededNoise.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

using namespace latelier;

namespace {

at::Tensor latent(double first, double last) {
    return at::linspace(first, last, 64, at::TensorOptions(at::kFloat)).view({1, 4, 4, 4});
}

} // namespace

TEST(Guidance, GoesBeyondThePositivePredictionByItsScale) {
    const at::Tensor negative = latent(-1, 1), positive = latent(0, 3);
    EXPECT_TRUE(at::equal(combineGuidance(negative, positive, 0.0), negative));
    EXPECT_TRUE(at::allclose(combineGuidance(negative, positive, 1.0), positive));
    EXPECT_TRUE(at::allclose(combineGuidance(negative, positive, 3.0), positive * 3 - negative * 2));
}

TEST(Guidance, AtScaleOneNeverComputesTheNegativeHalf) {
    int halves = 0;
    double scale = 1.0;
    const ConditionedDenoiser network = [&](const at::Tensor& x, double, Conditioning conditioning) {
        const bool both = conditioning == Conditioning::NegativeAndPositive;
        halves += both ? 2 : 1;
        return both ? at::cat({x * 0, x}) : x;
    };
    const Denoiser denoise = guided(network, [&] { return Guidance{scale, 0.0}; });
    const at::Tensor x = latent(1, 2);
    EXPECT_TRUE(at::equal(denoise(x, 1.0), x));
    EXPECT_EQ(halves, 1);
    scale = 4.0; // asked for while the picture forms
    EXPECT_TRUE(at::allclose(denoise(x, 1.0), x * 4));
    EXPECT_EQ(halves, 3);
}

TEST(Guidance, CountsOnlyWithinItsInterval) {
    EXPECT_EQ(guidanceAt(1, 7.0, 2, 5), 1.0);
    EXPECT_EQ(guidanceAt(2, 7.0, 2, 5), 7.0);
    EXPECT_EQ(guidanceAt(5, 7.0, 2, 5), 7.0);
    EXPECT_EQ(guidanceAt(6, 7.0, 2, 5), 1.0);
    EXPECT_EQ(guidanceAt(99, 7.0, 0, -1), 7.0);
}

TEST(Guidance, FullRescaleGivesThePredictionTheSpreadOfThePositiveOne) {
    const at::Tensor x = latent(-20, 20), positive = latent(-1, 1).square(), guided = positive * 5 - latent(0, 2) * 4;
    for (const Prediction prediction : {Prediction::Eps, Prediction::V}) {
        const at::Tensor full = rescaleGuidance(guided, positive, x, 10.0, prediction, 1.0);
        const double got = toOutput(prediction, full, x, 10.0).std().item<double>();
        EXPECT_NEAR(got, toOutput(prediction, positive, x, 10.0).std().item<double>(), 1e-4);
        EXPECT_TRUE(at::allclose(rescaleGuidance(guided, positive, x, 10.0, prediction, 0.0), guided, 1e-3, 1e-3));
    }
}

TEST(MaskedDenoiser, EndsAtTheSourceWhereItIsKept) {
    const at::Tensor source = latent(-1, 1);
    at::Tensor mask = at::zeros({1, 1, 4, 4});
    mask.narrow(3, 2, 2).fill_(1.0);
    const std::vector<double> sigmas = {10.0, 3.0, 0.5, 0.0};
    const Denoiser denoise =
        maskedDenoiser([](const at::Tensor& x, double) { return x * 0 + 9.0; }, source, mask, sigmas);
    SeededNoise noise(1, 1);
    const at::Tensor start = SeededNoise(2, 1).draw({1, 4, 4, 4}) * 10.0;
    for (const Sampler sampler : {sampleEuler, sampleEulerAncestral, sampleDpmpp2m, sampleUniPc}) {
        const at::Tensor x = sampler(denoise, {0, start, {}, {}}, sigmas, noise, {}, {});
        EXPECT_TRUE(at::allclose(x.narrow(3, 0, 2), source.narrow(3, 0, 2)));
        EXPECT_TRUE(at::allclose(x.narrow(3, 2, 2), at::full({1, 4, 4, 2}, 9.0)));
    }
}

TEST(MaskedDenoiser, TheWayAlongTheSigmasGrowsFromNoughtToOne) {
    const std::vector<double> sigmas = {8.0, 4.0, 2.0, 1.0, 0.0};
    EXPECT_EQ(fractionDone(sigmas, 20.0), 0.0);
    EXPECT_EQ(fractionDone(sigmas, 8.0), 0.0);
    EXPECT_EQ(fractionDone(sigmas, 6.0), 0.125);
    EXPECT_EQ(fractionDone(sigmas, 2.0), 0.5);
    EXPECT_EQ(fractionDone(sigmas, 0.0), 1.0);
}

TEST(MaskedDenoiser, HalfAMaskIsKeptForTheFirstHalfOfTheRun) {
    const at::Tensor source = at::ones({1, 1, 1, 5});
    const at::Tensor mask = at::tensor({0.0, 0.25, 0.5, 0.75, 1.0}).view({1, 1, 1, 5});
    const std::vector<double> sigmas = {4.0, 3.0, 2.0, 1.0, 0.0};
    const Denoiser denoise =
        maskedDenoiser([](const at::Tensor& x, double) { return x * 0 + 3.0; }, source, mask, sigmas);
    const auto anew = [&](double sigma) { return (denoise(source, sigma) > 2.0).view({5}).to(at::kInt); };
    EXPECT_TRUE(at::equal(anew(4.0), at::tensor({0, 0, 0, 0, 1})));
    EXPECT_TRUE(at::equal(anew(3.0), at::tensor({0, 0, 0, 1, 1})));
    EXPECT_TRUE(at::equal(anew(2.0), at::tensor({0, 0, 1, 1, 1})));
    EXPECT_TRUE(at::equal(anew(1.0), at::tensor({0, 1, 1, 1, 1})));
}

// The denoiser is the exact one for data of N(9, 1), so that what is set free later ends nearer to the source.
TEST(MaskedDenoiser, ARampOfMaskValuesChangesThePictureMonotonically) {
    const int values = 11;
    const at::Tensor mask = (at::arange(values) / 10.0).view({1, 1, 1, values});
    const at::Tensor source = at::full({1, 4, 16, values}, -2.0);
    std::vector<double> sigmas;
    for (int step = 0; step < 20; ++step)
        sigmas.push_back(10.0 * std::pow(0.01, step / 19.0));
    sigmas.push_back(0.0);
    const Denoiser denoise = maskedDenoiser(
        [](const at::Tensor& x, double sigma) { return (x + 9.0 * sigma * sigma) / (1.0 + sigma * sigma); }, source,
        mask, sigmas);
    SeededNoise noise(1, 1);
    const at::Tensor start = source + SeededNoise(2, 1).draw({1, 4, 16, values}) * sigmas.front();
    for (const Sampler sampler : {sampleEuler, sampleDpmpp2m, sampleHeun}) {
        const at::Tensor x = sampler(denoise, {0, start, {}, {}}, sigmas, noise, {}, {});
        const at::Tensor change = (x - source).mean({0, 1, 2});
        EXPECT_LT(std::abs(change[0].item<double>()), 1e-5);
        EXPECT_GT(change[5].item<double>(), 0.5);
        EXPECT_GT(change[10].item<double>(), change[5].item<double>() + 0.5);
        for (int i = 1; i < values; ++i)
            EXPECT_GE(change[i].item<double>(), change[i - 1].item<double>() - 1e-5) << i;
    }
}
