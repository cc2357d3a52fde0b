#pragma once

#include "core/base/TensorFile.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// Where a model lies and in which form.
struct ModelLocation {
    enum class Form { SingleFile, DiffusersFolder };

    Form form = Form::SingleFile;
    std::string path; ///< the file, or the folder that holds model_index.json
    std::string name; ///< file or folder name without its ending
};

/// Says what a path is. Throws Error{Io} when there is nothing, Error{BadModel} when it is no model.
ModelLocation locateModel(const std::string& path);

/// The models in a folder and the folders below it, by name; files are told by their ending alone, nothing is opened.
std::vector<ModelLocation> listModels(const std::string& folder);

/// Where a model says it lies, beside which its other files are looked for: its path, and behind a file that is a
/// symbolic link, the path that this leads to.
std::vector<std::filesystem::path> placesOf(const ModelLocation& model);

/// The folder with the vocab.json and merges.txt that a model brings: "tokenizer" in its folder (a file's is the one
/// that it lies in), or that folder itself. Empty where it brings none.
std::string tokenizerFolderOf(const ModelLocation& model);

/// The tensors of one part ("unet", "vae", "text_encoder") of a diffusers folder: one file, the fp16 variant where
/// there is no other, or the shards that an index lists. Throws Error{BadModel}, Error{Io}.
TensorFile readModelPart(const std::string& folder, const std::string& part);

/// What a weight file that is no whole model holds, such as "a LoRA"; empty for a model in the CompVis layout.
std::string_view otherThanModel(const TensorFile& file);

} // namespace latelier
