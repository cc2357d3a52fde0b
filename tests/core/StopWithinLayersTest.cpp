// labels: slow
#include "core/kernels/Attention.h"
#include "core/kernels/Device.h"
#include "core/networks/Resample.h"
#include "core/networks/ResidualBlock.h"
#include "core/networks/Transformer.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

namespace latelier {
namespace {

using test::randomWeights;

/// Layers of the sizes at which one is too much work to wait for until a run stops.
class StopWithinLayers : public testing::Test {
protected:
    StopWithinLayers()
        : precision_(resolvePrecision(Precision::Auto, at::kCPU).dtype), weights_(randomWeights(precision_)) {
        at::manual_seed(7);
    }

    at::Tensor random(at::IntArrayRef shape) const { return at::randn(shape).to(precision_); }
    at::Tensor picture(at::IntArrayRef shape) const { return random(shape).contiguous(at::MemoryFormat::ChannelsLast); }
    /// As often as work of that many operations has to be looked up from.
    static int timesFor(double flops) { return static_cast<int>(std::ceil(flops / flopsBetweenChecks)); }

    at::ScalarType precision_;
    WeightStore weights_;
    c10::InferenceMode inference_;
    int checks_ = 0;
    Checkpoint count_ = [this] { ++checks_; };
};

TEST_F(StopWithinLayers, TheConvolutionsOfAResidualBlock) {
    const ResidualBlock block({128, 128, 32, 1e-6}, weights_, "block.");
    block(picture({1, 128, 400, 400}), {}, count_);
    const double flops = 2.0 * 9 * 128 * 128 * 400 * 400;
    EXPECT_GE(checks_, 2 * timesFor(flops));
    EXPECT_GE(timesFor(flops), 2) << "or nothing is tested";
}

TEST_F(StopWithinLayers, TheConvolutionThatEnlarges) {
    const Upsample upsample(weights_, "upsample", 128);
    upsample(picture({1, 128, 200, 200}), 400, 400, count_);
    EXPECT_GE(checks_, timesFor(2.0 * 9 * 128 * 128 * 400 * 400));
}

TEST_F(StopWithinLayers, TheConvolutionThatDoubles) {
    const Doubling doubling(weights_, "doubling", 128);
    doubling(picture({1, 128, 300, 300}), count_);
    EXPECT_GE(checks_, 2);
    EXPECT_GE(checks_, timesFor(2.0 * 4 * 128 * 128 * 600 * 600));
}

TEST_F(StopWithinLayers, AttentionWhoseBitsAreTheSame) {
    const AttentionLayer layer({64, 64, 1, Linear::Bias::Yes}, weights_, "attention.");
    const at::Tensor tokens = random({1, 12288, 64});
    const at::Tensor all = layer(tokens, {}, count_);
    EXPECT_GE(checks_, timesFor(4.0 * 12288 * 12288 * 64));

    // The last queries alone, against all keys.
    const at::Tensor few = tokens.narrow(1, 12000, 288).contiguous();
    const at::Tensor found = layer(few, {}, layer.key(tokens), layer.value(tokens));
    EXPECT_LT(test::relativeError(all.narrow(1, 12000, 288), found), precision_ == at::kFloat ? 1e-6 : 1e-3);
}

} // namespace
} // namespace latelier
