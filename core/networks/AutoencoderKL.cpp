#include "core/networks/AutoencoderKL.h"

#include "core/base/Error.h"
#include "core/networks/Resample.h"
#include "core/networks/ResidualBlock.h"
#include "core/networks/Transformer.h"

#include <ATen/ATen.h>

#include <optional>
#include <utility>

namespace latelier {

namespace {

constexpr double normEps = 1e-6;

ResidualBlockConfig residualConfig(const AutoencoderConfig& config, int in, int out) {
    return {in, out, config.normGroups, normEps};
}

/// Residual block, single-head attention over all pixels, residual block.
class Middle {
public:
    Middle(const AutoencoderConfig& config, WeightStore& weights, const std::string& prefix)
        : width_(config.channels.back()),
          first_(residualConfig(config, width_, width_), weights, prefix + "resnets.0."),
          norm_(weights, prefix + "attentions.0.group_norm", width_, config.normGroups, normEps),
          attention_({width_, width_, 1, Linear::Bias::Yes}, weights, prefix + "attentions.0."),
          second_(residualConfig(config, width_, width_), weights, prefix + "resnets.1.") {}

    at::Tensor operator()(at::Tensor h, const Checkpoint& checkpoint) const {
        h = first_(std::move(h), {}, checkpoint);
        reach(checkpoint);
        h = tokensAsPixels(attention_(pixelsAsTokens(norm_(h)), pixelsAsTokens(h), checkpoint), h.size(2), h.size(3));
        reach(checkpoint);
        return second_(std::move(h), {}, checkpoint);
    }

private:
    int width_;
    ResidualBlock first_;
    GroupNorm norm_;
    AttentionLayer attention_;
    ResidualBlock second_;
};

template <typename Resample>
struct Level {
    std::vector<ResidualBlock> residuals;
    std::optional<Resample> resample;
};

/// All blocks of all levels, in order.
template <typename Resample>
at::Tensor through(const std::vector<Level<Resample>>& levels, at::Tensor h, const Checkpoint& checkpoint) {
    for (const auto& level : levels) {
        for (const ResidualBlock& residual : level.residuals) {
            reach(checkpoint);
            h = residual(std::move(h), {}, checkpoint);
        }
        if (level.resample) {
            reach(checkpoint);
            h = (*level.resample)(h, checkpoint);
        }
    }
    reach(checkpoint);
    return h;
}

class Encoder {
public:
    Encoder(const AutoencoderConfig& config, int outChannels, WeightStore& weights, const std::string& prefix)
        : convIn_(weights, prefix + "conv_in", 3, config.channels.front(), 3, 1, 1),
          levels_(makeLevels(config, weights, prefix)), middle_(config, weights, prefix + "mid_block."),
          normOut_(weights, prefix + "conv_norm_out", config.channels.back(), config.normGroups, normEps,
                   NormActivation::Silu),
          convOut_(weights, prefix + "conv_out", config.channels.back(), outChannels, 3, 1, 1) {}

    at::Tensor operator()(const at::Tensor& picture, const Checkpoint& checkpoint) const {
        const LayerCall call{.checkpoint = checkpoint};
        at::Tensor h = middle_(through(levels_, convIn_(picture, call), checkpoint), checkpoint);
        h = normOut_(std::move(h));
        return convOut_(std::move(h), call);
    }

private:
    static std::vector<Level<Downsample>> makeLevels(const AutoencoderConfig& config, WeightStore& weights,
                                                     const std::string& prefix) {
        std::vector<Level<Downsample>> levels;
        int width = config.channels.front();
        for (std::size_t i = 0; i < config.channels.size(); ++i) {
            const std::string at = prefix + "down_blocks." + std::to_string(i) + ".";
            Level<Downsample> level;
            for (int j = 0; j < config.layersPerBlock; ++j) {
                level.residuals.emplace_back(residualConfig(config, width, config.channels[i]), weights,
                                             at + "resnets." + std::to_string(j) + ".");
                width = config.channels[i];
            }
            if (i + 1 < config.channels.size()) {
                level.resample.emplace(weights, at + "downsamplers.0.conv", width, Downsample::Padding::BottomRight);
            }
            levels.push_back(std::move(level));
        }
        return levels;
    }

    Conv2d convIn_;
    std::vector<Level<Downsample>> levels_;
    Middle middle_;
    GroupNorm normOut_;
    Conv2d convOut_;
};

class Decoder {
public:
    Decoder(const AutoencoderConfig& config, WeightStore& weights, const std::string& prefix)
        : convIn_(weights, prefix + "conv_in", config.latentChannels, config.channels.back(), 3, 1, 1),
          middle_(config, weights, prefix + "mid_block."), levels_(makeLevels(config, weights, prefix)),
          normOut_(weights, prefix + "conv_norm_out", config.channels.front(), config.normGroups, normEps,
                   NormActivation::Silu),
          convOut_(weights, prefix + "conv_out", config.channels.front(), 3, 3, 1, 1) {}

