// labels: slow
#include "core/tensors/TensorMemory.h"

#include "core/kernels/Conv2d.h"
#include "core/kernels/Device.h"
#include "core/networks/AutoencoderKL.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <c10/core/CPUAllocator.h>
#include <gtest/gtest.h>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <random>
#include <utility>
#include <vector>

namespace latelier {
namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

at::Tensor ofBytes(std::size_t size) {
    return at::empty({static_cast<std::int64_t>(size)}, at::kByte);
}

/// Pages of [begin, begin + size) that are in memory, in bytes.
std::size_t resident(void* begin, std::size_t size) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> pages((size + page - 1) / page);
    if (::mincore(begin, size, pages.data()) != 0)
        return 0; // not mapped at all
    return static_cast<std::size_t>(std::count_if(pages.begin(), pages.end(), [](auto p) { return p & 1; })) * page;
}

using test::randomWeights;

class TensorMemoryTest : public testing::Test {
protected:
    void SetUp() override {
        prepareThread(2);
        releaseIdleTensorMemory();
        before_ = tensorMemory().used;
    }

    std::size_t used() const { return tensorMemory().used - before_; }
    std::size_t mostUsed() const { return tensorMemory().mostUsed - before_; }

private:
    std::size_t before_ = 0;
};

TEST_F(TensorMemoryTest, CountsLargeTensorsWhileTheyLive) {
    {
        const at::Tensor large = ofBytes(5 * mebibyte);
        const at::Tensor small = ofBytes(mebibyte / 2);
        EXPECT_EQ(used(), 5 * mebibyte);
    }
    EXPECT_EQ(used(), 0);
    EXPECT_EQ(mostUsed(), 5 * mebibyte);
    EXPECT_EQ(tensorMemory().idle, 5 * mebibyte);
    releaseIdleTensorMemory();
    EXPECT_EQ(tensorMemory().idle, 0);
    EXPECT_EQ(mostUsed(), 0);
}

TEST_F(TensorMemoryTest, UsesTheMemoryOfAFreedTensorAgainForOneOfAboutItsSize) {
    at::Tensor first = ofBytes(8 * mebibyte);
    const void* const data = first.data_ptr();
    first.reset();
    at::Tensor smaller = ofBytes(8 * mebibyte - 5000);
    EXPECT_EQ(smaller.data_ptr(), data);
    smaller.reset();
    EXPECT_NE(ofBytes(2 * mebibyte).data_ptr(), data) << "of a far smaller one most would be lost";
}

TEST_F(TensorMemoryTest, ServesLibrariesThatKeepBarePointers) {
    for (const std::size_t size : {std::size_t{1000}, 3 * mebibyte}) {
        void* const data = c10::GetCPUAllocator()->raw_allocate(size);
        std::memset(data, 1, size);
        c10::GetCPUAllocator()->raw_deallocate(data);
        EXPECT_EQ(used(), 0);
    }
    const at::Tensor a = at::ones({1024, 1024}, at::kBFloat16); // multiplied by oneDNN inside LibTorch
    EXPECT_TRUE(at::equal(at::matmul(a, a), at::full_like(a, 1024)));
    const at::Tensor x = at::ones({1, 64, 64, 64});
    const at::Tensor weight = at::ones({64, 64, 1, 1});
    EXPECT_TRUE(at::equal(at::conv2d(x, weight), at::full({1, 64, 64, 64}, 64.0)));
}

TEST_F(TensorMemoryTest, NeverHoldsMoreThanWasInUseAtMost) {
    std::mt19937 random(4);
    std::vector<at::Tensor> tensors(12);
    for (int i = 0; i < 2000; ++i) {
        at::Tensor& slot = tensors[random() % tensors.size()];
        slot.reset();
        slot = ofBytes(mebibyte + random() % (9 * mebibyte));
        const TensorMemory memory = tensorMemory();
        ASSERT_LE(memory.used + memory.idle, memory.mostUsed);
    }
}

