#include "core/networks/ClipTextTransformer.h"

#include "core/base/Error.h"
#include "core/kernels/Activations.h"
#include "core/networks/Transformer.h"

#include <ATen/ATen.h>

#include <vector>

namespace latelier {

namespace {

class EncoderLayer {
public:
    EncoderLayer(const ClipTextConfig& config, WeightStore& weights, const std::string& prefix)
        : activation_(config.activation), norm1_(weights, prefix + "layer_norm1", config.width),
          attention_({config.width, config.width, config.heads, Linear::Bias::Yes, true}, weights,
                     prefix + "self_attn.", {"q_proj", "k_proj", "v_proj", "out_proj"}),
          norm2_(weights, prefix + "layer_norm2", config.width),
          up_(weights, prefix + "mlp.fc1", config.width, config.feedForwardWidth),
          down_(weights, prefix + "mlp.fc2", config.feedForwardWidth, config.width) {}

    at::Tensor operator()(at::Tensor x) const {
        x = attention_(norm1_(x), x);
        const at::Tensor hidden = up_(norm2_(x));
        return down_(activation_ == TextActivation::Gelu ? at::gelu(hidden) : quickGelu(hidden), {.addend = x});
    }

private:
    TextActivation activation_;
    LayerNorm norm1_;
    AttentionLayer attention_;
    LayerNorm norm2_;
    Linear up_;
    Linear down_;
};

} // namespace

struct ClipTextTransformer::Layers {
    Layers(const ClipTextConfig& config, WeightStore& weights, const std::string& prefix)
        : config(config),
          tokens(weights.take(prefix + "embeddings.token_embedding.weight", {config.vocabularySize, config.width})),
          positions(weights.take(prefix + "embeddings.position_embedding.weight", {config.positions, config.width})),
          finalNorm(weights, prefix + "final_layer_norm", config.width) {
        for (int i = 0; i < config.layers; ++i) {
            layers.emplace_back(config, weights, prefix + "encoder.layers." + std::to_string(i) + ".");
        }
    }

    ClipTextConfig config;
    at::Tensor tokens;
    at::Tensor positions;
    std::vector<EncoderLayer> layers;
    LayerNorm finalNorm;
};

ClipTextTransformer::ClipTextTransformer(const ClipTextConfig& config, WeightStore& weights, const std::string& prefix)
    : layers_(std::make_unique<const Layers>(config, weights, prefix)) {}
ClipTextTransformer::~ClipTextTransformer() = default;
ClipTextTransformer::ClipTextTransformer(ClipTextTransformer&&) noexcept = default;
ClipTextTransformer& ClipTextTransformer::operator=(ClipTextTransformer&&) noexcept = default;

const ClipTextConfig& ClipTextTransformer::config() const {
    return layers_->config;
}

at::Tensor ClipTextTransformer::operator()(const at::Tensor& ids, int skip, bool finalNorm) const {
    const int layers = layers_->config.layers;
    if (skip < 0 || skip > layers) {
        throw Error(ErrorKind::Usage,
                    Sentence("The text encoder has %1 layers, so that %2 of them cannot be skipped.", layers, skip));
    }
    if (ids.dim() != 2 || ids.size(1) > layers_->config.positions) {
        throw Error(ErrorKind::Usage,
                    Sentence("The text encoder takes at most %1 tokens at once; split the prompt into chunks.",
                             layers_->config.positions));
    }
    const at::Tensor places = layers_->positions.slice(0, 0, ids.size(1));
    at::Tensor x = ids.is_meta()
                       ? at::empty({ids.size(0), ids.size(1), places.size(1)}, places.options().device(at::kMeta))
                       : at::embedding(layers_->tokens, ids.to(at::kLong)) + places;
    for (int i = 0; i < layers - skip; ++i) {
        x = layers_->layers[i](x);
    }
    return finalNorm ? layers_->finalNorm(x) : x;
}

} // namespace latelier
