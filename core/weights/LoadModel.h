#pragma once

#include "core/base/Sentence.h"
#include "core/kernels/WeightStore.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"
#include "core/sampling/NoiseSchedule.h"

#include <string>
#include <vector>

namespace latelier {

/// All that is known of a model besides its weights.
struct ModelDescription {
    std::string path;   ///< as given
    std::string name;   ///< file or folder name without its ending
    std::string family; ///< "Stable Diffusion 1", "Stable Diffusion 2 inpainting", ...
    std::string folder; ///< the diffusers folder; for a single file the folder that it lies in
    UNetConfig unet;
    AutoencoderConfig autoencoder;
    ClipTextConfig text;
    bool vPrediction = false;  ///< the U-Net gives v and not eps (Salimans and Ho 2022)
    NoiseScheduleConfig noise; ///< what it was trained with
    /// Conditioned on the last but one text layer: clip skip 1 means that layer. A diffusers folder of such a model
    /// leaves the last layer out of its weights; this is false for it then.
    bool penultimateTextLayer = false;
    int preferredSize = 512;     ///< pixels of a side that the model was trained at
    std::string tokenizerFolder; ///< holds vocab.json and merges.txt
    bool inpainting() const { return unet.inChannels == 2 * unet.outChannels + 1; }
};

/// A model file or folder opened: no weight has been converted yet.
struct OpenedModel {
    ModelDescription description;
    WeightStore weights;         ///< under "unet.", "vae." and "text_encoder."
    std::vector<Sentence> notes; ///< on missing, unexpected and guessed things
};

/// Opens a single file (CompVis layout, .safetensors or .ckpt) or a diffusers folder, and finds out what it holds.
///
/// Shapes come from the config.json files of a folder or from the weights of a single file. What cannot be read off
/// those (head counts, v-prediction) is taken from a config.json or a .yaml of the same name beside the file, or
/// else is what the family has. `tokenizerFallbackFolder` serves models that come without a tokenizer.
/// Throws Error{BadModel}, Error{Io}.
OpenedModel openModel(const std::string& path, const std::string& tokenizerFallbackFolder);

} // namespace latelier
