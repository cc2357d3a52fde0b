#include "ui/canvas/AreaScale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace latelier {

namespace {

/// The pixels of the picture, in one direction, that one pixel of the copy stands for.
struct Span {
    int first;
    std::vector<float> weights; ///< with a sum of 1
};

Span spanOf(int pixel, int copy, int picture) {
    const double step = double(picture) / copy;
    const double from = pixel * step;
    const double to = std::min<double>((pixel + 1) * step, picture);
    Span span{int(from), {}};
    for (int at = span.first; at < to; ++at)
        span.weights.push_back(float((std::min<double>(at + 1, to) - std::max<double>(at, from)) / (to - from)));
    return span;
}

} // namespace

void scaleChanged(QImage& copy, const QImage& picture, const QRect& changed) {
    const QRect inside = changed & picture.rect();
    if (inside.isEmpty())
        return;
    const auto inCopy = [](int at, int side, int whole) { return int(qint64(at) * side / whole); };
    const int left = inCopy(inside.left(), copy.width(), picture.width());
    const int right = inCopy(inside.right(), copy.width(), picture.width());
    std::vector<Span> columns;
    for (int x = left; x <= right; ++x)
        columns.push_back(spanOf(x, copy.width(), picture.width()));
    const int bottom = inCopy(inside.bottom(), copy.height(), picture.height());
    for (int y = inCopy(inside.top(), copy.height(), picture.height()); y <= bottom; ++y) {
        const Span rows = spanOf(y, copy.height(), picture.height());
        auto* out = reinterpret_cast<QRgb*>(copy.scanLine(y)) + left;
        for (const Span& column : columns) {
            float red = 0, green = 0, blue = 0;
            for (std::size_t row = 0; row < rows.weights.size(); ++row) {
                const auto* in = reinterpret_cast<const QRgb*>(picture.constScanLine(rows.first + int(row)));
                for (std::size_t i = 0; i < column.weights.size(); ++i) {
                    const QRgb pixel = in[column.first + int(i)];
                    const float weight = rows.weights[row] * column.weights[i];
                    red += weight * float(qRed(pixel));
                    green += weight * float(qGreen(pixel));
                    blue += weight * float(qBlue(pixel));
                }
            }
            *out++ = qRgb(int(std::lround(red)), int(std::lround(green)), int(std::lround(blue)));
        }
    }
}

} // namespace latelier
