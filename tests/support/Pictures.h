#pragma once

#include "core/base/Image.h"

#include <cstdint>
#include <random>

namespace latelier {

/// A smooth picture; different for each seed.
inline Image gradientPicture(int width, int height, int channels = 3, unsigned seed = 0) {
    Image image(width, height, channels);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int colour[] = {x * 255 / width, y * 255 / height, static_cast<int>(seed * 37 % 256), 255};
            for (int c = 0; c < channels; ++c)
                image.row(y)[x * channels + c] = static_cast<std::uint8_t>(colour[c]);
        }
    return image;
}

inline Image noisePicture(int width, int height, int channels, unsigned seed) {
    std::mt19937 random(seed);
    Image image(width, height, channels);
    for (auto& value : image.pixels)
        value = static_cast<std::uint8_t>(random());
    return image;
}

} // namespace latelier
