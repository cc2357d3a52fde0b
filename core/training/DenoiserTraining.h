#pragma once

#include "core/base/ClipTokenizer.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"
#include "core/sampling/NoiseSchedule.h"
#include "core/training/AutoencoderTraining.h"
#include "core/training/Parameters.h"
#include "core/training/Shards.h"
#include "core/training/TrainingOptions.h"
#include "core/weights/SaveModel.h"

#include <memory>
#include <string>
#include <vector>

namespace latelier {

struct DenoiserTrainingOptions {
    std::string from; ///< model to go on from: its networks' sizes, weights, tokenizer, schedule and prediction
    UNetConfig unet = {.channels = {64, 128, 192},
                       .attention = {true, true, false},
                       .heads = {4, 4, 4},
                       .layersPerBlock = 1,
                       .contextWidth = 128,
                       .normGroups = 8};
    ClipTextConfig text = {.width = 128, .feedForwardWidth = 512, .layers = 2, .heads = 4};
    NoiseScheduleConfig schedule;
    Prediction prediction = Prediction::V;
    double dropCaptions = 0.1; ///< part of the captions that is replaced by the empty prompt
    double decay = 0.9995;     ///< of the averaged weights
    std::int64_t pool = 20000; ///< latents kept
    double fresh = 0.15;       ///< part of each batch that is new to the run
    int sheetSteps = 20;       ///< sampling steps of the sample sheets
};

/// The second stage ready for sampling: U-Net, text encoder and autoencoder, with what they need to be used.
struct TrainedModel {
    std::unique_ptr<Parameters> parameters; ///< of U-Net and text encoder
    std::unique_ptr<UNet> unet;
    std::unique_ptr<ClipTextTransformer> text;
    TrainedAutoencoder autoencoder;
    VocabularyFiles vocabulary;
    ClipTokenizer tokenizer;
    NoiseSchedule schedule;
    Prediction prediction;
};

/// Stage two: trains U-Net and text encoder on the latents of `vae.safetensors` in the run's folder, or of the
/// autoencoder of `stage.from`; writes `denoiser.safetensors` (checkpoint) and the model in diffusers' layout into
/// FOLDER/model.
void trainDenoiser(const TrainingOptions& options, const DenoiserTrainingOptions& stage, const TrainingHooks& hooks);

/// Pictures [prompts, 3, size, size] made by a model; picture i starts from the noise of seed `seed` + i.
at::Tensor samplePictures(const TrainedModel& model, const std::vector<std::string>& prompts, double guidance,
                          int steps, std::uint64_t seed, int size, at::ScalarType precision);

/// Reads the averaged weights of a run's checkpoint. `stage` must be what it was trained with.
TrainedModel loadTrainedModel(const TrainingOptions& options, const DenoiserTrainingOptions& stage);

/// Writes the model as a diffusers folder with `latelier.json` (vocabulary, preferred size, scores) beside.
/// `scores` are names and values that the run measured.
void exportModel(const std::string& folder, const TrainedModel& model, const TrainingOptions& options,
                 const Values& scores);

} // namespace latelier
