#include "core/training/Muon.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace latelier {
namespace {

at::Tensor drawn(at::IntArrayRef shape, std::uint64_t seed) {
    auto random = at::detail::createCPUGenerator(seed);
    return at::randn(shape, random);
}

TEST(Orthogonalised, HasSingularValuesNearOneAndKeepsTheSingularVectors) {
    for (const auto& [rows, columns] : {std::pair{8, 72}, std::pair{72, 8}, std::pair{16, 16}}) {
        const auto matrix = drawn({rows, columns}, 1);
        const auto made = orthogonalised(matrix);
        const auto [u, s, v] = at::linalg_svd(matrix, false);
        // In the basis of the singular vectors it is diagonal, with what the polynomial makes of each value.
        const auto inside = at::matmul(at::matmul(u.t(), made), v.t());
        const auto diagonal = inside.diagonal();
        EXPECT_LT((inside - diagonal.diag()).abs().max().item<double>(), 2e-3);
        const auto large = diagonal.masked_select(s > 0.05 * s.max());
        EXPECT_GT(large.min().item<double>(), 0.6);
        EXPECT_LT(large.max().item<double>(), 1.3);
    }
}

/// Two inner matrices, and an embedding and a bias that AdamW steps.
struct Network {
    Parameters parameters{1, at::kCPU};
    at::Tensor matrix, convolution, embedding, bias;

    Network() {
        auto store = parameters.store();
        matrix = store.take("a.weight", {6, 10});
        convolution = store.take("b.weight", {4, 3, 3, 3});
        embedding = store.take("token_embedding.weight", {5, 6});
        bias = store.take("a.bias", {6});
    }
    void giveGradients(std::uint64_t seed) {
        for (const auto& [name, tensor] : parameters.tensors()) {
            auto gradient = drawn(tensor.sizes(), seed++);
            at::Tensor(tensor).mutable_grad() = gradient;
        }
    }
};

TEST(Muon, MovesEveryMatrixByTheSameRootMeanSquareHoweverLargeItsGradient) {
    Network network;
    AdamWOptions options;
    options.weightDecay = 0;
    Muon muon(network.parameters, options);
    network.giveGradients(3);
    network.matrix.mutable_grad().mul_(1e4);
    const auto matrix = network.matrix.detach().clone(), convolution = network.convolution.detach().clone();
    muon.step(0.01);
    for (const auto& [before, after] :
         {std::pair{matrix, network.matrix}, std::pair{convolution, network.convolution}}) {
        const auto size = (after.detach() - before).square().mean().sqrt().item<double>();
        EXPECT_NEAR(size / 0.01, 0.2, 0.06); // singular values are only near to one
    }
    EXPECT_FALSE(network.matrix.grad().defined());
    EXPECT_FALSE(network.bias.grad().defined());
}

TEST(Muon, StepsTheOtherParametersAsAdamWDoes) {
    Network a, b;
    AdamWOptions options;
    options.largestNorm = 0;
    Muon muon(a.parameters, options);
    AdamW adam(b.parameters, options);
    a.giveGradients(3);
    b.giveGradients(3);
    muon.step(0.01);
    adam.step(0.01);
    EXPECT_TRUE(at::equal(a.embedding, b.embedding));
    EXPECT_TRUE(at::equal(a.bias, b.bias));
    EXPECT_FALSE(at::equal(a.matrix, b.matrix));
}

TEST(Muon, GoesOnFromItsStateToTheSameBits) {
    Network whole, half;
    Muon first(whole.parameters, {}), second(half.parameters, {});
    for (std::uint64_t i = 0; i < 3; ++i) {
        whole.giveGradients(10 * i);
        first.step(0.01);
        if (i < 2) {
            half.giveGradients(10 * i);
            second.step(0.01);
        }
    }
    Muon resumed(half.parameters, {});
    resumed.load(second.state("o."), "o.");
    half.giveGradients(20);
    resumed.step(0.01);
    for (const auto& [name, tensor] : whole.parameters.tensors()) {
        EXPECT_TRUE(at::equal(tensor, half.parameters.tensors().at(name))) << name;
    }
}

TEST(Muon, LeavesOutAStepWithoutFiniteGradients) {
    Network network;
    Muon muon(network.parameters, {});
    network.giveGradients(1);
    network.bias.mutable_grad()[0] = std::numeric_limits<float>::quiet_NaN();
    const auto before = network.matrix.detach().clone();
    muon.step(0.01);
    EXPECT_TRUE(at::equal(network.matrix, before));
}

} // namespace
} // namespace latelier
