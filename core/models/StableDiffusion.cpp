#include "core/models/StableDiffusion.h"

#include "core/base/Error.h"
#include "core/base/OwnFacts.h"
#include "core/base/Paths.h"
#include "core/base/PromptChunks.h"
#include "core/kernels/Device.h"
#include "core/models/CheckWeights.h"
#include "core/networks/NetworkMemory.h"
#include "core/networks/PrepareLayers.h"
#include "core/networks/TiledAutoencoder.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace latelier {

namespace {

LatentFormat latentFormat(const ModelDescription& description, const nlohmann::json& facts) {
    LatentFormat format = stableDiffusionLatents();
    format.channels = description.autoencoder.latentChannels;
    format.factor = 1 << (description.autoencoder.channels.size() - 1);
    format.rgbFactors = ownFact(facts, "latent_rgb_factors", format.rgbFactors);
    format.rgbOffset = ownFact(facts, "latent_rgb_offset", format.rgbOffset);
    if (static_cast<int>(format.rgbFactors.size()) > format.channels)
        format.rgbFactors.resize(format.channels);
    return format;
}

} // namespace

StableDiffusion::StableDiffusion(OpenedModel opened, at::Device device, Precision precision,
                                 const std::function<void(double)>& progress)
    : description_(std::move(opened.description)), weights_(std::move(opened.weights)), device_(device),
      size_(untakenWeights(weights_)), precision_(resolve(precision)), schedule_(description_.noise),
      prediction_(description_.vPrediction ? Prediction::V : Prediction::Eps),
      tokenizer_(ClipTokenizer::load(description_.tokenizerFolder)) {
    const auto report = [&](double share) {
        if (progress)
            progress(share);
    };
    const std::optional<Sentence> unused = checkWeights(description_, weights_);
    const nlohmann::json facts = ownFacts(description_.folder);
    latents_ = latentFormat(description_, facts);
    weights_.setTarget(precision_.dtype, device);
    weights_.setInt8(precision_.int8);
    text_.emplace(description_.text, *WithoutInt8(weights_));
    report(0.1);
    unet_.emplace(description_.unet, weights_);
    report(0.9);
    autoencoder_.emplace(description_.autoencoder, *WithoutInt8(weights_));
    returnFreeMemory(); // of what conversion and packing left
    report(1.0);

    info_.path = description_.path;
    info_.name = description_.name;
    info_.family = ownFact(facts, "family", description_.family);
    info_.prediction = description_.vPrediction ? "v" : "eps";
    info_.inpainting = description_.inpainting();
    info_.preferredSize = ownFact(facts, "preferred_size", description_.preferredSize);
    info_.vocabulary = ownFact(facts, "vocabulary", std::vector<std::string>{});
    info_.weightBytes = weights_.takenBytes();
    if (device.is_cpu())
        info_.memory = memoryNeed(description_.unet, description_.autoencoder, precision_.dtype);
    info_.notes = std::move(opened.notes);
    if (unused)
        info_.notes.push_back(*unused);
}

NumberFormat StableDiffusion::resolve(Precision precision) const {
    return resolvePrecision(precision, device_, size_);
}

at::Tensor StableDiffusion::encodePrompt(const std::string& prompt, int clipSkip) const {
    const int skip =
        std::clamp(clipSkip - 1 + (description_.penultimateTextLayer ? 1 : 0), 0, description_.text.layers - 1);
    std::vector<at::Tensor> hidden;
    for (const PromptChunk& chunk : promptChunks(prompt, tokenizer_)) {
        const at::Tensor ids = at::tensor(at::ArrayRef<int>(chunk.ids.data(), chunk.ids.size())).to(device_, at::kLong);
        const at::Tensor weights =
            at::tensor(at::ArrayRef<float>(chunk.weights.data(), chunk.weights.size())).to(device_).view({1, -1, 1});
        const at::Tensor plain = (*text_)(ids.unsqueeze(0), skip).to(at::kFloat);
        const at::Tensor weighted = plain * weights;
        hidden.push_back(weighted * (plain.mean() / weighted.mean()));
    }
    return at::cat(hidden, 1);
}

std::vector<PromptWord> StableDiffusion::promptWords(const std::string& prompt) const {
    return latelier::promptWords(promptChunks(prompt, tokenizer_), tokenizer_);
}

UNet::Context StableDiffusion::prepare(const at::Tensor& hidden) const {
    return unet_->prepare(hidden.to(device_, precision_.dtype));
}

void StableDiffusion::prepareFor(std::int64_t batch, std::int64_t height, std::int64_t width, bool encodes,
                                 const Checkpoint& checkpoint, double tokenMerging) const {
    if (!device_.is_cpu())
        return;
    prepareTextEncoder(*text_);
    if (encodes)
        prepareEncoder(*autoencoder_, height, width, checkpoint);
    prepareLayers(*unet_, batch, height, width, description_.text.positions, checkpoint, tokenMerging);
    prepareDecoder(*autoencoder_, height, width, checkpoint);
    returnFreeMemory(); // of what packing left
}

at::Tensor StableDiffusion::predict(const at::Tensor& x, double t, const UNet::Context& context,
                                    const at::Tensor& inpaint, const Checkpoint& checkpoint,
                                    const Savings& savings) const {
    at::Tensor input = x;
    if (inpaint.defined())
        input = at::cat({x, inpaint.expand({x.size(0), -1, -1, -1})}, 1);
    const at::Tensor timesteps = at::full({x.size(0)}, t, at::TensorOptions().dtype(at::kFloat).device(device_));
    return (*unet_)(input, timesteps, context, checkpoint, {}, savings);
}

at::Tensor StableDiffusion::decode(const at::Tensor& latent, const Checkpoint& checkpoint, bool* retried) const {
    const at::Tensor unscaled = latent / description_.autoencoder.scaleFactor;
    at::Tensor picture = decodeTiled(*autoencoder_, unscaled.to(precision_.dtype), {}, checkpoint).to(at::kFloat);
    if (precision_.dtype != at::kFloat && hasNonFinite(picture)) {
        if (retried)
            *retried = true;
        WeightStore again = weights_;
        picture = decodeTiled(AutoencoderKL(description_.autoencoder, *Fp32Weights(again)), unscaled, {}, checkpoint);
    }
    if (hasNonFinite(picture))
        throw Error(ErrorKind::BadModel, Sentence("The autoencoder of %1 gives values that are no numbers, in float32 "
                                                  "as well; its file is damaged, so try another model.",
                                                  description_.path));
    return picture;
}

at::Tensor StableDiffusion::encode(const at::Tensor& picture, const at::Tensor& noise,
                                   const Checkpoint& checkpoint) const {
    const LatentDistribution latent = encodeTiled(*autoencoder_, picture.to(precision_.dtype), {}, checkpoint);
    const at::Tensor sample = noise.defined() ? latent.sample(noise) : latent.mean;
    return sample.to(at::kFloat) * description_.autoencoder.scaleFactor;
}

} // namespace latelier
