#include "core/training/OpenTrained.h"

#include "core/base/Error.h"
#include "core/weights/LoadModel.h"

#include <ATen/ATen.h>

#include <fstream>
#include <iterator>

namespace latelier {

namespace {

std::string textOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorKind::BadModel, "The model's tokenizer file \"" + path + "\" cannot be read.");
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Takes from the model what the networks asked their start values for.
void assignFrom(WeightStore& weights, Parameters& parameters) {
    TensorMap values;
    for (const auto& [name, tensor] : parameters.tensors()) {
        values[name] = weights.take(name, tensor.sizes());
    }
    parameters.assign(values);
}

} // namespace

TrainedModel openTrained(const std::string& path, at::Device device) {
    auto opened = openModel(path, "");
    opened.weights.setTarget(at::kFloat, device);
    const auto& description = opened.description;
    VocabularyFiles files{textOf(description.tokenizerFolder + "/vocab.json"),
                          textOf(description.tokenizerFolder + "/merges.txt")};
    auto tokenizer = ClipTokenizer::parse(files.vocabulary, files.merges);

    auto parameters = std::make_unique<Parameters>(0, device);
    auto store = parameters->store();
    auto unet = std::make_unique<UNet>(description.unet, store);
    auto text = std::make_unique<ClipTextTransformer>(description.text, store);
    assignFrom(opened.weights, *parameters);

    TrainedAutoencoder autoencoder;
    autoencoder.parameters = std::make_unique<Parameters>(0, device);
    auto frozen = autoencoder.parameters->store();
    autoencoder.network = std::make_unique<AutoencoderKL>(description.autoencoder, frozen);
    assignFrom(opened.weights, *autoencoder.parameters);
    autoencoder.parameters->setRequiresGrad(false);

    return {std::move(parameters),
            std::move(unet),
            std::move(text),
            std::move(autoencoder),
            std::move(files),
            std::move(tokenizer),
            NoiseSchedule(description.noise),
            description.vPrediction ? Prediction::V : Prediction::Eps};
}

} // namespace latelier
