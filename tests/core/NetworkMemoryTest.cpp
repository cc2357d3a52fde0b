// labels: slow
#include "core/networks/NetworkMemory.h"

#include "core/kernels/Device.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/UNet.h"
#include "core/tensors/TensorMemory.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <tuple>

namespace latelier {
namespace {

/// Bytes in memory now.
double residentBytes() {
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

/// How far memory grows while `work` goes on, looked at wherever it reaches its checkpoint.
double growthDuring(const std::function<void(const Checkpoint&)>& work) {
    releaseIdleTensorMemory();
    const double before = residentBytes();
    double most = before;
    work([&most] { most = std::max(most, residentBytes()); });
    return most - before;
}

class NetworkMemoryTest : public testing::Test {
protected:
    void SetUp() override {
        prepareThread(2);
        unet_.channels = {128, 128, 256, 256};
        unet_.contextWidth = 64;
        autoencoder_.channels = {64, 64, 64, 64};
    }

    MemoryNeed need() const { return memoryNeed(unet_, autoencoder_, at::kFloat); }

    UNetConfig unet_;
    AutoencoderConfig autoencoder_;
    const c10::InferenceMode inference_;
};

TEST_F(NetworkMemoryTest, AStepTakesWhatIsSaidBeforehand) {
    WeightStore weights = test::randomWeights();
    const UNet unet(unet_, weights, "");
    const UNet::Context context = unet.prepare(at::randn({2, 77, unet_.contextWidth}));
    const auto step = [&](int side, const Checkpoint& checkpoint) {
        unet(at::randn({2, 4, side, side}), at::full({2}, 500.0), context, checkpoint);
    };
    step(16, {}); // loads the libraries' code
    const double taken = growthDuring([&](const Checkpoint& checkpoint) { step(56, checkpoint); });
    const double said = need().step.at(448.0 * 448.0);
    EXPECT_LT(taken, said);
    EXPECT_GT(taken, 0.6 * (said - need().step.fixed));
}

TEST_F(NetworkMemoryTest, DecodingTakesWhatIsSaidBeforehand) {
    WeightStore weights = test::randomWeights();
    const AutoencoderKL autoencoder(autoencoder_, weights, "");
    autoencoder.decode(at::randn({1, 4, 8, 8}));
    const double taken = growthDuring([&](const Checkpoint& checkpoint) {
        autoencoder.decode(at::randn({1, 4, 40, 40}), checkpoint);
    });
    const double said = need().decode.at(320.0 * 320.0);
    EXPECT_LT(taken, said);
    EXPECT_GT(taken, 0.6 * (said - need().decode.fixed));
}

TEST_F(NetworkMemoryTest, AFullSizeModelIsSaidToNeedAboutWhatItsRunsTook) {
    // Stable Diffusion 1.5 in bf16 on LibTorch 1.13.1: growth of resident memory over that with the model loaded.
    const MemoryNeed need = memoryNeed({}, {}, at::kBFloat16);
    const std::tuple<int, double, double> measured[] = {{512, 156e6, 218e6}, {768, 321e6, 470e6}};
    for (const auto& [side, step, decode] : measured) {
        const double pixels = static_cast<double>(side) * side;
        EXPECT_NEAR(need.step.at(pixels) / step, 1.0, 0.1) << side;
        EXPECT_NEAR(need.decode.at(pixels) / decode, 1.0, 0.1) << side;
    }
}

} // namespace
} // namespace latelier
