#pragma once

#include "core/sampling/NoiseSource.h"
#include "core/sampling/Samplers.h"

namespace latelier {

// Inpainting with models that were not trained for it. `source` is the clean latent of the picture, [1 or B, C, h, w];
// `mask` [1 or B, 1, h, w] is 1 where the picture is made anew and 0 where it is kept; values between mix.

/// Puts the source into every x0 that the model sees (the k-diffusion way of AUTOMATIC1111's front end): the kept part
/// follows the source's own path to sigma 0, whatever the sampler.
Denoiser maskedDenoiser(Denoiser denoise, at::Tensor source, at::Tensor mask);

/// x with the kept part replaced by the source at noise level `sigma` (CompVis' p_sample_loop and ddim_sampling with
/// mask): for x before the first step, and from the StepObserver before each further one. Draws once.
at::Tensor blendNoisedSource(const at::Tensor& x, const at::Tensor& source, const at::Tensor& mask, double sigma,
                             NoiseSource& noise);

} // namespace latelier
