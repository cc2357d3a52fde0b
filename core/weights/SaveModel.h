#pragma once

#include "core/tensors/TensorFileIo.h"
#include "core/weights/LoadModel.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace latelier {

/// A vocabulary in CLIP's file format, as the texts of its two files.
struct VocabularyFiles {
    std::string vocabulary; ///< vocab.json
    std::string merges;     ///< merges.txt
};

/// Writes a model as a diffusers folder that openModel and diffusers' own from_pretrained read: model_index.json, a
/// folder each for unet, vae, text_encoder, scheduler and tokenizer.
///
/// `weights` has the names that WeightStore uses ("unet.", "vae.", "text_encoder."); floating-point tensors are stored
/// as `dtype`. A component whose weights would pass `shardBytes` is split into several files with an index, as
/// transformers does. Throws Error{Io}.
void saveModel(const std::string& folder, const ModelDescription& description, const TensorMap& weights,
               const VocabularyFiles& vocabulary, at::ScalarType dtype = at::kHalf,
               std::size_t shardBytes = std::size_t{14} << 20);

} // namespace latelier
