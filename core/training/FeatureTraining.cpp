#include "core/training/FeatureTraining.h"

#include "core/base/Error.h"
#include "core/training/AdamW.h"
#include "core/training/Autocast.h"
#include "core/training/Ema.h"
#include "core/training/HeldOut.h"
#include "core/training/ScenePainter.h"
#include "core/training/ScenePool.h"
#include "core/training/Shards.h"
#include "core/training/TrainingRun.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace latelier {

namespace {

TrainedAttributes build(int width, std::uint64_t seed, at::Device device) {
    TrainedAttributes made;
    made.parameters = std::make_unique<Parameters>(seed, device);
    auto weights = made.parameters->store();
    made.network = std::make_unique<AttributeNetwork>(width, weights);
    return made;
}

/// Small changes that the judge must not mind: blur, noise, contrast. Generated pictures have them, painted ones do
/// not.
at::Tensor disturbed(const at::Tensor& pictures, at::Generator& random) {
    const auto n = pictures.size(0);
    const auto draw = [&] { return at::rand({n, 1, 1, 1}, random).to(pictures.device()); };
    const auto soft = at::avg_pool2d(pictures, {3, 3}, {1, 1}, {1, 1}, false, false);
    const auto softened = at::lerp(pictures, soft, draw());
    const auto noise = at::randn(pictures.sizes(), random).to(pictures.device());
    return softened * (0.9 + 0.2 * draw()) + noise * (0.08 * draw()) + 0.1 * (draw() - 0.5);
}

} // namespace

TrainedAttributes trainFeatures(const TrainingOptions& options, const TrainingHooks& hooks, const std::string& stage,
                                int width) {
    TrainingRun run(stage, options, hooks);
    auto trained = build(width, options.seed, options.device);
    AdamWOptions adam;
    adam.learningRate = options.learningRate > 0 ? options.learningRate : 2e-3;
    adam.warmUp = 50;
    AdamW optimiser(*trained.parameters, adam);
    Ema ema(*trained.parameters, 0.995);
    if (const auto before = run.resume()) {
        trained.parameters->assign(*before, "model.");
        optimiser.load(*before, "optimiser.");
        ema.load(*before, "ema.");
    }
    const ScenePainter painter(options.subset, options.seed, options.size, options.device);
    const std::int64_t batch = options.batch > 0 ? options.batch : 32;
    const auto fresh = std::max<std::int64_t>(1, batch / 4);
    constexpr std::int64_t kPool = 6000;
    ScenePool pool(
        [&](std::int64_t first, std::int64_t count) {
            const auto pictures = painter.paint(first, count).pictures;
            return ((pictures + 1) * 127.5).round().to(at::kByte);
        },
        kPool);
    const auto state = [&] {
        auto values = prefixed("model.", trained.parameters->tensors());
        values.merge(optimiser.state("optimiser."));
        values.merge(ema.state("ema."));
        return values;
    };
    while (run.goesOn()) {
        const auto step = run.step();
        const auto share = batch / options.processes.size();
        const auto own = options.processes.rank() * share;
        const auto indices = pictureIndices(options.seed, step, own, share, batch, fresh, kPool);
        const auto bytes = pool.get(indices, options.shards);
        const auto allTruths = at::empty({share, kSceneAttributes}, at::kLong);
        for (std::int64_t i = 0; i < share; ++i) {
            const auto truth = drawTruth(options.subset, options.seed, indices[static_cast<std::size_t>(i)]);
            std::copy(truth.begin(), truth.end(), allTruths[i].data_ptr<std::int64_t>());
        }
        const auto values = forShards(batch, options.shards, options.processes, [&](const Shard& shard) {
            auto random = at::detail::createCPUGenerator(options.seed * 1000003 +
                                                         static_cast<std::uint64_t>(step * batch + shard.first));
            const auto pictures = bytes.narrow(0, shard.first - own, shard.count).to(at::kFloat) / 127.5 - 1;
            at::Tensor loss, agreement;
            {
                const Autocast autocast(options.device, options.precision);
                const auto reading = trained.network->read(disturbed(pictures, random));
                const auto truths = allTruths.narrow(0, shard.first - own, shard.count).to(options.device);
                loss = attributeLoss(reading, truths);
                agreement = attributeAgreement(reading, truths);
            }
            (shard.weight * loss).backward();
            return Values{{"loss", loss.item<double>()}, {"agreement", agreement.mean().item<double>()}};
        });
        options.processes.sumGradients(*trained.parameters);
        optimiser.step(learningRate(adam, run.step(), run.progress()));
        ema.update(*trained.parameters);
        run.finishStep(values, batch);
        if (run.checkpointDue()) {
            run.save(state());
        }
    }
    run.save(state());
    trained.parameters->assign(ema.tensors());
    trained.parameters->setRequiresGrad(false);
    if (run.writes()) {
        writeTensors(options.folder + "/" + (stage == "features" ? "attributes" : stage) + ".safetensors",
                     ema.tensors(), {{"width", std::to_string(width)}});
    }
    return trained;
}

TrainedAttributes loadAttributes(const std::string& path, at::Device device) {
    TensorMetadata metadata;
    const auto values = readTensors(path, &metadata);
    const auto width = metadata.find("width");
    if (width == metadata.end()) {
        throw Error(ErrorKind::BadModel, "\"" + path + "\" holds no attribute network; train one with `features`.");
    }
    auto loaded = build(std::stoi(width->second), 0, device);
    loaded.parameters->assign(values);
    loaded.parameters->setRequiresGrad(false);
    return loaded;
}

at::Tensor attributeAccuracy(const AttributeNetwork& network, const TrainingOptions& options, std::int64_t count) {
    const at::NoGradGuard noGradients;
    const ScenePainter painter(options.subset, kHeldOutSeed, options.size, options.device);
    at::Tensor sum = at::zeros({kSceneAttributes});
    constexpr std::int64_t kBatch = 64;
    for (std::int64_t first = 0; first < count; first += kBatch) {
        const auto n = std::min(kBatch, count - first);
        const auto scenes = painter.paint(first, n);
        const Autocast autocast(options.device, options.precision);
        sum += attributeAgreement(network.read(scenes.pictures), scenes.attributes.to(options.device)) *
               static_cast<double>(n);
    }
    return sum / static_cast<double>(count);
}

} // namespace latelier
