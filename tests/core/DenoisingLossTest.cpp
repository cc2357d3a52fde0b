#include "core/training/DenoisingLoss.h"

#include "core/training/AdamW.h"
#include "core/training/Parameters.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

using namespace latelier;

namespace {

struct Tiny {
    Parameters parameters{2, at::kCPU};
    WeightStore weights = parameters.store();
    UNet unet{{.channels = {8, 16},
               .attention = {false, true},
               .heads = {2, 2},
               .layersPerBlock = 1,
               .contextWidth = 8,
               .normGroups = 4},
              weights};
    ClipTextTransformer text{{.vocabularySize = 20, .width = 8, .feedForwardWidth = 16, .layers = 1, .heads = 2},
                             weights};
    NoiseSchedule schedule;
};

DenoisingBatch batch() {
    auto random = at::detail::createCPUGenerator(11);
    return {at::randn({4, 4, 4, 4}, random), at::randn({4, 4, 4, 4}, random),
            stratifiedTimesteps(0, 4, 4, 1000, random), at::randint(0, 20, {4, 77}, random, at::kLong)};
}

} // namespace

TEST(DenoisingLoss, StartsAtTheTargetsMeanSquareSinceTheLastLayerIsZero) {
    Tiny tiny;
    const auto work = batch();
    const auto loss = denoisingLoss(tiny.unet, tiny.text, tiny.schedule, Prediction::Eps, work);
    EXPECT_NEAR(loss.item<double>(), work.noise.square().mean().item<double>(), 1e-5);
}

TEST(DenoisingLoss, FallsOnAFixedBatchForBothPredictionsAndTrainsTheText) {
    for (const auto prediction : {Prediction::Eps, Prediction::V}) {
        Tiny tiny;
        const auto embedding =
            tiny.parameters.tensors().at("text_encoder.text_model.embeddings.token_embedding.weight").detach().clone();
        AdamW optimiser(tiny.parameters, {});
        const auto work = batch();
        double first = 0, last = 0;
        for (int step = 0; step < 60; ++step) {
            const auto loss = denoisingLoss(tiny.unet, tiny.text, tiny.schedule, prediction, work);
            last = loss.item<double>();
            first = step == 0 ? last : first;
            loss.backward();
            optimiser.step(5e-3);
        }
        EXPECT_LT(last, 0.6 * first);
        const auto& trained = tiny.parameters.tensors().at("text_encoder.text_model.embeddings.token_embedding.weight");
        EXPECT_GT((trained - embedding).abs().max().item<double>(), 1e-3);
    }
}

TEST(DenoisingLoss, DrawsOneTimestepFromEachPartOfTheRange) {
    auto random = at::detail::createCPUGenerator(3);
    const auto all = stratifiedTimesteps(0, 10, 10, 1000, random);
    for (int i = 0; i < 10; ++i) {
        const auto t = all[i].item<std::int64_t>();
        EXPECT_GE(t, 100 * i);
        EXPECT_LT(t, 100 * (i + 1));
    }
}
