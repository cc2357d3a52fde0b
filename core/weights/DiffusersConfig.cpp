#include "core/weights/DiffusersConfig.h"

#include "core/base/Error.h"
#include "core/base/ModelFileError.h"
#include "core/weights/DetectConfig.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <utility>

namespace latelier {

using nlohmann::json;

namespace {

/// The settings of one config.json; what is read is checked, and errors name file and setting.
class Settings {
public:
    Settings(json object, std::string label) : object_(std::move(object)), label_(std::move(label)) {}

    bool has(const char* key) const { return object_.contains(key) && !object_.at(key).is_null(); }
    const json& operator[](const char* key) const { return object_.at(key); }

    int integer(const char* key) const {
        if (!has(key))
            refuse(key, Sentence("is missing"));
        return integerOf(object_.at(key), key);
    }
    int integer(const char* key, int otherwise) const { return has(key) ? integer(key) : otherwise; }

    double number(const char* key, double otherwise) const {
        if (!has(key))
            return otherwise;
        if (!object_.at(key).is_number() || !std::isfinite(object_.at(key).get<double>()))
            refuse(key, Sentence("is no number"));
        return object_.at(key).get<double>();
    }

    bool boolean(const char* key, bool otherwise) const {
        if (!has(key))
            return otherwise;
        if (!object_.at(key).is_boolean())
            refuse(key, Sentence("is neither true nor false"));
        return object_.at(key).get<bool>();
    }

    std::string text(const char* key, const std::string& otherwise) const {
        if (!has(key))
            return otherwise;
        if (!object_.at(key).is_string())
            refuse(key, Sentence("is no text"));
        return object_.at(key).get<std::string>();
    }

    /// A list, or one number that stands for every one of `size` items.
    std::vector<int> integers(const char* key, std::size_t size) const {
        if (!has(key))
            refuse(key, Sentence("is missing"));
        const json& value = object_.at(key);
        if (!value.is_array())
            return std::vector<int>(size, integerOf(value, key));
        std::vector<int> list;
        for (const json& item : value)
            list.push_back(integerOf(item, key));
        if (list.empty() || list.size() > mostLevels || (size && list.size() != size))
            refuse(key, Sentence("has %1 numbers", list.size()));
        return list;
    }

    /// Settings that ask for parts which no model of the supported families has.
    void refuseAnyOf(std::initializer_list<const char*> keys) const {
        for (const char* key : keys) {
            if (has(key) && object_.at(key) != false && object_.at(key) != 0)
                refuse(key, Sentence("asks for an architecture that is not supported"));
        }
    }

    [[noreturn]] void refuse(const char* key, const Sentence& why) const {
        refuseModelFile(label_, Sentence("its setting \"%1\" %2", key, why));
    }

private:
    static constexpr std::size_t mostLevels = 16;

    int integerOf(const json& value, const char* key) const {
        if (!value.is_number_integer() || value.get<std::int64_t>() < 0 ||
            value.get<std::int64_t>() > largestModelSetting)
            refuse(key, Sentence("is no whole number that fits"));
        return value.get<int>();
    }

