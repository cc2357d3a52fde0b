#pragma once

#include <filesystem>
#include <optional>

namespace latelier::test {

/// What a tiny model is to be like.
struct TinyModelOptions {
    bool inpainting = false;
    bool vPrediction = false;
    /// A number in the decoder's last bias, for red; the weights are stored in fp32 then. Float's greatest one is an
    /// infinity in bf16.
    std::optional<float> decoderBias = {};
};

/// Writes a Stable Diffusion-shaped model of random weights that takes milliseconds a step: 64x64 pictures are 8x8
/// latents, and its vocabulary is single letters.
void writeTinyModel(const std::filesystem::path& folder, const TinyModelOptions& options = {});

} // namespace latelier::test
