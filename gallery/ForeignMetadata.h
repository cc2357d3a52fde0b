#pragma once

#include "core/base/GenerationRequest.h"
#include "gallery/PictureFile.h"

#include <optional>
#include <string>

namespace latelier {

/// What another program told about a picture that it made.
struct ForeignSettings {
    std::string program; ///< "AUTOMATIC1111", "ComfyUI", "InvokeAI", "SD.Next", "stable-diffusion.cpp", ...
    GenerationRequest request;
    std::string modelName;
    std::string modelHash;
};

/// Reads the settings out of a picture's texts, whoever wrote them; nothing when there are none. What is missing keeps
/// Latelier's defaults, names of samplers become ours where we know them. Never throws for what stands in the file.
std::optional<ForeignSettings> readForeignSettings(const PictureMetadata& metadata);

/// A1111's text of a picture, which other programs' settings are brought to; empty where it tells nothing.
std::string parametersOf(const PictureMetadata& metadata);

/// "models/v1-5.safetensors" as people call it: "v1-5".
std::string modelNameOf(std::string fileName);

} // namespace latelier
