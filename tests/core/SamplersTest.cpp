#include "core/sampling/Samplers.h"
#include "core/base/SamplerNames.h"
#include "core/sampling/NoiseSchedule.h"
#include "core/sampling/SigmaSchedules.h"
#include "core/tensors/SeededNoise.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

using namespace latelier;

namespace {

constexpr double mean = 0.7;
constexpr double spread = 0.6;

/// The exact denoiser of data ~ N(mean, spread^2).
at::Tensor denoiseGaussian(const at::Tensor& x, double sigma) {
    const double variance = spread * spread;
    return (x * variance + mean * sigma * sigma) / (variance + sigma * sigma);
}

/// Where the probability-flow ODE takes x from one sigma to another: the distance to the mean shrinks as the standard
/// deviation of the noisy data.
at::Tensor exactSolution(const at::Tensor& x, double from, double to) {
    return mean + (x - mean) * (std::hypot(spread, to) / std::hypot(spread, from));
}

at::Tensor start(double sigma) {
    return at::linspace(-2.0, 2.0, 16, at::TensorOptions(at::kDouble)).view({1, 1, 4, 4}) * sigma;
}

std::vector<double> evenSigmas(int steps) {
    std::vector<double> sigmas = exponentialSigmas(steps + 1, 0.1, 10.0);
    sigmas.pop_back();
    return sigmas;
}

/// Largest error at the end of a run from sigma 10 to 0.1, in double precision.
double errorAtTheEnd(std::string_view id, int steps, const SamplerOptions& options) {
    const std::vector<double> sigmas = evenSigmas(steps);
    SeededNoise noise(0, 1);
    const at::Tensor x = start(10.0);
    const at::Tensor got = findSamplerFunction(id)(denoiseGaussian, {0, x, {}, {}}, sigmas, noise, options, {});
    return (got - exactSolution(x, 10.0, 0.1)).abs().max().item<double>();
}

/// The same well inside the run, from exact first steps: the low-order steps that a multistep method starts with, and
/// those that UniPC ends with, would hide its order.
double errorInside(std::string_view id, int steps) {
    constexpr int exactSteps = 4;
    const int measured = steps - 3;
    const std::vector<double> sigmas = evenSigmas(steps);
    SeededNoise noise(0, 1);
    SamplerOptions options;
    options.eta = 0.0;
    const at::Tensor x = start(10.0);
    double error = 0.0;
    const auto observe = [&](SamplerState& state, const at::Tensor&) {
        const at::Tensor exact = exactSolution(x, 10.0, sigmas[state.step]);
        if (state.step <= exactSteps) {
            state.x = exact;
            if (id == "uni_pc") {
                state.history.back() = exactSolution(x, 10.0, sigmas[state.step - 1]);
            }
        } else if (state.step == measured) {
            error = (state.x - exact).abs().max().item<double>();
        }
    };
    findSamplerFunction(id)(denoiseGaussian, {0, x, {}, {}}, sigmas, noise, options, observe);
    return error;
}

class EverySampler : public testing::TestWithParam<std::string> {};

std::vector<std::string> everyId() {
    std::vector<std::string> ids;
    for (const SamplerName& name : samplerNames()) {
        ids.emplace_back(name.id);
    }
    return ids;
}

} // namespace

// Without fresh noise every method solves the ODE; halving the step divides the error by 2^order. LCM jumps to x0, TCD
// and DDPM have noise of their own, DPM adaptive and Restart choose their own steps, PLMS has the weights of even
// steps.
TEST(Samplers, ConvergeAtTheOrderOfTheirMethod) {
    const std::pair<const char*, double> orders[] = {
        {"euler", 1},
        {"euler_a", 1},
        {"heun", 2},
        {"dpm2", 2},
        {"dpm2_a", 2},
        {"lms", 4},
        {"dpmpp_2s_a", 2},
        {"dpmpp_sde", 2},
        {"dpmpp_2m", 2},
        {"dpmpp_2m_sde", 2},
        {"dpmpp_2m_sde_heun", 2},
        {"dpmpp_3m_sde", 2},
        {"ddim", 1},
        {"uni_pc", 3},
        {"deis", 3},
        {"tcd", 1},
    };
    for (const auto& [id, order] : orders) {
        const double coarse = errorInside(id, 80);
        const double fine = errorInside(id, 160);
        EXPECT_GT(std::log2(coarse / fine), order - 0.35) << id << ": " << coarse << " -> " << fine;
        EXPECT_LT(fine, 0.05) << id;
    }
}

TEST(Samplers, OfAdaptiveStepStayWithinTheirTolerance) {
    SamplerOptions tight;
    tight.relativeTolerance = 1e-4;
    tight.absoluteTolerance = 1e-5;
    EXPECT_LT(errorAtTheEnd("dpm_adaptive", 1, tight), 1e-3);
    EXPECT_LT(errorAtTheEnd("dpm_adaptive", 1, tight), errorAtTheEnd("dpm_adaptive", 1, {}));
}

