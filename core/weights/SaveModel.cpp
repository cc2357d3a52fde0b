#include "core/weights/SaveModel.h"

#include "core/base/Error.h"
#include "core/base/SystemReason.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

namespace latelier {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

void writeText(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text << std::flush;
    if (!file)
        throw Error(ErrorKind::Io,
                    Sentence("The file '%1' cannot be written; check the disk's free space.", path.string()));
}

void writeJson(const fs::path& path, const Json& json) {
    writeText(path, json.dump(2) + "\n");
}

/// The tensors below `prefix`, without it, in the dtype to be stored.
TensorMap component(const TensorMap& weights, const std::string& prefix, at::ScalarType dtype) {
    TensorMap part;
    for (auto it = weights.lower_bound(prefix); it != weights.end() && it->first.starts_with(prefix); ++it) {
        const at::Tensor& tensor = it->second;
        part[it->first.substr(prefix.size())] = tensor.is_floating_point() ? tensor.to(dtype) : tensor;
    }
    return part;
}

/// Writes `stem`.safetensors, or numbered shards and `stem`.safetensors.index.json where one file would be too large.
void writeWeights(const fs::path& folder, const std::string& stem, const TensorMap& tensors, std::size_t shardBytes) {
    std::vector<TensorMap> shards(1);
    std::size_t total = 0, used = 0;
    for (const auto& [name, tensor] : tensors) {
        const std::size_t bytes = tensor.nbytes();
        if (used > 0 && used + bytes > shardBytes) {
            shards.emplace_back();
            used = 0;
        }
        shards.back()[name] = tensor;
        used += bytes;
        total += bytes;
    }
    const TensorMetadata metadata = {{"format", "pt"}};
    if (shards.size() == 1)
        return writeTensors((folder / (stem + ".safetensors")).string(), shards.front(), metadata);
    Json places;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        char number[32];
        std::snprintf(number, sizeof(number), "-%05zu-of-%05zu", i + 1, shards.size());
        const std::string file = stem + number + ".safetensors";
        writeTensors((folder / file).string(), shards[i], metadata);
        for (const auto& entry : shards[i])
            places[entry.first] = file;
    }
    writeJson(folder / (stem + ".safetensors.index.json"),
              {{"metadata", {{"total_size", total}}}, {"weight_map", places}});
}

Json unetConfig(const UNetConfig& config) {
    Json down = Json::array(), up = Json::array();
    for (const bool attention : config.attention) {
        down.push_back(attention ? "CrossAttnDownBlock2D" : "DownBlock2D");
        up.insert(up.begin(), attention ? "CrossAttnUpBlock2D" : "UpBlock2D");
    }
    return {{"_class_name", "UNet2DConditionModel"},
            {"act_fn", "silu"},
            {"attention_head_dim", config.heads},
            {"block_out_channels", config.channels},
            {"center_input_sample", false},
            {"cross_attention_dim", config.contextWidth},
            {"down_block_types", down},
            {"downsample_padding", 1},
            {"flip_sin_to_cos", true},
            {"freq_shift", 0},
            {"in_channels", config.inChannels},
            {"layers_per_block", config.layersPerBlock},
            {"mid_block_scale_factor", 1},
            {"norm_eps", 1e-5},
            {"norm_num_groups", config.normGroups},
            {"out_channels", config.outChannels},
            {"transformer_layers_per_block", config.transformerDepth},
            {"up_block_types", up},
            {"use_linear_projection", config.linearProjection}};
}

Json autoencoderConfig(const AutoencoderConfig& config) {
    const std::size_t levels = config.channels.size();
    return {{"_class_name", "AutoencoderKL"},
            {"act_fn", "silu"},
            {"block_out_channels", config.channels},
            {"down_block_types", std::vector<std::string>(levels, "DownEncoderBlock2D")},
            {"in_channels", 3},
            {"latent_channels", config.latentChannels},
            {"layers_per_block", config.layersPerBlock},
            {"norm_num_groups", config.normGroups},
            {"out_channels", 3},
            {"scaling_factor", config.scaleFactor},
            {"up_block_types", std::vector<std::string>(levels, "UpDecoderBlock2D")}};
}

Json textConfig(const ClipTextConfig& config) {
    return {{"architectures", {"CLIPTextModel"}},
            {"hidden_act", config.activation == TextActivation::QuickGelu ? "quick_gelu" : "gelu"},
            {"hidden_size", config.width},
            {"intermediate_size", config.feedForwardWidth},
            {"layer_norm_eps", 1e-5},
            {"max_position_embeddings", config.positions},
            {"model_type", "clip_text_model"},
            {"num_attention_heads", config.heads},
            {"num_hidden_layers", config.layers},
            {"projection_dim", config.width},
            {"vocab_size", config.vocabularySize}};
}

} // namespace

void saveModel(const std::string& folder, const ModelDescription& description, const TensorMap& weights,
               const VocabularyFiles& vocabulary, at::ScalarType dtype, std::size_t shardBytes) {
    const fs::path root(folder);
    for (const char* part : {"unet", "vae", "text_encoder", "scheduler", "tokenizer"}) {
        std::error_code failed;
        fs::create_directories(root / part, failed);
        if (failed)
            throw Error(ErrorKind::Io, Sentence("The folder '%1' cannot be made (%2).", (root / part).string(),
                                                systemReason(failed.value())));
    }
    writeWeights(root / "unet", "diffusion_pytorch_model", component(weights, "unet.", dtype), shardBytes);
    writeWeights(root / "vae", "diffusion_pytorch_model", component(weights, "vae.", dtype), shardBytes);
    writeWeights(root / "text_encoder", "model", component(weights, "text_encoder.", dtype), shardBytes);
    writeJson(root / "unet/config.json", unetConfig(description.unet));
    writeJson(root / "vae/config.json", autoencoderConfig(description.autoencoder));
    writeJson(root / "text_encoder/config.json", textConfig(description.text));
    writeJson(root / "scheduler/scheduler_config.json",
              {{"_class_name", "DDIMScheduler"},
               {"beta_end", description.noise.betaEnd},
               {"beta_schedule", betaKindName(description.noise.betas)},
               {"beta_start", description.noise.betaStart},
               {"clip_sample", false},
               {"num_train_timesteps", description.noise.steps},
               {"prediction_type", description.vPrediction ? "v_prediction" : "epsilon"},
               {"set_alpha_to_one", false},
               {"steps_offset", 1}});
    writeText(root / "tokenizer/vocab.json", vocabulary.vocabulary);
    writeText(root / "tokenizer/merges.txt", vocabulary.merges);
    writeJson(root / "tokenizer/tokenizer_config.json", {{"model_max_length", description.text.positions},
                                                         {"pad_token", "<|endoftext|>"},
                                                         {"tokenizer_class", "CLIPTokenizer"}});
    writeJson(root / "model_index.json", {{"_class_name", "StableDiffusionPipeline"},
                                          {"scheduler", {"diffusers", "DDIMScheduler"}},
                                          {"text_encoder", {"transformers", "CLIPTextModel"}},
                                          {"tokenizer", {"transformers", "CLIPTokenizer"}},
                                          {"unet", {"diffusers", "UNet2DConditionModel"}},
                                          {"vae", {"diffusers", "AutoencoderKL"}}});
}

} // namespace latelier
