#include "core/training/DenoisingLoss.h"

#include <ATen/ATen.h>

namespace latelier {

at::Tensor stratifiedTimesteps(std::int64_t first, std::int64_t count, std::int64_t total, int steps,
                               at::Generator& random) {
    const auto positions = at::arange(first, first + count, at::kDouble) + at::rand({count}, random, at::kDouble);
    return (positions * (static_cast<double>(steps) / static_cast<double>(total))).to(at::kLong).clamp(0, steps - 1);
}

at::Tensor denoisingLoss(const UNet& unet, const ClipTextTransformer& text, const NoiseSchedule& schedule,
                         Prediction prediction, const DenoisingBatch& batch) {
    const auto noisy = schedule.addNoise(batch.latents, batch.noise, batch.timesteps);
    const auto target = schedule.target(prediction, batch.latents, batch.noise, batch.timesteps);
    const auto context = unet.prepare(text(batch.tokens));
    const auto predicted = unet(noisy, batch.timesteps, context).to(at::kFloat);
    return (predicted - target).square().mean();
}

} // namespace latelier
