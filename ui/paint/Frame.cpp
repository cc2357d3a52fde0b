#include "ui/paint/Frame.h"

#include <QRandomGenerator>

#include <algorithm>

namespace latelier {

namespace {

/// The pixel of [0, size) that a mirror at both ends shows at `i`.
int mirrored(int i, int size) {
    const int period = 2 * size;
    const int within = ((i % period) + period) % period;
    return within < size ? within : period - 1 - within;
}

QRgb noisy(QRgb colour, QRandomGenerator& random) {
    const auto moved = [&](int value) { return std::clamp(value + int(random.bounded(129)) - 64, 0, 255); };
    return qRgb(moved(qRed(colour)), moved(qGreen(colour)), moved(qBlue(colour)));
}

} // namespace

PaintState framed(const PaintState& state, const QRect& frame, Prefill prefill, int overlap, quint32 noiseSeed) {
    if (state.empty() || frame.isEmpty())
        return state;
    std::vector<Layer> layers = state.layers;
    for (Layer& layer : layers)
        layer.image = layer.image.copy(frame);
    if (state.rect().contains(frame))
        return {state.picture.copy(frame), state.mask.copy(frame), layers};
    const QImage seen = flattened(state);
    const QSize old = state.size();
    // Known for good is what lies `overlap` away from every side that grows; a side that does not grow keeps all.
    const QRect kept = state.rect().adjusted(frame.left() < 0 ? overlap : 0, frame.top() < 0 ? overlap : 0,
                                             frame.right() >= old.width() ? -overlap : 0,
                                             frame.bottom() >= old.height() ? -overlap : 0);
    QRandomGenerator random(noiseSeed);
    PaintState result{QImage(frame.size(), state.picture.format()), QImage(frame.size(), QImage::Format_Grayscale8),
                      layers};
    for (int y = 0; y < frame.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(result.picture.scanLine(y));
        uchar* mask = result.mask.scanLine(y);
        const int oldY = y + frame.top();
        for (int x = 0; x < frame.width(); ++x) {
            const QPoint at(x + frame.left(), oldY);
            const bool inside = state.rect().contains(at);
            const QPoint from =
                prefill == Prefill::Mirror
                    ? QPoint(mirrored(at.x(), old.width()), mirrored(at.y(), old.height()))
                    : QPoint(std::clamp(at.x(), 0, old.width() - 1), std::clamp(at.y(), 0, old.height() - 1));
            // What the layers show is in the new room as well.
            const QImage& ground = inside ? state.picture : seen;
            const QRgb colour = reinterpret_cast<const QRgb*>(ground.constScanLine(from.y()))[from.x()];
            out[x] = !inside && prefill == Prefill::Noise ? noisy(colour, random) : colour;
            mask[x] = kept.contains(at) ? 0 : 255;
        }
    }
    return result;
}

} // namespace latelier
