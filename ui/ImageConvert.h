#pragma once

#include "core/base/Image.h"

#include <QImage>

namespace latelier {

/// A deep copy in a format that paints fast (RGB32 or ARGB32 premultiplied).
QImage toQImage(const Image& image);

/// Grey for Grayscale8, RGBA where the picture has alpha, else RGB.
Image toImage(const QImage& picture);

} // namespace latelier
