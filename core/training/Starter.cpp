#include "core/training/Starter.h"

#include "core/base/Error.h"
#include "core/training/FeatureTraining.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <fstream>

namespace latelier {

StarterPlan planStarter(const TrainingOptions& options) {
    if (options.minutes <= 0) {
        throw Error(ErrorKind::Usage, "Say how long the starter model may take: --minutes N.");
    }
    StarterPlan plan;
    plan.features = plan.autoencoder = plan.denoiser = options;
    plan.features.steps = plan.autoencoder.steps = plan.denoiser.steps = 0;
    plan.features.minutes = 0.10 * options.minutes;
    plan.autoencoder.minutes = 0.40 * options.minutes;
    plan.denoiser.minutes = 0.42 * options.minutes;
    plan.autoencoder.learningRate = plan.denoiser.learningRate = 2e-3;
    if (!options.device.is_cuda()) {
        // Small batches: at this budget it is the number of steps that counts.
        plan.autoencoder.batch = 4;
        plan.denoiser.batch = 32;
        plan.denoiserStage.decay = 0.998;
    } else {
        for (auto* stage : {&plan.features, &plan.autoencoder, &plan.denoiser}) {
            stage->size = 256;
        }
        plan.features.batch = 256;
        plan.autoencoder.batch = 64;
        plan.denoiser.batch = 512;
        plan.autoencoderStage.network.channels = {64, 96, 128, 192};
        plan.autoencoderStage.network.normGroups = 16;
        plan.denoiserStage.unet.channels = {96, 160, 224};
        plan.denoiserStage.unet.contextWidth = plan.denoiserStage.text.width = 192;
        plan.denoiserStage.text.feedForwardWidth = 768;
        plan.denoiserStage.text.layers = 4;
        plan.denoiserStage.pool = 100000;
    }
    return plan;
}

void trainStarter(const TrainingOptions& options, const TrainingHooks& hooks) {
    const auto plan = planStarter(options);
    const auto judge = trainFeatures(plan.features, hooks);
    trainAutoencoder(plan.autoencoder, plan.autoencoderStage, hooks);
    trainDenoiser(plan.denoiser, plan.denoiserStage, hooks);
    if (hooks.stop() || options.processes.rank() != 0) {
        return;
    }
    const auto model = loadTrainedModel(plan.denoiser, plan.denoiserStage);
    auto evaluation = plan.evaluation;
    evaluation.prompts = options.device.is_cuda() ? 512 : 128;
    const auto real = attributeAccuracy(*judge.network, plan.features, evaluation.prompts);
    const auto scores = evaluate(model, *judge.network, plan.denoiser, evaluation, hooks);
    const auto table = scoreTable(scores, real, options.subset);
    hooks.say(table);
    std::ofstream(options.folder + "/scores.txt") << table;
    const auto best = std::max_element(scores.begin(), scores.end(),
                                       [](const GuidanceScore& a, const GuidanceScore& b) { return a.mean < b.mean; });
    exportModel(options.folder + "/model", model, plan.denoiser,
                {{"agreement", best->mean},
                 {"guidance", best->guidance},
                 {"frechet_distance", best->distance},
                 {"judge_on_painted", meanOverChoices(real, options.subset)}});
}

} // namespace latelier
