#include "core/kernels/Activations.h"
#include "core/kernels/Attention.h"
#include "core/kernels/Conv2d.h"
#include "core/kernels/DoublingConv2d.h"
#include "core/kernels/Linear.h"
#include "core/kernels/Norms.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace latelier {
namespace {

using test::randomWeight;
using test::relativeError;

/// One kernel at one shape: what computes it, by us and by ATen in double precision, and what goes in.
struct Case {
    std::string name;
    std::vector<at::Tensor> inputs; ///< in double precision, of numbers that the kernel's dtype has
    std::function<at::Tensor(const std::vector<at::Tensor>&)> kernel;
    std::function<at::Tensor(const std::vector<at::Tensor>&)> reference;
};

/// A copy whose memory begins one value behind where an allocator puts it.
at::Tensor unaligned(const at::Tensor& x) {
    const at::Tensor room = at::empty({x.numel() + 1}, x.options()).slice(0, 1);
    const bool isPicture = x.dim() == 4;
    const at::Tensor sorted = isPicture ? x.permute({0, 2, 3, 1}) : x;
    const at::Tensor copy = room.view(sorted.sizes()).copy_(sorted);
    return isPicture ? copy.permute({0, 3, 1, 2}) : copy;
}

/// Draws kernels of random shapes, many of them odd, some of one value.
class Cases {
public:
    Cases(at::ScalarType dtype, int fewestChannels)
        : dtype_(dtype), fewestChannels_(fewestChannels), store_(test::randomWeights(dtype)) {}

    std::vector<Case> of(int seed) {
        random_.seed(static_cast<unsigned>(seed));
        at::manual_seed(static_cast<std::uint64_t>(seed));
        return {convolution(), doubling(), linear(), groupNorm(), layerNorm(), gatedUnit(), attended()};
    }

private:
    int upTo(int most) { return std::uniform_int_distribution(1, most)(random_); }

    at::Tensor drawn(at::IntArrayRef shape) { return at::randn(shape).to(dtype_).to(at::kDouble); }

    at::Tensor exact(const std::string& name, at::IntArrayRef shape) const {
        return randomWeight(name, shape).to(dtype_).to(at::kDouble);
    }

    Case convolution() {
        const int in = fewestChannels_ - 1 + upTo(70);
        const int out = upTo(70);
        const int kernel = 1 + 2 * (upTo(2) - 1);
        const int stride = upTo(2);
        const int padding = upTo(2) - 1;
        const Conv2d conv(store_, "conv", in, out, kernel, stride, padding);
        return {"convolution " + std::to_string(in) + " to " + std::to_string(out),
                {drawn({upTo(3), in, kernel - 1 + upTo(12), kernel - 1 + upTo(12)})},
                [=](const auto& x) { return conv(x[0]); },
                [=, weight = exact("conv.weight", {out, in, kernel, kernel}), bias = exact("conv.bias", {out})](
                    const auto& x) { return at::conv2d(x[0], weight, bias, stride, padding); }};
    }

    Case doubling() {
        const int in = fewestChannels_ - 1 + upTo(40);
        const int out = upTo(40);
        const auto conv = std::make_shared<DoublingConv2d>(store_, "conv", in, out);
        return {"doubling " + std::to_string(in) + " to " + std::to_string(out),
                {drawn({upTo(2), in, upTo(9), upTo(9)})},
                [=](const auto& x) { return (*conv)(x[0]); },
                // Sums of its weights are rounded, and not the weights.
                [=, weight = randomWeight("conv.weight", {out, in, 3, 3}).to(at::kDouble),
                 bias = exact("conv.bias", {out})](const auto& x) {
                    return at::conv2d(at::upsample_nearest2d(x[0], {2 * x[0].size(2), 2 * x[0].size(3)}), weight, bias,
                                      1, 1);
                }};
    }

    Case linear() {
        const int in = upTo(150);
        const int out = upTo(150);
        const Linear layer(store_, "linear", in, out);
        return {"linear " + std::to_string(in) + " to " + std::to_string(out),
                {drawn({upTo(3), upTo(90), in})},
                [=](const auto& x) { return layer(x[0]); },
                [=, weight = exact("linear.weight", {out, in}), bias = exact("linear.bias", {out})](const auto& x) {
                    return at::linear(x[0], weight, bias);
                }};
    }

    Case groupNorm() {
        const int groups = upTo(8);
        const int channels = groups * upTo(9);
        const GroupNorm norm(store_, "norm", channels, groups, 1e-6, NormActivation::Silu);
        return {"group norm of " + std::to_string(channels) + " in " + std::to_string(groups),
                {drawn({upTo(3), channels, 1 + upTo(9), upTo(9)})},
                [=](const auto& x) { return norm(x[0]); },
                [=, weight = randomWeight("norm.weight", {channels}).to(at::kDouble),
                 bias = randomWeight("norm.bias", {channels}).to(at::kDouble)](const auto& x) {
                    return at::silu(at::group_norm(x[0], groups, weight, bias, 1e-6));
                }};
    }

