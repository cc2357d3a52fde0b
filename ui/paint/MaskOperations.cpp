#include "ui/paint/MaskOperations.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace latelier {

namespace {

/// Largest values of a row in windows of any width: those of 1, 2, 4... values are kept, and two of them that overlap
/// give any other. Each is one pass over whole rows, which compilers turn into vector instructions.
class RowMaxima {
public:
    RowMaxima(int width, int largestHalf) : width_(width), padded_(width + 2 * largestHalf), margin_(largestHalf) {
        while ((2 << steps_) <= 2 * largestHalf + 1)
            ++steps_;
        levels_.assign(std::size_t(steps_ + 1) * padded_, 0);
    }

    void read(const uchar* row) {
        std::copy_n(row, width_, level(0) + margin_);
        for (int step = 1; step <= steps_; ++step) {
            const uchar* below = level(step - 1);
            uchar* out = level(step);
            const int shift = 1 << (step - 1);
            const int length = padded_ - 2 * shift + 1;
            for (int i = 0; i < length; ++i)
                out[i] = std::max(below[i], below[i + shift]);
        }
    }

    /// out[x] becomes the largest of it and the row's values within `half` of x.
    void raise(uchar* out, int half) const {
        const int window = 2 * half + 1;
        int step = 0;
        while ((2 << step) <= window)
            ++step;
        const uchar* left = level(step) + margin_ - half;
        const uchar* right = left + window - (1 << step);
        for (int x = 0; x < width_; ++x)
            out[x] = std::max(out[x], std::max(left[x], right[x]));
    }

private:
    uchar* level(int step) { return levels_.data() + std::size_t(step) * padded_; }
    const uchar* level(int step) const { return levels_.data() + std::size_t(step) * padded_; }

    int width_;
    int padded_;
    int margin_;
    int steps_ = 0;
    std::vector<uchar> levels_;
};

void boxBlurRow(const float* in, float* out, int length, std::ptrdiff_t stride, int half) {
    const float share = 1.0f / float(2 * half + 1);
    const auto at = [&](int i) { return in[std::clamp(i, 0, length - 1) * stride]; };
    float sum = 0;
    for (int i = -half; i <= half; ++i)
        sum += at(i);
    for (int i = 0; i < length; ++i) {
        out[i * stride] = sum * share;
        sum += at(i + half + 1) - at(i - half);
    }
}

} // namespace

QImage inverted(const QImage& mask) {
    QImage result = mask;
    result.invertPixels();
    return result;
}

QImage grown(const QImage& mask, int radius) {
    if (radius <= 0)
        return mask;
    const int width = mask.width(), height = mask.height();
    QImage result(mask.size(), QImage::Format_Grayscale8);
    result.fill(0);
    RowMaxima maxima(width, radius);
    // A disc is a stack of rows: each source row reaches the rows around it as wide as the disc is there.
    for (int y = 0; y < height; ++y) {
        const uchar* row = mask.constScanLine(y);
        if (std::all_of(row, row + width, [](uchar value) { return value == 0; }))
            continue;
        maxima.read(row);
        for (int target = std::max(0, y - radius); target <= std::min(height - 1, y + radius); ++target) {
            const double dy = target - y;
            maxima.raise(result.scanLine(target), int(std::sqrt(double(radius) * radius - dy * dy)));
        }
    }
    return result;
}

QImage shrunk(const QImage& mask, int radius) {
    return inverted(grown(inverted(mask), radius));
}

