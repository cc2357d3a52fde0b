#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latelier {

/// An 8-bit picture: rows from the top, pixels from the left, channels interleaved, no padding.
struct Image {
    int width = 0;
    int height = 0;
    int channels = 3; ///< 1 grey (masks), 3 RGB, 4 RGBA with straight alpha
    std::vector<std::uint8_t> pixels;

    Image() = default;
    Image(int width, int height, int channels)
        : width(width), height(height), channels(channels),
          pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                 static_cast<std::size_t>(channels)) {}

    bool empty() const { return pixels.empty(); }
    std::uint8_t* row(int y) { return pixels.data() + static_cast<std::size_t>(y) * width * channels; }
    const std::uint8_t* row(int y) const { return pixels.data() + static_cast<std::size_t>(y) * width * channels; }
    bool operator==(const Image&) const = default;
};

} // namespace latelier
