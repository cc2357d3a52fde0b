#pragma once

#include <array>
#include <vector>

namespace latelier {

/// Facts of a model family's latent space.
struct LatentFormat {
    int channels = 4;
    int factor = 8; ///< pixels per latent sample in each direction
    /// RGB in [-1, 1] ~ sum over channels of latent * row + offset: a preview without a decoder.
    std::vector<std::array<float, 3>> rgbFactors;
    std::array<float, 3> rgbOffset = {0, 0, 0};
};

/// The latent space of Stable Diffusion 1 and 2. The factors are those that the common previews use (ComfyUI's
/// latent_formats.SD15), a least-squares fit to decoded pictures.
LatentFormat stableDiffusionLatents();

} // namespace latelier
