#include "app/PaintResult.h"

#include "core/base/MaskedArea.h"
#include "ui/ImageConvert.h"
#include "ui/paint/Layers.h"

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

std::optional<PaintState> withResult(const PaintState& now, const PaintState& sent, const Image& picture,
                                     const QString& layerName) {
    const QImage fresh = toQImage(picture);
    if (now.size() != sent.size())
        return std::nullopt;
    if (fresh.size() != sent.size())
        return stateOf(fresh);
    const QImage seen = flattened(sent);
    const QImage given = onWhite(seen);
    const bool everywhere = isEmptyMask(sent.mask);
    const bool layered = !now.layers.empty() && now.layers.size() < std::size_t(mostLayers);
    PaintState result = layered ? withNewLayer(now, layerName, int(now.layers.size()) - 1) : now;
    QImage& taken = layered ? result.layers.back().image : result.picture;
    for (int y = 0; y < fresh.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(fresh.constScanLine(y));
        const auto* old = reinterpret_cast<const QRgb*>(given.constScanLine(y));
        const auto* own = reinterpret_cast<const QRgb*>(seen.constScanLine(y));
        const uchar* marked = sent.mask.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(taken.scanLine(y));
        uchar* mask = result.mask.scanLine(y);
        for (int x = 0; x < fresh.width(); ++x) {
            // White that was painted on what was transparent is new as well.
            const bool covered = qAlpha(own[x]) < 255 && (everywhere || marked[x]);
            if (covered || (from[x] ^ old[x]) & RGB_MASK)
                to[x] = from[x] | 0xff000000u;
            if (marked[x])
                mask[x] = 0;
        }
    }
    return result;
}

QImage previewInPlace(const GenerationRequest& request, const QImage& preview) {
    if (!request.source || !request.mask || preview.isNull())
        return preview;
    const Image& mask = *request.mask;
    PixelArea area{0, 0, mask.width, mask.height};
    if (request.inpaintArea == InpaintArea::OnlyMasked)
        area = maskedArea(mask, request.maskedPadding, request.width, request.height);
    const QImage fresh = preview.scaled(area.width, area.height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    QImage result = onWhite(toQImage(*request.source)).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < area.height; ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(fresh.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(result.scanLine(y + area.y)) + area.x;
        const std::uint8_t* marked = mask.row(y + area.y) + std::ptrdiff_t(area.x) * mask.channels;
        for (int x = 0; x < area.width; ++x)
            if (marked[std::ptrdiff_t(x) * mask.channels])
                to[x] = from[x];
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
