#pragma once

#include "gallery/Gallery.h"
#include "tests/support/Pictures.h"

#include <algorithm>

namespace latelier {

/// A small picture as the engine would hand it over.
inline NewPicture newPicture(unsigned seed, const std::string& prompt = "a cat by the sea") {
    NewPicture made;
    made.picture.image = gradientPicture(16, 12, 3, seed);
    made.picture.request.prompt = prompt;
    made.picture.request.negativePrompt = "blur";
    made.picture.request.sampler = "Euler a";
    made.picture.request.seed = seed;
    made.picture.request.width = 16;
    made.picture.request.height = 12;
    made.picture.model.name = "tiny-model";
    made.picture.versions = "Latelier 0.1, test";
    made.picture.stepSeconds = {0.5, 0.25};
    made.picture.seconds = 0.75;
    made.modelHash = "6ce0161689";
    return made;
}

/// A picture that rounds to `image` and lies a fifth of a step above it.
inline std::shared_ptr<const FloatImage> preciselyLike(const Image& image) {
    auto precise = std::make_shared<FloatImage>();
    precise->width = image.width;
    precise->height = image.height;
    precise->channels = image.channels;
    for (const std::uint8_t value : image.pixels)
        precise->pixels.push_back(std::min(1.0f, (static_cast<float>(value) + 0.2f) / 255));
    return precise;
}

} // namespace latelier
