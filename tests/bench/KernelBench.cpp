// Times each hot operation, and the two layers that most of the network is made of, on the shapes of Stable
// Diffusion 1.5 at 512x512 with guidance (batch 2), beside what this machine could do at best in the same process:
// products and convolutions beside the rate of a large product of matrices, norms and activations beside that of
// copying memory. KernelBench --benchmark_filter=Attention

#include "core/kernels/Activations.h"
#include "core/kernels/Attention.h"
#include "core/kernels/Conv2d.h"
#include "core/kernels/Device.h"
#include "core/kernels/Linear.h"
#include "core/kernels/Norms.h"
#include "core/networks/ResidualBlock.h"
#include "core/networks/Transformer.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <utility>

using namespace latelier;

namespace {

using Work = std::function<at::Tensor()>;

double bestSeconds(const Work& work, int runs) {
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        best = i == 0 ? best : std::min(best, seconds);
    }
    return best;
}

at::Tensor picture(std::int64_t batch, std::int64_t channels, std::int64_t side, at::ScalarType type) {
    return at::randn({batch, channels, side, side}).to(type).contiguous(at::MemoryFormat::ChannelsLast);
}

/// FLOP/s of a large product of matrices or a 3x3 convolution, whichever is better.
double arithmeticRate(at::ScalarType type) {
    constexpr std::int64_t side = 3072;
    const auto make = [type] { return at::rand({side, side}).to(type); };
    const double product = bestSeconds([a = make(), b = make()] { return at::matmul(a, b); }, 3);
    constexpr int channels = 512;
    constexpr int pixels = 96;
    WeightStore weights = test::randomWeights(type);
    const Conv2d conv(weights, "conv", channels, channels, 3, 1, 1);
    const double convolution = bestSeconds([&, x = picture(1, channels, pixels, type)] { return conv(x); }, 3);
    return std::max(2.0 * side * side * side / product, 2.0 * 9 * channels * channels * pixels * pixels / convolution);
}

/// Bytes read and written per second by copying what no cache holds.
double memoryRate() {
    const at::Tensor from = at::zeros({64 << 20}, at::kFloat);
    const at::Tensor to = at::empty_like(from);
    return 2.0 * static_cast<double>(from.nbytes()) / bestSeconds([&] { return to.copy_(from); }, 3);
}

double rateOf(at::ScalarType type) {
    static const double fp32 = arithmeticRate(at::kFloat);
    static const double bf16 = arithmeticRate(at::kBFloat16);
    return type == at::kFloat ? fp32 : bf16;
}

