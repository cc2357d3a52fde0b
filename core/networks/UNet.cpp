#include "core/networks/UNet.h"

#include "core/base/Error.h"
#include "core/networks/Resample.h"
#include "core/networks/ResidualBlock.h"

#include <ATen/ATen.h>

#include <cmath>
#include <optional>
#include <utility>

namespace latelier {

namespace {

/// Blocks of one resolution: residual blocks, a transformer after each where the level has attention, and the change to
/// the next resolution where there is one.
template <typename Resample>
struct Level {
    std::vector<ResidualBlock> residuals;
    std::vector<SpatialTransformer> transformers;
    std::optional<Resample> resample;
};

struct Middle {
    ResidualBlock first;
    SpatialTransformer transformer;
    ResidualBlock second;
};

void check(const UNetConfig& config) {
    const std::size_t levels = config.channels.size();
    if (levels == 0 || config.attention.size() != levels || config.heads.size() != levels) {
        throw Error(ErrorKind::BadModel,
                    Sentence("The U-Net's configuration must have channels, attention and heads for the same levels."));
    }
}

ResidualBlockConfig residualConfig(const UNetConfig& config, std::size_t level, int in, int out) {
    constexpr std::size_t fineLevels = 2; // where the shortcuts' weights are few
    return {in, out, config.normGroups, 1e-5, level < fineLevels};
}

SpatialTransformerConfig transformerConfig(const UNetConfig& config, std::size_t level) {
    return {config.channels[level], config.heads[level],     config.transformerDepth,
            config.contextWidth,    config.linearProjection, config.normGroups};
}

std::vector<Level<Downsample>> makeDown(const UNetConfig& config, WeightStore& weights, const std::string& prefix) {
    std::vector<Level<Downsample>> levels;
    int width = config.channels.front();
    for (std::size_t i = 0; i < config.channels.size(); ++i) {
        const std::string at = prefix + "down_blocks." + std::to_string(i) + ".";
        Level<Downsample> level;
        for (int j = 0; j < config.layersPerBlock; ++j) {
            const std::string number = std::to_string(j) + ".";
            level.residuals.emplace_back(residualConfig(config, i, width, config.channels[i]), weights,
                                         at + "resnets." + number);
            width = config.channels[i];
            if (config.attention[i]) {
                level.transformers.emplace_back(transformerConfig(config, i), weights, at + "attentions." + number);
            }
        }
        if (i + 1 < config.channels.size()) {
            level.resample.emplace(weights, at + "downsamplers.0.conv", width, Downsample::Padding::Around);
        }
        levels.push_back(std::move(level));
    }
    return levels;
}

Middle makeMiddle(const UNetConfig& config, WeightStore& weights, const std::string& prefix) {
    const int width = config.channels.back();
    const ResidualBlockConfig residual = residualConfig(config, config.channels.size() - 1, width, width);
    return {ResidualBlock(residual, weights, prefix + "mid_block.resnets.0."),
            SpatialTransformer(transformerConfig(config, config.channels.size() - 1), weights,
                               prefix + "mid_block.attentions.0."),
            ResidualBlock(residual, weights, prefix + "mid_block.resnets.1.")};
}

/// The channels of each activation that the way down keeps for the way up, in the order of their making.
std::vector<int> skipChannels(const UNetConfig& config) {
    std::vector<int> channels = {config.channels.front()};
    for (std::size_t i = 0; i < config.channels.size(); ++i) {
        const int kept = config.layersPerBlock + (i + 1 < config.channels.size() ? 1 : 0);
        channels.insert(channels.end(), kept, config.channels[i]);
    }
    return channels;
}

std::vector<Level<Upsample>> makeUp(const UNetConfig& config, WeightStore& weights, const std::string& prefix) {
    std::vector<Level<Upsample>> levels;
    std::vector<int> skips = skipChannels(config);
    int width = config.channels.back();
    for (std::size_t i = config.channels.size(); i-- > 0;) {
        const std::string at = prefix + "up_blocks." + std::to_string(config.channels.size() - 1 - i) + ".";
        Level<Upsample> level;
        for (int j = 0; j <= config.layersPerBlock; ++j) {
            std::optional<WithoutInt8> exact; // for the last blocks, whose loss nothing after them makes up for
            if (i == 0 && j == config.layersPerBlock) {
                exact.emplace(weights);
            }
            const std::string number = std::to_string(j) + ".";
            level.residuals.emplace_back(residualConfig(config, i, width + skips.back(), config.channels[i]), weights,
                                         at + "resnets." + number);
            skips.pop_back();
            width = config.channels[i];
            if (config.attention[i]) {
                level.transformers.emplace_back(transformerConfig(config, i), weights, at + "attentions." + number);
            }
        }
        if (i > 0) {
            level.resample.emplace(weights, at + "upsamplers.0.conv", width);
        }
        levels.push_back(std::move(level));
    }
    return levels;
}

/// The projections of the time embedding that the residual blocks ask for, in the blocks' order.
std::vector<StackedLinear::Part> timeProjections(const UNetConfig& config, const std::string& prefix) {
    std::vector<StackedLinear::Part> parts;
    const auto add = [&](const std::string& block, int number, int width) {
        parts.push_back({prefix + block + ".resnets." + std::to_string(number) + ".time_emb_proj", width});
    };
    const std::size_t levels = config.channels.size();
    for (std::size_t i = 0; i < levels; ++i) {
        for (int j = 0; j < config.layersPerBlock; ++j) {
            add("down_blocks." + std::to_string(i), j, config.channels[i]);
        }
    }
    add("mid_block", 0, config.channels.back());
    add("mid_block", 1, config.channels.back());
    for (std::size_t i = 0; i < levels; ++i) {
        for (int j = 0; j <= config.layersPerBlock; ++j) {
            add("up_blocks." + std::to_string(i), j, config.channels[levels - 1 - i]);
        }
    }
    return parts;
}

/// Blocks of the way up that a pass with kept deep features runs, and as many activations of the way down.
constexpr std::size_t outerBlocks = 1;

/// Hands the activations of one pass to its Trace, numbering the blocks.
class Tracer {
public:
    explicit Tracer(const Trace& trace) : trace_(trace) {}
    void operator()(std::string_view name, const at::Tensor& x) const {
        if (trace_) {
            trace_(name, x);
        }
    }
    void input(const at::Tensor& x) { (*this)("input_blocks." + std::to_string(inputs_++), x); }
    void output(const at::Tensor& x) { (*this)("output_blocks." + std::to_string(outputs_++), x); }

private:
    const Trace& trace_;
    int inputs_ = 0;
    int outputs_ = 0;
};

} // namespace

struct UNet::Layers {
    Layers(const UNetConfig& config, WeightStore& weights, const std::string& prefix)
        : config((check(config), config)), dtype(weights.dtype()),
          convIn(*Fp32Weights(weights), prefix + "conv_in", config.inChannels, config.channels.front(), 3, 1, 1),
          time1(*WithoutInt8(weights), prefix + "time_embedding.linear_1", config.channels.front(),
                4 * config.channels.front()),
          time2(*WithoutInt8(weights), prefix + "time_embedding.linear_2", 4 * config.channels.front(),
                4 * config.channels.front()),
          times(*WithoutInt8(weights), timeProjections(config, prefix), 4 * config.channels.front()),
          down(makeDown(config, weights, prefix)), middle(makeMiddle(config, weights, prefix)),
          up(makeUp(config, weights, prefix)),
          normOut(*Fp32Weights(weights), prefix + "conv_norm_out", config.channels.front(), config.normGroups, 1e-5,
                  NormActivation::Silu),
          convOut(*Fp32Weights(weights), prefix + "conv_out", config.channels.front(), config.outChannels, 3, 1, 1) {}

