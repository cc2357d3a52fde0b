#include "core/training/AutoencoderTraining.h"

#include "core/base/Error.h"
#include "core/training/AdamW.h"
#include "core/training/Autocast.h"
#include "core/training/Ema.h"
#include "core/training/FeatureTraining.h"
#include "core/training/Muon.h"
#include "core/training/PictureSource.h"
#include "core/training/SampleSheet.h"
#include "core/training/SceneCrops.h"
#include "core/training/Shards.h"
#include "core/training/TrainingRun.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>

namespace latelier {

namespace {

TrainedAutoencoder build(const AutoencoderConfig& config, std::uint64_t seed, at::Device device) {
    TrainedAutoencoder made;
    made.parameters = std::make_unique<Parameters>(seed, device);
    auto weights = made.parameters->store();
    made.network = std::make_unique<AutoencoderKL>(config, weights);
    return made;
}

/// Lets the posterior start narrow. At its natural start, a standard deviation of one, its noise drowns the means, and
/// the first thousand steps go into learning to lower it.
void startNarrow(TrainedAutoencoder& trained) {
    const at::NoGradGuard noGradients;
    const auto& bias = trained.parameters->tensors().at("vae.quant_conv.bias");
    const auto channels = trained.network->config().latentChannels;
    if (bias.size(0) == 2 * channels) {
        bias.narrow(0, channels, channels).fill_(-8);
    }
}

/// Lets the decoder learn, and the encoder, whose latents a denoiser may know already, stay what it is.
void thawDecoder(TrainedAutoencoder& trained) {
    for (const auto& [name, tensor] : trained.parameters->tensors()) {
        const bool decoder = name.starts_with("vae.decoder.") || name.starts_with("vae.post_quant_conv.");
        at::Tensor(tensor).set_requires_grad(decoder);
    }
}

nlohmann::json toJson(const AutoencoderConfig& config) {
    return {{"channels", config.channels},
            {"layers_per_block", config.layersPerBlock},
            {"latent_channels", config.latentChannels},
            {"norm_groups", config.normGroups},
            {"scale_factor", config.scaleFactor},
            {"codebook_size", config.codebookSize}};
}

AutoencoderConfig fromJson(const nlohmann::json& json) {
    AutoencoderConfig config;
    config.channels = json.at("channels").get<std::vector<int>>();
    config.layersPerBlock = json.at("layers_per_block").get<int>();
    config.latentChannels = json.at("latent_channels").get<int>();
    config.normGroups = json.at("norm_groups").get<int>();
    config.scaleFactor = json.at("scale_factor").get<double>();
    config.codebookSize = json.at("codebook_size").get<int>();
    return config;
}

/// What the decoder makes of the latents' mean (or of its codebook entries).
at::Tensor reconstructed(const AutoencoderKL& autoencoder, const at::Tensor& pictures, at::Tensor* latent = nullptr) {
    auto mean = autoencoder.encode(pictures).mean;
    if (latent != nullptr) {
        *latent = mean;
    }
    return autoencoder.decode(autoencoder.config().codebookSize > 0 ? quantise(mean, autoencoder.codebook()).first
                                                                    : mean);
}

/// Originals and what became of them, in alternating rows of eight.
void writeComparison(const std::string& path, const AutoencoderKL& autoencoder, const TrainingOptions& options) {
    const at::NoGradGuard noGradients;
    const auto pictures = pictureSource(options, SourcePart::HeldOut).pictures(0, 24).pictures;
    const Autocast autocast(options.device, options.precision);
    const auto made = reconstructed(autoencoder, pictures).to(at::kFloat);
    std::vector<at::Tensor> rows;
    for (std::int64_t first = 0; first < 24; first += 8) {
        rows.push_back(pictures.narrow(0, first, 8));
        rows.push_back(made.narrow(0, first, 8));
    }
    writeSheet(path, at::cat(rows), 8);
}

double decibels(double meanSquare) {
    return 10 * std::log10(4.0 / std::max(meanSquare, 1e-12));
}

} // namespace

void trainAutoencoder(const TrainingOptions& options, const AutoencoderTrainingOptions& stage,
                      const TrainingHooks& hooks) {
    TrainingRun run(stage.decoderOnly ? "decoder" : "autoencoder", options, hooks);
    auto trained = stage.decoderOnly ? loadAutoencoder(options.folder + "/vae.safetensors", options.device)
                                     : build(stage.network, options.seed, options.device);
    const auto network = trained.network->config();
    if (stage.decoderOnly) {
        thawDecoder(trained);
    } else {
        startNarrow(trained);
    }
    Parameters discriminatorParameters(options.seed + 1, options.device);
    auto discriminatorWeights = discriminatorParameters.store();
    const PatchDiscriminator discriminator(32, discriminatorWeights);

    std::optional<TrainedAttributes> attributes;
    std::optional<PerceptualMetric> metric;
    const auto attributesPath = options.folder + "/attributes.safetensors";
    if (!stage.vgg.empty()) {
        metric = vggMetric(stage.vgg, stage.lpips, options.device);
    } else if (std::filesystem::exists(attributesPath)) {
        attributes = loadAttributes(attributesPath, options.device);
        metric = attributeMetric(*attributes->network);
    }
    run.say(std::to_string(trained.parameters->count()) +
            " parameters; perceptual distance: " + (metric ? metric->name : "none"));

    AdamWOptions adam;
    adam.learningRate = options.learningRate > 0 ? options.learningRate : 1e-3;
    adam.warmUp = 100;
    adam.weightDecay = 0;
    Muon optimiser(*trained.parameters, adam);
    AdamWOptions adversary = adam;
    adversary.learningRate *= 0.5;
    adversary.beta1 = 0.5;
    AdamW discriminatorOptimiser(discriminatorParameters, adversary);
    Ema ema(*trained.parameters, 0.995);
    if (const auto before = run.resume()) {
        trained.parameters->assign(*before, "model.");
        discriminatorParameters.assign(*before, "discriminator.");
        optimiser.load(*before, "optimiser.");
        discriminatorOptimiser.load(*before, "discriminator optimiser.");
        ema.load(*before, "ema.");
    }

    // What is exported: the averaged weights in a network of their own.
    auto averaged = build(network, options.seed, options.device);
    averaged.parameters->setRequiresGrad(false);
    const auto finish = [&](std::int64_t heldOut) {
        averaged.parameters->assign(ema.tensors());
        const auto scores = scoreAutoencoder(*averaged.network, options, metric ? &*metric : nullptr, heldOut);
        auto config = network;
        config.scaleFactor = stage.decoderOnly ? network.scaleFactor : scores.scaleFactor;
        writeTensors(options.folder + "/vae.safetensors", ema.tensors(),
                     {{"config", toJson(config).dump()},
                      {"psnr", std::to_string(scores.psnr)},
                      {"psnr_mean", std::to_string(scores.psnrMean)},
                      {"psnr_in_boxes", std::to_string(scores.psnrInBoxes)},
                      {"perceptual", std::to_string(scores.perceptual)}});
        writeComparison(run.file("-" + std::to_string(run.step()) + ".png"), *averaged.network, options);
        run.say("held out: " + std::to_string(scores.psnr) + " dB, mean of the pictures' dB " +
                std::to_string(scores.psnrMean) + ", in boxes " + std::to_string(scores.psnrInBoxes) +
                " dB, perceptual " + std::to_string(scores.perceptual) + ", scale factor " +
                std::to_string(config.scaleFactor));
    };

    const auto source = pictureSource(options, SourcePart::Training);
    const std::int64_t batch = options.batch > 0 ? options.batch : 16;
    constexpr int kCropsPerPicture = 4;
    const bool cropped = stage.crop > 0 && stage.crop < options.size;
    if (cropped && !options.pictures.empty()) {
        throw Error(ErrorKind::Usage, "--crop is for painted scenes; the pictures of a folder are cropped anyway.");
    }
    if (cropped && (batch / options.shards) % kCropsPerPicture != 0) {
        throw Error(ErrorKind::Usage, "With --crop the batch of each shard must be a multiple of 4.");
    }
    const auto state = [&] {
        auto values = prefixed("model.", trained.parameters->tensors());
        values.merge(prefixed("discriminator.", discriminatorParameters.tensors()));
        values.merge(optimiser.state("optimiser."));
        values.merge(discriminatorOptimiser.state("discriminator optimiser."));
        values.merge(ema.state("ema."));
        return values;
    };
    while (run.goesOn()) {
        const auto step = run.step();
        const double progress = run.progress();
        const bool adversarial = progress >= stage.adversarialFrom;
        std::vector<at::Tensor> real(static_cast<std::size_t>(options.shards)), made(real.size());
        auto values = forShards(batch, options.shards, options.processes, [&](const Shard& shard) {
            const auto first = step * batch + shard.first;
            auto random = at::detail::createCPUGenerator(options.seed * 1000003 + static_cast<std::uint64_t>(first));
            const auto scenes = cropped
                                    ? crops(source.pictures(first / kCropsPerPicture, shard.count / kCropsPerPicture),
                                            stage.crop, kCropsPerPicture, random)
                                    : source.pictures(first, shard.count);
            const auto side = scenes.pictures.size(2) >> (network.channels.size() - 1);
            const auto noise = at::randn({shard.count, network.latentChannels, side, side}, random).to(options.device);
            AutoencoderTerms terms;
            {
                const Autocast autocast(options.device, options.precision);
                terms =
                    autoencoderLoss(*trained.network, scenes.pictures, scenes.boxes, noise, metric ? &*metric : nullptr,
                                    adversarial ? &discriminator : nullptr, stage.loss);
            }
            (shard.weight * terms.total).backward();
            const auto index = static_cast<std::size_t>(shard.first / shard.count) % real.size();
            real[index] = scenes.pictures;
            made[index] = terms.pictures.detach().to(at::kFloat);
            const auto square = (made[index].clamp(-1, 1) - scenes.pictures).square().mean().item<double>();
            return Values{{"l1", terms.reconstruction.item<double>()},
                          {"kl", terms.latent.item<double>()},
                          {"mse", square},
                          {"perceptual", metric ? terms.perceptual.item<double>() : 0}};
        });
        options.processes.sumGradients(*trained.parameters);
        optimiser.step(learningRate(adam, step, progress));
        ema.update(*trained.parameters);
        if (adversarial) {
            discriminatorParameters.clearGradients();
            const auto judged = forShards(batch, options.shards, options.processes, [&](const Shard& shard) {
                const auto index = static_cast<std::size_t>(shard.first / shard.count) % real.size();
                at::Tensor loss;
                {
                    const Autocast autocast(options.device, options.precision);
                    loss = discriminatorLoss(discriminator, real[index], made[index]);
                }
                (shard.weight * loss).backward();
                return Values{{"discriminator", loss.item<double>()}};
            });
            options.processes.sumGradients(discriminatorParameters);
            discriminatorOptimiser.step(learningRate(adversary, step, progress));
            values.insert(judged.begin(), judged.end());
        }
        values["psnr"] = decibels(values["mse"]);
        run.finishStep(values, batch);
        if (run.checkpointDue()) {
            run.save(state());
            finish(std::min<std::int64_t>(64, stage.heldOut));
        }
    }
    if (run.writes()) {
        run.save(state());
        finish(stage.heldOut);
    }
}

TrainedAutoencoder loadAutoencoder(const std::string& path, at::Device device) {
    TensorMetadata metadata;
    const auto values = readTensors(path, &metadata);
    const auto config = metadata.find("config");
    if (config == metadata.end()) {
        throw Error(ErrorKind::BadModel, "\"" + path + "\" holds no autoencoder of this trainer.");
    }
    auto loaded = build(fromJson(nlohmann::json::parse(config->second)), 0, device);
    loaded.parameters->assign(values);
    loaded.parameters->setRequiresGrad(false);
    return loaded;
}

AutoencoderScores scoreAutoencoder(const AutoencoderKL& autoencoder, const TrainingOptions& options,
                                   const PerceptualMetric* metric, std::int64_t count) {
    const at::NoGradGuard noGradients;
    const auto source = pictureSource(options, SourcePart::HeldOut);
    double squares = 0, decibelsOfPictures = 0, boxSquares = 0, boxValues = 0, perceptual = 0, latentSquares = 0,
           latentValues = 0;
    constexpr std::int64_t kBatch = 32;
    for (std::int64_t first = 0; first < count; first += kBatch) {
        const auto scenes = source.pictures(first, std::min(kBatch, count - first));
        at::Tensor latent, made;
        {
            const Autocast autocast(options.device, options.precision);
            made = reconstructed(autoencoder, scenes.pictures, &latent).to(at::kFloat).clamp(-1, 1);
            if (metric != nullptr) {
                perceptual += metric->distance(made, scenes.pictures).sum().item<double>();
            }
        }
        const auto difference = (made - scenes.pictures).square();
        const auto squareOfPictures = difference.flatten(1).mean(1).to(at::kDouble);
        squares += squareOfPictures.sum().item<double>();
        decibelsOfPictures += (10 * at::log10(4 / squareOfPictures.clamp_min(1e-12))).sum().item<double>();
        if (scenes.boxes.defined()) {
            const auto inside = insideBoxes(scenes.boxes, options.size, options.size);
            boxSquares += (difference * inside).sum().item<double>();
            boxValues += 3 * inside.sum().item<double>();
        }
        latentSquares += latent.to(at::kDouble).square().sum().item<double>();
        latentValues += static_cast<double>(latent.numel());
    }
    const auto n = static_cast<double>(count);
    const double inBoxes = boxValues > 0 ? decibels(boxSquares / boxValues) : std::numeric_limits<double>::quiet_NaN();
    return {decibels(squares / n), decibelsOfPictures / n, inBoxes, perceptual / n,
            1 / std::sqrt(std::max(latentSquares / latentValues, 1e-12))};
}

} // namespace latelier