TEST(Samplers, ThatChooseTheirStepsConvergeToo) {
    EXPECT_LT(errorAtTheEnd("dpm_fast", 121, {}), errorAtTheEnd("dpm_fast", 61, {}) / 3.0);
    EXPECT_LT(errorAtTheEnd("plms", 160, {}), errorAtTheEnd("plms", 80, {}) / 1.5);
}

TEST_P(EverySampler, EndsAtTheDataWithTheSpreadOfTheData) {
    const NoiseSchedule schedule;
    const std::vector<double> sigmas = sigmasFor(GetParam(), "Automatic", 40, schedule);
    SeededNoise noise(7, 1);
    const at::Tensor x = SeededNoise(8, 1).draw({1, 4, 64, 64}) * std::hypot(spread, sigmas.front()) + mean;
    const at::Tensor got = findSamplerFunction(GetParam())(denoiseGaussian, {0, x, {}, {}}, sigmas, noise, {}, {});
    EXPECT_NEAR(got.mean().item<double>(), mean, 0.03);
    EXPECT_TRUE(at::isfinite(got).all().item<bool>());
    // LCM ends in the model's own x0, which for a Gaussian has less spread than the data.
    if (GetParam() != "lcm" && GetParam() != "tcd") {
        EXPECT_NEAR(got.std().item<double>(), spread, 0.06);
    }
}

TEST_P(EverySampler, StaysFiniteOnEverySchedule) {
    NoiseScheduleConfig zeroTerminalSnr;
    zeroTerminalSnr.zeroTerminalSnr = true;
    for (const NoiseSchedule& schedule : {NoiseSchedule(), NoiseSchedule(zeroTerminalSnr)}) {
        for (const ScheduleName& name : scheduleNames()) {
            for (const int steps : {1, 2, 3, 7, 150}) {
                const std::vector<double> sigmas = sigmasFor(GetParam(), name.name, steps, schedule);
                SeededNoise noise(5, 1);
                const at::Tensor x = SeededNoise(6, 1).draw({1, 4, 8, 8}) * std::hypot(spread, sigmas.front()) + mean;
                const at::Tensor got =
                    findSamplerFunction(GetParam())(denoiseGaussian, {0, x, {}, {}}, sigmas, noise, {}, {});
                EXPECT_TRUE(at::isfinite(got).all().item<bool>())
                    << name.id << " in " << steps << " steps from " << sigmas.front();
            }
        }
    }
}

TEST_P(EverySampler, DrawsNoNoiseOnTheStepToZero) {
    class Counting final : public NoiseSource {
    public:
        at::Tensor draw(const at::Tensor& like) override {
            ++draws;
            return at::zeros_like(like);
        }
        int draws = 0;
    } noise;
    const std::vector<double> sigmas = {0.5, 0.0};
    findSamplerFunction(GetParam())(denoiseGaussian, {0, start(0.5), {}, {}}, sigmas, noise, {}, {});
    EXPECT_EQ(noise.draws, 0);
}

TEST_P(EverySampler, ContinuesFromEveryStepWithTheSameBits) {
    const NoiseSchedule schedule;
    const std::vector<double> sigmas = sigmasFor(GetParam(), "Karras", 24, schedule);
    const Sampler sampler = findSamplerFunction(GetParam());
    SeededNoise noise(3, 2);
    const at::Tensor x = SeededNoise(4, 2).draw({2, 4, 8, 8}) * sigmas.front();
    std::vector<SamplerState> states;
    std::vector<std::string> noises;
    const at::Tensor whole =
        sampler(denoiseGaussian, {0, x, {}, {}}, sigmas, noise, {}, [&](SamplerState& state, const at::Tensor&) {
            states.push_back(state);
            noises.push_back(noise.save());
        });
    ASSERT_FALSE(states.empty());
    for (std::size_t i = 0; i < states.size(); ++i) {
        EXPECT_EQ(states[i].step, static_cast<int>(i) + 1);
        SeededNoise again(99, 2);
        again.restore(noises[i]);
        const at::Tensor continued = sampler(denoiseGaussian, states[i], sigmas, again, {}, {});
        EXPECT_TRUE(at::equal(continued, whole)) << "from step " << i + 1;
    }
}

INSTANTIATE_TEST_SUITE_P(Samplers, EverySampler, testing::ValuesIn(everyId()),
                         [](const auto& info) { return info.param; });

TEST(Samplers, AncestralStepKeepsTheVarianceOfTheNextSigma) {
    for (const double eta : {0.0, 0.3, 1.0}) {
        const auto [down, up] = ancestralStep(2.0, 1.2, eta);
        EXPECT_NEAR(down * down + up * up, 1.44, 1e-12);
    }
    EXPECT_EQ(ancestralStep(0.3, 0.0, 1.0).up, 0.0);
}
