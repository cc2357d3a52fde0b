#pragma once

#include <cstdint>
#include <string>

namespace latelier {

/// A chunk of a PNG file with its length and checksum, made without the library under test.
inline std::string pngChunk(const std::string& type, const std::string& data) {
    const auto number = [](std::uint32_t value) {
        std::string bytes;
        for (const int shift : {24, 16, 8, 0})
            bytes.push_back(static_cast<char>(value >> shift & 0xFF));
        return bytes;
    };
    std::uint32_t checksum = 0xFFFFFFFF;
    for (const char c : type + data) {
        checksum ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            checksum = checksum >> 1 ^ (checksum & 1 ? 0xEDB88320u : 0u);
    }
    return number(static_cast<std::uint32_t>(data.size())) + type + data + number(~checksum);
}

} // namespace latelier
