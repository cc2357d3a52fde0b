#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>

namespace latelier {

/// Where a picture lies in a view: the view point of a picture point p is offset + p * scale.
struct CanvasTransform {
    static constexpr double smallest = 1.0 / 64;
    static constexpr double largest = 64;

    double scale = 1;
    QPointF offset;

    QPointF toView(QPointF picture) const { return offset + picture * scale; }
    QPointF toPicture(QPointF view) const { return (view - offset) / scale; }
    QRectF toView(const QRectF& picture) const { return {toView(picture.topLeft()), picture.size() * scale}; }

    /// Zooms by a factor and keeps the picture point under `anchor` (view coordinates) where it is.
    void zoomAt(QPointF anchor, double factor) {
        const QPointF fixed = toPicture(anchor);
        scale = std::clamp(scale * factor, smallest, largest);
        offset = anchor - fixed * scale;
    }

    /// The picture whole and centred in the view, with a margin, never magnified beyond `limit`.
    static CanvasTransform fit(QSizeF picture, QSizeF view, double margin, double limit) {
        CanvasTransform result;
        if (picture.isEmpty())
            return result;
        const double across = (view.width() - 2 * margin) / picture.width();
        const double down = (view.height() - 2 * margin) / picture.height();
        result.scale = std::clamp(std::min({across, down, limit}), smallest, largest);
        result.offset = QPointF((view.width() - picture.width() * result.scale) / 2,
                                (view.height() - picture.height() * result.scale) / 2);
        return result;
    }
};

} // namespace latelier
