#include "core/base/PngChunks.h"

#include "core/base/AppendBytes.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace latelier {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::array<std::uint8_t, 8> signature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
constexpr std::size_t frame = 12; ///< length, type and checksum

} // namespace

std::uint32_t bigEndian(Bytes bytes) {
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 | std::uint32_t(bytes[2]) << 8 | bytes[3];
}

void appendBigEndian(std::vector<std::uint8_t>& out, std::uint32_t value) {
    for (const int shift : {24, 16, 8, 0})
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::optional<Bytes> afterPngSignature(Bytes file) {
    const bool png = file.size() >= signature.size() && std::equal(signature.begin(), signature.end(), file.begin());
    return png ? std::optional(file.subspan(signature.size())) : std::nullopt;
}

std::optional<PngChunk> takePngChunk(Bytes& rest) {
    if (rest.size() < frame)
        return std::nullopt;
    const std::size_t length = bigEndian(rest);
    if (length > rest.size() - frame)
        return std::nullopt;
    const PngChunk chunk{
        {reinterpret_cast<const char*>(rest.data()) + 4, 4}, rest.subspan(8, length), rest.first(frame + length)};
    rest = rest.subspan(frame + length);
    return chunk;
}

void appendPngSignature(std::vector<std::uint8_t>& out) {
    append(out, signature);
}

void appendPngChunk(std::vector<std::uint8_t>& out, std::string_view type, Bytes data) {
    appendBigEndian(out, static_cast<std::uint32_t>(data.size()));
    const std::size_t start = out.size();
    append(out, type);
    append(out, data);
    const uLong checksum = crc32_z(0, out.data() + start, out.size() - start);
    appendBigEndian(out, static_cast<std::uint32_t>(checksum));
}

void appendPngChunk(std::vector<std::uint8_t>& out, std::string_view type, std::string_view data) {
    appendPngChunk(out, type, Bytes(reinterpret_cast<const std::uint8_t*>(data.data()), data.size()));
}

} // namespace latelier
