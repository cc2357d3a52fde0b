#pragma once

#include <QImage>

namespace latelier {

/// The picture, brought to at most `side` pixels, with as much noise as a run of this denoising strength starts from:
/// the mix of Stable Diffusion's noise schedule at that share of its timesteps. For the eye; the run adds its noise to
/// the latent.
QImage withNoise(const QImage& picture, double strength, int side);

} // namespace latelier
