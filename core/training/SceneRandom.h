#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace latelier {

/// Random numbers of one picture: each is a hash of the picture's key and the name of what it is for, so that no draw
/// depends on the order of painting, on the batch or on the device.
class PictureRandom {
public:
    PictureRandom(std::uint64_t seed, std::int64_t index);

    /// In [low, high).
    double uniform(std::string_view what, double low = 0, double high = 1, std::uint64_t i = 0) const;
    /// In [0, n).
    std::int64_t below(std::string_view what, std::int64_t n, std::uint64_t i = 0) const;

private:
    std::uint64_t key_;
};

/// How lattice values are joined: straight lines (rocks) or cubic B-splines (hills, clouds).
enum class NoiseShape { Straight, Smooth };

/// The random numbers of a batch as tensors.
class SceneRandom {
public:
    SceneRandom(std::vector<PictureRandom> pictures, at::Device device);

    /// [n, 1, 1, 1]
    at::Tensor uniform(std::string_view what, double low = 0, double high = 1) const;
    /// Noise along x, [n, 1, 1, size], about -1 to 1, `octaves` of halved amplitude starting at `cells` cells.
    at::Tensor alongX(std::string_view what, int size, int cells, NoiseShape shape, int octaves = 1) const;
    /// Noise over the picture, [n, 1, size, size], about -1 to 1.
    at::Tensor overPicture(std::string_view what, int size, int cellsX, int cellsY, int octaves = 1) const;

    /// The same for some of the pictures.
    SceneRandom select(const std::vector<std::int64_t>& rows) const;

    const std::vector<PictureRandom>& pictures() const { return pictures_; }
    at::Device device() const { return device_; }

private:
    at::Tensor lattice(std::string_view what, int rows, int columns) const;

    std::vector<PictureRandom> pictures_;
    at::Device device_;
};

} // namespace latelier
