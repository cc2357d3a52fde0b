#include "core/base/MaskedArea.h"

#include <algorithm>
#include <cmath>

namespace latelier {

namespace {

/// Length of an area grown to `wanted` and moved inside [0, limit]; `start` is changed with it.
int grown(int& start, int length, int wanted, int limit) {
    const int result = std::min(wanted, limit);
    start = std::clamp(start - (result - length) / 2, 0, limit - result);
    return result;
}

} // namespace

PixelArea maskedArea(const Image& mask, int padding, int width, int height) {
    int left = mask.width, top = mask.height, right = -1, bottom = -1;
    const int colours = std::min(mask.channels, 3);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            const std::uint8_t* pixel = mask.row(y) + static_cast<std::ptrdiff_t>(x) * mask.channels;
            if (std::all_of(pixel, pixel + colours, [](std::uint8_t value) { return value == 0; }))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    if (right < 0)
        return {0, 0, mask.width, mask.height};
    padding = std::clamp(padding, 0, std::max(mask.width, mask.height));
    left = std::max(0, left - padding);
    top = std::max(0, top - padding);
    right = std::min(mask.width - 1, right + padding);
    bottom = std::min(mask.height - 1, bottom + padding);
    PixelArea area{left, top, right - left + 1, bottom - top + 1};
    const double ratio = static_cast<double>(width) / height;
    if (area.width < area.height * ratio)
        area.width = grown(area.x, area.width, static_cast<int>(std::lround(area.height * ratio)), mask.width);
    else
        area.height = grown(area.y, area.height, static_cast<int>(std::lround(area.width / ratio)), mask.height);
    return area;
}

} // namespace latelier