    json object_;
    std::string label_;
};

/// Every level must have the same number, since the networks know one.
int sameEverywhere(const Settings& settings, const char* key, std::size_t levels, int otherwise) {
    if (!settings.has(key))
        return otherwise;
    const std::vector<int> values = settings.integers(key, levels);
    if (std::any_of(values.begin(), values.end(), [&](int value) { return value != values.front(); }))
        settings.refuse(key, Sentence("differs between the levels, which is not supported"));
    return values.front();
}

UNetConfig unetConfig(const Settings& settings) {
    settings.refuseAnyOf({"addition_embed_type", "class_embed_type", "encoder_hid_dim_type", "time_cond_proj_dim",
                          "only_cross_attention", "dual_cross_attention", "num_class_embeds"});
    UNetConfig unet;
    unet.inChannels = settings.integer("in_channels", 4);
    unet.outChannels = settings.integer("out_channels", 4);
    unet.channels = settings.integers("block_out_channels", 0);
    const std::size_t levels = unet.channels.size();
    // diffusers means the number of heads by attention_head_dim, unless num_attention_heads stands there as well.
    unet.heads = settings.has("num_attention_heads")  ? settings.integers("num_attention_heads", levels)
                 : settings.has("attention_head_dim") ? settings.integers("attention_head_dim", levels)
                                                      : std::vector<int>(levels, 8);
    unet.attention.assign(levels, true);
    if (settings.has("down_block_types")) {
        const json& types = settings["down_block_types"];
        if (!types.is_array() || types.size() != levels)
            settings.refuse("down_block_types", Sentence("does not have one entry for each of the block_out_channels"));
        for (std::size_t level = 0; level < levels; ++level) {
            if (types[level] != "CrossAttnDownBlock2D" && types[level] != "DownBlock2D")
                settings.refuse("down_block_types", Sentence("asks for blocks that are not supported"));
            unet.attention[level] = types[level] == "CrossAttnDownBlock2D";
        }
    }
    unet.layersPerBlock = sameEverywhere(settings, "layers_per_block", levels, 2);
    unet.transformerDepth = sameEverywhere(settings, "transformer_layers_per_block", levels, 1);
    unet.contextWidth = sameEverywhere(settings, "cross_attention_dim", levels, 1280);
    unet.linearProjection = settings.boolean("use_linear_projection", false);
    unet.normGroups = settings.integer("norm_num_groups", 32);
    for (std::size_t level = 0; level < levels; ++level) {
        if (unet.heads[level] == 0 || unet.channels[level] % unet.heads[level] != 0)
            settings.refuse("attention_head_dim", Sentence("does not divide the channels of its level"));
        if (unet.normGroups == 0 || unet.channels[level] % unet.normGroups != 0)
            settings.refuse("norm_num_groups", Sentence("does not divide the channels"));
    }
    return unet;
}

AutoencoderConfig autoencoderConfig(const Settings& settings) {
    if (!settings.boolean("use_quant_conv", true) || !settings.boolean("use_post_quant_conv", true))
        settings.refuse("use_quant_conv", Sentence("asks for an architecture that is not supported"));
    AutoencoderConfig autoencoder;
    autoencoder.channels = settings.integers("block_out_channels", 0);
    autoencoder.layersPerBlock = settings.integer("layers_per_block", 1);
    autoencoder.latentChannels = settings.integer("latent_channels", 4);
    autoencoder.normGroups = settings.integer("norm_num_groups", 32);
    autoencoder.scaleFactor = settings.number("scaling_factor", 0.18215);
    if (!(autoencoder.scaleFactor > 0))
        settings.refuse("scaling_factor", Sentence("is not above 0"));
    for (const int channels : autoencoder.channels) {
        if (autoencoder.normGroups == 0 || channels % autoencoder.normGroups != 0)
            settings.refuse("norm_num_groups", Sentence("does not divide the channels"));
    }
    if (settings.text("_class_name", "") == "VQModel")
        autoencoder.codebookSize = settings.integer("num_vq_embeddings", 256);
    return autoencoder;
}

ClipTextConfig textConfig(const Settings& settings) {
    ClipTextConfig text;
    text.vocabularySize = settings.integer("vocab_size", 49408);
    text.width = settings.integer("hidden_size", 512);
    text.feedForwardWidth = settings.integer("intermediate_size", 2048);
    text.layers = settings.integer("num_hidden_layers", 12);
    text.heads = settings.integer("num_attention_heads", 8);
    text.positions = settings.integer("max_position_embeddings", 77);
    const std::string activation = settings.text("hidden_act", "quick_gelu");
    if (activation != "quick_gelu" && activation != "gelu")
        settings.refuse("hidden_act", Sentence("is %1, which is not supported", quotedName(activation)));
    text.activation = activation == "gelu" ? TextActivation::Gelu : TextActivation::QuickGelu;
    if (text.heads == 0 || text.width % text.heads != 0)
        settings.refuse("num_attention_heads", Sentence("does not divide the hidden_size"));
    if (text.layers == 0 || text.positions < 3)
        settings.refuse("num_hidden_layers", Sentence("or \"max_position_embeddings\" is too small"));
    return text;
}

} // namespace

json readJsonObject(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Error(ErrorKind::BadModel, Sentence("The model's file %1 is missing or cannot be read.", path));
    json object = json::parse(in, nullptr, false);
    if (!object.is_object())
        refuseModelFile(path, Sentence("it is not a JSON object"));
    return object;
}

void applySchedulerConfig(const json& config, const std::string& label, ModelDescription& description) {
    const Settings settings(config, label);
    settings.refuseAnyOf({"trained_betas"});
    NoiseScheduleConfig& noise = description.noise;
    const std::string schedule = settings.text("beta_schedule", std::string(betaKindName(noise.betas)));
    const auto kind = betaKindNamed(schedule);
    if (!kind)
        settings.refuse("beta_schedule", Sentence("is %1, which is not supported", quotedName(schedule)));
    noise.betas = *kind;
    noise.betaStart = settings.number("beta_start", noise.betaStart);
    noise.betaEnd = settings.number("beta_end", noise.betaEnd);
    noise.steps = settings.integer("num_train_timesteps", noise.steps);
    if (!(noise.betaStart > 0 && noise.betaStart <= noise.betaEnd && noise.betaEnd < 1))
        settings.refuse("beta_start", Sentence("and \"beta_end\" are not between 0 and 1 in this order"));
    if (noise.steps < 2 || noise.steps > 100'000)
        settings.refuse("num_train_timesteps", Sentence("is not between 2 and 100000"));
    const std::string prediction =
        settings.text("prediction_type", description.vPrediction ? "v_prediction" : "epsilon");
    if (prediction != "epsilon" && prediction != "v_prediction")
        settings.refuse("prediction_type", Sentence("is %1, which is not supported", quotedName(prediction)));
    description.vPrediction = prediction == "v_prediction";
}

ModelDescription readDiffusersConfig(const std::string& folder) {
    const auto settings = [&](const std::string& file) {
        const std::string path = (std::filesystem::path(folder) / file).string();
        return Settings(readJsonObject(path), path);
    };
    ModelDescription description;
    const Settings unet = settings("unet/config.json");
    description.unet = unetConfig(unet);
    description.autoencoder = autoencoderConfig(settings("vae/config.json"));
    description.text = textConfig(settings("text_encoder/config.json"));
    description.family = familyName(description.unet);
    const int factor = 1 << (description.autoencoder.channels.size() - 1);
    description.preferredSize = unet.integer("sample_size", 512 / factor) * factor;

    const std::string scheduler = (std::filesystem::path(folder) / "scheduler" / "scheduler_config.json").string();
    std::error_code ignored;
    if (std::filesystem::exists(scheduler, ignored)) {
        // What diffusers' schedulers do without these settings differs from what every model of the families has.
        const json config = readJsonObject(scheduler);
        description.noise = {.betas = BetaKind::Linear, .betaStart = 0.0001, .betaEnd = 0.02};
        applySchedulerConfig(config, scheduler, description);
    }
    return description;
}

} // namespace latelier
