#include "ui/paint/SelectionOutline.h"

#include <QPainter>

#include <cmath>
#include <vector>

namespace latelier {

namespace {

constexpr int dash = 4;
constexpr uchar inside = 128; ///< a soft rim is within from half its strength on

/// Which row or column of the selection each pixel of the screen shows; -1 outside.
std::vector<int> placesAlong(int pixels, double offset, double scale, double ratio, int length) {
    std::vector<int> places;
    for (int i = 0; i < pixels; ++i) {
        const double at = std::floor(((i + 0.5) / ratio - offset) / scale);
        places.push_back(at < 0 || at >= length ? -1 : int(at));
    }
    return places;
}

} // namespace

void SelectionOutline::paint(QPainter& painter, const QImage& selection, const CanvasTransform& transform, QSize view,
                             double ratio) {
    if (selection.isNull())
        return;
    const QSize device = (QSizeF(view) * ratio).toSize();
    const bool moved = transform.scale != transform_.scale || transform.offset != transform_.offset;
    if (moved || image_.size() != device || selected_ != selection.cacheKey()) {
        image_ = QImage(device, QImage::Format_ARGB32_Premultiplied);
        image_.fill(Qt::transparent);
        image_.setDevicePixelRatio(ratio);
        transform_ = transform;
        selected_ = selection.cacheKey();
        draw(selection, transform, ratio);
    }
    painter.drawImage(QPointF(), image_);
}

void SelectionOutline::draw(const QImage& selection, const CanvasTransform& transform, double ratio) {
    const auto columns = placesAlong(image_.width(), transform.offset.x(), transform.scale, ratio, selection.width());
    const auto rows = placesAlong(image_.height(), transform.offset.y(), transform.scale, ratio, selection.height());
    const auto selected = [&](int x, int y) {
        return x >= 0 && y >= 0 && columns[std::size_t(x)] >= 0 && rows[std::size_t(y)] >= 0 &&
               selection.constScanLine(rows[std::size_t(y)])[columns[std::size_t(x)]] >= inside;
    };
    for (int y = 0; y < image_.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image_.scanLine(y));
        for (int x = 0; x < image_.width(); ++x) {
            const bool here = selected(x, y);
            if (here != selected(x - 1, y) || here != selected(x, y - 1))
                out[x] = (x + y) / dash % 2 ? 0xff000000u : 0xffffffffu;
        }
    }
}

} // namespace latelier
