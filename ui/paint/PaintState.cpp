#include "ui/paint/PaintState.h"

#include "ui/paint/Mix.h"

#include <algorithm>
#include <cstdlib>

namespace latelier {

namespace {

/// A colour of this share over another (Porter and Duff 1984).
QRgb over(QRgb below, QRgb above, int share) {
    const int alpha = qAlpha(below) + scaled(255 - qAlpha(below), share);
    const int part = (share * 255 + alpha / 2) / alpha;
    return qRgba(mixed(qRed(below), qRed(above), part), mixed(qGreen(below), qGreen(above), part),
                 mixed(qBlue(below), qBlue(above), part), alpha);
}

int in255(int percent) {
    return (percent * 255 + 50) / 100;
}

} // namespace

const QImage& PaintState::plane(Plane which) const {
    return which == Plane::Picture ? picture
           : which == Plane::Mask  ? mask
                                   : layers.at(std::size_t(which) - std::size_t(layerPlane(0))).image;
}

PaintState stateOf(const QImage& picture) {
    if (picture.isNull())
        return {};
    PaintState state;
    state.picture = picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    state.picture.setDevicePixelRatio(1);
    state.mask = blankImage(picture.size(), QImage::Format_Grayscale8);
    return state;
}

// The pages of fresh memory are the system's zeros until something is written to them.
QImage blankImage(QSize size, QImage::Format format) {
    const qsizetype line = (qsizetype(size.width()) * QImage::toPixelFormat(format).bitsPerPixel() + 31) / 32 * 4;
    auto* pixels = static_cast<uchar*>(std::calloc(std::size_t(size.height()), std::size_t(line)));
    return QImage(pixels, size.width(), size.height(), line, format, std::free, pixels);
}

bool isEmptyMask(const QImage& mask) {
    for (int y = 0; y < mask.height(); ++y) {
        const uchar* row = mask.constScanLine(y);
        if (!std::all_of(row, row + mask.width(), [](uchar value) { return value == 0; }))
            return false;
    }
    return true;
}

std::vector<LayerInfo> infosOf(const PaintState& state) {
    return {state.layers.begin(), state.layers.end()};
}

void setInfos(PaintState& state, const std::vector<LayerInfo>& infos) {
    for (std::size_t i = 0; i < state.layers.size(); ++i)
        static_cast<LayerInfo&>(state.layers[i]) = infos.at(i);
}

int layerWithId(const PaintState& state, std::uint32_t id) {
    const auto found =
        std::find_if(state.layers.begin(), state.layers.end(), [&](const Layer& layer) { return layer.id == id; });
    return found == state.layers.end() ? -1 : int(found - state.layers.begin());
}

bool hasVisibleLayers(const PaintState& state) {
    return std::any_of(state.layers.begin(), state.layers.end(),
                       [](const Layer& layer) { return layer.visible && layer.opacity > 0; });
}

QImage flattened(const PaintState& state) {
    if (!hasVisibleLayers(state))
        return state.picture;
    QImage seen(state.size(), state.picture.format());
    flatten(seen, state, state.rect());
    return seen;
}

void flatten(QImage& seen, const PaintState& state, const QRect& area) {
    const QRect part = area & state.rect();
    for (int y = part.top(); y <= part.bottom(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(seen.scanLine(y));
        const auto* bottom = reinterpret_cast<const QRgb*>(state.picture.constScanLine(y));
        std::copy(bottom + part.left(), bottom + part.right() + 1, out + part.left());
        for (const Layer& layer : state.layers) {
            if (!layer.visible || layer.opacity == 0)
                continue;
            const int opacity = in255(layer.opacity);
            const auto* above = reinterpret_cast<const QRgb*>(layer.image.constScanLine(y));
            for (int x = part.left(); x <= part.right(); ++x)
                if (const int share = scaled(qAlpha(above[x]), opacity))
                    out[x] = over(out[x], above[x], share);
        }
    }
}

} // namespace latelier
