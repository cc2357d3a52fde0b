#include "core/sampling/MaskedDenoiser.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace latelier {

double fractionDone(std::span<const double> sigmas, double sigma) {
    const auto next = std::find_if(sigmas.begin(), sigmas.end(), [&](double level) { return level < sigma; });
    if (next == sigmas.begin())
        return 0.0;
    const double passed = static_cast<double>(next - sigmas.begin()) - 1.0;
    const double within = next == sigmas.end() ? 0.0 : (next[-1] - sigma) / (next[-1] - *next);
    return (passed + within) / static_cast<double>(sigmas.size() - 1);
}

Denoiser maskedDenoiser(Denoiser denoise, at::Tensor source, at::Tensor mask, std::vector<double> sigmas) {
    return [=](const at::Tensor& x, double sigma) {
        const at::Tensor free = mask >= 1.0 - fractionDone(sigmas, sigma);
        return at::where(free, denoise(x, sigma), source);
    };
}

} // namespace latelier
