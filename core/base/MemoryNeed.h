#pragma once

#include <cstddef>
#include <utility>

namespace latelier {

/// Bytes as a polynomial of a picture's pixels.
struct MemoryCurve {
    double fixed = 0;
    double perPixel = 0;
    double perPixelSquared = 0; ///< where attention holds every pair of pixels
    double at(double pixels) const { return fixed + pixels * (perPixel + pixels * perPixelSquared); }
};

/// What a model needs for painting, besides its weights, at the most: in a step, or while it decodes. An estimate.
struct MemoryNeed {
    MemoryCurve step;
    MemoryCurve decode;
    double decodesWhole = 0; ///< pixels from which on the decoder works in tiles, so that `decode` grows no more
};

/// Bytes for a picture of that size.
std::size_t bytesNeeded(const MemoryNeed& need, int width, int height);

/// The largest size of the same shape, smaller than the given one and in multiples of 64, that needs at most `bytes`.
/// {0, 0} when there is none.
std::pair<int, int> largestSize(const MemoryNeed& need, int width, int height, std::size_t bytes);

} // namespace latelier
