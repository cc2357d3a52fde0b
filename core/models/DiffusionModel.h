#pragma once

#include "core/base/Engine.h"
#include "core/base/PromptChunks.h"
#include "core/kernels/Device.h"
#include "core/models/LatentFormat.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/UNet.h"
#include "core/sampling/NoiseSchedule.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace latelier {

/// A loaded latent diffusion model as the engine sees it: the one virtual interface between families. Const: one model
/// may serve several runs, one at a time. Tensors given and returned are float32 on `device()`; the model computes in
/// its own precision inside.
class DiffusionModel {
public:
    virtual ~DiffusionModel() = default;

    virtual const ModelInfo& info() const = 0;
    virtual const NoiseSchedule& schedule() const = 0;
    virtual Prediction prediction() const = 0;
    virtual const LatentFormat& latents() const = 0;
    virtual at::Device device() const = 0;
    virtual NumberFormat precision() const = 0;
    /// What a model of this size computes in when that is asked for.
    virtual NumberFormat resolve(Precision precision) const = 0;

    /// Hidden states [1, 77 n, width] of a prompt in the syntax of PromptSyntax.h. `clipSkip` 1 is the family's usual
    /// layer. Emphasis multiplies hidden states and then restores their mean (AUTOMATIC1111's rule).
    virtual at::Tensor encodePrompt(const std::string& prompt, int clipSkip) const = 0;

    /// The prompt's words and where their tokens stand in what encodePrompt returns.
    virtual std::vector<PromptWord> promptWords(const std::string& prompt) const = 0;

    /// What the network needs of hidden states [B, N, width], computed once per prompt.
    virtual UNet::Context prepare(const at::Tensor& hidden) const = 0;

    /// Packs the weights and makes the primitives for a prompt and latents of that size, `batch` of them in a call of
    /// the network, and for encoding a picture of the size where one is (`encodes`), so that the first step takes no
    /// longer than the next, nor the first of what comes before and after. Changes no result.
    /// `tokenMerging` as in Savings.
    virtual void prepareFor(std::int64_t batch, std::int64_t height, std::int64_t width, bool encodes,
                            const Checkpoint& checkpoint, double tokenMerging) const = 0;

    /// The network's own output, eps or v, for scaled `x` [B, C, h, w] at timestep `t`. `inpaint` [1 or B, 5, h, w]
    /// (mask, masked latent) goes along for inpainting models.
    virtual at::Tensor predict(const at::Tensor& x, double t, const UNet::Context& context, const at::Tensor& inpaint,
                               const Checkpoint& checkpoint, const Savings& savings = {}) const = 0;

    /// Scaled latent [B, C, h, w] -> pictures [B, 3, H, W] in about [-1, 1], in tiles where the whole would not fit.
    /// A result with NaN is made again in float32, and then `retried` (when given) is set.
    virtual at::Tensor decode(const at::Tensor& latent, const Checkpoint& checkpoint,
                              bool* retried = nullptr) const = 0;

    /// Pictures [B, 3, H, W] in [-1, 1] -> scaled latent, sampled with unit `noise` (an undefined tensor gives the
    /// mean).
    virtual at::Tensor encode(const at::Tensor& picture, const at::Tensor& noise,
                              const Checkpoint& checkpoint) const = 0;
};

} // namespace latelier
