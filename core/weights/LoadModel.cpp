#include "core/weights/LoadModel.h"

#include "core/base/ModelFileError.h"
#include "core/base/ModelFiles.h"
#include "core/weights/DetectConfig.h"
#include "core/weights/DiffusersConfig.h"
#include "core/weights/WeightNames.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <utility>

namespace latelier {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// Facts of a CompVis-style .yaml of the same name. Only the lines "key: value" that matter are read, wherever they
/// stand; these keys occur once in such files. False where there is no such file.
bool applyYaml(const fs::path& yaml, ModelDescription& description) {
    if (!isFile(yaml))
        return false;
    std::ifstream in(yaml);
    for (std::string line; std::getline(in, line) && line.size() < 10'000;) {
        const std::size_t begin = line.find_first_not_of(" \t");
        const std::size_t colon = line.find(':');
        if (begin == std::string::npos || colon == std::string::npos || colon < begin)
            continue;
        const std::string key = line.substr(begin, colon - begin);
        std::string value = line.substr(colon + 1, line.find('#', colon) - colon - 1);
        std::erase_if(value, [](char c) { return c == ' ' || c == '"' || c == '\'' || c == '\r' || c == '\t'; });
        double number = 0;
        const bool isNumber = std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc();
        if (key == "parameterization")
            description.vPrediction = value == "v";
        else if (key == "beta_schedule")
            // CompVis' "linear" runs linearly in the square root of beta.
            description.noise.betas = value == "cosine"        ? BetaKind::Cosine
                                      : value == "sqrt_linear" ? BetaKind::Linear
                                                               : BetaKind::ScaledLinear;
        else if (key == "linear_start" && isNumber && number > 0 && number < 1)
            description.noise.betaStart = number;
        else if (key == "linear_end" && isNumber && number > 0 && number < 1)
            description.noise.betaEnd = number;
        else if (key == "timesteps" && isNumber && number >= 2 && number <= 100'000)
            description.noise.steps = static_cast<int>(number);
        else if (key == "scale_factor" && isNumber && number > 0)
            description.autoencoder.scaleFactor = number;
        else if (key == "num_heads" && isNumber && number >= 1 && number < 1000)
            std::fill(description.unet.heads.begin(), description.unet.heads.end(), static_cast<int>(number));
        else if (key == "num_head_channels" && isNumber && number >= 1 && number < 100'000)
            std::transform(description.unet.channels.begin(), description.unet.channels.end(),
                           description.unet.heads.begin(),
                           [number](int channels) { return std::max(1, channels / static_cast<int>(number)); });
    }
    return true;
}

/// The flat config.json beside a file; one that is about another model has another text width, and is ignored.
bool applyFlatConfig(const fs::path& path, ModelDescription& description) {
    if (!isFile(path))
        return false;
    std::ifstream in(path, std::ios::binary);
    const json config = json::parse(in, nullptr, false);
    if (!config.is_object() || !config.contains("text") || !config["text"].is_object())
        return false;
    const json& text = config["text"];
    if (text.value("hidden_size", json()) != description.text.width)
        return false;
    const auto positive = [](const json& object, const char* key, int& value) {
        const json found = object.is_object() ? object.value(key, json()) : json();
        if (found.is_number_integer() && found.get<std::int64_t>() > 0 && found.get<std::int64_t>() < 100'000)
            value = found.get<int>();
    };
    positive(text, "num_attention_heads", description.text.heads);
    if (const json activation = text.value("hidden_act", json()); activation.is_string())
        description.text.activation = activation == "gelu" ? TextActivation::Gelu : TextActivation::QuickGelu;
    int heads = 0;
    positive(config.value("unet", json()), "num_heads", heads);
    if (heads > 0)
        std::fill(description.unet.heads.begin(), description.unet.heads.end(), heads);
    if (const json scale = config.value("scale_factor", json()); scale.is_number() && scale.get<double>() > 0)
        description.autoencoder.scaleFactor = scale.get<double>();
    applySchedulerConfig(config, path.string(), description);
    positive(config, "timesteps", description.noise.steps);
    return true;
}

/// 768-v-ema.ckpt and its descendants: nothing in the weights tells v from eps.
bool nameHintsAtVPrediction(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    for (const char* hint : {"768-v", "768v", "v2-1_768", "v-pred", "vpred", "v_pred"}) {
        if (name.find(hint) != std::string::npos)
            return true;
    }
    return false;
}

/// The three networks must fit together.
void checkDescription(const ModelDescription& description) {
    const auto divides = [](int heads, int width) { return heads > 0 && width % heads == 0; };
    for (std::size_t level = 0; level < description.unet.channels.size(); ++level) {
        if (!divides(description.unet.heads[level], description.unet.channels[level]))
            refuseModelFile(description.path,
                            Sentence("its U-Net has %1 channels at a level, which %2 attention heads do not divide; "
                                     "put a .yaml of the same name with its num_heads beside it",
                                     description.unet.channels[level], description.unet.heads[level]));
    }
    if (description.text.width != description.unet.contextWidth)
        refuseModelFile(description.path, Sentence("its text encoder is %1 wide, but its U-Net reads texts of width %2",
                                                   description.text.width, description.unet.contextWidth));
    if (description.autoencoder.latentChannels != description.unet.outChannels)
        refuseModelFile(description.path,
                        Sentence("its autoencoder has %1 latent channels, but its U-Net %2",
                                 description.autoencoder.latentChannels, description.unet.outChannels));
    if (!divides(description.text.heads, description.text.width))
        refuseModelFile(description.path,
                        Sentence("its text encoder is %1 wide, which %2 attention heads do not divide",
                                 description.text.width, description.text.heads));
}

OpenedModel openSingleFile(const ModelLocation& location) {
    TensorFile file = readTensorFile(location.path);
    if (const std::string_view other = otherThanModel(file); !other.empty())
        refuseModelFile(location.path, Sentence("it is %1", Sentence::marked(other.data())));
    NamedTensors named = fromCompVis(file.tensors, location.path);

    ModelDescription description = detectDescription(named, location.path);
    description.path = location.path;
    description.name = location.name;
    description.folder = fs::absolute(location.path).parent_path().string();
    std::vector<Sentence> notes;

    const auto prediction = file.metadata.find("modelspec.prediction_type");
    const bool second = description.unet.linearProjection || description.unet.contextWidth == 1024;
    bool known = false;
    if (prediction != file.metadata.end()) {
        description.vPrediction = prediction->second == "v";
        known = true;
    } else if (nameHintsAtVPrediction(location.name)) {
        description.vPrediction = true;
        notes.push_back(Sentence("It is taken for a v-prediction model because of its name."));
        known = true;
    }
    const std::vector<fs::path> places = placesOf(location);
    known |= std::ranges::any_of(
        places, [&](fs::path place) { return applyYaml(place.replace_extension(".yaml"), description); });
    known |= std::ranges::any_of(places, [&](const fs::path& place) {
        return applyFlatConfig(place.parent_path() / "config.json", description);
    });
    if (second && !known)
        notes.push_back(Sentence("It is taken for an eps-prediction model; if pictures come out as noise, put a .yaml "
                                 "of the same name with the line parameterization: \"v\" beside it."));
    if (second && description.vPrediction)
        description.preferredSize = 768;

    std::vector<Sentence> unexpected;
    for (const std::string& name : named.unexpected)
        unexpected.push_back(Sentence::plain(quotedName(name) + " " + shapeText(file.tensors.at(name).shape)));
    if (!unexpected.empty())
        notes.push_back(Sentence("It holds tensors that no part of the model uses: %1.", listed(unexpected, 5)));
    return {std::move(description), WeightStore(std::move(named.tensors), std::move(file.keepAlive), location.path),
            std::move(notes)};
}

OpenedModel openFolder(const ModelLocation& location) {
    ModelDescription description = readDiffusersConfig(location.path);
    description.path = location.path;
    description.name = location.name;
    description.folder = location.path;

    NamedTensors named;
    auto mappings = std::make_shared<std::vector<std::shared_ptr<const void>>>();
    for (const std::string part : {"unet", "vae", "text_encoder"}) {
        TensorFile file = readModelPart(location.path, part);
        addDiffusersPart(file.tensors, part + ".", named);
        mappings->push_back(std::move(file.keepAlive));
    }
    return {std::move(description), WeightStore(std::move(named.tensors), std::move(mappings), location.path), {}};
}

} // namespace

OpenedModel openModel(const std::string& path, const std::string& tokenizerFallbackFolder) {
    const ModelLocation location = locateModel(path);
    OpenedModel model =
        location.form == ModelLocation::Form::DiffusersFolder ? openFolder(location) : openSingleFile(location);
    checkDescription(model.description);
    const std::string own = tokenizerFolderOf(location);
    model.description.tokenizerFolder = own.empty() ? tokenizerFallbackFolder : own;
    return model;
}

} // namespace latelier
