#include "core/base/ModelGlance.h"

#include "core/base/Error.h"
#include "tests/support/ModelBytes.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace latelier {

using namespace test;

namespace {

using Shapes = std::vector<std::pair<std::string, std::vector<int>>>;

/// A safetensors file of fp16 zeros in these shapes.
std::string weights(const Shapes& shapes) {
    std::string header = "{";
    std::size_t offset = 0;
    for (const auto& [name, shape] : shapes) {
        std::string numbers;
        std::size_t size = 2;
        for (const int length : shape) {
            numbers += (numbers.empty() ? "" : ",") + std::to_string(length);
            size *= static_cast<std::size_t>(length);
        }
        header += (offset > 0 ? ",\"" : "\"") + name + R"(":{"dtype":"F16","shape":[)" + numbers +
                  R"(],"data_offsets":[)" + std::to_string(offset) + "," + std::to_string(offset + size) + "]}";
        offset += size;
    }
    return safetensors(header + "}", std::string(offset, '\0'));
}

std::string compVis(int in, int contextWidth) {
    const std::string unet = "model.diffusion_model.";
    return weights({{unet + "input_blocks.0.0.weight", {8, in, 3, 3}},
                    {unet + "input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight", {8, contextWidth}},
                    {unet + "out.2.weight", {4, 8, 3, 3}}});
}

TEST(ModelGlance, TellsFamiliesByTheirShapes) {
    const TemporaryFolder folder;
    EXPECT_EQ(glanceAtModel(folder.write("one.safetensors", compVis(4, 768))).family, "Stable Diffusion 1");
    EXPECT_EQ(glanceAtModel(folder.write("two.safetensors", compVis(4, 1024))).family, "Stable Diffusion 2");
    EXPECT_EQ(glanceAtModel(folder.write("fill.safetensors", compVis(9, 768))).family, "Stable Diffusion 1 inpainting");
    const ModelGlance large = glanceAtModel(folder.write("xl.safetensors", compVis(4, 2048)));
    EXPECT_EQ(large.family, "Stable Diffusion XL");
    EXPECT_FALSE(large.paints);
}

TEST(ModelGlance, CountsTheBytesOfTheWeights) {
    const TemporaryFolder folder;
    const std::string file = folder.write("one.safetensors", compVis(4, 768));
    EXPECT_EQ(glanceAtModel(file).bytes, 2u * (8 * 4 * 9 + 8 * 768 + 4 * 8 * 9));
}

TEST(ModelGlance, SaysWhatElseAFileIs) {
    const TemporaryFolder folder;
    const ModelGlance lora =
        glanceAtModel(folder.write("style.safetensors", weights({{"lora_unet_mid.lora_down.weight", {4, 8}}})));
    EXPECT_EQ(lora.family, "a LoRA");
    EXPECT_FALSE(lora.paints);
}

TEST(ModelGlance, ReadsADiffusersFolder) {
    const TemporaryFolder folder;
    folder.write("lake/model_index.json", "{}");
    folder.write("lake/unet/diffusion_pytorch_model.safetensors",
                 weights({{"conv_in.weight", {8, 4, 3, 3}},
                          {"down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight", {8, 1024}},
                          {"conv_out.weight", {4, 8, 3, 3}}}));
    folder.write("lake/vae/diffusion_pytorch_model.safetensors", weights({{"quant_conv.weight", {8, 8, 1, 1}}}));
    folder.write("lake/text_encoder/model.safetensors", weights({{"a", {5}}}));
    const ModelGlance glance = glanceAtModel(folder.path("lake"));
    EXPECT_EQ(glance.family, "Stable Diffusion 2");
    EXPECT_EQ(glance.bytes, 2u * (8 * 4 * 9 + 8 * 1024 + 4 * 8 * 9 + 64 + 5));
}

TEST(ModelGlance, RefusesADamagedFileByName) {
    const TemporaryFolder folder;
    const std::string file = folder.write("broken.safetensors", "no header");
    EXPECT_THROW(glanceAtModel(file), Error);
}

} // namespace

} // namespace latelier
