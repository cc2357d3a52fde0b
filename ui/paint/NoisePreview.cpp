#include "ui/paint/NoisePreview.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace latelier {

namespace {

/// Share of the picture that is left after this share of the timesteps (Rombach et al. 2022: betas from 0.00085 to
/// 0.012, straight in their square root).
double signalAt(double strength) {
    constexpr int timesteps = 1000;
    double product = 1;
    for (int t = 0; t < std::lround(strength * timesteps); ++t) {
        const double root = std::sqrt(0.00085) + (std::sqrt(0.012) - std::sqrt(0.00085)) * t / (timesteps - 1);
        product *= 1 - root * root;
    }
    return product;
}

} // namespace

QImage withNoise(const QImage& picture, double strength, int side) {
    if (picture.isNull())
        return {};
    // From a coarse one: a large picture would take as long as a frame.
    constexpr int coarse = 8;
    QImage small = picture.scaled(coarse * side, coarse * side, Qt::KeepAspectRatio)
                       .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    const double signal = std::sqrt(signalAt(strength));
    const double noise = 127.5 * std::sqrt(1 - signal * signal);
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    for (int y = 0; y < small.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            const auto mixed = [&](int value) {
                return std::clamp(int(std::lround(127.5 + (value - 127.5) * signal + noise * normal(random))), 0, 255);
            };
            const int red = mixed(qRed(row[x])), green = mixed(qGreen(row[x])), blue = mixed(qBlue(row[x]));
            row[x] = qRgb(red, green, blue);
        }
    }
    return small;
}

} // namespace latelier