    Case layerNorm() {
        const int width = 1 + upTo(300);
        const LayerNorm norm(store_, "norm", width);
        return {"layer norm of " + std::to_string(width),
                {drawn({upTo(3), upTo(40), width})},
                [=](const auto& x) { return norm(x[0]); },
                [=, weight = randomWeight("norm.weight", {width}).to(at::kDouble),
                 bias = randomWeight("norm.bias", {width}).to(at::kDouble)](const auto& x) {
                    return at::layer_norm(x[0], {width}, weight, bias, 1e-5);
                }};
    }

    Case gatedUnit() {
        const int width = upTo(200);
        return {"GEGLU of " + std::to_string(width),
                {drawn({upTo(3), upTo(20), 2 * width})},
                [](const auto& x) { return geglu(x[0]); },
                [=](const auto& x) { return x[0].narrow(-1, 0, width) * at::gelu(x[0].narrow(-1, width, width)); }};
    }

    Case attended() {
        const int heads = upTo(4);
        const int width = heads * 2 * upTo(45);
        const int batch = upTo(2);
        const int keys = upTo(2) == 1 ? upTo(20) : upTo(1100);
        const at::Tensor k = drawn({batch, keys, width});
        return {"attention of " + std::to_string(heads) + " heads to " + std::to_string(keys) + " keys",
                {drawn({batch, upTo(110), width}), k, drawn({batch, keys, width})},
                [=](const auto& x) { return attention(x[0], x[1], x[2], heads); },
                [=](const auto& x) { return attentionReference(x[0], x[1], x[2], heads, false); }};
    }

    at::ScalarType dtype_;
    int fewestChannels_; ///< that convolutions take
    WeightStore store_;
    std::mt19937 random_;
};

class KernelShapes : public testing::TestWithParam<at::ScalarType> {
protected:
    at::Tensor computed(const Case& c, const std::vector<at::Tensor>& inputs) const {
        std::vector<at::Tensor> given;
        for (const at::Tensor& x : inputs) {
            given.push_back(unaligned(x.to(GetParam())));
        }
        return c.kernel(given);
    }
    /// One bf16 result is rounded by up to 2^-9 of it, attention's probabilities as well; fp32 sums by 2^-24 a term.
    double tolerance() const { return GetParam() == at::kBFloat16 ? 6e-3 : 5e-6; }
};

INSTANTIATE_TEST_SUITE_P(Dtypes, KernelShapes, testing::Values(at::kFloat, at::kBFloat16));

TEST_P(KernelShapes, EqualAtensAtRandomInMemoryThatIsNotAligned) {
    Cases cases(GetParam(), 1);
    for (int seed = 0; seed < 40; ++seed) {
        for (const Case& c : cases.of(seed)) {
            const at::Tensor got = computed(c, c.inputs);
            const at::Tensor want = c.reference(c.inputs);
            ASSERT_EQ(got.sizes(), want.sizes()) << c.name;
            EXPECT_EQ(got.scalar_type(), GetParam()) << c.name;
            EXPECT_LT(relativeError(got, want), tolerance()) << c.name << ", seed " << seed;
        }
    }
}

/// Of pictures of a channel or two oneDNN's bf16 convolutions multiply neighbours that are out of reach by 0, so that
/// an infinity spoils one pixel more. A score of -infinity is none to be heard of: it weighs nothing, here and there.
TEST_P(KernelShapes, AreNoNumbersWhereAtensAreNone) {
    Cases cases(GetParam(), 4);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (int seed = 100; seed < 115; ++seed) {
        for (const Case& c : cases.of(seed)) {
            for (std::size_t i = 0; i < c.inputs.size(); ++i) {
                for (const double bad : {std::numeric_limits<double>::quiet_NaN(), infinity, -infinity}) {
                    std::vector<at::Tensor> inputs = c.inputs;
                    inputs[i] = inputs[i].clone();
                    inputs[i].view(-1)[at::randint(inputs[i].numel(), {1}).item<std::int64_t>()] = bad;
                    const at::Tensor want = c.reference(inputs).isfinite();
                    const at::Tensor got = computed(c, inputs).isfinite();
                    EXPECT_TRUE(at::equal(got, want))
                        << c.name << " with " << bad << " in input " << i << ", seed " << seed << ": "
                        << got.logical_xor(want).sum().item<std::int64_t>() << " of " << want.numel();
                }
            }
        }
    }
}

} // namespace
} // namespace latelier
