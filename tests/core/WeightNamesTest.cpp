#include "core/weights/WeightNames.h"
#include "tests/support/ModelBytes.h"
#include "tests/support/StableDiffusionLayout.h"

#include <gtest/gtest.h>

#include <set>

namespace latelier {

using test::Layout;
using test::LayoutOptions;
using test::refusal;

namespace {

/// Tensors of the layout whose bytes are never read: renaming only looks at names and shapes.
StoredTensors tensorsOf(const Layout& layout) {
    StoredTensors tensors;
    for (const auto& entry : layout.entries)
        tensors[entry.single] = {DType::F16, entry.shape, {}};
    return tensors;
}

void expectMapsOneToOne(const LayoutOptions& options) {
    const Layout layout(options);
    const NamedTensors named = fromCompVis(tensorsOf(layout), "test");
    EXPECT_EQ(named.unexpected, std::vector<std::string>{});
    EXPECT_EQ(named.openClip, options.openClip);
    std::size_t expected = 0;
    for (const auto& entry : layout.entries) {
        for (const std::string& name : entry.diffusers) {
            ++expected;
            const auto found = named.tensors.find(name);
            ASSERT_NE(found, named.tensors.end()) << entry.single << " -> " << name;
            std::vector<std::int64_t> shape = entry.shape;
            shape[0] /= static_cast<std::int64_t>(entry.diffusers.size());
            EXPECT_EQ(found->second.shape, shape) << name;
        }
    }
    EXPECT_EQ(named.tensors.size(), expected);
}

TEST(WeightNames, EveryTensorOfStableDiffusion1HasItsName) {
    const LayoutOptions options;
    // 686 tensors of the U-Net, 248 of the autoencoder, 196 of the text encoder: the counts of the published files.
    std::set<std::string> unet;
    std::set<std::string> vae;
    std::set<std::string> text;
    for (const auto& entry : Layout(options).entries) {
        for (const std::string& name : entry.diffusers)
            (name.starts_with("unet.") ? unet : name.starts_with("vae.") ? vae : text).insert(name);
    }
    EXPECT_EQ(unet.size(), 686u);
    EXPECT_EQ(vae.size(), 248u);
    EXPECT_EQ(text.size(), 196u);
    expectMapsOneToOne(options);
}

TEST(WeightNames, EveryTensorOfStableDiffusion2HasItsName) {
    expectMapsOneToOne(LayoutOptions::stableDiffusion2());
}

TEST(WeightNames, AnyNumberOfLevelsAndBlocksIsNamed) {
    LayoutOptions three;
    three.channels = {64, 128, 192};
    three.attention = {false, true, true};
    three.vaeChannels = {32, 64, 64};
    three.layersPerBlock = 1;
    three.vaeLayersPerBlock = 1;
    three.textLayers = 3;
    expectMapsOneToOne(three);

    LayoutOptions twelve;
    twelve.channels = {32, 32, 64, 64, 64};
    twelve.attention = {false, true, false, true, false};
    twelve.vaeChannels = {32, 32, 32, 64, 64};
    twelve.layersPerBlock = 12; // numbers of two digits
    twelve.transformerDepth = 2;
    twelve.textLayers = 13;
    expectMapsOneToOne(twelve);
}

TEST(WeightNames, OlderFilesWithoutTheTextModelStepAreNamed) {
    const StoredTensors tensors = {
        {"cond_stage_model.transformer.encoder.layers.0.mlp.fc1.weight", {DType::F32, {4, 1}, {}}},
        {"cond_stage_model.transformer.final_layer_norm.bias", {DType::F32, {1}, {}}}};
    const NamedTensors named = fromCompVis(tensors, "test");
    EXPECT_TRUE(named.tensors.contains("text_encoder.text_model.encoder.layers.0.mlp.fc1.weight"));
    EXPECT_TRUE(named.tensors.contains("text_encoder.text_model.final_layer_norm.bias"));
}

TEST(WeightNames, FusedProjectionsAreSplitWithoutCopying) {
    const std::string bytes = "qqkkvv";
    const StoredTensors tensors = {
        {"cond_stage_model.model.transformer.resblocks.0.attn.in_proj_bias", {DType::F16, {3}, test::bytesOf(bytes)}}};
    const NamedTensors named = fromCompVis(tensors, "test");
    const std::string layer = "text_encoder.text_model.encoder.layers.0.self_attn.";
    for (const auto& [name, letter] : {std::pair("q_proj.bias", 'q'), {"k_proj.bias", 'k'}, {"v_proj.bias", 'v'}}) {
        const StoredTensor& part = named.tensors.at(layer + name);
        EXPECT_EQ(part.shape, std::vector<std::int64_t>{1});
        ASSERT_EQ(part.bytes.size(), 2u);
        EXPECT_EQ(static_cast<char>(part.bytes[0]), letter);
    }
    EXPECT_EQ(named.tensors.at(layer + "q_proj.bias").bytes.data(), test::bytesOf(bytes).data());
    const StoredTensors odd = {
        {"cond_stage_model.model.transformer.resblocks.0.attn.in_proj_bias", {DType::F16, {4}, {}}}};
    EXPECT_NE(refusal([&] { fromCompVis(odd, "test"); }).find("no multiple of 3"), std::string::npos);
}

TEST(WeightNames, LeftoversAreIgnoredAndStrangersReported) {
    const StoredTensors tensors = {{"betas", {DType::F32, {1000}, {}}},
                                   {"sqrt_recipm1_alphas_cumprod", {DType::F32, {1000}, {}}},
                                   {"posterior_mean_coef1", {DType::F32, {1000}, {}}},
                                   {"model_ema.diffusion_modelout2bias", {DType::F32, {4}, {}}},
                                   {"first_stage_model.loss.logvar", {DType::F32, {}, {}}},
                                   {"cond_stage_model.model.logit_scale", {DType::F32, {}, {}}},
                                   {"first_stage_model.stranger.weight", {DType::F32, {1}, {}}},
                                   {"model.diffusion_model.input_blocks.1.0.stranger", {DType::F32, {1}, {}}},
                                   {"stranger", {DType::F32, {1}, {}}}};
    const NamedTensors named = fromCompVis(tensors, "test");
    EXPECT_TRUE(named.tensors.empty());
    EXPECT_EQ(named.unexpected,
              (std::vector<std::string>{"first_stage_model.stranger.weight",
                                        "model.diffusion_model.input_blocks.1.0.stranger", "stranger"}));
}

TEST(WeightNames, TheSameTensorInTwoLayoutsIsRefused) {
    const StoredTensors tensors = {
        {"cond_stage_model.transformer.final_layer_norm.bias", {DType::F32, {1}, {}}},
        {"cond_stage_model.transformer.text_model.final_layer_norm.bias", {DType::F32, {1}, {}}}};
    EXPECT_NE(refusal([&] { fromCompVis(tensors, "test"); }).find("twice"), std::string::npos);
}

TEST(WeightNames, OlderAttentionNamesOfDiffusersBecomeTodays) {
    NamedTensors named;
    const std::string attention = "encoder.mid_block.attentions.0.";
    addDiffusersPart({{attention + "query.weight", {DType::F32, {2, 2}, {}}},
                      {attention + "key.bias", {DType::F32, {2}, {}}},
                      {attention + "value.weight", {DType::F32, {2, 2}, {}}},
                      {attention + "proj_attn.bias", {DType::F32, {2}, {}}},
                      {attention + "group_norm.weight", {DType::F32, {2}, {}}},
                      {"quant_conv.bias", {DType::F32, {8}, {}}}},
                     "vae.", named);
    std::set<std::string> names;
    for (const auto& entry : named.tensors)
        names.insert(entry.first);
    EXPECT_EQ(names, (std::set<std::string>{"vae." + attention + "to_q.weight", "vae." + attention + "to_k.bias",
                                            "vae." + attention + "to_v.weight", "vae." + attention + "to_out.0.bias",
                                            "vae." + attention + "group_norm.weight", "vae.quant_conv.bias"}));
}

} // namespace

} // namespace latelier
