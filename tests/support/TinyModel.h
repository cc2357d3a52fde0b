#pragma once

#include <filesystem>

namespace latelier::test {

/// What a tiny model is to be like.
struct TinyModelOptions {
    bool inpainting = false;
    bool vPrediction = false;
};

/// Writes a Stable Diffusion-shaped model of random weights that takes milliseconds a step: 64x64 pictures are 8x8
/// latents, and its vocabulary is single letters.
void writeTinyModel(const std::filesystem::path& folder, const TinyModelOptions& options = {});

} // namespace latelier::test
