#include "ui/canvas/AttentionHeat.h"

#include <QColor>
#include <QList>

namespace latelier {

namespace {

struct Veil {
    double red, green, blue, alpha; ///< 0 to 1, straight alpha
};
constexpr Veil unattended{0.02, 0.03, 0.07, 0.82};
constexpr Veil attended{1.0, 0.62, 0.18, 0.18};

double between(double from, double to, double share) {
    return from + (to - from) * share;
}

} // namespace

QImage attentionVeil(const QImage& map) {
    QList<QRgb> table(256);
    for (int value = 0; value < 256; ++value) {
        const double share = value / 255.0;
        table[value] = QColor::fromRgbF(float(between(unattended.red, attended.red, share)),
                                        float(between(unattended.green, attended.green, share)),
                                        float(between(unattended.blue, attended.blue, share)),
                                        float(between(unattended.alpha, attended.alpha, share)))
                           .rgba();
    }
    const QImage grey = map.convertToFormat(QImage::Format_Grayscale8);
    QImage veil(grey.size(), QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(veil.scanLine(y));
        for (int x = 0; x < grey.width(); ++x)
            to[x] = table[from[x]];
    }
    return veil.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace latelier
