#pragma once

#include "core/base/TensorFile.h"

#include <map>
#include <string>
#include <vector>

namespace latelier {

using StoredTensors = std::map<std::string, StoredTensor, std::less<>>;

/// The tensors of a model file under our names: those of diffusers behind "unet.", "vae." and "text_encoder.".
struct NamedTensors {
    StoredTensors tensors;
    std::vector<std::string> unexpected; ///< names in the file that belong to no part of a model
    bool openClip = false;               ///< the text encoder was stored in the layout of OpenCLIP
};

/// From the single-file layout of CompVis/stable-diffusion and Stability-AI/stablediffusion, for any number of levels
/// and blocks. Averaged copies, noise schedules and training leftovers are left out quietly. The query, key and value
/// weights that OpenCLIP stores in one tensor become spans of it. Throws Error{BadModel}, with `label` for the file.
NamedTensors fromCompVis(const StoredTensors& tensors, const std::string& label);

/// Adds the tensors of one part of a diffusers folder to `to`, behind `prefix` ("vae."). The attention names of older
/// releases (query, key, value, proj_attn) become today's.
void addDiffusersPart(const StoredTensors& tensors, const std::string& prefix, NamedTensors& to);

} // namespace latelier
