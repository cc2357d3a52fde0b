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
constexpr double bytesOfSum = 4;      ///< of an element of the running sum that the U-Net's blocks add to
constexpr double fixedScratch = 32e6; ///< of the libraries, and a band of rows

bool attentionIsLinear(at::ScalarType precision) {
#if LATELIER_TORCH_HAS_SDPA
    (void)precision;
    return true;
#else
    const at::Tensor sample = at::empty({1, 8, 64}, precision);
    return flashAttentionSuits(sample, sample, sample);
#endif
}

// Bytes for each pixel that a part of a network holds at the most, `layer` bytes an element where it is not the sum.

/// A residual block of the way down, beside its input.
double residualDown(double in, double out, double layer) {
    const double shortcut = in == out ? 0 : bytesOfSum * out;
    return shortcut + bytesOfSum * out + layer * std::max(in, out);
}

/// A residual block of the way up with its input, which is given to it for good.
double residualUp(double in, double out, double layer) {
    const double normalised = layer == bytesOfSum ? 0 : layer * in; // in place where the format stays
    return std::max(bytesOfSum * (in + out) + normalised, 2 * bytesOfSum * out + layer * std::max(in, out));
}

/// A transformer with its input, while the gate opens, which is eight times as wide.
double transformer(double width, double layer) {
    return width * (4 * bytesOfSum + 13 * layer);
}

/// The same change of resolution, seen from the coarse level: the input, the input in the layer's format, that
/// enlarged, and the result.
double upsample(double width, double layer) {
    return width * (bytesOfSum + layer + 4 * layer + 4 * bytesOfSum);
}

} // namespace

MemoryNeed memoryNeed(const UNetConfig& unet, const AutoencoderConfig& autoencoder, at::ScalarType precision) {
    const auto bytes = static_cast<double>(c10::elementSize(precision));
    const bool linear = attentionIsLinear(precision);
    // Scores in the networks' format, probabilities in fp32, and those in the networks' format again.
    const double perPair = linear ? 0 : bytes + 4 + (precision == at::kFloat ? 0 : bytes);
    const double factor = static_cast<double>(1 << (autoencoder.channels.size() - 1));
    const double latentPixels = 1 / (factor * factor); // for each pixel of the picture

    // The way down and up again, in bytes for each latent pixel; `skips` are kept for the way up.
    const std::vector<int>& channels = unet.channels;
    const auto area = [](std::size_t level) { return 1.0 / static_cast<double>(std::size_t{1} << (2 * level)); };
    std::vector<double> skips = {bytesOfSum * channels[0]};
    double kept = skips.back();
    double peak = 0;
    double pairs = 0;
    double before = channels[0];
    const auto hold = [&](double bytesPerPixel, std::size_t level) {
        peak = std::max(peak, kept + bytesPerPixel * area(level));
    };
    const auto attend = [&](std::size_t level) {
        hold(transformer(channels[level], bytes), level);
        pairs = std::max(pairs, unet.heads[level] * area(level) * area(level));
    };
    const auto keep = [&](std::size_t level) {
        skips.push_back(bytesOfSum * before * area(level));
        kept += skips.back();
    };
    for (std::size_t level = 0; level < channels.size(); ++level) {
        for (int layer = 0; layer < unet.layersPerBlock; ++layer) {
            hold(residualDown(before, channels[level], bytes), level);
            if (unet.attention[level])
                attend(level);
            before = channels[level];
            keep(level);
        }
        if (level + 1 < channels.size())
            keep(level + 1);
    }
    attend(channels.size() - 1);
    for (std::size_t level = channels.size(); level-- > 0;) {
        for (int layer = 0; layer <= unet.layersPerBlock; ++layer) {
            const double joined = before + skips.back() / (bytesOfSum * area(level));
            hold(bytesOfSum * (before + joined), level);
            kept -= skips.back();
            skips.pop_back();
            hold(residualUp(joined, channels[level], bytes), level);
            if (unet.attention[level])
                attend(level);
            before = channels[level];
        }
        if (level > 0)
            hold(upsample(before, bytes), level);
    }

    MemoryNeed need;
    need.step.fixed = fixedScratch;
    need.step.perPixel = guidedBatch * peak * latentPixels;
    need.step.perPixelSquared = guidedBatch * perPair * pairs * latentPixels * latentPixels;

    // The decoder's convolutions give their input back as they read it, so that the result takes its place.
    double decoded = 0; // in channels for each pixel of the picture
    double width = autoencoder.channels.back();
    for (std::size_t level = autoencoder.channels.size(); level-- > 0;) {
        const double out = autoencoder.channels[level];
        decoded = std::max(decoded, (std::max(width, out) + out) * area(level));
        width = out;
        if (level > 0)
            decoded = std::max(decoded, width * (area(level - 1) + area(level)));
    }
    need.decode.fixed = fixedScratch;
    need.decode.perPixel = bytes * decoded;
    need.decode.perPixelSquared = perPair * latentPixels * latentPixels;
    need.decodesWhole = tileThreshold * tileThreshold * factor * factor;
    return need;
}

} // namespace latelier
