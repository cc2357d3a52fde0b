#include "core/networks/Flops.h"

#include <vector>

namespace latelier {

namespace {

struct Area {
    int height = 0;
    int width = 0;
    double pixels() const { return static_cast<double>(height) * width; }
    Area halved() const { return {(height + 1) / 2, (width + 1) / 2}; }
};

double matrixProduct(double rows, double inner, double columns) {
    return 2.0 * rows * inner * columns;
}

/// Adds up layers over a batch of areas.
class Count {
public:
    explicit Count(int batch) : batch_(batch) {}

    void conv3x3(Area area, int in, int out) { flops_.convolution3x3 += matrixProduct(rows(area), 9.0 * in, out); }
    void conv1x1(Area area, int in, int out) { flops_.convolution1x1 += matrixProduct(rows(area), in, out); }

    void residualBlock(Area area, int in, int out, int timeWidth = 0) {
        flops_.time += matrixProduct(batch_, timeWidth, out);
        conv3x3(area, in, out);
        conv3x3(area, out, out);
        if (in != out)
            conv1x1(area, in, out);
    }

    void selfAttention(Area area, int width) {
        flops_.attentionProjections += 4 * matrixProduct(rows(area), width, width);
        flops_.selfAttention += 2 * matrixProduct(rows(area), width, area.pixels());
    }

    void transformer(Area area, int width, int depth, int tokens, int contextWidth) {
        conv1x1(area, width, width);
        conv1x1(area, width, width);
        for (int i = 0; i < depth; ++i) {
            selfAttention(area, width);
            flops_.attentionProjections += 2 * matrixProduct(rows(area), width, width);
            flops_.attentionProjections += 2 * matrixProduct(batch_ * static_cast<double>(tokens), contextWidth, width);
            flops_.crossAttention += 2 * matrixProduct(rows(area), width, tokens);
            flops_.feedForward +=
                matrixProduct(rows(area), width, 8.0 * width) + matrixProduct(rows(area), 4.0 * width, width);
        }
    }

    void timeEmbedding(int width) {
        flops_.time += matrixProduct(batch_, width, 4.0 * width) + matrixProduct(batch_, 4.0 * width, 4.0 * width);
    }

    void feedForward(Area area, int width, int inner) {
        flops_.feedForward += 2 * matrixProduct(rows(area), width, inner);
    }

    const Flops& flops() const { return flops_; }

private:
    double rows(Area area) const { return batch_ * area.pixels(); }

    int batch_;
    Flops flops_;
};

/// The areas of a network's levels, finest first.
std::vector<Area> pyramid(Area finest, std::size_t levels) {
    std::vector<Area> areas = {finest};
    while (areas.size() < levels)
        areas.push_back(areas.back().halved());
    return areas;
}

} // namespace

Flops unetFlops(const UNetConfig& config, int batch, int height, int width, int tokens) {
    const std::vector<int>& channels = config.channels;
    const std::size_t levels = channels.size();
    const std::vector<Area> areas = pyramid({height, width}, levels);
    Count count(batch);
    const int timeWidth = 4 * channels[0];
    const auto residualBlock = [&](Area area, int in, int out) { count.residualBlock(area, in, out, timeWidth); };
    const auto transformer = [&](Area area, int width) {
        count.transformer(area, width, config.transformerDepth, tokens, config.contextWidth);
    };
    count.timeEmbedding(channels[0]);
    count.conv3x3(areas[0], config.inChannels, channels[0]);
    std::vector<int> skips = {channels[0]};
    int before = channels[0];
    for (std::size_t i = 0; i < levels; ++i) {
        for (int j = 0; j < config.layersPerBlock; ++j) {
            residualBlock(areas[i], before, channels[i]);
            before = channels[i];
            skips.push_back(before);
            if (config.attention[i])
                transformer(areas[i], before);
        }
        if (i + 1 < levels) {
            count.conv3x3(areas[i + 1], before, before);
            skips.push_back(before);
        }
    }
    residualBlock(areas.back(), before, before);
    transformer(areas.back(), before);
    residualBlock(areas.back(), before, before);
    for (std::size_t i = levels; i-- > 0;) {
        for (int j = 0; j <= config.layersPerBlock; ++j) {
            residualBlock(areas[i], before + skips.back(), channels[i]);
            skips.pop_back();
            before = channels[i];
            if (config.attention[i])
                transformer(areas[i], before);
        }
        if (i > 0)
            count.conv3x3(areas[i - 1], before, before);
    }
    count.conv3x3(areas[0], channels[0], config.outChannels);
    return count.flops();
}

Flops decoderFlops(const AutoencoderConfig& config, int height, int width) {
    const std::vector<int>& channels = config.channels;
    Count count(1);
    Area area{height, width};
    int before = channels.back();
    count.conv1x1(area, config.latentChannels, config.latentChannels);
    count.conv3x3(area, config.latentChannels, before);
    count.residualBlock(area, before, before);
    count.selfAttention(area, before);
    count.residualBlock(area, before, before);
    for (std::size_t i = channels.size(); i-- > 0;) {
        for (int j = 0; j <= config.layersPerBlock; ++j) {
            count.residualBlock(area, before, channels[i]);
            before = channels[i];
        }
        if (i > 0) {
            area = {2 * area.height, 2 * area.width};
            count.conv3x3(area, before, before);
        }
    }
    count.conv3x3(area, before, 3);
    return count.flops();
}

Flops textFlops(const ClipTextConfig& config, int tokens) {
    Count count(1);
    for (int i = 0; i < config.layers; ++i) {
        count.selfAttention({1, tokens}, config.width);
        count.feedForward({1, tokens}, config.width, config.feedForwardWidth);
    }
    return count.flops();
}

} // namespace latelier
