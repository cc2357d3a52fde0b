#include "core/networks/NetworkMemory.h"

#include "core/tensors/Device.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

using namespace latelier;

namespace {

/// A line of /proc/self/status such as "VmHWM:", in bytes.
double statusBytes(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string key; status >> key;) {
        double kibibytes = 0;
        if (key == name && status >> kibibytes)
            return kibibytes * 1024;
        status.ignore(4096, '\n');
    }
    return 0;
}

/// How far the process grows at most while `work` runs, beyond what it holds before.
template <typename Work>
double peakOf(Work work) {
    returnFreeMemory();
    std::ofstream("/proc/self/clear_refs") << 5; // the peak starts anew
    const double before = statusBytes("VmRSS:");
    work();
    return statusBytes("VmHWM:") - before;
}

WeightStore randomWeights(at::ScalarType precision) {
    return WeightStore([precision](const std::string&, at::IntArrayRef shape) {
        return at::empty(shape).uniform_(-0.02, 0.02).to(precision);
    });
}

UNetConfig smallUnet() {
    UNetConfig config;
    config.channels = {96, 192};
    config.attention = {true, true};
    config.heads = {4, 4};
    config.normGroups = 32;
    return config;
}

AutoencoderConfig smallAutoencoder() {
    AutoencoderConfig config;
    config.channels = {64, 128};
    return config;
}

class NetworkMemoryTest : public testing::TestWithParam<at::ScalarType> {};

} // namespace

// The estimate is to warn before memory runs out, so it may be too high by half and more, and never too low by much.
TEST_P(NetworkMemoryTest, OfAGuidedStepIsAboutWhatTheProcessGrowsBy) {
    const c10::InferenceMode inference;
    prepareThread(1);
    WeightStore weights = randomWeights(GetParam());
    const UNet unet(smallUnet(), weights);
    const UNet::Context context = unet.prepare(at::randn({2, 77, 768}));
    const auto step = [&](int side) { unet(at::randn({2, 4, side, side}), at::full({2}, 500.0), context); };
    step(8); // what the libraries set up once
    const double measured = peakOf([&] { step(96); });
    const MemoryNeed need = memoryNeed(smallUnet(), smallAutoencoder(), GetParam());
    const double estimated = need.step.at(192.0 * 192.0); // the autoencoder halves once
    RecordProperty("measured MB", std::to_string(measured / 1e6));
    RecordProperty("estimated MB", std::to_string(estimated / 1e6));
    EXPECT_LT(measured, 1.1 * estimated);
    EXPECT_GT(measured, 0.3 * (estimated - need.step.fixed));
}

TEST_P(NetworkMemoryTest, OfADecodeIsAboutWhatTheProcessGrowsBy) {
    const c10::InferenceMode inference;
    prepareThread(1);
    WeightStore weights = randomWeights(GetParam());
    const AutoencoderKL autoencoder(smallAutoencoder(), weights);
    const auto decode = [&](int side) { autoencoder.decode(at::randn({1, 4, side, side})); };
    decode(8);
    const double measured = peakOf([&] { decode(128); });
    const MemoryNeed need = memoryNeed(smallUnet(), smallAutoencoder(), GetParam());
    const double estimated = need.decode.at(256.0 * 256.0);
    RecordProperty("measured MB", std::to_string(measured / 1e6));
    RecordProperty("estimated MB", std::to_string(estimated / 1e6));
    EXPECT_LT(measured, 1.1 * estimated);
    EXPECT_GT(measured, 0.3 * (estimated - need.decode.fixed));
}

INSTANTIATE_TEST_SUITE_P(Precisions, NetworkMemoryTest, testing::Values(at::kFloat, at::kBFloat16));
