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

/// Reads the headers alone: of one file, or of the parts of a diffusers folder. Throws Error{BadModel}, Error{Io}.
ModelGlance glanceAtModel(const std::string& path);

} // namespace latelier
