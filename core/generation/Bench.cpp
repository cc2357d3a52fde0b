#include "core/generation/Bench.h"

#include "core/base/Error.h"
#include "core/base/Paths.h"
#include "core/generation/LayerClock.h"
#include "core/kernels/Device.h"
#include "core/kernels/LayerKinds.h"
#include "core/kernels/OneDnn.h"
#include "core/models/CheckWeights.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/Flops.h"
#include "core/networks/PrepareLayers.h"
#include "core/networks/UNet.h"
#include "core/weights/LoadModel.h"

#include <ATen/ATen.h>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace latelier {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Waits for a device that computes behind the caller's back.
void finish(const at::Tensor& result) {
    if (!result.is_cpu())
        result.flatten()[0].item();
}

struct Run {
    double seconds = 0;
    LayerSeconds layers;
};

struct Timing {
    double first = 0; ///< with what is prepared once for a size
    Run median;
    double best = 0;
};

template <typename Work>
Run timedOnce(const Work& work) {
    Run run;
    const auto start = Clock::now();
    {
        const LayerClock clock(run.layers);
        finish(work());
    }
    run.seconds = since(start);
    return run;
}

/// Of three runs after the first, more of short work.
template <typename Work>
Timing timed(const Work& work) {
    Timing timing;
    timing.first = timedOnce(work).seconds;
    std::vector<Run> runs;
    for (double total = 0; runs.size() < 3 || (total < 1 && runs.size() < 50); total += runs.back().seconds)
        runs.push_back(timedOnce(work));
    std::ranges::sort(runs, {}, &Run::seconds);
    timing.best = runs.front().seconds;
    timing.median = runs[runs.size() / 2];
    return timing;
}

std::vector<LayerTime> layerTimes(const Run& run, const Flops& flops) {
    std::vector<LayerTime> times = {
        {kinds::convolution3x3, 0, flops.convolution3x3},
        {kinds::linear, 0, flops.convolution1x1 + flops.feedForward + flops.attentionProjections + flops.time},
        {kinds::attention, 0, flops.selfAttention + flops.crossAttention},
        {kinds::groupNorm},
        {kinds::layerNorm},
        {kinds::geglu},
    };
    double rest = run.seconds;
    for (LayerTime& time : times) {
        const auto found = run.layers.find(time.kind);
        time.seconds = found == run.layers.end() ? 0 : found->second;
        rest -= time.seconds;
    }
    times.push_back({"all else", rest});
    std::erase_if(times, [](const LayerTime& time) { return time.seconds == 0; });
    return times;
}

/// The fastest rate of arithmetic that the libraries reach in this process: FLOP/s of a large matrix product or a 3x3
/// convolution, whichever is better.
double arithmeticRate(const at::TensorOptions& options) {
    constexpr std::int64_t side = 3072;
    const at::Tensor a = at::rand({side, side}, options);
    const at::Tensor b = at::rand({side, side}, options);
    const double product = timed([&] { return at::matmul(a, b); }).best;

    constexpr std::int64_t channels = 512;
    constexpr std::int64_t pixels = 96;
    const at::Tensor x = at::rand({1, channels, pixels, pixels}, options).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor weight = at::rand({channels, channels, 3, 3}, options).contiguous(at::MemoryFormat::ChannelsLast);
    const double convolution = timed([&] { return at::conv2d(x, weight, {}, 1, 1); }).best;
    return std::max(2.0 * side * side * side / product, 2.0 * 9 * channels * channels * pixels * pixels / convolution);
}

/// The same of 8-bit numbers, where they are multiplied in.
double int8Rate() {
    constexpr std::int64_t channels = 512;
    constexpr std::int64_t pixels = 96;
    const auto layer = PackedConvolution::of(at::ones({channels, channels, 3, 3}, at::kChar), {}, 1, 1);
    const at::Tensor x = at::ones({1, channels, pixels, pixels}, at::kByte).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor sums = at::empty(x.sizes(), at::kInt, at::MemoryFormat::ChannelsLast);
    const double seconds = timed([&] {
                               (*layer)(x, 1, 1, {}, sums);
                               return sums;
                           }).best;
    return 2.0 * 9 * channels * channels * pixels * pixels / seconds;
}

/// Sets what the layers would take at those rates, and returns their sum. What of a U-Net in 8 bits is kept out of them
/// counts as if it were not, which makes its floor a little lower than it is.
double setFloors(std::vector<LayerTime>& layers, double rate, double productRate) {
    double sum = 0;
    for (LayerTime& layer : layers) {
        const bool isProduct = layer.kind == kinds::convolution3x3 || layer.kind == kinds::linear;
        layer.floor = layer.flops / (isProduct ? productRate : rate);
        sum += layer.floor;
    }
    return sum;
}

