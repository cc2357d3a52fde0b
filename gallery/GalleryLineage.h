#pragma once

#include "gallery/Gallery.h"

#include <vector>

namespace latelier {

/// The pictures of the gallery that a request starts from: the one whose pixels are its source, and the one that its
/// branch leaves. What is not in the gallery, or was listed before the gallery looked at pixels, is not found.
std::vector<Parent> parentsInGallery(Gallery& gallery, const GenerationRequest& request);

} // namespace latelier
