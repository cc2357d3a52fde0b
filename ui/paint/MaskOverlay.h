#pragma once

#include "ui/canvas/CanvasTransform.h"

#include <QColor>
#include <QImage>

class QPainter;

namespace latelier {

/// How the mask shows over the picture.
struct MaskLook {
    QColor colour = QColor(0xe8, 0x4c, 0x3d);
    double opacity = 0.5;
    bool alone = false; ///< the mask in grey and no picture
    bool operator==(const MaskLook&) const = default;
};

/// The mask as it shows in the view, at the view's own resolution, so that a stroke costs only the pixels it covers on
/// the screen, however large the mask is.
class MaskOverlay {
public:
    void setLook(const MaskLook& look);
    const MaskLook& look() const { return look_; }

    /// This part of the mask changed.
    void invalidate(const QRect& area) { dirty_ |= area; }

    /// `view` is in logical pixels, `ratio` what the screen has for each of them.
    void paint(QPainter& painter, const QImage& mask, const CanvasTransform& transform, QSize view, double ratio);

private:
    void render(const QImage& mask, const QRect& device);

    MaskLook look_;
    QRgb levels_[256] = {};
    bool levelsReady_ = false;
    QImage image_; ///< ARGB32 premultiplied, in pixels of the screen
    CanvasTransform transform_;
    double ratio_ = 1;
    QRect dirty_; ///< in pixels of the mask
    QSize maskSize_;
};

} // namespace latelier