/// A model of Stable Diffusion 1.5's full size, small random weights made as the networks ask for them.
OpenedModel randomModel() {
    WeightStore weights(
        [](const std::string&, at::IntArrayRef shape) { return at::empty(shape).uniform_(-0.02, 0.02); });
    return {{}, std::move(weights), {}};
}

std::int64_t peakResidentBytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
}

} // namespace

BenchResult runBench(const BenchOptions& options, const std::function<void(const std::string&)>& say) {
    const c10::InferenceMode inference;
    BenchResult result;
    result.threads = prepareThread(options.threads);
    const at::Device device = resolveDevice(options.device);
    result.size = options.size;
    result.device = device.str();

    say("Loading");
    const auto start = Clock::now();
    OpenedModel model = options.model.empty() ? randomModel() : openModel(options.model, clipVocabulary().string());
    const ModelDescription& description = model.description;
    NumberFormat format = resolvePrecision(options.precision, device);
    if (!options.model.empty()) {
        checkWeights(description, model.weights);
        format = resolvePrecision(options.precision, device, untakenWeights(model.weights));
    }
    model.weights.setTarget(format.dtype, device);
    const at::TensorOptions tensors = at::TensorOptions().dtype(format.dtype).device(device);
    result.dtype = std::string(format.dtype == at::kBFloat16 ? "bf16" : "f32") + (format.int8 ? " with int8" : "");
    model.weights.setInt8(format.int8);
    const UNet unet(description.unet, model.weights);
    const AutoencoderKL autoencoder(description.autoencoder, *WithoutInt8(model.weights));
    const ClipTextTransformer text(description.text, *WithoutInt8(model.weights));
    returnFreeMemory();
    if (!options.model.empty())
        result.load = since(start);

    const int factor = 1 << (description.autoencoder.channels.size() - 1);
    const int side = options.size / factor;
    const int tokens = description.text.positions;

    if (device.is_cpu()) {
        const auto prepares = Clock::now();
        prepareTextEncoder(text);
        prepareEncoder(autoencoder, side, side);
        prepareLayers(unet, 2, side, side, tokens, {}, options.tokenMerging);
        prepareDecoder(autoencoder, side, side);
        returnFreeMemory();
        result.prepare = since(prepares);
    }

    say("Measuring the text encoder");
    const at::Tensor ids = at::zeros({1, tokens}, tensors.dtype(at::kLong));
    result.text = timed([&] { return text(ids); }).median.seconds;

    say("Measuring the U-Net");
    const UNet::Context context =
        unet.prepare(at::randn({2, tokens, description.unet.contextWidth}, tensors.dtype(at::kFloat)));
    const at::Tensor noisy = at::randn({2, description.unet.inChannels, side, side}, tensors.dtype(at::kFloat));
    const at::Tensor time = at::full({2}, 500.0, tensors.dtype(at::kFloat));
    const Timing step =
        timed([&] { return unet(noisy, time, context, {}, {}, {.tokenMerging = options.tokenMerging}); });
    const Flops stepFlops = unetFlops(description.unet, 2, side, side, tokens);
    result.firstUnetStep = step.first;
    result.unetStep = step.median.seconds;
    result.unetStepFlops = stepFlops.total();
    result.unetStepLayers = layerTimes(step.median, stepFlops);

    say("Measuring the decoder");
    returnFreeMemory(); // as a generation does
    const at::Tensor latent =
        at::randn({1, description.autoencoder.latentChannels, side, side}, tensors.dtype(at::kFloat));
    const Run decode = timed([&] { return autoencoder.decode(latent); }).median;
    const Flops decodeFlops = decoderFlops(description.autoencoder, side, side);
    result.decode = decode.seconds;
    result.decodeFlops = decodeFlops.total();
    result.decodeLayers = layerTimes(decode, decodeFlops);

    say("Measuring the encoder");
    const at::Tensor picture = at::rand({1, 3, options.size, options.size}, tensors.dtype(at::kFloat)) * 2 - 1;
    result.encode = timed([&] { return autoencoder.encode(picture).mean; }).median.seconds;
    result.peakResidentBytes = peakResidentBytes();

    say("Measuring what the machine computes at best");
    result.gemmFlopsPerSecond = arithmeticRate(tensors);
    if (format.int8)
        result.int8FlopsPerSecond = int8Rate();
    result.unetStepFloor = setFloors(result.unetStepLayers, result.gemmFlopsPerSecond,
                                     result.int8FlopsPerSecond.value_or(result.gemmFlopsPerSecond));
    result.decodeFloor = setFloors(result.decodeLayers, result.gemmFlopsPerSecond, result.gemmFlopsPerSecond);
    return result;
}

} // namespace latelier
