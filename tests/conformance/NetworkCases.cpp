#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"
#include "core/weights/LoadModel.h"
#include "tests/conformance/Kinds.h"

#include <ATen/ATen.h>

namespace latelier::conformance {

namespace {

OpenedModel openGroupModel(const Group& group) {
    return openModel(group.modelPath().string(), {});
}

AutoencoderKL autoencoderOf(OpenedModel model) {
    return AutoencoderKL(model.description.autoencoder, model.weights);
}

} // namespace

Outputs runUNet(const Case& test, const Group& group) {
    OpenedModel model = openGroupModel(group);
    const UNet unet(model.description.unet, model.weights);
    Outputs outputs;
    const Trace trace = [&](std::string_view name, const at::Tensor& activation) {
        outputs["trace_" + std::string(name)] = activation.clone();
    };
    const UNet::Context context = unet.prepare(group.input(test, "context"));
    outputs["eps"] = unet(group.input(test, "x"), group.input(test, "timesteps"), context, {}, trace);
    return outputs;
}

Outputs runVaeEncode(const Case& test, const Group& group) {
    const AutoencoderKL autoencoder = autoencoderOf(openGroupModel(group));
    const LatentDistribution latent = autoencoder.encode(group.input(test, "image"));
    return {{"mean", latent.mean},
            {"logvar", latent.logVariance},
            {"z", autoencoder.config().scaleFactor * latent.sample(group.input(test, "noise"))}};
}

Outputs runVaeDecode(const Case& test, const Group& group) {
    const AutoencoderKL autoencoder = autoencoderOf(openGroupModel(group));
    return {{"image", autoencoder.decode(group.input(test, "z") / autoencoder.config().scaleFactor)}};
}

Outputs runTextEncoder(const Case& test, const Group& group) {
    OpenedModel model = openGroupModel(group);
    const ClipTextTransformer text(model.description.text, model.weights);
    const at::Tensor ids = group.input(test, "ids");
    const at::Tensor last = text(ids);
    const at::Tensor end = ids.argmax(-1); // the end token has the highest id; argmax gives its first place
    return {{"last_hidden_state", last},
            {"penultimate", text(ids, 1, false)},
            {"clip_skip2", text(ids, 1)},
            {"pooled", last.index({at::arange(ids.size(0)), end})}};
}

Outputs runTimestepEmbedding(const Case& test, const Group& group) {
    return {{"embedding", timestepEmbedding(group.input(test, "timesteps"), test.params.at("dim"))}};
}

} // namespace latelier::conformance
