#include "tests/support/TinyModel.h"

#include "core/base/Unicode.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"
#include "core/tensors/SeededNoise.h"
#include "core/weights/SaveModel.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <string>

namespace latelier::test {

namespace {

/// CLIP's byte alphabet without any merge: printable bytes stand for themselves, the others for U+0100 and on.
VocabularyFiles letters() {
    std::vector<std::string> symbols;
    char32_t shifted = 0x100;
    for (char32_t byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        appendUtf8(symbols.emplace_back(), printable ? byte : shifted++);
    }
    nlohmann::ordered_json ids;
    for (const char* ending : {"", "</w>"})
        for (const std::string& symbol : symbols)
            ids[symbol + ending] = ids.size();
    ids["<|startoftext|>"] = ids.size();
    ids["<|endoftext|>"] = ids.size();
    return {ids.dump(), "#version: 0.2\n"};
}

} // namespace

void writeTinyModel(const std::filesystem::path& folder, const TinyModelOptions& options) {
    ModelDescription description;
    description.unet.inChannels = options.inpainting ? 9 : 4;
    description.unet.channels = {32, 64};
    description.unet.attention = {true, false};
    description.unet.heads = {2, 4};
    description.unet.layersPerBlock = 1;
    description.unet.contextWidth = 32;
    description.autoencoder.channels = {32, 32, 32, 32};
    description.autoencoder.layersPerBlock = 1;
    description.text = {.vocabularySize = 514, .width = 32, .feedForwardWidth = 64, .layers = 2, .heads = 2};
    description.vPrediction = options.vPrediction;

    TensorMap weights;
    SeededNoise noise({options.inpainting ? 2u : 1u});
    WeightStore store([&](const std::string& name, at::IntArrayRef shape) {
        // Norms keep their scale near 1; everything else keeps the variance of what flows through.
        const bool norm = name.find("norm") != std::string::npos;
        const double fanIn = shape.size() > 1 ? static_cast<double>(c10::multiply_integers(shape.slice(1))) : 100.0;
        std::vector<std::int64_t> batch = shape.vec();
        batch.insert(batch.begin(), 1);
        at::Tensor tensor = noise.draw(batch)[0] * (norm ? 0.1 : 1.0 / std::sqrt(fanIn));
        if (norm && name.ends_with("weight"))
            tensor = tensor + 1.0;
        return weights[name] = tensor.to(at::kHalf).to(at::kFloat);
    });
    const ClipTextTransformer text(description.text, store);
    const UNet unet(description.unet, store);
    const AutoencoderKL autoencoder(description.autoencoder, store);
    if (options.decoderBias)
        weights.at("vae.decoder.conv_out.bias")[0] = *options.decoderBias;
    saveModel(folder.string(), description, weights, letters(), options.decoderBias ? at::kFloat : at::kHalf);
}

} // namespace latelier::test
