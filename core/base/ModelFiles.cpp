#include "core/base/ModelFiles.h"

#include "core/base/Error.h"
#include "core/base/ModelFileError.h"
#include "core/base/Translatable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>

namespace latelier {

namespace fs = std::filesystem;

namespace {

bool isDiffusersFolder(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "model_index.json", ignored) ||
           fs::is_regular_file(folder / "unet" / "config.json", ignored);
}

bool hasModelEnding(const fs::path& file) {
    const std::string ending = file.extension().string();
    return ending == ".safetensors" || ending == ".ckpt" || ending == ".pt" || ending == ".pth";
}

ModelLocation folderAt(fs::path folder) {
    if (!folder.has_filename()) // "models/tiny/" ends in an empty name
        folder = folder.parent_path();
    return {ModelLocation::Form::DiffusersFolder, folder.string(), fs::absolute(folder).lexically_normal().filename()};
}

/// Every name that diffusers and transformers give to a weight file, the preferred ones first.
std::vector<std::string> weightFileNames(const std::string& ending) {
    std::vector<std::string> names;
    for (const char* format : {"safetensors", "bin"}) {
        for (const char* variant : {"", ".fp16"}) {
            for (const char* stem : {"diffusion_pytorch_model", "model", "pytorch_model"})
                names.push_back(std::string(stem) + variant + "." + format + ending);
        }
    }
    return names;
}

std::optional<fs::path> firstThatExists(const fs::path& folder, const std::vector<std::string>& names) {
    std::error_code ignored;
    for (const std::string& name : names) {
        if (fs::is_regular_file(folder / name, ignored))
            return folder / name;
    }
    return std::nullopt;
}

/// The shard files of a `*.safetensors.index.json`: each once, all there, in the index's own folder.
std::set<std::string> shardsOf(const fs::path& index) {
    std::ifstream in(index, std::ios::binary);
    const nlohmann::json json = nlohmann::json::parse(in, nullptr, false);
    const auto map = json.is_object() ? json.find("weight_map") : json.end();
    if (!json.is_object() || map == json.end() || !map->is_object() || map->empty())
        refuseModelFile(index.string(), Sentence("it has no weight_map that says which shard holds which tensor"));
    std::set<std::string> shards;
    for (const auto& [tensor, shard] : map->items()) {
        if (!shard.is_string())
            refuseModelFile(index.string(),
                            Sentence("its weight_map has no file for the tensor %1", quotedName(tensor)));
        const auto& name = shard.get_ref<const std::string&>();
        if (name.empty() || name == ".." || name.find_first_of("/\\") != std::string::npos)
            refuseModelFile(index.string(), Sentence("its shard %1 is not a file beside it", quotedName(name)));
        if (std::error_code ignored; !fs::is_regular_file(index.parent_path() / name, ignored))
            refuseModelFile(index.string(),
                            Sentence("its shard %1 is missing; download it to that folder", quotedName(name)));
        shards.insert(name);
    }
    return shards;
}

bool anyName(const TensorFile& file, bool (*matches)(std::string_view)) {
    return std::any_of(file.tensors.begin(), file.tensors.end(),
                       [matches](const auto& entry) { return matches(entry.first); });
}

bool hasPrefix(const TensorFile& file, std::string_view prefix) {
    const auto next = file.tensors.lower_bound(prefix);
    return next != file.tensors.end() && next->first.starts_with(prefix);
}

/// A kind of weight file that users take for a model, and a prefix of a name that only it has.
struct OtherKind {
    std::string_view prefix;
    std::string_view description;
};

constexpr std::array otherKinds = {
    OtherKind{"conditioner.embedders.", LATELIER_TEXT("Error", "a Stable Diffusion XL model, which is not supported")},
    OtherKind{"model.diffusion_model.label_emb.",
              LATELIER_TEXT("Error", "a Stable Diffusion XL or unCLIP model, which is not supported")},
    OtherKind{"model.diffusion_model.joint_blocks.",
              LATELIER_TEXT("Error", "a Stable Diffusion 3 model, which is not supported")},
    OtherKind{"model.diffusion_model.double_blocks.", LATELIER_TEXT("Error", "a Flux model, which is not supported")},
    OtherKind{"double_blocks.", LATELIER_TEXT("Error", "a Flux model, which is not supported")},
    OtherKind{"joint_blocks.", LATELIER_TEXT("Error", "a Stable Diffusion 3 model, which is not supported")},
    OtherKind{"control_model.", LATELIER_TEXT("Error", "a ControlNet")},
    OtherKind{"controlnet_cond_embedding.", LATELIER_TEXT("Error", "a ControlNet")},
    OtherKind{"input_hint_block.", LATELIER_TEXT("Error", "a ControlNet")},
    OtherKind{"emb_params", LATELIER_TEXT("Error", "a textual inversion embedding")},
    OtherKind{"string_to_param", LATELIER_TEXT("Error", "a textual inversion embedding")},
    OtherKind{"params_ema.", LATELIER_TEXT("Error", "an upscaler")},
    OtherKind{"conv_first.", LATELIER_TEXT("Error", "an upscaler")},
    OtherKind{"model.1.sub.0.", LATELIER_TEXT("Error", "an upscaler")},
};

} // namespace

