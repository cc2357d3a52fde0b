#include "core/models/CheckWeights.h"

#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"
#include "tests/support/ModelBytes.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

using namespace latelier;
using test::refusal;

namespace {

ModelDescription small() {
    ModelDescription description;
    description.unet.channels = {32, 64};
    description.unet.attention = {true, false};
    description.unet.heads = {2, 4};
    description.unet.contextWidth = 32;
    description.autoencoder.channels = {32, 32};
    description.text = {.vocabularySize = 50, .width = 32, .feedForwardWidth = 64, .layers = 2, .heads = 2};
    return description;
}

/// Shapes of all that the networks of `small` take; the content is never looked at.
std::map<std::string, StoredTensor, std::less<>> whole() {
    std::map<std::string, StoredTensor, std::less<>> tensors;
    WeightStore recorder([&](const std::string& name, at::IntArrayRef shape) {
        tensors[name].shape = shape.vec();
        return at::zeros(shape);
    });
    const ModelDescription description = small();
    const ClipTextTransformer text(description.text, recorder);
    const UNet unet(description.unet, recorder);
    const AutoencoderKL autoencoder(description.autoencoder, recorder);
    return tensors;
}

std::optional<Sentence> check(const std::map<std::string, StoredTensor, std::less<>>& tensors) {
    return checkWeights(small(), WeightStore(tensors, nullptr, "model.safetensors"));
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(CheckWeights, HasNothingToSayOfAWholeModel) {
    EXPECT_EQ(check(whole()), std::nullopt);
}

TEST(CheckWeights, ListsAllThatIsMissingAndAllOfAnotherShapeAtOnce) {
    auto tensors = whole();
    tensors.erase("unet.conv_in.weight");
    tensors.erase("vae.post_quant_conv.bias");
    tensors.at("unet.conv_out.bias").shape = {5};
    tensors.at("text_encoder.text_model.final_layer_norm.weight").shape = {32, 2};
    const std::string sentence = refusal([&] { check(tensors); });
    EXPECT_TRUE(contains(sentence, "model.safetensors")) << sentence;
    EXPECT_TRUE(contains(sentence, "lacks 2 tensors: \"unet.conv_in.weight\" [32, 4, 3, 3], "
                                   "\"vae.post_quant_conv.bias\" [4]"))
        << sentence;
    EXPECT_TRUE(contains(sentence, "2 tensors of another shape: "
                                   "\"text_encoder.text_model.final_layer_norm.weight\" [32, 2] in place of [32], "
                                   "\"unet.conv_out.bias\" [5] in place of [4]"))
        << sentence;
}

TEST(CheckWeights, NamesTheFirstOfManyAndCountsTheOthers) {
    auto tensors = whole();
    const std::size_t erased =
        std::erase_if(tensors, [](const auto& entry) { return entry.first.starts_with("vae."); });
    ASSERT_GT(erased, 50u);
    const std::string sentence = refusal([&] { check(tensors); });
    EXPECT_TRUE(contains(sentence, "lacks " + std::to_string(erased) + " tensors")) << sentence;
    EXPECT_TRUE(contains(sentence, "and " + std::to_string(erased - 10) + " more")) << sentence;
    EXPECT_LT(sentence.size(), 1500u);
}

TEST(CheckWeights, NamesWhatNoNetworkTakes) {
    auto tensors = whole();
    tensors["unet.stranger"].shape = {2, 3};
    tensors["vae.another"].shape = {7};
    const std::optional<Sentence> said = check(tensors);
    ASSERT_TRUE(said);
    const std::string note = said->english();
    EXPECT_TRUE(contains(note, "2 tensors")) << note;
    EXPECT_TRUE(contains(note, "\"unet.stranger\" [2, 3], \"vae.another\" [7]")) << note;
}

TEST(CheckWeights, TakesAOneByOneConvolutionForAMatrix) {
    auto tensors = whole();
    tensors.at("vae.quant_conv.weight").shape = {8, 8};
    EXPECT_EQ(check(tensors), std::nullopt);
}
