#include "core/networks/PrepareLayers.h"

#include "core/networks/TiledAutoencoder.h"

#include <ATen/ATen.h>

namespace latelier {

namespace {

/// Shapes alone: ATen computes them on the meta device, and our layers do for it all but the arithmetic.
at::Tensor sized(at::IntArrayRef sizes) {
    return at::empty(sizes, at::TensorOptions().dtype(at::kFloat).device(at::kMeta));
}

} // namespace

void prepareLayers(const UNet& unet, std::int64_t batch, std::int64_t height, std::int64_t width, std::int64_t tokens,
                   const Checkpoint& checkpoint, double tokenMerging) {
    const UNetConfig& config = unet.config();
    const UNet::Context context = unet.prepare(sized({batch, tokens, config.contextWidth}));
    unet(sized({batch, config.inChannels, height, width}), sized({batch}), context, checkpoint, {},
         {.tokenMerging = tokenMerging});
}

void prepareTextEncoder(const ClipTextTransformer& text) {
    text(sized({1, text.config().positions}));
}

void prepareEncoder(const AutoencoderKL& autoencoder, std::int64_t height, std::int64_t width,
                    const Checkpoint& checkpoint) {
    const std::int64_t factor = std::int64_t{1} << (autoencoder.config().channels.size() - 1);
    encodeTiled(autoencoder, sized({1, 3, factor * height, factor * width}), {}, checkpoint);
}

void prepareDecoder(const AutoencoderKL& autoencoder, std::int64_t height, std::int64_t width,
                    const Checkpoint& checkpoint) {
    decodeTiled(autoencoder, sized({1, autoencoder.config().latentChannels, height, width}), {}, checkpoint);
}

} // namespace latelier
