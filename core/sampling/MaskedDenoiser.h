#pragma once

#include "core/sampling/NoiseSource.h"
#include "core/sampling/Samplers.h"

namespace latelier {

// Inpainting with models that were not trained for it. `source` is the clean latent of the picture, [1 or B, C, h, w];
// `mask` [1 or B, 1, h, w] is 1 where the picture is made anew and 0 where it is kept.

/// How much of the way along `sigmas` (descending) lies behind noise level `sigma`: 0 at the first, 1 at the last;
/// linear in sigma between two of them.
double fractionDone(std::span<const double> sigmas, double sigma);

/// Puts the source into every x0 that the model sees where it is kept (the k-diffusion way of AUTOMATIC1111's front
/// end): that part follows the source's own path to sigma 0, whatever the sampler. A mask value m between 0 and 1 is
/// kept for the first 1 - m of the run and then set free (differential diffusion, Levin and Fried 2023), so that each
/// pixel changes as much as its mask says. `sigmas` are those of the run.
Denoiser maskedDenoiser(Denoiser denoise, at::Tensor source, at::Tensor mask, std::vector<double> sigmas);

} // namespace latelier
