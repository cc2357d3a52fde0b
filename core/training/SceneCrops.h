#pragma once

#include "core/training/ScenePainter.h"

#include <ATen/core/Generator.h>

namespace latelier {

/// Square crops of `side` pixels, `perPicture` of each picture: every other one is centred in the subject's box, where
/// the detail is, the others anywhere. A convolutional autoencoder learns as much from a pixel of a crop as from one of
/// a picture, and where computing time is short, four crops of a quarter's area teach more than one picture.
SceneBatch crops(const SceneBatch& scenes, std::int64_t side, int perPicture, at::Generator& random);

} // namespace latelier
