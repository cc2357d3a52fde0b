#include "core/tensors/SeededNoise.h"
#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

using namespace latelier;

namespace {

// Bits differ in the last place between processors with and without AVX2.
constexpr double tolerance = 1e-5;

void expectEnds(const at::Tensor& got, std::initializer_list<double> first, std::initializer_list<double> last) {
    const at::Tensor flat = got.flatten();
    std::int64_t i = 0;
    for (const double value : first) {
        EXPECT_NEAR(flat[i++].item<double>(), value, tolerance);
    }
    i = flat.numel() - static_cast<std::int64_t>(last.size());
    for (const double value : last) {
        EXPECT_NEAR(flat[i++].item<double>(), value, tolerance);
    }
}

} // namespace

// What torch.manual_seed(seed); torch.randn(1, 4, 64, 64) gives in PyTorch 1.13.
TEST(SeededNoise, HasTheValuesOfTorch) {
    expectEnds(SeededNoise(0, 1).draw({1, 4, 64, 64}), {-1.1258398, -1.1523602}, {-1.3664697, -1.0782080});
    expectEnds(SeededNoise(42, 1).draw({1, 4, 64, 64}), {1.9269153, 1.4872841}, {0.9728097, -0.2934061});
    expectEnds(SeededNoise(4294967295u, 1).draw({1, 4, 64, 64}), {-2.6642976, -1.0910485}, {-0.9929365, -1.4578851});
}

TEST(SeededNoise, GoesOnAsTorchDoes) {
    SeededNoise noise(42, 1);
    expectEnds(noise.draw({1, 4, 8, 8}), {1.9269153}, {});
    expectEnds(noise.draw({1, 3}), {0.01096252}, {}); // fewer than 16 values take another path
    expectEnds(noise.draw({1, 4, 8, 8}), {0.5635088}, {});
}

TEST(SeededNoise, OfAPictureDoesNotDependOnItsBatch) {
    SeededNoise batch(10, 3);
    SeededNoise alone(11, 1);
    for (int draw = 0; draw < 3; ++draw) {
        EXPECT_TRUE(at::equal(batch.draw({3, 4, 9, 7})[1], alone.draw({1, 4, 9, 7})[0]));
    }
}

TEST(SeededNoise, RepeatsFromASavedState) {
    SeededNoise noise(5, 2);
    noise.draw({2, 3}); // leaves half a pair of the Box-Muller method behind
    const std::string state = noise.save();
    const at::Tensor few = noise.draw({2, 3});
    const at::Tensor many = noise.draw({2, 4, 8, 8});
    SeededNoise other(6, 2);
    other.restore(state);
    EXPECT_TRUE(at::equal(other.draw({2, 3}), few));
    EXPECT_TRUE(at::equal(other.draw({2, 4, 8, 8}), many));
}

TEST(SeededNoise, RefusesAStateOfAnotherNumberOfPictures) {
    SeededNoise two(1, 2);
    EXPECT_THROW(two.restore(SeededNoise(1, 1).save()), Error);
    EXPECT_THROW(two.restore("short"), Error);
    EXPECT_THROW(two.draw({3, 4, 8, 8}), Error);
}

TEST(SeededNoise, VariationTurnsFromOneSeedToTheOther) {
    const at::Tensor from = SeededNoise(1, 1).draw({1, 4, 32, 32});
    const at::Tensor to = SeededNoise(2, 1).draw({1, 4, 32, 32});
    EXPECT_TRUE(at::equal(varyNoise(from, to, 0.0), from));
    EXPECT_TRUE(at::allclose(varyNoise(from, to, 1.0), to, 1e-4, 1e-5));
    EXPECT_TRUE(at::allclose(varyNoise(from, from, 0.5), from, 1e-4, 1e-5));
    // Halfway a straight mix would have a standard deviation of 0.71; the turn keeps it.
    EXPECT_NEAR(varyNoise(from, to, 0.5).std().item<double>(), 1.0, 0.05);
}
