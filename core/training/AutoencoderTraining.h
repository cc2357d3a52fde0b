#pragma once

#include "core/networks/AutoencoderKL.h"
#include "core/training/AutoencoderLoss.h"
#include "core/training/Parameters.h"
#include "core/training/TrainingOptions.h"

#include <memory>
#include <string>

namespace latelier {

struct AutoencoderTrainingOptions {
    AutoencoderConfig network = {
        .channels = {16, 32, 64, 96}, .layersPerBlock = 1, .latentChannels = 4, .normGroups = 2};
    AutoencoderLossOptions loss;
    bool decoderOnly = false; ///< go on from `vae.safetensors` with the encoder frozen, so that latents stay the same
    double adversarialFrom = 0.7; ///< part of the run after which the discriminator joins; 1 or more does without
    int crop = 0;                 ///< side of crops to train on, four of each picture; 0 trains on whole pictures
    std::int64_t heldOut = 512;   ///< pictures that the scores at the end are measured on
    std::string vgg;              ///< VGG16 weights for the perceptual distance; empty takes `attributes.safetensors`
    std::string lpips;            ///< LPIPS channel weights for VGG16
};

/// An autoencoder with the tensors that it was built on.
struct TrainedAutoencoder {
    std::unique_ptr<Parameters> parameters;
    std::unique_ptr<AutoencoderKL> network;
};

/// Reconstruction on pictures that training never saw.
struct AutoencoderScores {
    double psnr = 0;        ///< dB of the mean square error over all pixels, in which the hardest pictures weigh most
    double psnrMean = 0;    ///< mean over the pictures of each one's dB, as papers report it
    double psnrInBoxes = 0; ///< dB over the pixels in the subjects' boxes; NaN where there are none
    double perceptual = 0;  ///< mean distance of the metric
    double scaleFactor = 1; ///< 1 / standard deviation of the latents
};

/// Stage one: trains the autoencoder and writes `autoencoder.safetensors` (checkpoint) and `vae.safetensors` (averaged
/// weights; the configuration with the measured scale factor and the scores are its metadata).
/// With `decoderOnly` the checkpoint is `decoder.safetensors`.
void trainAutoencoder(const TrainingOptions& options, const AutoencoderTrainingOptions& stage,
                      const TrainingHooks& hooks);

/// Reads `vae.safetensors`. The network takes no gradients.
TrainedAutoencoder loadAutoencoder(const std::string& path, at::Device device);

/// Measures on `count` held-out pictures; `metric` may be null.
AutoencoderScores scoreAutoencoder(const AutoencoderKL& autoencoder, const TrainingOptions& options,
                                   const PerceptualMetric* metric, std::int64_t count);

} // namespace latelier
