#pragma once

#include <QImage>
#include <QPointF>

namespace latelier {

// Masks are Grayscale8 images, 255 = make anew. Every function returns a new mask of the same size.

QImage inverted(const QImage& mask);
/// Each value becomes the largest within `radius` pixels.
QImage grown(const QImage& mask, int radius);
/// Each value becomes the smallest within `radius` pixels; beyond the border the mask goes on as it is at the border.
QImage shrunk(const QImage& mask, int radius);
/// Gaussian with the given standard deviation in pixels.
QImage blurred(const QImage& mask, double deviation);
/// A soft rim of `width` pixels that lies wholly inside: what was not marked stays unmarked.
QImage feathered(const QImage& mask, int width);
/// Marks what is transparent. A picture without transparent parts gives an empty mask.
QImage maskFromAlpha(const QImage& picture);
/// The grey values of any picture, brought to `size`.
QImage maskFromPicture(const QImage& picture, QSize size);

/// The connected pixels around `start` whose colour is within `tolerance` (0 to 255, the largest channel difference) of
/// the one there. Empty outside the picture.
QImage similarArea(const QImage& picture, QPoint start, int tolerance);
/// 255 up to `from`, 0 beyond `to`, and straight in between, along the line from one to the other.
QImage gradientMask(QSize size, QPointF from, QPointF to);

} // namespace latelier
