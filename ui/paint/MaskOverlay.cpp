#include "ui/paint/MaskOverlay.h"

#include <QPainter>

#include <cmath>
#include <vector>

namespace latelier {

namespace {

constexpr double averageBelow = 0.7; ///< pixels of the screen per pixel of the mask

/// Pixels of the screen that show this part of the mask, with a rim for the averaging.
QRect onScreen(const QRect& area, const CanvasTransform& transform, double ratio) {
    const QRectF view = transform.toView(QRectF(area));
    return QRectF(view.topLeft() * ratio, view.size() * ratio).toAlignedRect().adjusted(-2, -2, 2, 2);
}

/// Up to two places in a row of the mask for each pixel of the screen; -1 outside.
struct Samples {
    int first;
    int second;
};

std::vector<Samples> samplesAlong(int from, int to, double offset, double scale, double ratio, int length) {
    std::vector<Samples> samples;
    const double step = 1 / (scale * ratio);
    const bool average = scale * ratio < averageBelow;
    for (int i = from; i <= to; ++i) {
        const double centre = ((i + 0.5) / ratio - offset) / scale;
        const auto index = [&](double at) {
            const int whole = int(std::floor(at));
            return whole < 0 || whole >= length ? -1 : whole;
        };
        const int first = index(average ? centre - step / 4 : centre);
        const int second = average ? index(centre + step / 4) : first;
        samples.push_back({first >= 0 ? first : second, second >= 0 ? second : first});
    }
    return samples;
}

} // namespace

void MaskOverlay::setLook(const MaskLook& look) {
    look_ = look;
    levelsReady_ = false;
}

void MaskOverlay::paint(QPainter& painter, const QImage& mask, const CanvasTransform& transform, QSize view,
                        double ratio) {
    if (mask.isNull())
        return;
    const QSize device = (QSizeF(view) * ratio).toSize();
    if (!levelsReady_) {
        levelsReady_ = true;
        for (int value = 0; value < 256; ++value) {
            const int alpha = int(std::lround(value * look_.opacity));
            levels_[value] =
                look_.alone ? qRgb(value, value, value)
                            : qPremultiply(qRgba(look_.colour.red(), look_.colour.green(), look_.colour.blue(), alpha));
        }
        maskSize_ = {};
    }
    const bool moved = transform.scale != transform_.scale || transform.offset != transform_.offset;
    if (moved || ratio != ratio_ || image_.size() != device || maskSize_ != mask.size()) {
        image_ = QImage(device, QImage::Format_ARGB32_Premultiplied);
        image_.fill(Qt::transparent);
        image_.setDevicePixelRatio(ratio);
        transform_ = transform;
        ratio_ = ratio;
        maskSize_ = mask.size();
        dirty_ = mask.rect();
    }
    if (!dirty_.isEmpty())
        render(mask, onScreen(dirty_, transform, ratio) & QRect(QPoint(), device));
    dirty_ = {};
    painter.drawImage(QPointF(), image_);
}

void MaskOverlay::render(const QImage& mask, const QRect& device) {
    if (device.isEmpty())
        return;
    const auto columns =
        samplesAlong(device.left(), device.right(), transform_.offset.x(), transform_.scale, ratio_, mask.width());
    const auto rows =
        samplesAlong(device.top(), device.bottom(), transform_.offset.y(), transform_.scale, ratio_, mask.height());
    const bool average = transform_.scale * ratio_ < averageBelow;
    for (int y = device.top(); y <= device.bottom(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image_.scanLine(y)) + device.left();
        const Samples& row = rows[y - device.top()];
        if (row.first < 0) {
            std::fill_n(out, device.width(), 0u);
            continue;
        }
        const uchar* upper = mask.constScanLine(row.first);
        const uchar* lower = mask.constScanLine(row.second);
        for (const Samples& column : columns) {
            int value = column.first < 0 ? 0 : upper[column.first];
            if (average && column.first >= 0)
                value = (value + upper[column.second] + lower[column.first] + lower[column.second] + 2) / 4;
            *out++ = column.first < 0 ? 0u : levels_[value];
        }
    }
}

} // namespace latelier
