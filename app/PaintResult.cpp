#include "app/PaintResult.h"

#include "ui/ImageConvert.h"

#include <QPainter>

#include <cmath>

namespace latelier {

namespace {

/// As the engine sees it: transparent parts lie on white.
QImage onWhite(const QImage& picture) {
    if (!picture.hasAlphaChannel())
        return picture;
    QImage result(picture.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, picture);
    return result;
}

} // namespace

std::optional<PaintState> withResult(const PaintState& now, const PaintState& sent, const Image& picture) {
    const QImage fresh = toQImage(picture);
    if (now.size() != sent.size())
        return std::nullopt;
    if (fresh.size() != sent.size())
        return stateOf(fresh);
    const QImage given = onWhite(sent.picture);
    PaintState result = now;
    for (int y = 0; y < fresh.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(fresh.constScanLine(y));
        const auto* old = reinterpret_cast<const QRgb*>(given.constScanLine(y));
        const uchar* marked = sent.mask.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(result.picture.scanLine(y));
        uchar* mask = result.mask.scanLine(y);
        for (int x = 0; x < fresh.width(); ++x) {
            if ((from[x] ^ old[x]) & RGB_MASK)
                to[x] = from[x] | 0xff000000u;
            if (marked[x])
                mask[x] = 0;
        }
    }
    return result;
}

QSize sizeForShape(QSize picture, QSize wanted) {
    const double shape = double(picture.width()) / picture.height();
    if (std::abs(shape * wanted.height() / wanted.width() - 1) < 0.01)
        return wanted;
    const double area = double(wanted.width()) * wanted.height();
    const auto rounded = [](double side) { return std::max(64, int(std::lround(side / 8)) * 8); };
    return {rounded(std::sqrt(area * shape)), rounded(std::sqrt(area / shape))};
}

} // namespace latelier
