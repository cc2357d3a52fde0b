#pragma once

#include "core/base/GenerationRequest.h"
#include "core/base/Image.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace latelier {

/// A step of a kept picture, as it was seen while the picture formed.
struct KeptStepView {
    int step = 0; ///< steps finished
    double sigma = 0;
    double guidance = 0;
    double seconds = 0;
    Image preview; ///< x0, one pixel per latent sample
};

/// What is kept of a picture's steps: x0 of each as fp16, in a safetensors file ("denoised.7" [1, C, h, w], "facts.7":
/// sigma, guidance and seconds), and the linear map from latents to colours ("colours" [C + 1, 3], the offset last),
/// fitted by least squares of the last x0 to the finished picture. A step takes 32 KB at 512x512.
///
/// `journal` is the folder that the engine wrote while the picture formed. Empty when it holds no steps. Throws
/// Error{Io}, Error{BadModel} when it cannot be read.
std::vector<std::uint8_t> packSteps(const std::filesystem::path& journal, const Image& picture,
                                    const GenerationRequest& request);

/// Reads what packSteps made, in order. Throws Error{BadModel} for anything else.
std::vector<KeptStepView> unpackSteps(std::span<const std::uint8_t> packed);

/// The request as it was when that step was finished: what a branch from there names as its parent.
GenerationRequest requestAtStep(GenerationRequest request, int step);

} // namespace latelier
