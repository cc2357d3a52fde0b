#include "app/train/Arguments.h"

#include "core/base/Error.h"
#include "core/kernels/Device.h"

#include <algorithm>
#include <charconv>

namespace latelier {

namespace {

struct Option {
    std::string_view name;
    std::string_view value; ///< what the help calls its value
    std::string_view help;
    void (*set)(TrainArguments&, const std::string&);
};

[[noreturn]] void refuse(const std::string& text, const std::string& wanted) {
    throw Error(ErrorKind::Usage, "\"" + text + "\" is no " + wanted + ".");
}

double number(const std::string& text) {
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size() || value < 0) {
        refuse(text, "number from 0 on");
    }
    return value;
}

std::int64_t whole(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size() || value < 0) {
        refuse(text, "whole number from 0 on");
    }
    return value;
}

template <typename Number, typename Read>
std::vector<Number> list(const std::string& text, Read read) {
    std::vector<Number> values;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(',', start), text.size());
        values.push_back(static_cast<Number>(read(text.substr(start, end - start))));
        start = end + 1;
    }
    return values;
}

using Args = TrainArguments;
using Text = const std::string&;

struct Command {
    std::string_view name;
    std::string_view help;
};

constexpr Command kCommands[] = {
    {"features", "train the attribute network: perceptual metric and judge"},
    {"autoencoder", "stage one: pictures <-> latents"},
    {"decoder", "stage one, refined: the decoder alone, so that latents stay the same"},
    {"denoiser", "stage two: text encoder and U-Net, on the latents of stage one"},
    {"evaluate", "agreement with the prompt and Frechet distance at several guidance scales"},
    {"starter", "all of it within --minutes"},
    {"export", "write the model of the last checkpoint as a diffusers folder"},
    {"paint", "write a sheet of painted pictures"},
};

constexpr std::string_view kResuming = "A run that was stopped goes on when the same command is given again.";

constexpr Option kOptions[] = {
    {"--out", "DIR", "folder of checkpoints, logs and sample sheets", [](Args& a, Text t) { a.training.folder = t; }},
    {"--minutes", "N", "time for the run, all its resumptions together",
     [](Args& a, Text t) { a.training.minutes = number(t); }},
    {"--steps", "N", "steps in all, instead of a time", [](Args& a, Text t) { a.training.steps = whole(t); }},
    {"--seed", "N", "seed of weights, noise and the painter (1)",
     [](Args& a, Text t) { a.training.seed = static_cast<std::uint64_t>(whole(t)); }},
    {"--size", "PIXELS", "side of the pictures (128)",
     [](Args& a, Text t) { a.training.size = static_cast<int>(whole(t)); }},
    {"--batch", "N", "pictures per step", [](Args& a, Text t) { a.training.batch = whole(t); }},
    {"--lr", "RATE", "learning rate at its height", [](Args& a, Text t) { a.training.learningRate = number(t); }},
    {"--checkpoint", "MINUTES", "time between checkpoints (4)",
     [](Args& a, Text t) { a.training.checkpointMinutes = number(t); }},
    {"--subset", "WORDS", "what to paint: whole, starter, or for example \"sky=noon,night;style=poster\"",
     [](Args& a, Text t) {
         a.training.subset = t == "whole"     ? wholeVocabulary()
                             : t == "starter" ? starterVocabulary()
                                              : narrowed(wholeVocabulary(), t);
     }},
    {"--pictures", "DIR", "learn from the pictures of a folder, with captions in .txt files of the same names",
     [](Args& a, Text t) { a.training.pictures = t; }},
    {"--device", "NAME", "auto, cpu, cuda, cuda:1", [](Args& a, Text t) { a.training.device = resolveDevice(t); }},
    {"--precision", "NAME", "fp32 or bf16 (bf16 on a GPU; on a processor networks this small are faster in fp32)",
     [](Args& a, Text t) {
         if (t != "fp32" && t != "bf16") {
             refuse(t, "precision; there are fp32 and bf16");
         }
         a.precision = t == "fp32" ? at::kFloat : at::kBFloat16;
     }},
    {"--threads", "N", "threads (one per core)", [](Args& a, Text t) { a.threads = static_cast<int>(whole(t)); }},
    {"--channels", "LIST", "autoencoder: channels of its levels; their number sets the factor (16,32,64,96)",
     [](Args& a, Text t) { a.autoencoder.network.channels = list<int>(t, whole); }},
    {"--latent-channels", "N", "autoencoder: channels of the latent (4)",
     [](Args& a, Text t) { a.autoencoder.network.latentChannels = static_cast<int>(whole(t)); }},
    {"--codebook", "N", "autoencoder: vector quantisation with so many entries instead of KL",
     [](Args& a, Text t) { a.autoencoder.network.codebookSize = static_cast<int>(whole(t)); }},
    {"--perceptual", "WEIGHT", "autoencoder: weight of the perceptual distance (0.3)",
     [](Args& a, Text t) { a.autoencoder.loss.perceptual = number(t); }},
    {"--adversarial-from", "PART", "autoencoder: part of the run after which the discriminator joins (0.7)",
     [](Args& a, Text t) { a.autoencoder.adversarialFrom = number(t); }},
    {"--crop", "PIXELS", "autoencoder: train on crops of this side",
     [](Args& a, Text t) { a.autoencoder.crop = static_cast<int>(whole(t)); }},
    {"--vgg", "FILE", "autoencoder: VGG16 weights for the perceptual distance",
     [](Args& a, Text t) { a.autoencoder.vgg = t; }},
    {"--lpips", "FILE", "autoencoder: channel weights of LPIPS", [](Args& a, Text t) { a.autoencoder.lpips = t; }},
    {"--from", "MODEL", "denoiser, export: go on from this model, with its sizes, tokenizer and autoencoder",
     [](Args& a, Text t) { a.denoiser.from = t; }},
    {"--unet", "LIST", "denoiser: channels of its levels (64,128,192)",
     [](Args& a, Text t) { a.denoiser.unet.channels = list<int>(t, whole); }},
    {"--prediction", "NAME", "denoiser: eps or v (v)",
     [](Args& a, Text t) {
         if (t != "eps" && t != "v") {
             refuse(t, "prediction; there are eps and v");
         }
         a.denoiser.prediction = t == "eps" ? Prediction::Eps : Prediction::V;
     }},
    {"--decay", "PART", "denoiser: decay of the averaged weights (0.9995)",
     [](Args& a, Text t) { a.denoiser.decay = number(t); }},
    {"--prompts", "N", "evaluate: prompts per guidance (512)",
     [](Args& a, Text t) { a.evaluation.prompts = whole(t); }},
    {"--guidance", "LIST", "evaluate: guidance scales (1,3,5,7)",
     [](Args& a, Text t) { a.evaluation.guidances = list<double>(t, number); }},
    {"--sampling-steps", "N", "evaluate: steps per picture (20)",
     [](Args& a, Text t) { a.evaluation.steps = static_cast<int>(whole(t)); }},
    {"--count", "N", "paint: pictures (48)", [](Args& a, Text t) { a.count = whole(t); }},
    {"--file", "PNG", "paint: the sheet to write", [](Args& a, Text t) { a.file = t; }},
    {"--model", "DIR", "export: folder of the model to write", [](Args& a, Text t) { a.model = t; }},
};

} // namespace

