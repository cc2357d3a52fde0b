#include "core/training/SceneRandom.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

namespace latelier {

namespace {

/// The finaliser of splitmix64 (Steele et al. 2014).
std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::uint64_t hash(std::string_view text) {
    std::uint64_t h = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return h;
}

double unit(std::uint64_t bits) {
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

/// Weights [points, size] that join lattice points to `size` samples; the lattice has cells + 3 points.
at::Tensor joining(int cells, int size, NoiseShape shape) {
    const auto weights = at::zeros({cells + 3, size});
    auto w = weights.accessor<float, 2>();
    for (int i = 0; i < size; ++i) {
        const double position = (i + 0.5) / size * cells;
        const int cell = std::min(static_cast<int>(position), cells - 1);
        const double t = position - cell;
        if (shape == NoiseShape::Straight) {
            w[cell + 1][i] = static_cast<float>(1 - t);
            w[cell + 2][i] = static_cast<float>(t);
            continue;
        }
        const double basis[4] = {(1 - t) * (1 - t) * (1 - t) / 6, (3 * t * t * t - 6 * t * t + 4) / 6,
                                 (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6, t * t * t / 6};
        for (int k = 0; k < 4; ++k) {
            // B-splines flatten what they join; 1.5 brings the range back to about -1 to 1.
            w[cell + k][i] = static_cast<float>(1.5 * basis[k]);
        }
    }
    return weights;
}

} // namespace

PictureRandom::PictureRandom(std::uint64_t seed, std::int64_t index)
    : key_(mix(mix(seed + 0x9e3779b97f4a7c15ULL) ^ (static_cast<std::uint64_t>(index) * 0xd1b54a32d192ed03ULL))) {}

double PictureRandom::uniform(std::string_view what, double low, double high, std::uint64_t i) const {
    return low + (high - low) * unit(mix(mix(key_ ^ hash(what)) + 0x9e3779b97f4a7c15ULL * (i + 1)));
}

std::int64_t PictureRandom::below(std::string_view what, std::int64_t n, std::uint64_t i) const {
    return static_cast<std::int64_t>(uniform(what, 0, static_cast<double>(n), i));
}

SceneRandom::SceneRandom(std::vector<PictureRandom> pictures, at::Device device)
    : pictures_(std::move(pictures)), device_(device) {}

at::Tensor SceneRandom::uniform(std::string_view what, double low, double high) const {
    const auto values = at::empty({static_cast<std::int64_t>(pictures_.size()), 1, 1, 1});
    float* out = values.data_ptr<float>();
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        out[i] = static_cast<float>(pictures_[i].uniform(what, low, high));
    }
    return values.to(device_);
}

at::Tensor SceneRandom::lattice(std::string_view what, int rows, int columns) const {
    const auto values = at::empty({static_cast<std::int64_t>(pictures_.size()), rows, columns});
    float* out = values.data_ptr<float>();
    const auto points = static_cast<std::uint64_t>(rows) * static_cast<std::uint64_t>(columns);
    for (const auto& picture : pictures_) {
        const auto start = static_cast<std::uint64_t>(picture.uniform(what) * 0x1.0p53);
        for (std::uint64_t i = 0; i < points; ++i) {
            *out++ = static_cast<float>(2 * unit(mix(start + 0x9e3779b97f4a7c15ULL * (i + 1))) - 1);
        }
    }
    return values;
}

at::Tensor SceneRandom::alongX(std::string_view what, int size, int cells, NoiseShape shape, int octaves) const {
    at::Tensor sum;
    double amplitude = 1;
    for (int octave = 0; octave < octaves; ++octave, cells *= 2, amplitude /= 2) {
        const std::string name = std::string(what) + static_cast<char>('0' + octave);
        const auto noise = at::matmul(lattice(name, 1, cells + 3), joining(cells, size, shape)).unsqueeze(1);
        sum = octave == 0 ? noise : sum + amplitude * noise;
    }
    return sum.to(device_);
}

at::Tensor SceneRandom::overPicture(std::string_view what, int size, int cellsX, int cellsY, int octaves) const {
    at::Tensor sum;
    double amplitude = 1;
    for (int octave = 0; octave < octaves; ++octave, cellsX *= 2, cellsY *= 2, amplitude /= 2) {
        const std::string name = std::string(what) + static_cast<char>('0' + octave);
        const auto points = lattice(name, cellsY + 3, cellsX + 3).to(device_);
        const auto acrossX = at::matmul(points, joining(cellsX, size, NoiseShape::Smooth).to(device_));
        const auto noise = at::matmul(joining(cellsY, size, NoiseShape::Smooth).t().to(device_), acrossX).unsqueeze(1);
        sum = octave == 0 ? noise : sum.add_(noise, amplitude);
    }
    return sum;
}

SceneRandom SceneRandom::select(const std::vector<std::int64_t>& rows) const {
    std::vector<PictureRandom> chosen;
    chosen.reserve(rows.size());
    for (const auto row : rows) {
        chosen.push_back(pictures_[static_cast<std::size_t>(row)]);
    }
    return SceneRandom(std::move(chosen), device_);
}

} // namespace latelier
