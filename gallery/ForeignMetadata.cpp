#include "gallery/ForeignMetadata.h"

#include "core/base/ParametersText.h"
#include "core/base/SamplerNames.h"
#include "gallery/ComfyGraph.h"
#include "gallery/LenientJson.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace latelier {
namespace {

using nlohmann::json;

/// Texts of one keyword, "" when there is none. Some programs put "keyword:" before the text in an EXIF field.
std::string textUnder(const PictureMetadata& metadata, std::string_view keyword) {
    for (const auto& [name, text] : metadata.others)
        if (name == keyword)
            return text;
    for (const auto& [name, text] : metadata.others) {
        if (text.size() <= keyword.size() || text[keyword.size()] != ':')
            continue;
        const bool same = std::equal(keyword.begin(), keyword.end(), text.begin(), [](char a, char b) {
            return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
        });
        if (same)
            return text.substr(keyword.size() + 1);
    }
    return {};
}

std::string pairNamed(const ParameterPairs& pairs, std::string_view key) {
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == key; });
    return found == pairs.end() ? std::string() : found->second;
}

/// Who writes like A1111, by what stands in its pairs.
std::string programOf(const ParameterPairs& pairs) {
    const std::string version = pairNamed(pairs, "Version"), app = pairNamed(pairs, "App");
    if (app.find("SD.Next") != std::string::npos || pairNamed(pairs, "Backend") == "Diffusers" ||
        pairNamed(pairs, "Pipeline").starts_with("StableDiffusion"))
        return "SD.Next";
    for (const auto* known : {"stable-diffusion.cpp", "ComfyUI", "Latelier", "Fooocus", "SD.Next"})
        if (version.find(known) != std::string::npos)
            return known;
    return version.starts_with("f") ? "Forge" : "AUTOMATIC1111";
}

std::optional<ForeignSettings> readParametersText(const std::string& text) {
    const Parameters parameters = parseParameters(text);
    if (!parameters.found)
        return std::nullopt;
    ForeignSettings settings;
    settings.program = programOf(parameters.extra);
    settings.request = parameters.request;
    settings.modelName = modelNameOf(pairNamed(parameters.extra, "Model"));
    settings.modelHash = pairNamed(parameters.extra, "Model hash");
    return settings;
}

template <typename T>
void take(T& into, const std::optional<T>& value) {
    if (value)
        into = *value;
}

void takeSamplerText(GenerationRequest& request, const std::string& text) {
    const auto [sampler, schedule] = splitSamplerText(text);
    request.sampler = sampler ? std::string(sampler->name) : text;
    if (schedule)
        request.schedule = schedule->name;
}

/// InvokeAI before 3.0 wrote words to avoid in square brackets inside the prompt.
void takeBracketedPrompt(GenerationRequest& request, const std::string& prompt) {
    std::string kept, avoided;
    int depth = 0;
    for (const char c : prompt) {
        if (c == ']' && depth > 0)
            --depth;
        else if (c == '[' && depth++ == 0)
            avoided += avoided.empty() ? "" : ", ";
        else if (c != '[')
            (depth > 0 ? avoided : kept) += c;
    }
    kept.erase(kept.find_last_not_of(" ,") + 1);
    request.prompt = kept;
    request.negativePrompt = avoided;
}

/// `invokeai_metadata`, from version 3 on.
std::optional<ForeignSettings> readInvoke(const std::string& text) {
    const json in = parseLenient(text);
    if (!in.is_object() || (!in.contains("positive_prompt") && !in.contains("seed")))
        return std::nullopt;
    ForeignSettings settings;
    settings.program = "InvokeAI";
    GenerationRequest& request = settings.request;
    take(request.prompt, textIn(in, "positive_prompt"));
    take(request.negativePrompt, textIn(in, "negative_prompt"));
    take(request.width, wholeIn(in, "width"));
    take(request.height, wholeIn(in, "height"));
    take(request.seed, seedIn(in, "seed"));
    take(request.guidance, numberIn(in, "cfg_scale"));
    take(request.guidanceRescale, numberIn(in, "cfg_rescale_multiplier"));
    take(request.steps, wholeIn(in, "steps"));
    take(request.strength, numberIn(in, "strength"));
    if (const auto skip = wholeIn(in, "clip_skip")) // layers left out; ours counts from the last layer as 1
        request.clipSkip = std::clamp(*skip, 0, 11) + 1;
    if (const auto scheduler = textIn(in, "scheduler"))
        takeSamplerText(request, *scheduler);
    const json& model = member(in, "model");
    settings.modelName = textIn(model, "name").value_or(textIn(model, "model_name").value_or(""));
    if (model.is_string())
        settings.modelName = model.get<std::string>();
    settings.modelHash = textIn(model, "hash").value_or("");
    return settings;
}

