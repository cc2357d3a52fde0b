#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace latelier {

/// `out.insert(out.end(), ...)`, for which GCC 12 warns of overflows that are none.
inline void append(std::vector<std::uint8_t>& out, std::span<const std::uint8_t> bytes) {
    const std::size_t before = out.size();
    out.resize(before + bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.data() + before);
}

inline void append(std::vector<std::uint8_t>& out, std::string_view text) {
    append(out, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

} // namespace latelier
