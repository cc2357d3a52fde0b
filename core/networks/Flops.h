#pragma once

#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"

namespace latelier {

/// Floating-point operations of one call of a network, two per multiply-add, by kind. Norms and activations are left
/// out. The prompt's keys and values count in every call, as programs do it that make them anew each time, so that
/// counts can be compared.
struct Flops {
    double convolution3x3 = 0;
    double convolution1x1 = 0; ///< shortcuts, quantisation layers, and the transformers' outer projections
    double feedForward = 0;
    double attentionProjections = 0;
    double selfAttention = 0;  ///< queries by keys, and weights by values
    double crossAttention = 0; ///< the same, over the prompt's tokens
    double time = 0;           ///< the time embedding and its projections into the residual blocks
    double total() const {
        return convolution3x3 + convolution1x1 + feedForward + attentionProjections + selfAttention + crossAttention +
               time;
    }
};

/// Of one U-Net call on latents [batch, C, height, width] with `tokens` text tokens.
Flops unetFlops(const UNetConfig& config, int batch, int height, int width, int tokens);

/// Of decoding one latent of height x width.
Flops decoderFlops(const AutoencoderConfig& config, int height, int width);

/// Of encoding one prompt of `tokens` tokens.
Flops textFlops(const ClipTextConfig& config, int tokens);

} // namespace latelier