/// `sd-metadata`, InvokeAI 2.
std::optional<ForeignSettings> readOldInvoke(const std::string& text) {
    const json in = parseLenient(text);
    const json& image = member(in, "image");
    if (!image.is_object())
        return std::nullopt;
    ForeignSettings settings;
    settings.program = "InvokeAI";
    GenerationRequest& request = settings.request;
    const json& prompt = member(image, "prompt");
    if (prompt.is_string())
        takeBracketedPrompt(request, prompt.get<std::string>());
    else if (prompt.is_array() && !prompt.empty())
        takeBracketedPrompt(request, textIn(prompt[0], "prompt").value_or(""));
    take(request.width, wholeIn(image, "width"));
    take(request.height, wholeIn(image, "height"));
    take(request.seed, seedIn(image, "seed"));
    take(request.guidance, numberIn(image, "cfg_scale"));
    take(request.steps, wholeIn(image, "steps"));
    take(request.strength, numberIn(image, "strength"));
    if (const auto sampler = textIn(image, "sampler"))
        takeSamplerText(request, *sampler);
    settings.modelName = textIn(in, "model_weights").value_or("");
    settings.modelHash = textIn(in, "model_hash").value_or("");
    return settings;
}

/// `Dream`, the command line of InvokeAI 1: "a prompt" -s 50 -S 42 -W 512 -H 512 -C 7.5 -A k_lms
std::optional<ForeignSettings> readDream(const std::string& text) {
    const auto begin = text.find('"'), end = text.rfind('"');
    if (begin == std::string::npos || begin == end)
        return std::nullopt;
    ForeignSettings settings;
    settings.program = "InvokeAI";
    takeBracketedPrompt(settings.request, text.substr(begin + 1, end - begin - 1));
    std::istringstream options(text.substr(end + 1));
    std::string option;
    while (options >> option) {
        if (option.size() < 2 || option[0] != '-')
            continue;
        std::string value = option.substr(2);
        if (value.empty() && !(options >> value))
            break;
        const json holder{{"v", value}};
        GenerationRequest& request = settings.request;
        switch (option[1]) {
        case 's':
            take(request.steps, wholeIn(holder, "v"));
            break;
        case 'S':
            take(request.seed, seedIn(holder, "v"));
            break;
        case 'W':
            take(request.width, wholeIn(holder, "v"));
            break;
        case 'H':
            take(request.height, wholeIn(holder, "v"));
            break;
        case 'C':
            take(request.guidance, numberIn(holder, "v"));
            break;
        case 'f':
            take(request.strength, numberIn(holder, "v"));
            break;
        case 'A':
            takeSamplerText(request, value);
            break;
        default:
            break;
        }
    }
    return settings;
}

} // namespace

std::string modelNameOf(std::string name) {
    name.erase(0, name.find_last_of("/\\") + 1);
    for (const std::string_view ending : {".safetensors", ".ckpt", ".gguf", ".sft", ".pt"})
        if (name.ends_with(ending))
            name.erase(name.size() - ending.size());
    return name;
}

std::string parametersOf(const PictureMetadata& metadata) {
    if (!metadata.parameters.empty())
        return metadata.parameters;
    const auto foreign = readForeignSettings(metadata);
    if (!foreign)
        return {};
    ParameterPairs more;
    if (!foreign->modelHash.empty())
        more.emplace_back("Model hash", foreign->modelHash);
    if (!foreign->modelName.empty())
        more.emplace_back("Model", foreign->modelName);
    more.emplace_back("Version", foreign->program);
    return writeParameters(foreign->request, more);
}

std::optional<ForeignSettings> readForeignSettings(const PictureMetadata& metadata) {
    struct Reader {
        const char* keyword;
        std::optional<ForeignSettings> (*read)(const std::string&);
    };
    static constexpr std::array readers{Reader{"invokeai_metadata", readInvoke}, Reader{"sd-metadata", readOldInvoke},
                                        Reader{"Dream", readDream}, Reader{"prompt", readComfyGraph}};
    // A ComfyUI node that writes A1111's text knows better than we what its graph does.
    if (auto settings = readParametersText(metadata.parameters))
        return settings;
    for (const Reader& reader : readers)
        if (const std::string text = textUnder(metadata, reader.keyword); !text.empty())
            if (auto settings = reader.read(text))
                return settings;
    return std::nullopt;
}

} // namespace latelier
