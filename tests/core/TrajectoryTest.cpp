#include "core/generation/Trajectory.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

using namespace latelier;

namespace {

std::shared_ptr<Trajectory> runOf(const GenerationRequest& request, int steps) {
    auto run = std::make_shared<Trajectory>();
    run->request = request;
    run->steps.resize(steps);
    return run;
}

GenerationRequest lake() {
    GenerationRequest request;
    request.prompt = "a lake";
    request.seed = 5;
    return request;
}

} // namespace

TEST(TrajectoryCache, FindsARunByWhatItDidUpToTheStep) {
    TrajectoryCache cache;
    GenerationRequest changed = lake();
    changed.changes.push_back({6, 2.0, {}, {}});
    cache.keep(runOf(changed, 10));

    EXPECT_TRUE(cache.find(lake(), 6)) << "the change comes after six finished steps";
    EXPECT_FALSE(cache.find(lake(), 7));
    EXPECT_TRUE(cache.find(changed, 10));
    EXPECT_FALSE(cache.find(changed, 11)) << "the run has ten steps";
}

TEST(TrajectoryCache, KeepsTheLatestRuns) {
    TrajectoryCache cache(2);
    for (std::uint64_t seed : {1, 2, 3}) {
        GenerationRequest request = lake();
        request.seed = seed;
        cache.keep(runOf(request, 4));
    }
    GenerationRequest first = lake(), last = lake();
    first.seed = 1;
    last.seed = 3;
    EXPECT_FALSE(cache.find(first, 2));
    EXPECT_TRUE(cache.find(last, 2));
}

TEST(TrajectoryCache, KeepsNoMoreThanItsRoomButAlwaysTheLatestRun) {
    constexpr std::size_t latent = 4 * 64 * 64 * sizeof(float);
    TrajectoryCache cache(10, 20 * latent);
    for (std::uint64_t seed : {1, 2, 3}) {
        GenerationRequest request = lake();
        request.seed = seed;
        auto run = runOf(request, 4);
        run->start.x = at::zeros({1, 4, 64, 64});
        for (KeptStep& step : run->steps) {
            step.state.x = at::zeros({1, 4, 64, 64});
            step.denoised = at::zeros({1, 4, 64, 64});
            step.state.history = {step.denoised}; // the same memory is counted once
        }
        cache.keep(run);
    }
    GenerationRequest first = lake(), second = lake(), large = lake();
    first.seed = 1;
    second.seed = 2;
    EXPECT_FALSE(cache.find(first, 2)) << "three runs of nine latents are more than twenty";
    EXPECT_TRUE(cache.find(second, 2));

    large.seed = 9;
    auto run = runOf(large, 1);
    run->start.x = at::zeros({1, 4, 640, 640});
    cache.keep(run);
    EXPECT_TRUE(cache.find(large, 0));
    EXPECT_FALSE(cache.find(second, 2));
}

TEST(GenerationRequest, ComparesPicturesAndParentsByContent) {
    GenerationRequest a = lake(), b = lake();
    a.source = std::make_shared<Image>(2, 2, 3);
    b.source = std::make_shared<Image>(2, 2, 3);
    a.branch = BranchPoint{std::make_shared<GenerationRequest>(lake()), 3};
    b.branch = BranchPoint{std::make_shared<GenerationRequest>(lake()), 3};
    EXPECT_EQ(a, b);
    b.branch->step = 4;
    EXPECT_FALSE(a == b);
}
