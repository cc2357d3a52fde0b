#pragma once

#include "gallery/Gallery.h"
#include "tests/support/Pictures.h"

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

} // namespace latelier