ModelLocation locateModel(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io, Sentence("There is no model at %1: check the path.", path), error.message());
    if (!fs::is_directory(status)) {
        const fs::path file(path);
        if (file.filename() == "model_index.json")
            return folderAt(fs::absolute(file).parent_path());
        if (file.extension() == ".json" || file.extension() == ".yaml")
            refuseModelFile(path, Sentence("it describes a model but holds none of its weights; give the weight file "
                                           "or, for a diffusers model, the folder that holds model_index.json"));
        return {ModelLocation::Form::SingleFile, path, file.stem().string()};
    }
    if (isDiffusersFolder(path))
        return folderAt(path);
    const fs::path parent = fs::absolute(fs::path(path) / ".").parent_path().parent_path();
    if (isDiffusersFolder(parent))
        refuseModelFile(path, Sentence("it is one part of a diffusers model; give the folder %1", parent.string()));
    const std::vector<ModelLocation> inside = listModels(path);
    if (!inside.empty())
        refuseModelFile(path, Sentence("it is a folder of models; give one of them, such as %1", inside.front().path));
    refuseModelFile(path, Sentence("the folder holds no model_index.json, so it is no diffusers model"));
}

std::vector<ModelLocation> listModels(const std::string& folder) {
    std::vector<ModelLocation> models;
    std::error_code error;
    fs::recursive_directory_iterator place(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && place != fs::recursive_directory_iterator(); place.increment(error)) {
        std::error_code ignored;
        const bool hidden = place->path().filename().string().starts_with('.');
        if (place->is_directory(ignored)) {
            const bool model = isDiffusersFolder(place->path());
            if (model)
                models.push_back(folderAt(place->path()));
            if (model || hidden || place.depth() >= 4)
                place.disable_recursion_pending();
        } else if (!hidden && place->is_regular_file(ignored) && hasModelEnding(place->path())) {
            models.push_back({ModelLocation::Form::SingleFile, place->path(), place->path().stem()});
        }
    }
    std::sort(models.begin(), models.end(), [](const ModelLocation& a, const ModelLocation& b) {
        return std::tie(a.name, a.path) < std::tie(b.name, b.path);
    });
    return models;
}

std::vector<fs::path> placesOf(const ModelLocation& model) {
    std::vector<fs::path> places{fs::absolute(model.path)};
    std::error_code ignored;
    if (model.form == ModelLocation::Form::SingleFile && fs::is_symlink(places.front(), ignored))
        if (const fs::path target = fs::canonical(places.front(), ignored); !target.empty())
            places.push_back(target);
    return places;
}

std::string tokenizerFolderOf(const ModelLocation& model) {
    const bool file = model.form == ModelLocation::Form::SingleFile;
    for (const fs::path& place : placesOf(model)) {
        const fs::path home = file ? place.parent_path() : place;
        for (const fs::path& folder : {home / "tokenizer", home}) {
            std::error_code ignored;
            if (fs::is_regular_file(folder / "vocab.json", ignored) &&
                fs::is_regular_file(folder / "merges.txt", ignored))
                return folder.string();
        }
    }
    return {};
}

TensorFile readModelPart(const std::string& folder, const std::string& part) {
    const fs::path place = fs::path(folder) / part;
    if (const auto file = firstThatExists(place, weightFileNames("")))
        return readTensorFile(file->string());
    std::vector<std::string> indexNames = weightFileNames(".index.json");
    indexNames.push_back("diffusion_pytorch_model.safetensors.index.fp16.json");
    indexNames.push_back("model.safetensors.index.fp16.json");
    const auto index = firstThatExists(place, indexNames);
    if (!index)
        refuseModelFile(folder,
                        Sentence("it has no weights for its %1: no %2.safetensors; download the whole folder", part,
                                 (place / (part == "text_encoder" ? "model" : "diffusion_pytorch_model")).string()));
    TensorFile whole;
    auto mappings = std::make_shared<std::vector<std::shared_ptr<const void>>>();
    for (const std::string& shard : shardsOf(*index)) {
        TensorFile file = readTensorFile((place / shard).string());
        for (auto& [name, tensor] : file.tensors) {
            if (!whole.tensors.emplace(name, std::move(tensor)).second)
                refuseModelFile(index->string(), Sentence("two of its shards hold the tensor %1", quotedName(name)));
        }
        mappings->push_back(std::move(file.keepAlive));
    }
    whole.keepAlive = std::move(mappings);
    return whole;
}

std::string_view otherThanModel(const TensorFile& file) {
    if (anyName(file, [](std::string_view name) {
            return name.find("lora_") != std::string_view::npos || name.find(".lora") != std::string_view::npos ||
                   name.find("hada_w1") != std::string_view::npos || name.find("lokr_w") != std::string_view::npos;
        }))
        return LATELIER_TEXT("Error", "a LoRA");
    for (const OtherKind& kind : otherKinds) {
        if (hasPrefix(file, kind.prefix))
            return kind.description;
    }
    if (hasPrefix(file, "model.diffusion_model."))
        return {};
    if (hasPrefix(file, "down_blocks.") && hasPrefix(file, "time_embedding."))
        return LATELIER_TEXT("Error", "the U-Net of a diffusers model alone; give the whole folder");
    if (hasPrefix(file, "first_stage_model.") || hasPrefix(file, "decoder.conv_in.") ||
        hasPrefix(file, "post_quant_conv."))
        return LATELIER_TEXT("Error", "a VAE alone");
    if (hasPrefix(file, "text_model.") || hasPrefix(file, "cond_stage_model."))
        return LATELIER_TEXT("Error", "a text encoder alone");
    return LATELIER_TEXT("Error", "something else than a Stable Diffusion model");
}

} // namespace latelier
