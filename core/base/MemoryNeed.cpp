#include "core/base/MemoryNeed.h"

#include <algorithm>

namespace latelier {

std::size_t bytesNeeded(const MemoryNeed& need, int width, int height) {
    const double pixels = static_cast<double>(width) * height;
    const double decoded = need.decodesWhole > 0 ? std::min(pixels, need.decodesWhole) : pixels;
    return static_cast<std::size_t>(std::max(need.step.at(pixels), need.decode.at(decoded)));
}

std::pair<int, int> largestSize(const MemoryNeed& need, int width, int height, std::size_t bytes) {
    constexpr int grid = 64;
    const int longer = std::max(width, height);
    for (int side = (longer - 1) / grid * grid; side >= grid; side -= grid) {
        const auto scaled = [&](int length) {
            return std::max(grid, static_cast<int>(static_cast<double>(length) * side / longer / grid + 0.5) * grid);
        };
        if (bytesNeeded(need, scaled(width), scaled(height)) <= bytes)
            return {scaled(width), scaled(height)};
    }
    return {0, 0};
}

} // namespace latelier
