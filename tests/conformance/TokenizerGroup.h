#pragma once

#include <filesystem>

namespace latelier {

/// Computes the tokenizer group: reads `groupDir/tokenizer.json`, takes the vocabulary from the model folders under
/// `modelsDir` (or, where there is none, the installed one) and writes `{"cases": [[ids]...], "framing": [[77
/// ids]...]}`.
void runTokenizerGroup(const std::filesystem::path& groupDir, const std::filesystem::path& outPath,
                       const std::filesystem::path& modelsDir);

} // namespace latelier
