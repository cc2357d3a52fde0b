#pragma once

#include "core/training/PictureSource.h"

namespace latelier {

/// The pictures of a folder and its subfolders (.png, .jpg, .jpeg, .webp), each with the text of the file of the same
/// name that ends in .txt as its caption, else with an empty one. A picture is resized so that its shorter side is
/// `options.size`, cropped somewhere along the longer one, and mirrored every other time.
PictureSource pictureFolder(const TrainingOptions& options, SourcePart part);

} // namespace latelier
