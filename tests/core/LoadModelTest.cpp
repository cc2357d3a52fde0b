#include "core/weights/LoadModel.h"
#include "tests/support/ModelBytes.h"
#include "tests/support/StableDiffusionLayout.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <deque>

namespace latelier {

using nlohmann::json;
using test::Layout;
using test::LayoutOptions;
using test::refusal;

namespace {

LayoutOptions small() {
    LayoutOptions options;
    options.channels = {32, 64, 64};
    options.attention = {true, false, true};
    options.layersPerBlock = 1;
    options.contextWidth = 32;
    options.vaeChannels = {32, 32, 64};
    options.vaeLayersPerBlock = 1;
    options.textLayers = 2;
    options.vocabulary = 50;
    return options;
}

LayoutOptions small2() {
    LayoutOptions options = small();
    options.openClip = true;
    options.linearProjection = true;
    options.channels = {64, 128};
    options.attention = {true, false};
    options.contextWidth = 64;
    return options;
}

/// A model of random numbers, in memory in the single-file layout.
class RandomModel {
public:
    explicit RandomModel(const LayoutOptions& options) {
        unsigned state = 1;
        for (const auto& entry : Layout(options).entries) {
            std::size_t bytes = byteCount(DType::F16, entry.shape).value();
            std::string& data = data_.emplace_back(bytes, '\0');
            for (std::size_t i = 0; i + 1 < bytes; i += 2) {
                state = state * 1664525u + 1013904223u;
                data[i] = static_cast<char>(state >> 24);
                data[i + 1] = static_cast<char>(0x30 | ((state >> 16) & 0x83)); // about +-0.1 to +-1
            }
            tensors[entry.single] = {DType::F16, entry.shape, test::bytesOf(data)};
        }
    }