TEST_F(TensorMemoryTest, MemoryThatIsGivenBackIsNoLongerMapped) {
    at::Tensor large = at::ones({8 * static_cast<std::int64_t>(mebibyte)}, at::kByte);
    void* const data = large.data_ptr();
    EXPECT_EQ(resident(data, 8 * mebibyte), 8 * mebibyte);
    large.reset();
    releaseIdleTensorMemory();
    EXPECT_EQ(resident(data, 8 * mebibyte), 0);
}

TEST_F(TensorMemoryTest, DiscardsWholePagesOfALargeTensorAndLeavesTheRest) {
    at::Tensor large = at::ones({8 * static_cast<std::int64_t>(mebibyte)}, at::kByte);
    auto* const data = static_cast<char*>(large.data_ptr());
    discardTensorBytes(data + 1000, 4 * mebibyte);
    EXPECT_LE(resident(data, 8 * mebibyte), 4 * mebibyte + 8192);
    EXPECT_LE(used(), 4 * mebibyte + 8192);
    EXPECT_EQ(large.slice(0, 0, 1001).sum().item<int>(), 1001);
    const auto kept = 4 * static_cast<std::int64_t>(mebibyte) - 1000;
    EXPECT_EQ(large.slice(0, -kept).sum().item<std::int64_t>(), kept);
    large.reset();
    EXPECT_EQ(used(), 0);
    EXPECT_EQ(at::zeros({8 * static_cast<std::int64_t>(mebibyte)}, at::kByte).sum().item<int>(), 0);
}

TEST_F(TensorMemoryTest, LeavesMemoryThatIsNotATensorsAlone) {
    std::vector<char> own(8 * mebibyte, 7);
    discardTensorBytes(own.data(), own.size());
    EXPECT_EQ(std::count(own.begin(), own.end(), 7), static_cast<std::ptrdiff_t>(own.size()));
}

/// Sees how much memory of this process is resident at most whenever it is called.
class Watch {
public:
    Watch() { releaseIdleTensorMemory(); }
    void look() { most_ = std::max(most_, residentBytes()); }
    double growth() const { return most_ - first_; }

private:
    static double residentBytes() {
        double pages = 0;
        std::ifstream("/proc/self/statm") >> pages >> pages;
        return pages * static_cast<double>(::sysconf(_SC_PAGESIZE));
    }

    double first_ = residentBytes();
    double most_ = first_;
};

TEST_F(TensorMemoryTest, AConvolutionPutsItsResultInPlaceOfAPictureThatIsHandedOver) {
    const c10::InferenceMode inference;
    WeightStore weights = randomWeights(at::kFloat);
    const Conv2d conv(weights, "conv", 32, 32, 3, 1, 1);
    at::manual_seed(5);
    const at::Tensor kept = at::randn({1, 32, 512, 1024}).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor want = conv(kept, {.addend = kept});

    at::Tensor handedOver = kept.clone();
    at::Tensor addend = kept.clone();
    Watch watch;
    const at::Tensor found =
        conv(std::move(handedOver), {.addend = std::move(addend), .checkpoint = [&watch] { watch.look(); }});
    watch.look();
    EXPECT_LT(watch.growth(), 0.5 * static_cast<double>(want.nbytes()));
    EXPECT_TRUE(at::equal(found, want));
    EXPECT_TRUE(at::equal(conv(kept, {.addend = kept}), want)) << "what the caller holds stays";
}

TEST_F(TensorMemoryTest, TheDecoderHoldsLittleMoreThanTwoOfItsLargestTensors) {
    const c10::InferenceMode inference;
    WeightStore weights = randomWeights(at::kFloat);
    AutoencoderConfig config;
    config.channels = {64, 64, 64, 64, 64};
    config.layersPerBlock = 1;
    const AutoencoderKL autoencoder(config, weights);
    const at::Tensor latent = at::randn({1, config.latentChannels, 24, 24});
    autoencoder.decode(latent.narrow(2, 0, 8)); // loads the libraries' code
    Watch watch;
    const at::Tensor picture = autoencoder.decode(latent, [&watch] { watch.look(); });
    ASSERT_EQ(picture.size(3), 384);
    const double widest = 64.0 * 384 * 384 * sizeof(float);
    EXPECT_LT(watch.growth(), 2.7 * widest) << "a residual block has an input, a normalised copy and a result";
}

} // namespace
} // namespace latelier
