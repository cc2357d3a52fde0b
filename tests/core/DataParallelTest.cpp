#include "core/training/FeatureTraining.h"
#include "core/training/Processes.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

using namespace latelier;

namespace {

TrainingOptions options(const std::filesystem::path& folder) {
    TrainingOptions options;
    options.folder = folder.string();
    options.size = 32;
    options.batch = 8;
    options.steps = 3;
    return options;
}

/// Runs as a child of its own, before LibTorch has made any thread.
int trainAsRank(int rank, int port, const std::filesystem::path& folder) {
    try {
        at::set_num_threads(1);
        auto mine = options(folder);
        mine.processes = Processes(rank, 2, "127.0.0.1", port, at::kCPU);
        trainFeatures(mine, {}, "features", 2);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "rank %d: %s\n", rank, error.what());
        return 1;
    }
}

} // namespace

TEST(DataParallel, TwoProcessesTrainLikeOneWithTheWholeBatch) {
    const auto root = std::filesystem::temp_directory_path() / ("latelier-parallel-" + std::to_string(getpid()));
    std::filesystem::create_directories(root);
    const int port = 20000 + getpid() % 20000;
    pid_t children[2];
    for (int rank = 0; rank < 2; ++rank) {
        children[rank] = fork();
        ASSERT_GE(children[rank], 0);
        if (children[rank] == 0) {
            _exit(trainAsRank(rank, port, root / "two"));
        }
    }
    for (const auto child : children) {
        int status = -1;
        waitpid(child, &status, 0);
        ASSERT_EQ(status, 0);
    }
    // One process in two shards draws the noise of the same samples from the same seeds.
    auto alone = options(root / "one");
    alone.shards = 2;
    trainFeatures(alone, {}, "features", 2);
    const auto one = readTensors((root / "one/features.safetensors").string());
    const auto two = readTensors((root / "two/features.safetensors").string());
    for (const auto& [name, tensor] : one) {
        if (name.starts_with("model.")) {
            EXPECT_TRUE(at::allclose(tensor, two.at(name), 1e-4, 1e-5)) << name;
        }
    }
    std::filesystem::remove_all(root);
}
