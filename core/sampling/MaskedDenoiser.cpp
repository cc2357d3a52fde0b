#include "core/sampling/MaskedDenoiser.h"

#include <ATen/ATen.h>

namespace latelier {

Denoiser maskedDenoiser(Denoiser denoise, at::Tensor source, at::Tensor mask) {
    const at::Tensor kept = source * (1 - mask);
    return [=](const at::Tensor& x, double sigma) { return denoise(x, sigma) * mask + kept; };
}

at::Tensor blendNoisedSource(const at::Tensor& x, const at::Tensor& source, const at::Tensor& mask, double sigma,
                             NoiseSource& noise) {
    return x * mask + (source + noise.draw(x) * sigma) * (1 - mask);
}

} // namespace latelier