TrainArguments parseTrainArguments(const std::vector<std::string>& words) {
    TrainArguments arguments;
    arguments.training.device = resolveDevice("auto");
    arguments.training.precision = resolvePrecision(Precision::Auto, arguments.training.device).dtype;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word == "--help" || word == "-h") {
            arguments.help = true;
        } else if (word.starts_with("--")) {
            const auto option =
                std::find_if(std::begin(kOptions), std::end(kOptions), [&](const Option& o) { return o.name == word; });
            if (option == std::end(kOptions)) {
                throw Error(ErrorKind::Usage, "There is no option " + word + "; latelier-train --help lists them.");
            }
            if (i + 1 == words.size()) {
                throw Error(ErrorKind::Usage,
                            "The option " + word + " needs a value: " + std::string(option->help) + ".");
            }
            option->set(arguments, words[++i]);
        } else if (arguments.command.empty()) {
            arguments.command = word;
        } else {
            throw Error(ErrorKind::Usage, "\"" + word + "\" is one word too many; quote values that hold blanks.");
        }
    }
    const auto usual = arguments.training.device.is_cuda() ? at::kBFloat16 : at::kFloat;
    arguments.training.precision = arguments.precision.value_or(usual);
    return arguments;
}

std::string trainHelp() {
    const auto row = [](std::string head, std::string_view help, std::size_t column) {
        head.resize(std::max<std::size_t>(head.size() + 1, column), ' ');
        return head + std::string(help) + "\n";
    };
    std::string text = "latelier-train COMMAND --out DIR [options]\n\n";
    for (const auto& command : kCommands) {
        text += row("  " + std::string(command.name), command.help, 16);
    }
    text += "\n";
    for (const auto& option : kOptions) {
        text += row("  " + std::string(option.name) + " " + std::string(option.value), option.help, 28);
    }
    return text + "\n" + std::string(kResuming) + "\n";
}

ProgramManual trainManual() {
    ProgramManual manual;
    manual.program = "latelier-train";
    manual.summary = "train latent diffusion models";
    manual.synopsis = {"COMMAND --out DIR [option]..."};
    manual.description = {
        "Trains an autoencoder, a text encoder and a U-Net on pictures that the program paints itself, "
        "and writes them as a diffusers folder, which latelier and latelier-cli read.",
        std::string(kResuming)};
    for (const auto& command : kCommands) {
        manual.commands.push_back({std::string(command.name), "", std::string(command.help)});
    }
    for (const auto& option : kOptions) {
        const bool folder = option.value == "DIR";
        const bool file = option.value == "FILE" || option.value == "PNG";
        manual.options.push_back({.name = std::string(option.name),
                                  .value = std::string(option.value),
                                  .help = std::string(option.help),
                                  .completes = folder ? Completes::Folders
                                               : file ? Completes::Files
                                                      : Completes::Nothing});
    }
    manual.examples = {{"A model within an hour:", "latelier-train starter --out run --minutes 60"}};
    manual.seeAlso = {"latelier", "latelier-cli"};
    return manual;
}

} // namespace latelier
