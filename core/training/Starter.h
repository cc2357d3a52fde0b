#pragma once

#include "core/training/DenoiserTraining.h"
#include "core/training/Evaluation.h"

namespace latelier {

/// What a time budget and a device make of the options: sizes of the networks, batches, and each stage's minutes.
struct StarterPlan {
    TrainingOptions features, autoencoder, denoiser;
    AutoencoderTrainingOptions autoencoderStage;
    DenoiserTrainingOptions denoiserStage;
    EvaluationOptions evaluation;
};

/// The plan for `options.minutes` on `options.device`: on a processor small networks at 128 pixels that converge, on a
/// GPU larger ones at 256.
StarterPlan planStarter(const TrainingOptions& options);

/// Trains feature network, autoencoder and denoiser in turn, evaluates, and writes FOLDER/model, scores.txt and sample
/// sheets. Stages that an earlier, interrupted run has finished are not repeated.
void trainStarter(const TrainingOptions& options, const TrainingHooks& hooks);

} // namespace latelier
