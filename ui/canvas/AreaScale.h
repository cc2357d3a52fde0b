#pragma once

#include <QImage>

namespace latelier {

/// Brings a smaller copy of a picture up to date where the picture changed: each pixel of the copy is the average of
/// the area that it stands for, whatever else is done anew. Both are RGB32.
void scaleChanged(QImage& copy, const QImage& picture, const QRect& changed);

} // namespace latelier