    UNetConfig config;
    at::ScalarType dtype; ///< of most of the weights
    Conv2d convIn;
    Linear time1;
    Linear time2;
    StackedLinear times; ///< for all residual blocks
    std::vector<Level<Downsample>> down;
    Middle middle;
    std::vector<Level<Upsample>> up;
    GroupNorm normOut;
    Conv2d convOut;
};

UNet::UNet(const UNetConfig& config, WeightStore& weights, const std::string& prefix)
    : layers_(std::make_unique<const Layers>(config, weights, prefix)) {}
UNet::~UNet() = default;
UNet::UNet(UNet&&) noexcept = default;
UNet& UNet::operator=(UNet&&) noexcept = default;

const UNetConfig& UNet::config() const {
    return layers_->config;
}

UNet::Context UNet::prepare(const at::Tensor& context) const {
    const at::Tensor states = context.to(layers_->dtype);
    Context prepared;
    for (const auto& level : layers_->down) {
        for (const SpatialTransformer& transformer : level.transformers) {
            transformer.prepare(states, prepared);
        }
    }
    layers_->middle.transformer.prepare(states, prepared);
    for (const auto& level : layers_->up) {
        for (const SpatialTransformer& transformer : level.transformers) {
            transformer.prepare(states, prepared);
        }
    }
    return prepared;
}

at::Tensor UNet::operator()(const at::Tensor& x, const at::Tensor& t, const Context& context,
                            const Checkpoint& checkpoint, const Trace& trace, const Savings& savings) const {
    const Layers& net = *layers_;
    DeepFeatures* const deep = savings.deep;
    Tracer traced(trace);
    // With kept features the pass turns back after the first blocks on the way down, and runs as many on the way up.
    const bool shallow = deep && !deep->refresh && deep->features.defined();
    const auto turnsBack = [&](const std::vector<at::Tensor>& skips) { return shallow && skips.size() == outerBlocks; };
    std::size_t nextContext = 0;
    std::size_t nextTime = 0;
    const auto pass = [&](const auto& level, std::size_t j) {
        ++nextTime;
        nextContext += level.transformers.empty() ? 0 : level.transformers[j].depth();
    };
    const auto transform = [&](const SpatialTransformer& transformer, const at::Tensor& y) {
        const std::size_t first = std::exchange(nextContext, nextContext + transformer.depth());
        return transformer(y, context, first, checkpoint,
                           y.sizes().slice(2) == x.sizes().slice(2) ? savings.tokenMerging : 0);
    };

    at::Tensor time = net.time1(timestepEmbedding(t, net.config.channels.front()));
    time = net.time2(at::silu(time));
    traced("time_embed", time);
    const std::vector<at::Tensor> times = net.times(at::silu(time));

    at::Tensor h = net.convIn(x.to(at::kFloat).contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<at::Tensor> skips = {h};
    traced.input(h);
    for (const auto& level : net.down) {
        for (std::size_t j = 0; j < level.residuals.size(); ++j) {
            if (turnsBack(skips)) {
                pass(level, j);
                continue;
            }
            reach(checkpoint);
            h = level.residuals[j](h, times[nextTime++], checkpoint);
            if (!level.transformers.empty()) {
                reach(checkpoint);
                h = transform(level.transformers[j], h);
            }
            skips.push_back(h);
            traced.input(h);
        }
        if (level.resample && !turnsBack(skips)) {
            reach(checkpoint);
            h = (*level.resample)(h, checkpoint);
            skips.push_back(h);
            traced.input(h);
        }
    }

    if (shallow) {
        nextTime += 2;
        nextContext += net.middle.transformer.depth();
    } else {
        reach(checkpoint);
        h = net.middle.first(h, times[nextTime++], checkpoint);
        h = transform(net.middle.transformer, h);
        h = net.middle.second(h, times[nextTime++], checkpoint);
        traced("middle_block", h);
    }

    std::size_t left = net.up.size() * net.up.front().residuals.size();
    for (const auto& level : net.up) {
        for (std::size_t j = 0; j < level.residuals.size(); ++j, --left) {
            if (shallow && left > outerBlocks) {
                pass(level, j);
                continue;
            }
            if (deep && left == outerBlocks) {
                h = shallow ? deep->features : deep->features = h;
            }
            reach(checkpoint);
            h = at::cat({h, skips.back()}, 1);
            skips.pop_back();
            h = level.residuals[j](std::move(h), times[nextTime++], checkpoint);
            if (!level.transformers.empty()) {
                reach(checkpoint);
                h = transform(level.transformers[j], h);
            }
            if (level.resample && j + 1 == level.residuals.size()) {
                reach(checkpoint);
                h = (*level.resample)(h, skips.back().size(2), skips.back().size(3), checkpoint);
            }
            traced.output(h);
        }
    }
    reach(checkpoint);
    return net.convOut(net.normOut(std::move(h))).to(x.scalar_type());
}

at::Tensor timestepEmbedding(const at::Tensor& t, int width) {
    const int half = width / 2;
    const at::Tensor steps = at::arange(half, t.options().dtype(at::kFloat));
    const at::Tensor frequencies = at::exp(steps * -std::log(10000.0) / half);
    const at::Tensor angles = t.to(at::kFloat).unsqueeze(1) * frequencies;
    const at::Tensor embedding = at::cat({at::cos(angles), at::sin(angles)}, 1);
    return width % 2 == 0 ? embedding : at::constant_pad_nd(embedding, {0, 1});
}

} // namespace latelier
