#pragma once

#include <filesystem>

namespace latelier {

/// The folder of files that ship with the program ("share/latelier": starter model, tokenizer, styles): the environment
/// variable LATELIER_DATA, else beside the running program (../share/latelier), else /usr/share/latelier.
std::filesystem::path dataFolder();

/// The model that a request without one uses.
std::filesystem::path starterModel();

/// The CLIP vocabulary (vocab.json, merges.txt) for single-file checkpoints; may not exist.
std::filesystem::path clipVocabulary();

} // namespace latelier