    at::Tensor operator()(const at::Tensor& latent, const Checkpoint& checkpoint) const {
        const LayerCall call{.checkpoint = checkpoint};
        at::Tensor h = through(levels_, middle_(convIn_(latent, call), checkpoint), checkpoint);
        h = normOut_(std::move(h));
        return convOut_(std::move(h), call);
    }

    at::Tensor lastWeight() const { return convOut_.weight(); }

private:
    static std::vector<Level<Doubling>> makeLevels(const AutoencoderConfig& config, WeightStore& weights,
                                                   const std::string& prefix) {
        std::vector<Level<Doubling>> levels;
        int width = config.channels.back();
        for (std::size_t i = config.channels.size(); i-- > 0;) {
            const std::string at = prefix + "up_blocks." + std::to_string(config.channels.size() - 1 - i) + ".";
            Level<Doubling> level;
            for (int j = 0; j <= config.layersPerBlock; ++j) {
                level.residuals.emplace_back(residualConfig(config, width, config.channels[i]), weights,
                                             at + "resnets." + std::to_string(j) + ".");
                width = config.channels[i];
            }
            if (i > 0) {
                level.resample.emplace(weights, at + "upsamplers.0.conv", width);
            }
            levels.push_back(std::move(level));
        }
        return levels;
    }

    Conv2d convIn_;
    Middle middle_;
    std::vector<Level<Doubling>> levels_;
    GroupNorm normOut_;
    Conv2d convOut_;
};

void check(const AutoencoderConfig& config) {
    if (config.channels.empty() || config.latentChannels < 1) {
        throw Error(ErrorKind::BadModel,
                    Sentence("The autoencoder's configuration has no levels or no latent channels."));
    }
}

} // namespace

at::Tensor LatentDistribution::sample(const at::Tensor& noise) const {
    return mean + at::exp(0.5 * logVariance) * noise.to(mean.options());
}

struct AutoencoderKL::Layers {
    Layers(const AutoencoderConfig& config, WeightStore& weights, const std::string& prefix)
        : config((check(config), config)),
          moments(config.codebookSize > 0 ? config.latentChannels : 2 * config.latentChannels),
          encoder(config, moments, weights, prefix + "encoder."),
          quantConv(weights, prefix + "quant_conv", moments, moments, 1),
          postQuantConv(weights, prefix + "post_quant_conv", config.latentChannels, config.latentChannels, 1),
          decoder(config, weights, prefix + "decoder.") {
        if (config.codebookSize > 0) {
            codebook = weights.take(prefix + "quantize.embedding.weight", {config.codebookSize, config.latentChannels});
        }
    }

    AutoencoderConfig config;
    int moments;
    Encoder encoder;
    Conv2d quantConv;
    Conv2d postQuantConv;
    Decoder decoder;
    at::Tensor codebook;
};

AutoencoderKL::AutoencoderKL(const AutoencoderConfig& config, WeightStore& weights, const std::string& prefix)
    : layers_(std::make_unique<const Layers>(config, weights, prefix)) {}
AutoencoderKL::~AutoencoderKL() = default;
AutoencoderKL::AutoencoderKL(AutoencoderKL&&) noexcept = default;
AutoencoderKL& AutoencoderKL::operator=(AutoencoderKL&&) noexcept = default;

LatentDistribution AutoencoderKL::encode(const at::Tensor& picture, const Checkpoint& checkpoint) const {
    const at::Tensor input = picture.to(layers_->quantConv.dtype()).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor moments = layers_->quantConv(layers_->encoder(input, checkpoint)).to(picture.scalar_type());
    if (layers_->codebook.defined()) {
        return {moments, at::full_like(moments, -30.0)};
    }
    const std::vector<at::Tensor> halves = moments.chunk(2, 1);
    return {halves[0], halves[1].clamp(-30.0, 20.0)};
}

at::Tensor AutoencoderKL::decode(const at::Tensor& latent, const Checkpoint& checkpoint) const {
    const at::Tensor input = latent.to(layers_->quantConv.dtype()).contiguous(at::MemoryFormat::ChannelsLast);
    return layers_->decoder(layers_->postQuantConv(input), checkpoint).to(latent.scalar_type());
}

const at::Tensor& AutoencoderKL::codebook() const {
    return layers_->codebook;
}

const AutoencoderConfig& AutoencoderKL::config() const {
    return layers_->config;
}

at::Tensor AutoencoderKL::lastLayerWeight() const {
    return layers_->decoder.lastWeight();
}

} // namespace latelier
