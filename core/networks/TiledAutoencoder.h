#pragma once

#include "core/networks/AutoencoderKL.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace latelier {

/// How large pictures are cut for the autoencoder, in pixels of the latent.
struct Tiling {
    int tile = 96;       ///< side of a tile
    int overlap = 24;    ///< shared by neighbouring tiles, where they are blended into each other
    int threshold = 128; ///< latents with both sides up to this go through whole
};

/// Decodes whole or, above the threshold, in overlapping tiles, so that memory is bounded by the tile and the picture.
/// Each tile is weighted by a ramp over the overlap, so that no seam shows. The decoder's group norms and its attention
/// see one tile at a time: the result is close to that of the whole latent and not the same.
at::Tensor decodeTiled(const AutoencoderKL& autoencoder, const at::Tensor& latent, const Tiling& tiling = {},
                       const Checkpoint& checkpoint = {});

/// The same for the encoder; means and log variances are blended.
LatentDistribution encodeTiled(const AutoencoderKL& autoencoder, const at::Tensor& picture, const Tiling& tiling = {},
                               const Checkpoint& checkpoint = {});

/// Whether a decoded picture has a NaN or an infinity, so that it has to be decoded again in fp32.
bool hasNonFinite(const at::Tensor& x);

} // namespace latelier
