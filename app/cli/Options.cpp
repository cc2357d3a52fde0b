#include "app/cli/Options.h"

#include "core/base/GenerationRequest.h"

#include <algorithm>
#include <numeric>

namespace latelier {

namespace {

constexpr std::string_view picture = "Picture";
constexpr std::string_view sampling = "Sampling";
constexpr std::string_view start = "Starting from a picture";
constexpr std::string_view machine = "Machine";
constexpr std::string_view checking = "Comparing with other programs";
constexpr std::string_view output = "Output";

const std::vector<Option>& table() {
    static const std::vector<Option> rows = {
        {"prompt", ValueKind::Text, "TEXT", "", Generate, picture,
         "What the picture shows. (word) and (word:1.2) strengthen, [word] weakens."},
        {"negative", ValueKind::Text, "TEXT", "", Generate, picture, "What the picture must not show."},
        {"model", ValueKind::File, "PATH", "the starter model", Generate | Bench, picture,
         "A .safetensors or .ckpt file, or a diffusers folder."},
        {"width", ValueKind::Whole, "PIXELS", "the model's own size", Generate, picture,
         "Width, rounded to a multiple of 8.", 8, 16384},
        {"height", ValueKind::Whole, "PIXELS", "the model's own size", Generate, picture,
         "Height, rounded to a multiple of 8.", 8, 16384},
        {"seed", ValueKind::Seed, "N", "-1", Generate, picture,
         "The same seed and settings give the same picture; -1 chooses a seed and prints it."},
        {"count", ValueKind::Whole, "N", "1", Generate, picture, "Pictures to make; each has the next seed.", 1, 10000},
        {"variation-seed", ValueKind::Seed, "N", "0", Generate, picture,
         "The seed that --variation-strength turns towards."},
        {"variation-strength", ValueKind::Real, "S", "0", Generate, picture,
         "How far the starting noise turns towards that of the variation seed, 0 to 1.", 0, 1},
        {"clip-skip", ValueKind::Whole, "N", "1", Generate, picture,
         "Which layer of the text encoder speaks: 1 is the last, 2 the one before.", 1, 12},

        {"steps", ValueKind::Whole, "N", "the model's own, or 20", Generate, sampling, "Denoising steps.", 1, 1000},
        {"guidance", ValueKind::Real, "SCALE", "the model's own, or 7", Generate, sampling,
         "How strictly the picture follows the prompt; 1 does without the negative prompt and takes half the time.", 0,
         100},
        {"guidance-rescale", ValueKind::Real, "SHARE", "0", Generate, sampling,
         "Takes back the contrast that strong guidance adds: 0 off to 1 full.", 0, 1},
        {"guidance-first-step", ValueKind::Whole, "N", "0", Generate, sampling,
         "Guidance begins with this step, counted from 0.", 0, 1000},
        {"guidance-last-step", ValueKind::Whole, "N", "-1", Generate, sampling,
         "Guidance ends with this step; -1 is the last.", -1, 1000},
        {"deep-every", ValueKind::Whole, "N", "1", Generate, sampling,
         "Computes the network's coarse layers at every n-th step only: faster, and a slightly other picture.", 1,
         1000},
        {"merge-tokens", ValueKind::Real, "SHARE", "0", Generate | Bench, sampling,
         "Merges that share of the picture's finest tokens in self-attention, 0 to 0.75: faster where pictures are "
         "large, and a slightly other one.",
         0, mostTokenMerging},
        {"sampler", ValueKind::Text, "NAME", "the model's own, or Euler a", Generate, sampling,
         "Sampling method, such as \"DPM++ 2M\", \"Euler\" or \"DDIM\"."},
        {"schedule", ValueKind::Text, "NAME", "the model's own, or Automatic", Generate, sampling,
         "Noise levels of the steps, such as \"Karras\" or \"Uniform\"."},
        {"eta", ValueKind::Real, "SHARE", "the sampler's own", Generate, sampling,
         "Share of fresh noise in ancestral and DDIM steps, where the sampler has one.", 0, 10},

        {"init", ValueKind::File, "PICTURE", "", Generate, start, "The picture to start from."},
        {"strength", ValueKind::Real, "S", "0.75", Generate, start,
         "Denoising strength: 0 keeps the start picture, 1 ignores it.", 0, 1},
        {"init-scaling",
         ValueKind::Choice,
         "HOW",
         "pixels",
         Generate,
         start,
         "How a start picture of another size is enlarged: before or after it is encoded.",
         0,
         0,
         {"pixels", "latent"}},
        {"mask", ValueKind::File, "PICTURE", "", Generate, start,
         "What is white in it is made anew; the rest stays. Needs --init."},
        {"mask-blur", ValueKind::Whole, "PIXELS", "4", Generate, start, "How softly the mask ends.", 0, 256},
        {"mask-content",
         ValueKind::Choice,
         "WHAT",
         "original",
         Generate,
         start,
         "What the masked area holds at the start.",
         0,
         0,
         {"original", "fill", "latent-noise", "latent-nothing"}},
        {"inpaint-area",
         ValueKind::Choice,
         "AREA",
         "whole",
         Generate,
         start,
         "Whether the model works on the whole picture, or on the masked area alone at full size.",
         0,
         0,
         {"whole", "masked"}},
        {"mask-padding", ValueKind::Whole, "PIXELS", "32", Generate, start,
         "Surroundings that the model sees with --inpaint-area masked.", 0, 4096},

        {"init-latent", ValueKind::File, "FILE", "", Generate, checking,
         "Starts from \"latent\" [1, C, h, w] of a safetensors file instead of an encoded picture."},
        {"noise", ValueKind::File, "FILE", "", Generate, checking,
         "Takes \"noise\" [n, C, h, w] of a safetensors file: the starting noise, then the sampler's draws."},
        {"dump-latents", ValueKind::Output, "FILE", "", Generate, checking,
         "Writes sigmas and the latents of every step as safetensors."},

        {"size", ValueKind::Whole, "PIXELS", "512", Bench, machine, "Width and height of the measured picture.", 64,
         4096},
        {"dtype",
         ValueKind::Choice,
         "TYPE",
         "auto",
         Generate | Bench,
         machine,
         "Number format of the networks; auto takes f32 for small models and on processors without bf16, else bf16. "
         "int8 multiplies in 8 bits: fastest on processors with VNNI, half the memory, and a slightly other picture.",
         0,
         0,
         {"auto", "f32", "bf16", "int8"}},
        {"threads", ValueKind::Whole, "N", "0", Generate | Bench, machine, "Threads; 0 is one per physical core.", 0,
         4096},
        {"device", ValueKind::Text, "NAME", "auto", Generate | Bench, machine, "auto, cpu, cuda or cuda:N."},

        {"out", ValueKind::Output, "PATH", "Pictures/Latelier", Generate, output,
         "A file, or a folder that gets a new file for each picture. A file of that name is replaced; files in a "
         "folder never are."},
        {"preview-dir", ValueKind::Folder, "FOLDER", "", Generate, output,
         "Gets a small picture of what the model sees at each step."},
        {"preview-interval", ValueKind::Whole, "N", "1", Generate, output, "Steps from one preview to the next.", 1,
         1000},
        {"gallery", ValueKind::Folder, "FOLDER", "Latelier in your folder of pictures", GalleryWork, output,
         "The folder of the gallery."},
        {"limit", ValueKind::Whole, "N", "50", GalleryWork, output, "Pictures listed at most.", 1, 10000000},
        {"trash", ValueKind::Flag, "", "", GalleryWork, output, "Lists and searches the trash."},
        {"new-seed", ValueKind::Flag, "", "", GalleryWork, output, "Reruns with another seed."},
        {"mend", ValueKind::Flag, "", "", GalleryWork, output,
         "Mends what \"check\" finds; no picture is ever removed."},
        {"pattern", ValueKind::Text, "NAME", "{date}-{seed}", GalleryWork, output,
         "Names of exported files: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} "
         "{name} "
         "{number}."},
        {"without-settings", ValueKind::Flag, "", "", GalleryWork, output,
         "Exports pictures without prompts and settings in them."},
        {"json", ValueKind::Flag, "", "", EveryCommand, output, "Prints results as JSON, one object a line."},
        {"verbose", ValueKind::Flag, "", "", EveryCommand, output, "Adds the technical detail to errors."},
        {"help", ValueKind::Flag, "", "", EveryCommand, output, "Prints this help."},
    };
    return rows;
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// Appends words to `text` line by line, each line indented; the first line stands at `column` already.
void wrap(std::string& text, std::string_view words, std::size_t column, std::size_t indent, std::size_t width) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = words.substr(0, end);
        if (column > indent && column + 1 + word.size() > width) {
            text += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            text += ' ';
            ++column;
        }
        text += word;
        column += word.size();
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    text += '\n';
}

std::string usageOf(const Option& option) {
    std::string text = "--" + std::string(option.name);
    if (option.kind != ValueKind::Flag)
        text += ' ' + std::string(option.value);
    return text;
}

} // namespace

std::span<const Option> options() {
    return table();
}

std::span<const CommandInfo> commands() {
    static const std::vector<CommandInfo> rows = {
        {Generate, "generate", "--prompt TEXT [option]...",
         "Makes pictures and prints their paths. This is the default command."},
        {Models,
         "models",
         "list | inspect PATH",
         "Lists the models that are at hand, or says what a model file or folder holds.",
         {"list", "inspect"}},
        {Show, "show", "PICTURE", "Prints the generation parameters that a picture carries."},
        {GalleryWork,
         "gallery",
         "ACTION [WORD]...",
         "Keeps pictures in order: list, search WORDS, show ID, rerun ID..., verify ID... (make again, and compare), "
         "import FOLDER, export FOLDER [ID]..., check (files against the list), rebuild (the list anew, from the "
         "files).",
         {"list", "search", "show", "rerun", "verify", "import", "export", "check", "rebuild"}},
        {Bench, "bench", "[--model PATH] [option]...",
         "Measures the networks' times and compares them with what the machine can compute at best."},
    };
    return rows;
}

const Option* findOption(std::string_view name) {
    const auto found = std::ranges::find(table(), name, &Option::name);
    return found == table().end() ? nullptr : &*found;
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const bool begins = word.size() >= 3 && candidate.starts_with(word);
        const std::size_t steps = begins ? 1 : distance(word, candidate);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}

std::string describe(const Option& option) {
    std::string text(option.help);
    if (!option.choices.empty()) {
        text += " One of:";
        for (const std::string_view choice : option.choices)
            text += ' ' + std::string(choice) + (choice == option.choices.back() ? "." : ",");
    }
    if (!option.fallback.empty())
        text += " Default: " + std::string(option.fallback) + '.';
    return text;
}

std::string helpText(int width) {
    const auto columns = static_cast<std::size_t>(std::clamp(width, 40, 120));
    std::string text = "Latelier makes pictures with latent diffusion models.\n\n"
                       "Usage: latelier-cli COMMAND [option]...\n"
                       "       latelier-cli --prompt TEXT [option]...\n\nCommands:\n";
    for (const CommandInfo& command : commands()) {
        const std::string head = "  " + std::string(command.name);
        text += head + std::string(14 - head.size(), ' ');
        wrap(text, command.summary, 14, 14, columns);
    }
    text += "\n  latelier-cli COMMAND --help   the options of a command\n"
            "  latelier-cli --version        versions of the program, its libraries, processor and devices\n\n"
            "Exit codes: 0 done, 1 failure, 2 wrong usage, 3 bad model, 4 bad picture, 130 interrupted.\n";
    return text;
}

std::string helpText(const CommandInfo& command, int width) {
    const auto columns = static_cast<std::size_t>(std::clamp(width, 40, 120));
    constexpr std::size_t indent = 30;
    std::string text =
        "Usage: latelier-cli " + std::string(command.name) + ' ' + std::string(command.arguments) + "\n\n";
    wrap(text, command.summary, 0, 0, columns);
    std::string_view section;
    for (const Option& option : table()) {
        if (!(option.commands & command.id))
            continue;
        if (option.section != section) {
            section = option.section;
            text += '\n' + std::string(section) + ":\n";
        }
        const std::string head = "  " + usageOf(option);
        text += head;
        if (head.size() + 2 > indent)
            text += '\n' + std::string(indent, ' ');
        else
            text += std::string(indent - head.size(), ' ');
        wrap(text, describe(option), indent, indent, columns);
    }
    return text;
}

} // namespace latelier
