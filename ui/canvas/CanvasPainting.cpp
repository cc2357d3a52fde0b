#include "ui/canvas/AreaScale.h"
#include "ui/canvas/CanvasView.h"

#include "ui/Theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace latelier {

namespace {

constexpr double pixelGridFrom = 12; ///< logical pixels per picture pixel
constexpr double blocksFrom = 6;     ///< from here single pixels are shown as they are

/// Two quiet greys under transparent pictures.
QBrush checkerboard(const QPalette& palette) {
    constexpr int tile = 8;
    const QColor one = palette.color(QPalette::Dark).lighter(125);
    const QColor two = palette.color(QPalette::Dark).lighter(150);
    QPixmap pixmap(2 * tile, 2 * tile);
    pixmap.fill(one);
    QPainter painter(&pixmap);
    painter.fillRect(0, 0, tile, tile, two);
    painter.fillRect(tile, tile, tile, tile, two);
    return pixmap;
}

} // namespace

void CanvasView::paint(QPainter& painter) {
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (picture_.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    } else if (comparison_ != Comparison::None && !other_.isNull()) {
        paintComparison(painter);
    } else {
        const QRectF target = transform_.toView(QRectF(QPointF(), size_));
        if (picture_.hasAlphaChannel())
            painter.fillRect(target, checkerboard(palette()));
        if (!before_.isNull())
            paintPicture(painter, target, before_, 1);
        paintPicture(painter, target, picture_, before_.isNull() ? 1 : blend_.currentValue().toDouble());
        paintPixelGrid(painter, target);
    }
    if (tools_)
        tools_->paint(painter, transform_, size(), openGl_);
    paintNotes(painter);
    if (overlay_)
        overlay_->paint(painter, transform_, size(), openGl_);
    if (focusShown_ && hasFocus())
        paintFocus(painter, rect(), palette());
}

void CanvasView::focusInEvent(QFocusEvent* event) {
    // Back from a menu or another window, it is as it was.
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason && reason != Qt::ActiveWindowFocusReason)
        focusShown_ = reason != Qt::MouseFocusReason;
    refresh();
}

void CanvasView::focusOutEvent(QFocusEvent*) {
    refresh();
}

void CanvasView::paintPicture(QPainter& painter, const QRectF& target, const QImage& image, double opacity) {
    const double perPixel = target.width() / image.width();
    const bool blocks = perPixel >= blocksFrom && image.size() == size_;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !blocks);
    painter.setOpacity(opacity);
    painter.drawImage(target, forScale(image, deviceSize(target)));
    painter.setOpacity(1);
}

QSize CanvasView::deviceSize(const QRectF& target) const {
    return (target.size() * devicePixelRatioF()).toSize();
}

void CanvasView::updatePicture(const QImage& picture, const QRect& changed) {
    const QSize device = deviceSize(transform_.toView(QRectF(QPointF(), size_)));
    for (Scaled& known : scaled_)
        if (known.key == picture_.cacheKey() && known.size == device && known.image.format() == QImage::Format_RGB32) {
            scaleChanged(known.image, picture, changed);
            known.key = picture.cacheKey();
        }
    setPicture(picture, size_, Change::AtOnce);
}

// Bilinear sampling skips pixels below half size, so a smooth copy is kept for the last scales that were shown.
const QImage& CanvasView::forScale(const QImage& image, QSize device) {
    if (device.isEmpty() || device.width() * 2 > image.width())
        return image;
    for (const Scaled& known : scaled_)
        if (known.key == image.cacheKey() && known.size == device)
            return known.image;
    Scaled& place = scaled_[scaledNext_ = !scaledNext_];
    place = {image.cacheKey(), device, image.scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
    return place.image;
}

void CanvasView::paintComparison(QPainter& painter) {
    const QRectF target = transform_.toView(QRectF(QPointF(), size_));
    const QColor line = palette().color(QPalette::Highlight);
    const auto label = [&](const QString& text, const QRectF& area, Qt::Alignment side) {
        if (text.isEmpty())
            return;
        const QRectF box = QRectF(area).adjusted(12, 10, -12, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        // The pictures do not change sides with the direction of reading, nor do their names.
        const int flags = int(side | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap;
        const QRectF bounds = painter.boundingRect(box, flags, text);
        painter.fillRect(bounds.adjusted(-6, -3, 6, 3), QColor(palette().color(QPalette::Window)));
        painter.drawText(box, flags, text);
    };
    if (comparison_ == Comparison::SideBySide) {
        const QRectF left(0, 0, width() / 2.0, height());
        const QRectF right = left.translated(width() / 2.0, 0);
        painter.setClipRect(left);
        paintPicture(painter, target, picture_, 1);
        painter.setClipRect(right);
        paintPicture(painter, target.translated(right.left(), 0), other_, 1);
        painter.setClipping(false);
        painter.fillRect(QRectF(right.left() - 0.5, 0, 1, height()), palette().color(QPalette::Mid));
        label(label_, left, Qt::AlignLeft);
        label(otherLabel_, right, Qt::AlignLeft);
        return;
    }
    const double x = wipeX();
    painter.setClipRect(QRectF(0, 0, x, height()));
    paintPicture(painter, target, picture_, 1);
    painter.setClipRect(QRectF(x, 0, width() - x, height()));
    paintPicture(painter, target, other_, 1);
    painter.setClipping(false);
    painter.fillRect(QRectF(x - 0.75, target.top(), 1.5, target.height()), line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(QPointF(x, target.center().y()), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    label(label_, rect(), Qt::AlignLeft);
    label(otherLabel_, rect(), Qt::AlignRight);
}

void CanvasView::paintPixelGrid(QPainter& painter, const QRectF& target) {
    if (transform_.scale < pixelGridFrom || picture_.size() != size_)
        return;
    const QRectF shown = target & QRectF(rect());
    const QPointF first = transform_.toPicture(shown.topLeft());
    const QPointF last = transform_.toPicture(shown.bottomRight());
    painter.setPen(QColor(128, 128, 128, 90));
    for (int x = int(first.x()) + 1; x < last.x(); ++x) {
        const double at = transform_.toView(QPointF(x, 0)).x();
        painter.drawLine(QPointF(at, shown.top()), QPointF(at, shown.bottom()));
    }
    for (int y = int(first.y()) + 1; y < last.y(); ++y) {
        const double at = transform_.toView(QPointF(0, y)).y();
        painter.drawLine(QPointF(shown.left(), at), QPointF(shown.right(), at));
    }
}

void CanvasView::paintNotes(QPainter& painter) {
    if (!caption_.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(12, 0, -12, -5), Qt::AlignLeft | Qt::AlignBottom, caption_);
    }
    if (progress_ >= 0)
        painter.fillRect(QRectF(0, 0, width() * std::min(progress_, 1.0), 2), palette().color(QPalette::Highlight));
}

} // namespace latelier
