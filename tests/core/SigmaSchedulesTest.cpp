#include "core/sampling/SigmaSchedules.h"
#include "core/base/Error.h"
#include "core/base/SamplerNames.h"
#include "core/sampling/NoiseSchedule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace latelier;

TEST(SigmaSchedules, DescendToZeroUnderEveryName) {
    const NoiseSchedule schedule;
    for (const ScheduleName& name : scheduleNames()) {
        if (name.id == "automatic") {
            continue;
        }
        for (const int steps : {1, 2, 10, 20, 50}) {
            const std::vector<double> sigmas = makeSigmas(name.id, steps, schedule);
            EXPECT_EQ(sigmas.size(), steps + 1u) << name.id;
            EXPECT_EQ(sigmas.back(), 0.0) << name.id;
            EXPECT_TRUE(std::is_sorted(sigmas.rbegin(), sigmas.rend())) << name.id;
            EXPECT_LE(sigmas.front(), schedule.sigmaMax() + 1e-2) << name.id;
        }
    }
}

TEST(SigmaSchedules, KarrasFollowsEquationFive) {
    const std::vector<double> sigmas = karrasSigmas(10, 0.1, 10.0);
    for (int i = 0; i < 10; ++i) {
        const double root = std::pow(10.0, 1.0 / 7) + i / 9.0 * (std::pow(0.1, 1.0 / 7) - std::pow(10.0, 1.0 / 7));
        EXPECT_NEAR(sigmas[i], std::pow(root, 7), 1e-9);
    }
}

TEST(SigmaSchedules, PolyexponentialOfRhoOneIsExponential) {
    EXPECT_EQ(polyexponentialSigmas(12, 0.03, 14.6, 1.0), exponentialSigmas(12, 0.03, 14.6));
    EXPECT_NEAR(exponentialSigmas(3, 0.01, 1.0)[1], 0.1, 1e-12);
}

// Quantiles with closed forms: Beta(1/2, 1/2) is the arcsine law, Beta(2, 1) has the distribution x^2.
TEST(SigmaSchedules, BetaTakesTheQuantilesOfItsDistribution) {
    const std::vector<double> arcsine = betaSigmas(5, 0.0, 1.0, 0.5, 0.5);
    const std::vector<double> squares = betaSigmas(5, 0.0, 1.0, 2.0, 1.0);
    for (int i = 0; i < 5; ++i) {
        const double share = 1.0 - i / 4.0;
        const double sine = std::sin(share * std::acos(-1.0) / 2.0);
        EXPECT_NEAR(arcsine[i], sine * sine, 1e-9);
        EXPECT_NEAR(squares[i], std::sqrt(share), 1e-9);
    }
}

TEST(SigmaSchedules, AlignYourStepsGivesTheTableAtItsOwnLength) {
    const std::vector<double> sigmas = alignYourStepsSigmas(11);
    EXPECT_NEAR(sigmas[1], 6.475, 1e-9);
    EXPECT_NEAR(sigmas[10], 0.029, 1e-9);
}

TEST(SigmaSchedules, TableSchedulesTakeTheSigmasOfTheirTimesteps) {
    const NoiseSchedule schedule;
    const auto table = schedule.sigmas();
    EXPECT_EQ(turboSigmas(4, schedule), (std::vector<double>{table[999], table[749], table[499], table[249], 0.0}));
    EXPECT_EQ(simpleSigmas(4, schedule), (std::vector<double>{table[999], table[749], table[499], table[249], 0.0}));
    EXPECT_EQ(ddimSigmas(4, schedule), (std::vector<double>{table[751], table[501], table[251], table[1], 0.0}));
    EXPECT_EQ(ddimSigmas(30, schedule).size(), 32u);
    EXPECT_NEAR(sgmUniformSigmas(3, schedule)[2], schedule.sigma(333.0), 1e-9);
}

TEST(SigmaSchedules, AutomaticChoosesWhatSuitsTheSampler) {
    const NoiseSchedule schedule;
    EXPECT_EQ(sigmasFor("DPM++ 2M", "Automatic", 20, schedule), makeSigmas("karras", 20, schedule));
    EXPECT_EQ(sigmasFor("DPM++ 2M SDE", "Automatic", 20, schedule), makeSigmas("exponential", 20, schedule));
    EXPECT_EQ(sigmasFor("Euler", "Automatic", 20, schedule), makeSigmas("uniform", 20, schedule));
}

TEST(SigmaSchedules, SomeSamplersDropTheNextToLastSigma) {
    const NoiseSchedule schedule;
    std::vector<double> longer = makeSigmas("karras", 21, schedule);
    longer.erase(longer.end() - 2);
    EXPECT_EQ(sigmasFor("DPM2", "Karras", 20, schedule), longer);
}

TEST(SigmaSchedules, RefuseWhatTheyCannotMake) {
    EXPECT_THROW(makeSigmas("karras", 0, NoiseSchedule()), Error);
    EXPECT_THROW(makeSigmas("no such", 20, NoiseSchedule()), Error);
}