void measure(const std::string& name, at::ScalarType type, double floorSeconds, const Work& work) {
    const std::string full = name + (type == at::kFloat ? "/fp32" : "/bf16");
    benchmark::RegisterBenchmark(full.c_str(),
                                 [floorSeconds, work](benchmark::State& state) {
                                     const c10::InferenceMode inference;
                                     for (auto _ : state) {
                                         benchmark::DoNotOptimize(work());
                                     }
                                     using Counter = benchmark::Counter;
                                     state.counters["floor_ms"] = 1e3 * floorSeconds;
                                     state.counters["ratio"] =
                                         Counter(floorSeconds, Counter::kIsIterationInvariantRate | Counter::kInvert);
                                 })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

void measureFlops(const std::string& name, at::ScalarType type, double flops, const Work& work) {
    measure(name, type, flops / rateOf(type), work);
}

void attentions(at::ScalarType type) {
    struct Shape {
        std::int64_t tokens;
        int headSize;
    };
    constexpr int heads = 8;
    for (const Shape& s : {Shape{4096, 40}, Shape{1024, 80}, Shape{256, 160}, Shape{4096, 64}}) {
        for (const std::int64_t keys : {s.tokens, std::int64_t{77}}) {
            const at::Tensor q = at::randn({2, s.tokens, heads * s.headSize}).to(type);
            const at::Tensor k = at::randn({2, keys, heads * s.headSize}).to(type);
            const double flops = 4.0 * 2 * heads * static_cast<double>(s.tokens * keys) * s.headSize;
            const std::string shape = std::to_string(s.tokens) + "x" + std::to_string(s.headSize);
            const std::string kind = keys == 77 ? "AttentionCross/" : "AttentionSelf/";
            measureFlops(kind + shape, type, flops, [=] { return attention(q, k, k, heads); });
            if (keys == 4096 && s.headSize == 40) {
                measureFlops("AttentionReference/" + shape, type, flops,
                             [=] { return attentionReference(q, k, k, heads, false); });
            }
        }
    }
}

void norms(at::ScalarType type) {
    const auto bytes = [](const at::Tensor& x, at::ScalarType result) {
        return static_cast<double>(x.nbytes()) + static_cast<double>(x.numel()) * c10::elementSize(result);
    };
    static const double rate = memoryRate();
    WeightStore weights = test::randomWeights(type);
    for (const auto& [channels, side] : {std::pair{320, 64}, std::pair{640, 32}, std::pair{1280, 16}}) {
        const at::Tensor x = picture(2, channels, side, at::kFloat);
        const GroupNorm norm(weights, "norm", channels, 32, 1e-5, NormActivation::Silu);
        const std::string shape = std::to_string(channels) + "x" + std::to_string(side);
        measure("GroupNormSilu/" + shape, type, bytes(x, type) / rate, [=] { return norm(x); });
        const at::Tensor tokens = pixelsAsTokens(x).contiguous();
        const LayerNorm layer(weights, "norm", channels);
        measure("LayerNorm/" + shape, type, bytes(x, type) / rate, [=] { return layer(tokens); });
        const at::Tensor wide = at::randn({2, side * side, 8 * channels}).to(type);
        measure("Geglu/" + shape, type, 1.5 * static_cast<double>(wide.nbytes()) / rate, [=] { return geglu(wide); });
    }
}

void convolutions(at::ScalarType type) {
    struct Shape {
        const char* name;
        int batch, in, out, side, kernel;
        bool enlarged;
    };
    constexpr Shape shapes[] = {{"Conv3x3/320x64", 2, 320, 320, 64, 3, false},
                                {"Conv3x3/640x32", 2, 640, 640, 32, 3, false},
                                {"Conv3x3/1280x16", 2, 1280, 1280, 16, 3, false},
                                {"Conv3x3/1280x8", 2, 1280, 1280, 8, 3, false},
                                {"Conv3x3/decoder-256x256", 1, 256, 256, 256, 3, false},
                                {"Conv1x1/640to320x64", 2, 640, 320, 64, 1, false},
                                {"UpsampleConv3x3/640x32", 2, 640, 640, 32, 3, true},
                                {"UpsampleConv3x3/decoder-256x256", 1, 256, 256, 256, 3, true}};
    for (const Shape& s : shapes) {
        WeightStore weights = test::randomWeights(type);
        const Conv2d conv(weights, "conv", s.in, s.out, s.kernel, 1, s.kernel / 2);
        const at::Tensor x = picture(s.batch, s.in, s.side, type);
        const double side = s.enlarged ? 2.0 * s.side : s.side;
        const double flops = 2.0 * s.batch * s.in * s.out * s.kernel * s.kernel * side * side;
        measureFlops(s.name, type, flops, [=] { return s.enlarged ? conv.ofTwiceTheSize(x) : conv(x); });
    }
}

void linears(at::ScalarType type) {
    struct Shape {
        const char* name;
        int rows, in, out;
    };
    for (const Shape& s :
         {Shape{"Linear/projection-320x64", 8192, 320, 320}, Shape{"Linear/gate-320x64", 8192, 320, 2560},
          Shape{"Linear/gate-1280x16", 512, 1280, 10240}, Shape{"Linear/time-1280", 2, 1280, 1280}}) {
        WeightStore weights = test::randomWeights(type);
        const Linear linear(weights, "linear", s.in, s.out);
        const at::Tensor x = at::randn({s.rows, s.in}).to(type);
        measureFlops(s.name, type, 2.0 * s.rows * s.in * s.out, [=] { return linear(x); });
    }
}

void layers(at::ScalarType type) {
    constexpr int batch = 2;
    constexpr int heads = 8;
    constexpr int words = 77;
    constexpr int contextWidth = 768;
    for (const auto& [channels, side] : {std::pair{320, 64}, std::pair{640, 32}, std::pair{1280, 16}}) {
        WeightStore weights = test::randomWeights(type);
        const at::Tensor x = picture(batch, channels, side, at::kFloat);
        const double width = channels;
        const double tokens = static_cast<double>(side) * side;
        const std::string shape = std::to_string(channels) + "x" + std::to_string(side);

        const auto residual =
            std::make_shared<ResidualBlock>(ResidualBlockConfig{channels, channels, 32, 1e-5}, weights, "residual.");
        const at::Tensor time = at::randn({batch, channels}).to(type);
        measureFlops("ResidualBlock/" + shape, type, 36 * batch * tokens * width * width,
                     [=] { return (*residual)(x, time, {}); });

        const auto transformer = std::make_shared<SpatialTransformer>(
            SpatialTransformerConfig{channels, heads, 1, contextWidth, false, 32}, weights, "transformer.");
        CrossAttentionContext context;
        transformer->prepare(at::randn({batch, words, contextWidth}).to(type), context);
        measureFlops("SpatialTransformer/" + shape, type,
                     batch * tokens * width * (40 * width + 4 * tokens + 4 * words),
                     [=] { return (*transformer)(x, context, 0, {}); });
    }
}

} // namespace

int main(int count, char** words) {
    prepareThread(0);
    const c10::InferenceMode inference;
    for (const at::ScalarType type : {at::kBFloat16, at::kFloat}) {
        attentions(type);
        norms(type);
        convolutions(type);
        linears(type);
        layers(type);
    }
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
