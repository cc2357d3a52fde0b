#include "app/train/Arguments.h"
#include "app/train/PictureReader.h"
#include "core/base/BarrierSpin.h"
#include "core/base/Error.h"
#include "core/kernels/Device.h"
#include "core/training/FeatureTraining.h"
#include "core/training/SampleSheet.h"
#include "core/training/ScenePainter.h"
#include "core/training/Starter.h"

#include <ATen/ATen.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <map>

using namespace latelier;

namespace {

std::atomic<bool> stopAsked = false;

TrainingHooks hooks() {
    TrainingHooks hooks;
    hooks.say = [](const std::string& line) {
        std::puts(line.c_str());
        std::fflush(stdout);
    };
    hooks.stop = [] { return stopAsked.load(); };
    return hooks;
}

void features(const TrainArguments& arguments) {
    const auto trained = trainFeatures(arguments.training, hooks());
    const auto shares = attributeAccuracy(*trained.network, arguments.training, 512);
    for (int a = 0; a < kSceneAttributes; ++a) {
        const auto attribute = static_cast<SceneAttribute>(a);
        if (arguments.training.subset[attribute].size() > 1) {
            std::printf("%-8s %.1f %%\n", std::string(name(attribute)).c_str(), 100 * shares[a].item<double>());
        }
    }
}

void autoencoder(const TrainArguments& arguments) {
    trainAutoencoder(arguments.training, arguments.autoencoder, hooks());
}

void decoder(const TrainArguments& arguments) {
    auto stage = arguments.autoencoder;
    stage.decoderOnly = true;
    trainAutoencoder(arguments.training, stage, hooks());
}

void denoiser(const TrainArguments& arguments) {
    trainDenoiser(arguments.training, arguments.denoiser, hooks());
}

void starter(const TrainArguments& arguments) {
    trainStarter(arguments.training, hooks());
}

void evaluation(const TrainArguments& arguments) {
    const auto& training = arguments.training;
    const auto judge = loadAttributes(training.folder + "/attributes.safetensors", training.device);
    const auto model = loadTrainedModel(training, arguments.denoiser);
    const auto real = attributeAccuracy(*judge.network, training, arguments.evaluation.prompts);
    const auto scores = evaluate(model, *judge.network, training, arguments.evaluation, hooks());
    std::puts(scoreTable(scores, real, training.subset).c_str());
}

void exportLast(const TrainArguments& arguments) {
    if (arguments.model.empty()) {
        throw Error(ErrorKind::Usage, "Say where to write the model: export --out RUN --model DIR.");
    }
    exportModel(arguments.model, loadTrainedModel(arguments.training, arguments.denoiser), arguments.training, {});
}

void paint(const TrainArguments& arguments) {
    if (arguments.file.empty()) {
        throw Error(ErrorKind::Usage, "Say where to write the sheet: paint --file sheet.png.");
    }
    const auto& training = arguments.training;
    const auto start = std::chrono::steady_clock::now();
    const auto scenes =
        ScenePainter(training.subset, training.seed, training.size, training.device).paint(0, arguments.count);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%.1f pictures per second\n", static_cast<double>(arguments.count) / seconds);
    writeSheet(arguments.file, scenes.pictures, 8);
}

void run(const std::vector<std::string>& words) {
    static const std::map<std::string, void (*)(const TrainArguments&)> commands = {
        {"features", features},   {"autoencoder", autoencoder}, {"decoder", decoder},   {"denoiser", denoiser},
        {"evaluate", evaluation}, {"starter", starter},         {"export", exportLast}, {"paint", paint}};
    auto arguments = parseTrainArguments(words);
    if (arguments.help || arguments.command.empty()) {
        std::fputs(trainHelp().c_str(), stdout);
        return;
    }
    const auto command = commands.find(arguments.command);
    if (command == commands.end()) {
        throw Error(ErrorKind::Usage,
                    "There is no command \"" + arguments.command + "\"; latelier-train --help lists them.");
    }
    // On a processor each core gets a part of the batch, see forShards; on a GPU one thread feeds the device.
    const auto cores = arguments.threads > 0 ? arguments.threads : physicalCores();
    arguments.training.shards = arguments.training.device.is_cpu() ? cores : 1;
    prepareThread(arguments.training.device.is_cpu() ? 1 : cores);
    arguments.training.processes = Processes::fromEnvironment(arguments.training.device);
    arguments.training.readPicture = pictureReader();
    const auto& name = command->first;
    if (!arguments.training.pictures.empty() && name != "autoencoder" && name != "decoder" && name != "denoiser" &&
        name != "export") {
        throw Error(ErrorKind::Usage,
                    "\"" + name + "\" needs painted scenes, whose attributes are known; leave out --pictures.");
    }
    command->second(arguments);
}

} // namespace

int main(int argc, char** argv) {
    spinBrieflyAtBarriers(argv);
    // The first Ctrl+C ends the run after its step with a checkpoint, the second one ends it at once.
    const auto ask = [](int signal) {
        stopAsked = true;
        std::signal(signal, SIG_DFL);
    };
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
    try {
        run({argv + 1, argv + argc});
        return stopAsked ? exitCode(ErrorKind::Cancelled) : 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "latelier-train: %s\n", error.what());
        if (!error.detail().empty()) {
            std::fprintf(stderr, "%s\n", error.detail().c_str());
        }
        return exitCode(error.kind());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "latelier-train: %s\n", error.what());
        return 1;
    }
}