// Three box blurs are a Gaussian to within 3 % (Wells 1986).
QImage blurred(const QImage& mask, double deviation) {
    if (deviation <= 0)
        return mask;
    const int width = mask.width(), height = mask.height();
    std::vector<float> values(std::size_t(width) * height), turned(values.size());
    for (int y = 0; y < height; ++y)
        std::copy_n(mask.constScanLine(y), width, values.begin() + std::ptrdiff_t(y) * width);
    // The variance of a box of n pixels is (n^2 - 1) / 12; three boxes of two sizes add up to the one asked for.
    const double ideal = std::sqrt(12 * deviation * deviation / 3 + 1);
    int lower = int(ideal);
    lower -= lower % 2 == 0;
    const int small =
        int(std::lround((12 * deviation * deviation - 3 * lower * lower - 12 * lower - 9) / (-4.0 * lower - 4)));
    for (int pass = 0; pass < 3; ++pass) {
        const int half = ((pass < small ? lower : lower + 2) - 1) / 2;
        for (int y = 0; y < height; ++y)
            boxBlurRow(&values[std::size_t(y) * width], &turned[std::size_t(y) * width], width, 1, half);
        for (int x = 0; x < width; ++x)
            boxBlurRow(&turned[x], &values[x], height, width, half);
    }
    QImage result(mask.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        uchar* row = result.scanLine(y);
        for (int x = 0; x < width; ++x)
            row[x] = uchar(std::clamp(std::lround(values[std::size_t(y) * width + x]), 0L, 255L));
    }
    return result;
}

QImage feathered(const QImage& mask, int width) {
    QImage result = blurred(shrunk(mask, width / 2), width / 4.0);
    for (int y = 0; y < mask.height(); ++y) {
        uchar* row = result.scanLine(y);
        const uchar* limit = mask.constScanLine(y);
        for (int x = 0; x < mask.width(); ++x)
            row[x] = std::min(row[x], limit[x]);
    }
    return result;
}

QImage maskFromAlpha(const QImage& picture) {
    QImage mask(picture.size(), QImage::Format_Grayscale8);
    mask.fill(0);
    if (!picture.hasAlphaChannel())
        return mask;
    const QImage source = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < mask.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* to = mask.scanLine(y);
        for (int x = 0; x < mask.width(); ++x)
            to[x] = uchar(255 - qAlpha(from[x]));
    }
    return mask;
}

QImage maskFromPicture(const QImage& picture, QSize size) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.size() == size)
        return grey;
    return grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage similarArea(const QImage& picture, QPoint start, int tolerance) {
    QImage area(picture.size(), QImage::Format_Grayscale8);
    area.fill(0);
    if (!picture.rect().contains(start))
        return area;
    const int width = picture.width(), height = picture.height();
    const QRgb wanted = picture.pixel(start);
    const auto similar = [&](int x, int y) {
        const QRgb there = reinterpret_cast<const QRgb*>(picture.constScanLine(y))[x];
        return std::max({std::abs(qRed(there) - qRed(wanted)), std::abs(qGreen(there) - qGreen(wanted)),
                         std::abs(qBlue(there) - qBlue(wanted)), std::abs(qAlpha(there) - qAlpha(wanted))}) <=
               tolerance;
    };
    std::vector<QPoint> seeds{start};
    while (!seeds.empty()) {
        const QPoint seed = seeds.back();
        seeds.pop_back();
        uchar* row = area.scanLine(seed.y());
        if (row[seed.x()])
            continue;
        int left = seed.x(), right = seed.x();
        while (left > 0 && !row[left - 1] && similar(left - 1, seed.y()))
            --left;
        while (right + 1 < width && !row[right + 1] && similar(right + 1, seed.y()))
            ++right;
        std::fill(row + left, row + right + 1, uchar(255));
        for (const int y : {seed.y() - 1, seed.y() + 1}) {
            if (y < 0 || y >= height)
                continue;
            const uchar* done = area.constScanLine(y);
            bool open = false;
            for (int x = left; x <= right; ++x) {
                const bool here = !done[x] && similar(x, y);
                if (here && !open)
                    seeds.emplace_back(x, y);
                open = here;
            }
        }
    }
    return area;
}

QImage gradientMask(QSize size, QPointF from, QPointF to) {
    QImage mask(size, QImage::Format_Grayscale8);
    const QPointF way = to - from;
    const double squared = way.x() * way.x() + way.y() * way.y();
    for (int y = 0; y < size.height(); ++y) {
        uchar* row = mask.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const QPointF here = QPointF(x + 0.5, y + 0.5) - from;
            const double t = squared > 0 ? (here.x() * way.x() + here.y() * way.y()) / squared : 1.0;
            row[x] = uchar(std::lround(255 * std::clamp(1.0 - t, 0.0, 1.0)));
        }
    }
    return mask;
}

} // namespace latelier
