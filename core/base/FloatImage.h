#pragma once

#include <vector>

namespace latelier {

/// A picture in floating point: rows from the top, channels interleaved, values 0 to 1 in sRGB encoding as in Image.
struct FloatImage {
    int width = 0;
    int height = 0;
    int channels = 3;
    std::vector<float> pixels;
};

} // namespace latelier
