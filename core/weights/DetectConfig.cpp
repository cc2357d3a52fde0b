#include "core/weights/DetectConfig.h"

#include "core/base/ModelFileError.h"
#include "core/base/ModelGlance.h"
#include "core/weights/DiffusersConfig.h"

#include <algorithm>
#include <utility>

namespace latelier {

namespace {

/// The shapes of a file's weights under our names.
class Shapes {
public:
    Shapes(const StoredTensors& tensors, const std::string& label) : tensors_(tensors), label_(label) {}

    bool has(const std::string& name) const { return tensors_.contains(name); }

    /// One dimension of a tensor that every model has.
    int size(const std::string& name, std::size_t dimension) const {
        const auto found = tensors_.find(name);
        if (found == tensors_.end())
            refuseModelFile(label_, Sentence("it lacks the tensor %1, without which it is no model", quotedName(name)));
        const auto& shape = found->second.shape;
        if (dimension >= shape.size() || shape[dimension] < 1 || shape[dimension] > largestModelSetting)
            refuseModelFile(label_,
                            Sentence("its tensor %1 has the impossible shape %2", quotedName(name), shapeText(shape)));
        return static_cast<int>(shape[dimension]);
    }

    std::size_t rank(const std::string& name) const {
        const auto found = tensors_.find(name);
        return found == tensors_.end() ? 0 : found->second.shape.size();
    }

    /// How many of prefix0suffix, prefix1suffix, ... there are.
    int count(const std::string& prefix, const std::string& suffix) const {
        int number = 0;
        while (has(prefix + std::to_string(number) + suffix))
            ++number;
        return number;
    }

private:
    const StoredTensors& tensors_;
    const std::string& label_;
};

/// 32 groups, as everywhere, unless the widths do not allow them.
int normGroups(const std::vector<int>& channels) {
    int groups = 32;
    while (std::any_of(channels.begin(), channels.end(), [groups](int width) { return width % groups != 0; }))
        groups /= 2;
    return groups;
}

std::vector<int> levelWidths(const Shapes& shapes, const std::string& blocks) {
    std::vector<int> widths;
    shapes.size(blocks + "0.resnets.0.conv1.weight", 0); // there is one level at least
    const int levels = shapes.count(blocks, ".resnets.0.conv1.weight");
    for (int level = 0; level < levels; ++level)
        widths.push_back(shapes.size(blocks + std::to_string(level) + ".resnets.0.conv1.weight", 0));
    return widths;
}

UNetConfig detectUnet(const Shapes& shapes) {
    const std::string down = "unet.down_blocks.";
    const std::string transformer = "unet.mid_block.attentions.0.";
    UNetConfig unet;
    unet.inChannels = shapes.size("unet.conv_in.weight", 1);
    unet.outChannels = shapes.size("unet.conv_out.weight", 0);
    unet.channels = levelWidths(shapes, down);
    unet.layersPerBlock = shapes.count(down + "0.resnets.", ".conv1.weight");
    unet.transformerDepth = shapes.count(transformer + "transformer_blocks.", ".norm1.weight");
    unet.contextWidth = shapes.size(transformer + "transformer_blocks.0.attn2.to_k.weight", 1);
    unet.linearProjection = shapes.rank(transformer + "proj_in.weight") == 2;
    unet.normGroups = normGroups(unet.channels);
    unet.attention.clear();
    unet.heads.clear();
    // SD 1.x has 8 heads everywhere, SD 2.x heads of 64 channels.
    const bool headsOf64 = unet.linearProjection || unet.contextWidth > 768;
    for (std::size_t level = 0; level < unet.channels.size(); ++level) {
        unet.attention.push_back(shapes.has(down + std::to_string(level) + ".attentions.0.norm.weight"));
        unet.heads.push_back(headsOf64 ? std::max(1, unet.channels[level] / 64) : 8);
    }
    return unet;
}

AutoencoderConfig detectAutoencoder(const Shapes& shapes) {
    AutoencoderConfig autoencoder;
    autoencoder.latentChannels = shapes.size("vae.decoder.conv_in.weight", 1);
    shapes.size("vae.encoder.conv_in.weight", 0); // a decoder alone cannot work on pictures
    autoencoder.channels = levelWidths(shapes, "vae.encoder.down_blocks.");
    autoencoder.layersPerBlock = shapes.count("vae.encoder.down_blocks.0.resnets.", ".conv1.weight");
    autoencoder.normGroups = normGroups(autoencoder.channels);
    if (shapes.has("vae.quantize.embedding.weight"))
        autoencoder.codebookSize = shapes.size("vae.quantize.embedding.weight", 0);
    return autoencoder;
}

ClipTextConfig detectText(const Shapes& shapes, bool openClip) {
    const std::string model = "text_encoder.text_model.";
    ClipTextConfig text;
    text.vocabularySize = shapes.size(model + "embeddings.token_embedding.weight", 0);
    text.width = shapes.size(model + "embeddings.token_embedding.weight", 1);
    text.positions = shapes.size(model + "embeddings.position_embedding.weight", 0);
    text.layers = shapes.count(model + "encoder.layers.", ".layer_norm1.weight");
    text.feedForwardWidth = shapes.size(model + "encoder.layers.0.mlp.fc1.weight", 0);
    text.heads = std::max(1, text.width / 64);
    text.activation = openClip || text.width == 1024 ? TextActivation::Gelu : TextActivation::QuickGelu;
    return text;
}

} // namespace

std::string familyName(const UNetConfig& unet) {
    return familyName(unet.contextWidth, unet.linearProjection, unet.inChannels, unet.outChannels);
}

ModelDescription detectDescription(const NamedTensors& weights, const std::string& label) {
    const Shapes shapes(weights.tensors, label);
    ModelDescription description;
    description.unet = detectUnet(shapes);
    description.autoencoder = detectAutoencoder(shapes);
    description.text = detectText(shapes, weights.openClip);
    description.family = familyName(description.unet);
    // Stability-AI/stablediffusion conditions SD 2 on the last but one of OpenCLIP's 24 layers.
    description.penultimateTextLayer = weights.openClip && description.text.layers != 23;
    return description;
}

} // namespace latelier
