#pragma once

#include <cstdint>
#include <string>

namespace latelier {

/// What a model's headers say of it, without a weight being read.
struct ModelGlance {
    std::string family;      ///< "Stable Diffusion 1 inpainting"; of other things what they are, such as "a LoRA"
    std::uint64_t bytes = 0; ///< of its weights as they are stored
    bool paints = true;      ///< false for what this program cannot paint with
};

/// What the family is called whose U-Net has a text context of that width, linear or convolutional projections around
/// its attention, and `in` and `out` channels: "Stable Diffusion 1", "Stable Diffusion 2 inpainting", ...
std::string familyName(std::int64_t contextWidth, bool linearProjection, std::int64_t in, std::int64_t out);

/// Reads the headers alone: of one file, or of the parts of a diffusers folder. Throws Error{BadModel}, Error{Io}.
ModelGlance glanceAtModel(const std::string& path);

} // namespace latelier