    std::map<std::string, StoredTensor, std::less<>> tensors;

private:
    std::deque<std::string> data_;
};

json unetJson(const LayoutOptions& options) {
    json types;
    for (const bool attention : options.attention)
        types.push_back(attention ? "CrossAttnDownBlock2D" : "DownBlock2D");
    return {{"_class_name", "UNet2DConditionModel"},
            {"in_channels", options.inChannels},
            {"out_channels", options.latentChannels},
            {"block_out_channels", options.channels},
            {"down_block_types", types},
            {"attention_head_dim", 8},
            {"cross_attention_dim", options.contextWidth},
            {"layers_per_block", options.layersPerBlock},
            {"use_linear_projection", options.linearProjection},
            {"sample_size", 64}};
}

json vaeJson(const LayoutOptions& options) {
    return {{"_class_name", "AutoencoderKL"},
            {"block_out_channels", options.vaeChannels},
            {"layers_per_block", options.vaeLayersPerBlock},
            {"latent_channels", options.latentChannels}};
}

json textJson(const LayoutOptions& options) {
    return {{"vocab_size", options.vocabulary},
            {"hidden_size", options.contextWidth},
            {"num_hidden_layers", options.textLayers},
            {"intermediate_size", 4 * options.contextWidth},
            {"num_attention_heads", 4},
            {"max_position_embeddings", 77},
            {"hidden_act", "quick_gelu"}};
}

/// The same model as a diffusers folder; the autoencoder's attention under the names of older releases.
std::string writeFolder(const TemporaryFolder& folder, const LayoutOptions& options, const RandomModel& model) {
    std::map<std::string, std::map<std::string, StoredTensor, std::less<>>> parts;
    for (const auto& entry : Layout(options).entries) {
        const StoredTensor& whole = model.tensors.at(entry.single);
        for (std::size_t i = 0; i < entry.diffusers.size(); ++i) {
            StoredTensor tensor = whole;
            tensor.shape[0] /= static_cast<std::int64_t>(entry.diffusers.size());
            tensor.bytes = whole.bytes.subspan(i * whole.bytes.size() / entry.diffusers.size(),
                                               whole.bytes.size() / entry.diffusers.size());
            const std::size_t dot = entry.diffusers[i].find('.');
            std::string name = entry.diffusers[i].substr(dot + 1);
            for (const auto& [today, older] :
                 {std::pair("0.to_q.", "0.query."), std::pair("0.to_k.", "0.key."), std::pair("0.to_v.", "0.value."),
                  std::pair("0.to_out.0.", "0.proj_attn.")}) {
                const std::size_t at = name.find(today);
                if (entry.diffusers[i].starts_with("vae.") && at != std::string::npos) {
                    name.replace(at, std::string(today).size(), older);
                    if (tensor.shape.size() == 4)
                        tensor.shape.resize(2); // 1x1 convolutions are linear layers there
                }
            }
            parts[entry.diffusers[i].substr(0, dot)][name] = tensor;
        }
    }
    folder.write("model_index.json", "{}");
    folder.write("unet/config.json", unetJson(options).dump());
    folder.write("vae/config.json", vaeJson(options).dump());
    folder.write("text_encoder/config.json", textJson(options).dump());
    writeSafetensors(folder.path("unet/diffusion_pytorch_model.safetensors"), parts["unet"]);
    writeSafetensors(folder.path("vae/diffusion_pytorch_model.fp16.safetensors"), parts["vae"]);
    writeSafetensors(folder.path("text_encoder/model.safetensors"), parts["text_encoder"]);
    return folder.path("");
}

std::string writeSingle(const TemporaryFolder& folder, const RandomModel& model,
                        const std::string& name = "model.safetensors") {
    writeSafetensors(folder.path(name), model.tensors);
    return folder.path(name);
}

TEST(LoadModel, BothFormsOfAModelGiveTheSameWeightsAndShapes) {
    for (const LayoutOptions& options : {small(), small2()}) {
        const RandomModel model(options);
        const TemporaryFolder file;
        const TemporaryFolder folder;
        OpenedModel single = openModel(writeSingle(file, model), "fallback");
        OpenedModel parts = openModel(writeFolder(folder, options, model), "fallback");
        EXPECT_EQ(single.notes.size(), options.linearProjection ? 1u : 0u);
        for (const ModelDescription* found : {&single.description, &parts.description}) {
            EXPECT_EQ(found->unet.channels, options.channels);
            EXPECT_EQ(found->unet.attention, options.attention);
            EXPECT_EQ(found->unet.layersPerBlock, options.layersPerBlock);
            EXPECT_EQ(found->unet.contextWidth, options.contextWidth);
            EXPECT_EQ(found->unet.linearProjection, options.linearProjection);
            EXPECT_EQ(found->unet.inChannels, 4);
            EXPECT_EQ(found->autoencoder.channels, options.vaeChannels);
            EXPECT_EQ(found->autoencoder.layersPerBlock, options.vaeLayersPerBlock);
            EXPECT_EQ(found->text.layers, options.textLayers);
            EXPECT_EQ(found->text.width, options.contextWidth);
            EXPECT_EQ(found->text.vocabularySize, options.vocabulary);
            EXPECT_EQ(found->text.feedForwardWidth, 4 * options.contextWidth);
            EXPECT_EQ(found->tokenizerFolder, "fallback");
            EXPECT_FALSE(found->vPrediction);
        }
        for (const auto& entry : Layout(options).entries) {
            for (const std::string& name : entry.diffusers) {
                std::vector<std::int64_t> shape = entry.shape;
                shape[0] /= static_cast<std::int64_t>(entry.diffusers.size());
                const at::Tensor a = single.weights.take(name, shape);
                const at::Tensor b = parts.weights.take(name, shape);
                EXPECT_TRUE(at::equal(a, b)) << name;
                EXPECT_GT(a.abs().max().item<float>(), 0.0f) << name;
            }
        }
        EXPECT_TRUE(single.weights.unused().empty());
        EXPECT_TRUE(parts.weights.unused().empty());
    }
}

TEST(LoadModel, TheFamilyIsKnownByItsWeights) {
    const auto family = [](const LayoutOptions& options) {
        const TemporaryFolder folder;
        return openModel(writeSingle(folder, RandomModel(options)), "").description.family;
    };
    LayoutOptions inpainting = small();
    inpainting.inChannels = 9;
    LayoutOptions inpainting2 = small2();
    inpainting2.inChannels = 9;
    EXPECT_EQ(family(small()), "Stable Diffusion 1");
    EXPECT_EQ(family(inpainting), "Stable Diffusion 1 inpainting");
    EXPECT_EQ(family(small2()), "Stable Diffusion 2");
    EXPECT_EQ(family(inpainting2), "Stable Diffusion 2 inpainting");
}

TEST(LoadModel, StableDiffusion2HasHeadsOf64ChannelsAndTheLastButOneTextLayer) {
    const TemporaryFolder folder;
    const ModelDescription second = openModel(writeSingle(folder, RandomModel(small2())), "").description;
    EXPECT_EQ(second.unet.heads, (std::vector<int>{1, 2}));
    EXPECT_EQ(second.text.activation, TextActivation::Gelu);
    EXPECT_TRUE(second.penultimateTextLayer);
    const ModelDescription first = openModel(writeSingle(folder, RandomModel(small())), "").description;
    EXPECT_EQ(first.unet.heads, (std::vector<int>{8, 8, 8}));
    EXPECT_EQ(first.text.activation, TextActivation::QuickGelu);
    EXPECT_FALSE(first.penultimateTextLayer);
}

TEST(LoadModel, AConfigBesideTheFileTellsWhatShapesDoNot) {
    const TemporaryFolder folder;
    const std::string path = writeSingle(folder, RandomModel(small()));
    EXPECT_EQ(openModel(path, "").description.text.heads, 1);
    json config = {{"unet", {{"num_heads", 4}}},
                   {"text", {{"hidden_size", 32}, {"num_attention_heads", 2}, {"hidden_act", "gelu"}}},
                   {"scale_factor", 0.25},
                   {"beta_schedule", "linear"},
                   {"beta_start", 0.001},
                   {"beta_end", 0.02},
                   {"timesteps", 500}};
    folder.write("config.json", config.dump());
    const ModelDescription told = openModel(path, "").description;
    EXPECT_EQ(told.text.heads, 2);
    EXPECT_EQ(told.text.activation, TextActivation::Gelu);
    EXPECT_EQ(told.unet.heads, (std::vector<int>{4, 4, 4}));
    EXPECT_EQ(told.autoencoder.scaleFactor, 0.25);
    EXPECT_EQ(told.noise.betas, BetaKind::Linear);
    EXPECT_EQ(told.noise.betaStart, 0.001);
    EXPECT_EQ(told.noise.betaEnd, 0.02);
    EXPECT_EQ(told.noise.steps, 500);
    // One that is about another model is not believed.
    config["text"]["hidden_size"] = 768;
    folder.write("config.json", config.dump());
    EXPECT_EQ(openModel(path, "").description.text.heads, 1);
}

TEST(LoadModel, VPredictionIsKnownByYamlNameOrMetadata) {
    const TemporaryFolder folder;
    const RandomModel model(small2());
    const std::string path = writeSingle(folder, model);
    EXPECT_FALSE(openModel(path, "").description.vPrediction);
    folder.write("model.yaml", "model:\n  params:\n    parameterization: \"v\" # not eps\n    linear_start: 0.001\n"
                               "    unet_config:\n      params:\n        num_head_channels: 32\n");
    const ModelDescription yaml = openModel(path, "").description;
    EXPECT_TRUE(yaml.vPrediction);
    EXPECT_EQ(yaml.preferredSize, 768);
    EXPECT_EQ(yaml.noise.betaStart, 0.001);
    EXPECT_EQ(yaml.unet.heads, (std::vector<int>{2, 4}));
    EXPECT_TRUE(openModel(writeSingle(folder, model, "v2-1_768-ema.safetensors"), "").description.vPrediction);
    // Of a link: beside it, or else beside the file that it leads to.
    std::filesystem::create_directory(folder / "links");
    const std::string link = folder.path("links/link.safetensors");
    std::filesystem::create_symlink("../model.safetensors", link);
    EXPECT_TRUE(openModel(link, "").description.vPrediction);
    folder.write("links/link.yaml", "    parameterization: \"eps\"\n");
    EXPECT_FALSE(openModel(link, "").description.vPrediction);
    writeSafetensors(folder.path("told.safetensors"), model.tensors, {{"modelspec.prediction_type", "v"}});
    EXPECT_TRUE(openModel(folder.path("told.safetensors"), "").description.vPrediction);
}

TEST(LoadModel, AFoldersSettingsAreRead) {
    const TemporaryFolder folder;
    const LayoutOptions options = small();
    const std::string path = writeFolder(folder, options, RandomModel(options));
    json unet = unetJson(options);
    unet["attention_head_dim"] = {2, 4, 8};
    folder.write("unet/config.json", unet.dump());
    folder.write(
        "scheduler/scheduler_config.json",
        json{{"beta_schedule", "squaredcos_cap_v2"}, {"prediction_type", "v_prediction"}, {"num_train_timesteps", 400}}
            .dump());
    folder.write("tokenizer/vocab.json", "{}");
    folder.write("tokenizer/merges.txt", "");
    json text = textJson(options);
    text["hidden_act"] = "gelu";
    folder.write("text_encoder/config.json", text.dump());
    const ModelDescription found = openModel(path, "fallback").description;
    EXPECT_EQ(found.unet.heads, (std::vector<int>{2, 4, 8}));
    EXPECT_TRUE(found.vPrediction);
    EXPECT_EQ(found.noise.betas, BetaKind::Cosine);
    EXPECT_EQ(found.noise.steps, 400);
    EXPECT_EQ(found.text.activation, TextActivation::Gelu);
    EXPECT_EQ(found.preferredSize, 64 * 4);
    EXPECT_EQ(std::filesystem::path(found.tokenizerFolder).filename(), "tokenizer");
    EXPECT_EQ(found.name, std::filesystem::path(path).parent_path().filename());
}

TEST(LoadModel, MissingAndUnexpectedTensorsAreNamedWithTheirShapes) {
    const TemporaryFolder folder;
    RandomModel model(small());
    const std::string bytes(4, 'x');
    model.tensors["stranger"] = {DType::F16, {2}, test::bytesOf(bytes)};
    model.tensors.erase("model.diffusion_model.out.2.weight");
    const std::string lacking = refusal([&] { openModel(writeSingle(folder, model), ""); });
    EXPECT_NE(lacking.find("\"unet.conv_out.weight\""), std::string::npos) << lacking;

    RandomModel other(small());
    other.tensors["stranger"] = {DType::F16, {2}, test::bytesOf(bytes)};
    const OpenedModel opened = openModel(writeSingle(folder, other), "");
    ASSERT_EQ(opened.notes.size(), 1u);
    const std::string note = opened.notes[0].english();
    EXPECT_NE(note.find("\"stranger\" [2]"), std::string::npos) << note;
}

/// A model of good tensors whose settings or shapes are wrong.
struct BadModel {
    std::string name;
    std::string file; ///< of the folder, replaced by `content`
    json content;
    std::string sentence;
    friend void PrintTo(const BadModel& model, std::ostream* out) { *out << model.name; }
};

json with(json object, const char* key, json value) {
    object[key] = std::move(value);
    return object;
}

std::vector<BadModel> badModels() {
    const json unet = unetJson(small());
    const json vae = vaeJson(small());
    const json text = textJson(small());
    const std::string u = "unet/config.json";
    const std::string v = "vae/config.json";
    const std::string t = "text_encoder/config.json";
    const std::string s = "scheduler/scheduler_config.json";
    return {
        {"UnetIsAList", u, json::array(), "not a JSON object"},
        {"WithoutWidths", u, with(unet, "block_out_channels", nullptr), "\"block_out_channels\" is missing"},
        {"NoWidths", u, with(unet, "block_out_channels", json::array()), "has 0 numbers"},
        {"NegativeWidth", u, with(unet, "block_out_channels", {32, -64, 64}), "no whole number"},
        {"HugeWidth", u, with(unet, "block_out_channels", {32, 1e18, 64}), "no whole number"},
        {"WidthAsText", u, with(unet, "block_out_channels", {"32"}), "no whole number"},
        {"HeadsDoNotDivide", u, with(unet, "attention_head_dim", 7), "does not divide"},
        {"NoHeads", u, with(unet, "attention_head_dim", 0), "does not divide"},
        {"TooFewHeads", u, with(unet, "attention_head_dim", {8, 8}), "has 2 numbers"},
        {"GroupsDoNotDivide", u, with(unet, "norm_num_groups", 24), "does not divide"},
        {"TooFewBlockTypes", u, with(unet, "down_block_types", {"DownBlock2D"}), "one entry for each"},
        {"UnknownBlockType", u, with(unet, "down_block_types", {"DownBlock2D", "AttnDownBlock2D", "DownBlock2D"}),
         "not supported"},
        {"StableDiffusionXl", u, with(unet, "addition_embed_type", "text_time"), "not supported"},
        {"UnClip", u, with(unet, "class_embed_type", "projection"), "not supported"},
        {"TextWidthDiffers", u, with(unet, "cross_attention_dim", 48), "reads texts of width 48"},
        {"LatentsDiffer", v, with(vae, "latent_channels", 16), "16 latent channels"},
        {"VaeScaleIsZero", v, with(vae, "scaling_factor", 0), "not above 0"},
        {"UnknownActivation", t, with(text, "hidden_act", "relu"), "\"relu\""},
        {"TextHeadsDoNotDivide", t, with(text, "num_attention_heads", 5), "does not divide"},
        {"UnknownBetas", s, {{"beta_schedule", "mine"}}, "\"mine\""},
        {"BetasReversed", s, {{"beta_start", 0.5}, {"beta_end", 0.1}}, "in this order"},
        {"OneTrainStep", s, {{"num_train_timesteps", 1}}, "between 2"},
        {"PredictsThePicture", s, {{"prediction_type", "sample"}}, "\"sample\""},
    };
}

class BadModelFolder : public testing::TestWithParam<BadModel> {};

TEST_P(BadModelFolder, IsRefusedWithTheReason) {
    const TemporaryFolder folder;
    const LayoutOptions options = small();
    const std::string path = writeFolder(folder, options, RandomModel(options));
    folder.write(GetParam().file, GetParam().content.dump());
    const std::string sentence = refusal([&] { openModel(path, ""); });
    EXPECT_NE(sentence.find(GetParam().sentence), std::string::npos) << sentence;
}

INSTANTIATE_TEST_SUITE_P(Settings, BadModelFolder, testing::ValuesIn(badModels()),
                         [](const auto& info) { return info.param.name; });

TEST(LoadModel, AnEmptyTensorOfAHugeWidthIsRefused) {
    const TemporaryFolder folder;
    RandomModel model(small());
    model.tensors["model.diffusion_model.out.2.weight"] = {DType::F16, {std::int64_t{1} << 30, 0, 3, 3}, {}};
    const std::string sentence = refusal([&] { openModel(writeSingle(folder, model), ""); });
    EXPECT_NE(sentence.find("impossible shape"), std::string::npos) << sentence;
}

TEST(LoadModel, ANumberBeyondReasonInAYamlIsPassedOver) {
    const TemporaryFolder folder;
    const std::string path = writeSingle(folder, RandomModel(small()));
    const std::vector<int> usual = openModel(path, "").description.unet.heads;
    folder.write("model.yaml", "model:\n  params:\n    num_head_channels: 1e300\n");
    EXPECT_EQ(openModel(path, "").description.unet.heads, usual);
}

TEST(LoadModel, WeightsThatDoNotFitTheSettingsAreRefusedWhenTaken) {
    const TemporaryFolder folder;
    const LayoutOptions options = small();
    const std::string path = writeFolder(folder, options, RandomModel(options));
    OpenedModel model = openModel(path, "");
    refusal([&] { model.weights.take("unet.conv_in.weight", {64, 4, 3, 3}); });
}

} // namespace

} // namespace latelier
