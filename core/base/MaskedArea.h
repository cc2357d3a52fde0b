#pragma once

#include "core/base/Image.h"

namespace latelier {

/// A rectangle of pixels.
struct PixelArea {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const PixelArea&) const = default;
};

/// What InpaintArea::OnlyMasked works on: the smallest area of the aspect ratio width : height that holds every marked
/// pixel of the mask with `padding` around, inside the picture as far as it goes. The whole picture when nothing is
/// marked. A pixel is marked when one of its channels, alpha left out, is not 0.
PixelArea maskedArea(const Image& mask, int padding, int width, int height);

} // namespace latelier
