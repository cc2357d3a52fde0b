#include "ui/paint/LiveOverlay.h"

#include <QPainter>

namespace latelier {

namespace {

constexpr double blocksFrom = 6; ///< pixels of the screen per pixel: from here single ones are shown as they are

} // namespace

void LiveOverlay::clear() {
    area_ = dirty_ = {};
    image_ = {};
}

void LiveOverlay::invalidate(const QRect& area) {
    area_ |= area;
    dirty_ |= area;
}

void LiveOverlay::paint(QPainter& painter, const QImage& picture, const CanvasTransform& transform, QSize view,
                        double ratio) {
    if (area_.isEmpty() || picture.isNull())
        return;
    const QRectF all(QPointF(), view);
    const auto onScreen = [&](const QRect& part) {
        return (transform.toView(QRectF(part)) & all).toAlignedRect().adjusted(-1, -1, 1, 1) & all.toAlignedRect();
    };
    const QSize device = (QSizeF(view) * ratio).toSize();
    const bool moved = transform.scale != transform_.scale || transform.offset != transform_.offset;
    if (moved || ratio != ratio_ || image_.size() != device) {
        image_ = QImage(device, QImage::Format_ARGB32_Premultiplied);
        image_.setDevicePixelRatio(ratio);
        image_.fill(Qt::transparent);
        transform_ = transform;
        ratio_ = ratio;
        dirty_ = area_;
    }
    if (const QRect part = onScreen(dirty_); !part.isEmpty()) {
        QPainter fresh(&image_);
        fresh.setClipRect(part);
        fresh.setCompositionMode(QPainter::CompositionMode_Source);
        fresh.fillRect(part, Qt::transparent);
        // The pixels around the part take a share in its smooth rim.
        const QRectF source =
            QRectF(transform.toPicture(part.topLeft()), QSizeF(part.size()) / transform.scale).adjusted(-2, -2, 2, 2) &
            QRectF(picture.rect());
        const QRect whole = source.toAlignedRect() & picture.rect();
        fresh.setRenderHint(QPainter::SmoothPixmapTransform, transform.scale < blocksFrom);
        fresh.drawImage(transform.toView(QRectF(whole)), picture, QRectF(whole));
    }
    dirty_ = {};
    const QRect shown = onScreen(area_);
    const QRect pixels = QRectF(shown.topLeft() * ratio, QSizeF(shown.size()) * ratio).toAlignedRect() & image_.rect();
    if (pixels.isEmpty())
        return;
    // A copy of the part alone: OpenGL takes a whole image to the graphics memory, whatever part of it is drawn.
    painter.drawImage(QPointF(pixels.topLeft()) / ratio, image_.copy(pixels));
}

} // namespace latelier
