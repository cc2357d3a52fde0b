#include "core/sampling/Guidance.h"

#include <ATen/ATen.h>

namespace latelier {

double guidanceAt(int step, double scale, int first, int last) {
    return step >= first && (last < 0 || step <= last) ? scale : 1.0;
}

at::Tensor combineGuidance(const at::Tensor& negative, const at::Tensor& positive, double scale) {
    return negative + (positive - negative) * scale;
}

at::Tensor rescaleGuidance(const at::Tensor& guided, const at::Tensor& positive, const at::Tensor& x, double sigma,
                           Prediction prediction, double amount) {
    const auto spread = [](const at::Tensor& output) {
        return output.flatten(1).std(1, /*unbiased=*/true).view({-1, 1, 1, 1});
    };
    const at::Tensor output = toOutput(prediction, guided, x, sigma);
    const at::Tensor ratio = spread(toOutput(prediction, positive, x, sigma)) / spread(output).clamp_min(1e-12);
    return toDenoised(prediction, output * (ratio * amount + (1.0 - amount)), x, sigma);
}

Denoiser guided(ConditionedDenoiser denoise, std::function<Guidance()> now, Prediction prediction) {
    return [=](const at::Tensor& x, double sigma) {
        const Guidance guidance = now();
        if (guidance.scale == 1.0) {
            return denoise(x, sigma, Conditioning::PositiveOnly);
        }
        const auto halves = denoise(x, sigma, Conditioning::NegativeAndPositive).chunk(2);
        const at::Tensor combined = combineGuidance(halves[0], halves[1], guidance.scale);
        return guidance.rescale > 0.0 ? rescaleGuidance(combined, halves[1], x, sigma, prediction, guidance.rescale)
                                      : combined;
    };
}

} // namespace latelier
