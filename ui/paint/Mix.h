#pragma once

namespace latelier {

/// a * b / 255, rounded; both from 0 to 255.
inline int scaled(int a, int b) {
    const int product = a * b + 128;
    return (product + (product >> 8)) >> 8;
}

/// From one value `share` of 255 parts towards another.
inline int mixed(int from, int to, int share) {
    return from + (to >= from ? scaled(to - from, share) : -scaled(from - to, share));
}

} // namespace latelier
