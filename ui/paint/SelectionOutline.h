#pragma once

#include "ui/canvas/CanvasTransform.h"

#include <QImage>

class QPainter;

namespace latelier {

/// The border of what is selected, in dashes of one pixel of the screen that show on any picture.
class SelectionOutline {
public:
    /// `view` is in logical pixels, `ratio` what the screen has for each of them. A null selection has no border.
    void paint(QPainter& painter, const QImage& selection, const CanvasTransform& transform, QSize view, double ratio);

private:
    void draw(const QImage& selection, const CanvasTransform& transform, double ratio);

    QImage image_; ///< ARGB32 premultiplied, in pixels of the screen
    CanvasTransform transform_;
    qint64 selected_ = 0;
};

} // namespace latelier
