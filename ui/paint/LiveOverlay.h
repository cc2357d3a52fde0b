#pragma once

#include "ui/canvas/CanvasTransform.h"

#include <QImage>

class QPainter;

namespace latelier {

/// What a stroke changes in the picture while it is drawn, at the view's own resolution: each moment costs only the
/// pixels that it covers on the screen, however large the picture is and however long the stroke has become.
class LiveOverlay {
public:
    /// The picture under it is up to date from now on.
    void clear();
    /// This part of the picture changed.
    void invalidate(const QRect& area);
    bool empty() const { return area_.isEmpty(); }
    const QRect& area() const { return area_; }

    /// `view` is in logical pixels, `ratio` what the screen has for each of them.
    void paint(QPainter& painter, const QImage& picture, const CanvasTransform& transform, QSize view, double ratio);

private:
    QImage image_; ///< ARGB32 premultiplied, in pixels of the screen
    QRect area_;   ///< of the picture: changed since it was cleared
    QRect dirty_;  ///< of the picture: not drawn yet
    CanvasTransform transform_;
    double ratio_ = 1;
};

} // namespace latelier
