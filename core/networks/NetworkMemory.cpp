#include "core/networks/NetworkMemory.h"

#include "core/kernels/FlashAttention.h"
#include "core/tensors/TorchVersion.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace latelier {

namespace {

constexpr int guidedBatch = 2;
constexpr double tileThreshold = 128; ///< latent pixels a side up to which the decoder works whole
/// Scratch of the libraries, and what the allocator keeps between sizes.
constexpr double scratch = 1.15;
constexpr double fixedScratch = 64e6;

bool attentionIsLinear(at::ScalarType precision) {
#if LATELIER_TORCH_HAS_SDPA
    (void)precision;
    return true;
#else
    const at::Tensor sample = at::empty({1, 8, 64}, precision);
    return flashAttentionSuits(sample, sample, sample, 1);
#endif
}

/// Channels that a residual block holds at once for each pixel, its input among them: around the first convolution, or
/// at the end with the shortcut.
double residual(double in, double out) {
    return std::max(2 * in + out, in + 3 * out);
}

/// The same of a transformer: around the feed-forward, whose gate is eight times as wide.
double transformer(double width) {
    return 16 * width;
}

} // namespace

MemoryNeed memoryNeed(const UNetConfig& unet, const AutoencoderConfig& autoencoder, at::ScalarType precision) {
    const auto bytes = static_cast<double>(c10::elementSize(precision));
    const bool linear = attentionIsLinear(precision);
    // Scores in the networks' format, probabilities in fp32, and those in the networks' format again.
    const double perPair = linear ? 0 : bytes + 4 + (precision == at::kFloat ? 0 : bytes);
    const double factor = static_cast<double>(1 << (autoencoder.channels.size() - 1));
    const double latentPixels = 1 / (factor * factor); // for each pixel of the picture

    // The way down and up again, in channels for each latent pixel; `skips` are kept for the way up.
    const std::vector<int>& channels = unet.channels;
    const auto area = [](std::size_t level) { return 1.0 / static_cast<double>(std::size_t{1} << (2 * level)); };
    std::vector<double> skips = {channels[0] * area(0)};
    double kept = skips.back();
    double peak = 0;
    double pairs = 0;
    double before = channels[0];
    const auto attend = [&](std::size_t level) {
        peak = std::max(peak, kept + transformer(channels[level]) * area(level));
        pairs = std::max(pairs, unet.heads[level] * area(level) * area(level));
    };
    const auto keep = [&](double elements) {
        skips.push_back(elements);
        kept += elements;
    };
    for (std::size_t level = 0; level < channels.size(); ++level) {
        for (int layer = 0; layer < unet.layersPerBlock; ++layer) {
            peak = std::max(peak, kept + residual(before, channels[level]) * area(level));
            if (unet.attention[level])
                attend(level);
            before = channels[level];
            keep(before * area(level));
        }
        if (level + 1 < channels.size())
            keep(before * area(level + 1));
    }
    attend(channels.size() - 1);
    for (std::size_t level = channels.size(); level-- > 0;) {
        for (int layer = 0; layer <= unet.layersPerBlock; ++layer) {
            const double joined = before + skips.back() / area(level);
            peak = std::max(peak, kept + (before + residual(joined, channels[level])) * area(level));
            kept -= skips.back();
            skips.pop_back();
            if (unet.attention[level])
                attend(level);
            before = channels[level];
        }
    }

    MemoryNeed need;
    need.step.fixed = fixedScratch;
    need.step.perPixel = scratch * guidedBatch * bytes * peak * latentPixels;
    need.step.perPixelSquared = scratch * guidedBatch * perPair * pairs * latentPixels * latentPixels;

    double decoded = 0;
    double width = autoencoder.channels.back();
    for (std::size_t level = autoencoder.channels.size(); level-- > 0;) {
        decoded = std::max(decoded, residual(width, autoencoder.channels[level]) * area(level));
        width = autoencoder.channels[level];
        if (level > 0) // the upsampled picture, its convolution, and what it was made from
            decoded = std::max(decoded, width * (2 * area(level - 1) + area(level)));
    }
    need.decode.fixed = fixedScratch;
    need.decode.perPixel = scratch * bytes * decoded;
    need.decode.perPixelSquared = scratch * perPair * latentPixels * latentPixels;
    need.decodesWhole = tileThreshold * tileThreshold * factor * factor;
    return need;
}

} // namespace latelier
