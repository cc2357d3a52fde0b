#pragma once

#include "core/base/Image.h"

#include <functional>
#include <string>

namespace latelier {

/// Opens picture files for training; empty in a build without the gallery's picture formats.
std::function<Image(const std::string& path)> pictureReader();

} // namespace latelier
