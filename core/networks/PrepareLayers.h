#pragma once

#include "core/kernels/Checkpoint.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"

#include <cstdint>

/// On the CPU, layers pack their weights and make their primitives for a size when it is first computed. These do it
/// beforehand, by sending a tensor of that size and no content through the network, which looks at the checkpoint as it
/// always does. No result changes by it.
namespace latelier {

/// For `batch` latents of height x width, conditioned on as many tokens, with that share of self-attention's merged.
void prepareLayers(const UNet& unet, std::int64_t batch, std::int64_t height, std::int64_t width, std::int64_t tokens,
                   const Checkpoint& checkpoint = {}, double tokenMerging = 0);

/// For as many tokens as the text encoder takes at once.
void prepareTextEncoder(const ClipTextTransformer& text);

/// For encoding one picture to a latent of height x width, in tiles where encodeTiled would.
void prepareEncoder(const AutoencoderKL& autoencoder, std::int64_t height, std::int64_t width,
                    const Checkpoint& checkpoint = {});

/// For decoding one latent of height x width, in tiles where decodeTiled would.
void prepareDecoder(const AutoencoderKL& autoencoder, std::int64_t height, std::int64_t width,
                    const Checkpoint& checkpoint = {});

} // namespace latelier
