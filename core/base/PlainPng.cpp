#include "core/base/PlainPng.h"

#include "core/base/Error.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace latelier {

namespace {

using Bytes = std::vector<std::uint8_t>;

void putBigEndian(Bytes& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

std::uint32_t crc32(const std::uint8_t* begin, const std::uint8_t* end) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> t{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t c = i;
            for (int bit = 0; bit < 8; ++bit) {
                c = (c & 1) != 0 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            }
            t[i] = c;
        }
        return t;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (; begin != end; ++begin) {
        crc = table[(crc ^ *begin) & 0xff] ^ (crc >> 8);
    }
    return crc ^ 0xffffffffU;
}

void putChunk(Bytes& out, std::string_view type, const Bytes& data) {
    putBigEndian(out, static_cast<std::uint32_t>(data.size()));
    const auto start = static_cast<std::ptrdiff_t>(out.size());
    out.insert(out.end(), type.begin(), type.end());
    out.insert(out.end(), data.begin(), data.end());
    putBigEndian(out, crc32(out.data() + start, out.data() + out.size()));
}

/// A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4).
Bytes stored(const Bytes& data) {
    Bytes out = {0x78, 0x01};
    constexpr std::size_t kBlock = 65535;
    for (std::size_t start = 0; start < data.size(); start += kBlock) {
        const auto length = std::min(kBlock, data.size() - start);
        const auto low = static_cast<std::uint8_t>(length & 0xff), high = static_cast<std::uint8_t>(length >> 8);
        const std::uint8_t last = start + length == data.size() ? 1 : 0;
        out.insert(out.end(), {last, low, high, static_cast<std::uint8_t>(~low), static_cast<std::uint8_t>(~high)});
        out.insert(out.end(), data.begin() + static_cast<std::ptrdiff_t>(start),
                   data.begin() + static_cast<std::ptrdiff_t>(start + length));
    }
    std::uint32_t a = 1, b = 0;
    for (const auto byte : data) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    putBigEndian(out, b << 16 | a);
    return out;
}

} // namespace

std::vector<std::uint8_t> encodePlainPng(const Image& image) {
    if (image.empty() || (image.channels != 1 && image.channels != 3 && image.channels != 4)) {
        throw Error(ErrorKind::BadPicture, "A picture without pixels cannot be written as PNG.");
    }
    Bytes out = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    Bytes header;
    putBigEndian(header, static_cast<std::uint32_t>(image.width));
    putBigEndian(header, static_cast<std::uint32_t>(image.height));
    const std::uint8_t colourType = image.channels == 1 ? 0 : image.channels == 3 ? 2 : 6;
    header.insert(header.end(), {8, colourType, 0, 0, 0});
    putChunk(out, "IHDR", header);

    Bytes rows;
    const auto stride = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.channels);
    rows.reserve((stride + 1) * static_cast<std::size_t>(image.height));
    for (int y = 0; y < image.height; ++y) {
        rows.push_back(0); // no filter
        rows.insert(rows.end(), image.row(y), image.row(y) + stride);
    }
    putChunk(out, "IDAT", stored(rows));
    putChunk(out, "IEND", {});
    return out;
}

void writePlainPng(const std::string& path, const Image& image) {
    const auto bytes = encodePlainPng(image);
    const auto temporary = path + ".part";
    std::ofstream file(temporary, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
        std::remove(temporary.c_str());
        throw Error(ErrorKind::Io,
                    "Cannot write the picture \"" + path + "\"; is the disk full or the folder read-only?");
    }
    std::error_code failed;
    std::filesystem::rename(temporary, path, failed);
    if (failed) {
        throw Error(ErrorKind::Io, "Cannot move the picture to \"" + path + "\".", failed.message());
    }
}

} // namespace latelier
