#include "core/generation/PreviewMaker.h"

#include "core/base/Error.h"
#include "core/generation/LatentPreview.h"
#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <utility>

namespace latelier {

PreviewMaker::PreviewMaker(const DiffusionModel& model, const GenerationRequest& request, Checkpoint checkpoint)
    : model_(model), method_(request.preview), interval_(request.previewInterval), checkpoint_(std::move(checkpoint)) {
    if (interval_ <= 0 || method_ != PreviewMethod::TinyDecoder)
        return;
    if (request.previewDecoder.empty())
        throw Error(ErrorKind::Usage, Sentence("Previews by a tiny decoder need its file; choose a TAESD decoder."));
    TensorFile file = readTensorFile(request.previewDecoder);
    WeightStore weights(std::move(file.tensors), std::move(file.keepAlive), request.previewDecoder);
    weights.setTarget(model.precision().dtype, model.device());
    // Files of the whole tiny autoencoder name the decoder's layers as files of the decoder alone do, but for a prefix.
    const std::string prefix = weights.has("decoder.1.weight") ? "decoder." : "";
    tiny_.emplace(weights, prefix, model.latents().channels);
}

Image PreviewMaker::operator()(const at::Tensor& denoised, int step) const {
    if (interval_ <= 0 || step % interval_ != 0)
        return {};
    if (tiny_)
        return tensorToPicture(tiny_->decode(denoised.to(model_.precision().dtype)));
    if (method_ == PreviewMethod::FullDecoder)
        return tensorToPicture(model_.decode(denoised, checkpoint_));
    return latentPreview(denoised, model_.latents());
}

} // namespace latelier
