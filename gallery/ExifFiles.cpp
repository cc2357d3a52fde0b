// Where the EXIF block, and what else is no picture, lies in JPEG and WebP files.
#include "core/base/AppendBytes.h"
#include "core/base/Error.h"
#include "gallery/ExifText.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace latelier {
namespace {

using Bytes = std::span<const std::uint8_t>;
using namespace std::string_view_literals;

constexpr std::string_view exifMark = "Exif\0\0"sv;
// Flags of VP8X, and the chunks that hold the picture itself (WebP container specification).
constexpr std::uint8_t xmpFlag = 0x04;
constexpr std::uint8_t exifFlag = 0x08;
constexpr std::array shownChunks{"VP8 "sv, "VP8L"sv, "ALPH"sv, "ANIM"sv, "ANMF"sv, "ICCP"sv};

std::string_view asText(Bytes bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

struct JpegSegment {
    std::uint8_t marker;
    Bytes whole;   ///< with the marker
    Bytes content; ///< behind the length
};

/// Takes the next segment before the picture's data off the front.
std::optional<JpegSegment> takeSegment(Bytes& rest) {
    constexpr std::uint8_t startOfScan = 0xDA;
    if (rest.size() < 4 || rest[0] != 0xFF || rest[1] == startOfScan || rest[1] < 0xC0)
        return std::nullopt;
    const std::size_t length = std::size_t{rest[2]} << 8 | rest[3];
    if (length < 2 || length + 2 > rest.size())
        return std::nullopt;
    const JpegSegment segment{rest[1], rest.first(length + 2), rest.subspan(4, length - 2)};
    rest = rest.subspan(length + 2);
    return segment;
}

bool isExif(const JpegSegment& segment) {
    return segment.marker == 0xE1 && asText(segment.content).starts_with(exifMark);
}

/// False for application segments and comments that tell of the picture instead of showing it.
bool showsThePicture(const JpegSegment& segment) {
    constexpr std::uint8_t firstApplication = 0xE0, profile = 0xE2, adobe = 0xEE, lastApplication = 0xEF,
                           comment = 0xFE;
    switch (segment.marker) {
    case firstApplication:
        return asText(segment.content).starts_with("JFIF\0"sv);
    case profile:
        return asText(segment.content).starts_with("ICC_PROFILE\0"sv);
    case adobe: // says how the colours are coded
        return true;
    default:
        return segment.marker != comment && (segment.marker < firstApplication || segment.marker > lastApplication);
    }
}

bool isJpeg(Bytes file) {
    return asText(file).starts_with("\xFF\xD8\xFF"sv);
}

struct WebPChunk {
    std::string_view type;
    Bytes whole; ///< with type, length and padding
    Bytes content;
};

std::uint32_t littleEndian(Bytes bytes, int length) {
    std::uint32_t value = 0;
    for (int i = length - 1; i >= 0; --i)
        value = value << 8 | bytes[static_cast<std::size_t>(i)];
    return value;
}

std::optional<WebPChunk> takeChunk(Bytes& rest) {
    if (rest.size() < 8)
        return std::nullopt;
    const std::size_t length = littleEndian(rest.subspan(4), 4);
    if (length > rest.size() - 8)
        return std::nullopt;
    const std::size_t padded = std::min(rest.size() - 8, length + length % 2);
    const WebPChunk chunk{asText(rest.first(4)), rest.first(8 + padded), rest.subspan(8, length)};
    rest = rest.subspan(8 + padded);
    return chunk;
}

bool isWebP(Bytes file) {
    return file.size() >= 12 && asText(file).starts_with("RIFF"sv) && asText(file).substr(8, 4) == "WEBP"sv;
}

void appendLittleEndian(std::vector<std::uint8_t>& out, std::uint32_t value, int length) {
    for (int i = 0; i < length; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::vector<std::uint8_t> riffFile(Bytes body) {
    std::vector<std::uint8_t> out;
    append(out, "RIFF"sv);
    appendLittleEndian(out, static_cast<std::uint32_t>(body.size()), 4);
    append(out, body);
    return out;
}

void appendChunk(std::vector<std::uint8_t>& out, std::string_view type, Bytes content) {
    append(out, type);
    appendLittleEndian(out, static_cast<std::uint32_t>(content.size()), 4);
    append(out, content);
    if (content.size() % 2 != 0)
        out.push_back(0);
}

/// The content of a VP8X chunk (WebP container specification, "Extended File Format") for a file that has none.
std::vector<std::uint8_t> extendedHeader(const WebPChunk& picture) {
    constexpr std::uint8_t alphaFlag = 0x10;
    const Bytes data = picture.content;
    std::uint32_t width = 0, height = 0;
    bool alpha = false;
    if (picture.type == "VP8L"sv && data.size() >= 5) {
        const std::uint32_t bits = littleEndian(data.subspan(1), 4);
        width = (bits & 0x3FFF) + 1;
        height = (bits >> 14 & 0x3FFF) + 1;
        alpha = bits >> 28 & 1;
    } else if (picture.type == "VP8 "sv && data.size() >= 10) {
        width = littleEndian(data.subspan(6), 2) & 0x3FFF;
        height = littleEndian(data.subspan(8), 2) & 0x3FFF;
    }
    if (width == 0 || height == 0)
        throw Error(ErrorKind::BadPicture,
                    Sentence("The WebP picture has no size; its settings cannot be put into it."));
    std::vector<std::uint8_t> header{static_cast<std::uint8_t>(alpha ? alphaFlag : 0), 0, 0, 0};
    appendLittleEndian(header, width - 1, 3);
    appendLittleEndian(header, height - 1, 3);
    return header;
}

} // namespace

Bytes findExifInJpeg(Bytes jpeg) {
    if (!isJpeg(jpeg))
        return {};
    Bytes rest = jpeg.subspan(2);
    while (const auto segment = takeSegment(rest))
        if (isExif(*segment))
            return segment->content;
    return {};
}

std::vector<std::uint8_t> withJpegExif(Bytes jpeg, Bytes exif) {
    if (!isJpeg(jpeg))
        throw Error(ErrorKind::BadPicture,
                    Sentence("The picture is no JPEG file; its settings cannot be put into it."));
    const std::size_t length = 2 + exifMark.size() + exif.size();
    if (length > 0xFFFF)
        throw Error(ErrorKind::BadPicture,
                    Sentence("The picture's settings are too long for a JPEG file, which has room for 64 KB of them. "
                             "Save it as PNG, or without its settings."));
    std::vector<std::uint8_t> out;
    append(out, jpeg.first(2));
    Bytes rest = jpeg.subspan(2);
    // EXIF stands behind a JFIF header if there is one, and before all else.
    Bytes look = rest;
    if (const auto first = takeSegment(look); first && first->marker == 0xE0) {
        append(out, first->whole);
        rest = look;
    }
    append(out, "\xFF\xE1"sv);
    out.push_back(static_cast<std::uint8_t>(length >> 8));
    out.push_back(static_cast<std::uint8_t>(length & 0xFF));
    append(out, exifMark);
    append(out, exif);
    while (const auto segment = takeSegment(rest))
        if (!isExif(*segment))
            append(out, segment->whole);
    append(out, rest);
    return out;
}

std::vector<std::uint8_t> plainJpeg(Bytes jpeg) {
    if (!isJpeg(jpeg))
        throw Error(ErrorKind::BadPicture, Sentence("The picture is no JPEG file; nothing can be left out of it."));
    std::vector<std::uint8_t> out;
    append(out, jpeg.first(2));
    Bytes rest = jpeg.subspan(2);
    while (const auto segment = takeSegment(rest))
        if (showsThePicture(*segment))
            append(out, segment->whole);
    append(out, rest);
    return out;
}

Bytes findExifInWebP(Bytes webp) {
    if (!isWebP(webp))
        return {};
    Bytes rest = webp.subspan(12);
    while (const auto chunk = takeChunk(rest))
        if (chunk->type == "EXIF"sv)
            return chunk->content;
    return {};
}

std::vector<std::uint8_t> withWebPExif(Bytes webp, Bytes exif) {
    Bytes rest = isWebP(webp) ? webp.subspan(12) : Bytes{};
    const auto first = takeChunk(rest);
    if (!first)
        throw Error(ErrorKind::BadPicture,
                    Sentence("The picture is no WebP file; its settings cannot be put into it."));

    const bool extended = first->type == "VP8X"sv && first->content.size() >= 10;
    auto header =
        extended ? std::vector<std::uint8_t>(first->content.begin(), first->content.end()) : extendedHeader(*first);
    header[0] |= exifFlag;

    std::vector<std::uint8_t> body;
    append(body, "WEBP"sv);
    appendChunk(body, "VP8X", header);
    if (!extended)
        append(body, first->whole);
    while (const auto chunk = takeChunk(rest))
        if (chunk->type != "EXIF"sv)
            append(body, chunk->whole);
    appendChunk(body, "EXIF", exif);
    return riffFile(body);
}

std::vector<std::uint8_t> plainWebP(Bytes webp) {
    if (!isWebP(webp))
        throw Error(ErrorKind::BadPicture, Sentence("The picture is no WebP file; nothing can be left out of it."));
    std::vector<std::uint8_t> body;
    append(body, "WEBP"sv);
    Bytes rest = webp.subspan(12);
    while (const auto chunk = takeChunk(rest)) {
        if (chunk->type == "VP8X"sv && !chunk->content.empty()) {
            std::vector<std::uint8_t> header(chunk->content.begin(), chunk->content.end());
            header[0] &= static_cast<std::uint8_t>(~(exifFlag | xmpFlag));
            appendChunk(body, "VP8X", header);
        } else if (std::find(shownChunks.begin(), shownChunks.end(), chunk->type) != shownChunks.end()) {
            append(body, chunk->whole);
        }
    }
    return riffFile(body);
}

} // namespace latelier
