#include "core/training/DenoiserTraining.h"

#include "core/base/Error.h"
#include "core/sampling/Guidance.h"
#include "core/sampling/Samplers.h"
#include "core/sampling/SigmaSchedules.h"
#include "core/tensors/SeededNoise.h"
#include "core/training/Autocast.h"
#include "core/training/DenoisingLoss.h"
#include "core/training/Ema.h"
#include "core/training/Muon.h"
#include "core/training/OpenTrained.h"
#include "core/training/PictureSource.h"
#include "core/training/SampleSheet.h"
#include "core/training/ScenePool.h"
#include "core/training/SceneRandom.h"
#include "core/training/TrainingRun.h"
#include "core/training/WordVocabulary.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace latelier {

namespace {

TrainedModel build(const TrainingOptions& options, const DenoiserTrainingOptions& stage) {
    if (!stage.from.empty()) {
        return openTrained(stage.from, options.device);
    }
    auto files = wordVocabulary(pictureSource(options, SourcePart::Training).words);
    auto tokenizer = ClipTokenizer::parse(files.vocabulary, files.merges);
    auto parameters = std::make_unique<Parameters>(options.seed, options.device);
    auto text = stage.text;
    text.vocabularySize = static_cast<int>(tokenizer.size());
    auto weights = parameters->store();
    auto unet = std::make_unique<UNet>(stage.unet, weights);
    auto encoder = std::make_unique<ClipTextTransformer>(text, weights);
    return {std::move(parameters),
            std::move(unet),
            std::move(encoder),
            loadAutoencoder(options.folder + "/vae.safetensors", options.device),
            std::move(files),
            std::move(tokenizer),
            NoiseSchedule(stage.schedule),
            stage.prediction};
}

/// How latents look without a decoder: [channels + 1, 3], the least-squares fit of RGB in [-1, 1] at the latent's size
/// by the latent's channels, and last the offset.
at::Tensor latentColours(const AutoencoderKL& autoencoder, const TrainingOptions& options) {
    const at::NoGradGuard noGradients;
    const auto pictures = pictureSource(options, SourcePart::HeldOut).pictures(0, 64).pictures;
    const auto latents = autoencoder.encode(pictures).mean * autoencoder.config().scaleFactor;
    const auto factor = pictures.size(2) / latents.size(2);
    const auto columns = [](const at::Tensor& t) { return t.transpose(0, 1).flatten(1).t().to(at::kCPU, at::kDouble); };
    const auto colours = columns(at::avg_pool2d(pictures, {factor, factor}));
    const auto channels = columns(latents);
    const auto known = at::cat({channels, at::ones({channels.size(0), 1}, channels.options())}, 1);
    return at::linalg_solve(at::matmul(known.t(), known), at::matmul(known.t(), colours)).to(at::kFloat);
}

std::vector<float> rowOf(const at::Tensor& matrix, std::int64_t row) {
    const auto values = matrix[row].contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

at::Tensor tokensOf(const ClipTokenizer& tokenizer, const std::vector<std::string>& prompts) {
    std::vector<at::Tensor> rows;
    for (const auto& prompt : prompts) {
        rows.push_back(at::tensor(tokenizer.encodeFramed(prompt), at::kLong));
    }
    return at::stack(rows);
}

} // namespace

void trainDenoiser(const TrainingOptions& options, const DenoiserTrainingOptions& stage, const TrainingHooks& hooks) {
    TrainingRun run("denoiser", options, hooks);
    auto model = build(options, stage);
    run.say(std::to_string(model.parameters->count()) + " parameters, " + std::to_string(model.tokenizer.size()) +
            " tokens");

    AdamWOptions adam;
    adam.learningRate = options.learningRate > 0 ? options.learningRate : 1e-3;
    adam.warmUp = 100;
    Muon optimiser(*model.parameters, adam);
    Ema ema(*model.parameters, stage.decay);
    if (const auto before = run.resume()) {
        model.parameters->assign(*before, "model.");
        optimiser.load(*before, "optimiser.");
        ema.load(*before, "ema.");
    }
    auto averaged = build(options, stage);
    averaged.parameters->setRequiresGrad(false);

    const auto source = pictureSource(options, SourcePart::Training);
    const auto heldOut = pictureSource(options, SourcePart::HeldOut);
    const auto& autoencoder = *model.autoencoder.network;
    ScenePool pool(
        [&](std::int64_t first, std::int64_t count) {
            const auto pictures = source.pictures(first, count).pictures;
            const Autocast autocast(options.device, options.precision);
            return autoencoder.encode(pictures).mean.to(at::kFloat) * autoencoder.config().scaleFactor;
        },
        stage.pool);
    const std::int64_t batch = options.batch > 0 ? options.batch : 64;
    const auto fresh = std::max<std::int64_t>(1, static_cast<std::int64_t>(stage.fresh * static_cast<double>(batch)));
    const auto finish = [&] {
        auto values = prefixed("model.", model.parameters->tensors());
        values.merge(optimiser.state("optimiser."));
        values.merge(ema.state("ema."));
        run.save(std::move(values));
        averaged.parameters->assign(ema.tensors());
        const auto pictures =
            samplePictures(averaged, heldOut.examples(24), 4.0, stage.sheetSteps, 1, options.size, options.precision);
        writeSheet(run.file("-" + std::to_string(run.step()) + ".png"), pictures, 8);
        exportModel(options.folder + "/model", averaged, options, {});
    };
    while (run.goesOn()) {
        const auto step = run.step();
        const auto share = batch / options.processes.size();
        const auto own = options.processes.rank() * share;
        const auto indices = pictureIndices(options.seed, step, own, share, batch, fresh, stage.pool);
        const auto latents = pool.get(indices, options.shards);
        const auto values = forShards(batch, options.shards, options.processes, [&](const Shard& shard) {
            auto random = at::detail::createCPUGenerator(options.seed * 1000003 +
                                                         static_cast<std::uint64_t>(step * batch + shard.first));
            std::vector<std::string> captions;
            for (auto i = shard.first; i < shard.first + shard.count; ++i) {
                const auto index = indices[static_cast<std::size_t>(i - own)];
                const PictureRandom caption(options.seed, index);
                const auto turn = static_cast<std::uint64_t>(step);
                captions.push_back(caption.uniform("drop caption", 0, 1, turn) < stage.dropCaptions
                                       ? std::string()
                                       : source.caption(index, turn));
            }
            DenoisingBatch work;
            work.latents = latents.narrow(0, shard.first - own, shard.count);
            work.noise = at::randn(work.latents.sizes(), random).to(options.device);
            work.timesteps =
                stratifiedTimesteps(shard.first, shard.count, batch, model.schedule.steps(), random).to(options.device);
            work.tokens = tokensOf(model.tokenizer, captions).to(options.device);
            at::Tensor loss;
            {
                const Autocast autocast(options.device, options.precision);
                loss = denoisingLoss(*model.unet, *model.text, model.schedule, model.prediction, work);
            }
            (shard.weight * loss).backward();
            return Values{{"loss", loss.item<double>()}};
        });
        options.processes.sumGradients(*model.parameters);
        const auto norm = optimiser.step(learningRate(adam, step, run.progress()));
        ema.update(*model.parameters);
        run.finishStep({{"loss", values.at("loss")}, {"gradient", norm}}, batch);
        if (run.checkpointDue()) {
            finish();
        }
    }
    if (run.writes()) {
        finish();
    }
}

at::Tensor samplePictures(const TrainedModel& model, const std::vector<std::string>& prompts, double guidance,
                          int steps, std::uint64_t seed, int size, at::ScalarType precision) {
    const at::NoGradGuard noGradients;
    const auto device = model.parameters->tensors().begin()->second.device();
    const auto& config = model.autoencoder.network->config();
    const auto side = size >> (config.channels.size() - 1);
    const Autocast autocast(device, precision);
    const auto context = [&](const std::vector<std::string>& texts) {
        return (*model.text)(tokensOf(model.tokenizer, texts).to(device));
    };
    const auto positive = context(prompts);
    const auto negative = context(std::vector<std::string>(prompts.size()));
    const auto both = model.unet->prepare(at::cat({negative, positive}));
    const auto alone = model.unet->prepare(positive);
    const auto count = static_cast<std::int64_t>(prompts.size());

    const ConditionedDenoiser conditioned = [&](const at::Tensor& x, double sigma, Conditioning conditioning) {
        const bool pair = conditioning == Conditioning::NegativeAndPositive;
        const Network network = [&](const at::Tensor& scaled, double timestep) {
            const auto times = at::full({scaled.size(0)}, timestep, scaled.options());
            return (*model.unet)(scaled, times, pair ? both : alone).to(at::kFloat);
        };
        const auto denoise =
            makeDenoiser(network, model.prediction, [&](double s) { return model.schedule.timestep(s); });
        return denoise(pair ? at::cat({x, x}) : x, sigma);
    };
    const auto denoise = guided(
        conditioned,
        [&] {
            return Guidance{guidance, 0};
        },
        model.prediction);
    const auto sigmas = karrasSigmas(steps, model.schedule.sigmaMin(), model.schedule.sigmaMax());
    SeededNoise noise(seed, static_cast<int>(count));
    SamplerState state;
    state.x = noise.draw({count, config.latentChannels, side, side}).to(device) * sigmas.front();
    const auto latents = sampleDpmpp2m(denoise, state, sigmas, noise, {}, [](SamplerState&, const at::Tensor&) {});
    return model.autoencoder.network->decode(latents / config.scaleFactor).to(at::kFloat).clamp(-1, 1);
}

TrainedModel loadTrainedModel(const TrainingOptions& options, const DenoiserTrainingOptions& stage) {
    auto model = build(options, stage);
    const auto path = options.folder + "/denoiser.safetensors";
    model.parameters->assign(readTensors(path), "ema.");
    model.parameters->setRequiresGrad(false);
    return model;
}

void exportModel(const std::string& folder, const TrainedModel& model, const TrainingOptions& options,
                 const Values& scores) {
    ModelDescription description;
    description.unet = model.unet->config();
    description.text = model.text->config();
    description.autoencoder = model.autoencoder.network->config();
    description.vPrediction = model.prediction == Prediction::V;
    description.noise = model.schedule.config();
    description.preferredSize = options.size;
    auto weights = model.parameters->tensors();
    weights.insert(model.autoencoder.parameters->tensors().begin(), model.autoencoder.parameters->tensors().end());
    saveModel(folder, description, weights, model.vocabulary);

    nlohmann::ordered_json facts;
    facts["family"] = "Latelier";
    facts["preferred_size"] = options.size;
    // As samplePictures() samples: the scores, and the eye, prefer 3 to 5 of guidance.
    facts["preferred_steps"] = 20;
    facts["preferred_guidance"] = 4;
    facts["preferred_sampler"] = "DPM++ 2M";
    facts["preferred_schedule"] = "Karras";
    facts["prompt"] = pictureSource(options, SourcePart::HeldOut).examples(1).front();
    facts["vocabulary"] = pictureSource(options, SourcePart::Training).words;
    const auto colours = latentColours(*model.autoencoder.network, options);
    for (std::int64_t channel = 0; channel + 1 < colours.size(0); ++channel) {
        facts["latent_rgb_factors"].push_back(rowOf(colours, channel));
    }
    facts["latent_rgb_offset"] = rowOf(colours, colours.size(0) - 1);
    facts["scores"] = scores;
    std::ofstream file(std::filesystem::path(folder) / "latelier.json");
    file << facts.dump(2) << "\n";
    file.close();
    if (!file) {
        throw Error(ErrorKind::Io, "Cannot write latelier.json into \"" + folder + "\"; is the disk full?");
    }
}

} // namespace latelier
