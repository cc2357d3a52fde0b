#include "core/base/PlainPng.h"

#include "core/base/AppendBytes.h"
#include "core/base/Error.h"
#include "core/base/PngChunks.h"
#include "core/base/Unicode.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <optional>
#include <string_view>

namespace latelier {

namespace {

using Bytes = std::vector<std::uint8_t>;
using View = std::span<const std::uint8_t>;

/// Deflate, the compression in PNG, shrinks at most 1032 times.
constexpr std::size_t strongestCompression = 1032;

Bytes compressed(const Bytes& data) {
    uLongf size = compressBound(data.size());
    Bytes out(size);
    if (compress(out.data(), &size, data.data(), data.size()) != Z_OK) {
        throw std::bad_alloc(); // the only way that it fails when there is room for the worst case
    }
    out.resize(size);
    return out;
}

/// Nothing when the stream is damaged, cut off or not of `size` bytes.
std::optional<Bytes> uncompressed(const Bytes& stream, std::size_t size) {
    if (size / strongestCompression > stream.size()) {
        return std::nullopt; // before memory is asked for
    }
    Bytes out(size);
    uLongf length = size;
    const bool whole = uncompress(out.data(), &length, stream.data(), stream.size()) == Z_OK && length == size;
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

[[noreturn]] void refuse(const std::string& label, const Sentence& reason) {
    throw Error(ErrorKind::BadPicture, Sentence("The picture %1 cannot be read: %2.", label, reason));
}

/// The chunks of a PNG file as far as they are whole.
std::vector<PngChunk> chunksOf(View file, const std::string& label) {
    std::optional<View> rest = afterPngSignature(file);
    if (!rest) {
        refuse(label, Sentence("it is no PNG file, and this build reads no other kind"));
    }
    std::vector<PngChunk> chunks;
    while (const std::optional<PngChunk> chunk = takePngChunk(*rest)) {
        chunks.push_back(*chunk);
    }
    return chunks;
}

/// What IHDR says.
struct Header {
    int width = 0;
    int height = 0;
    int samples = 0; ///< of a pixel, as stored
    int bytes = 1;   ///< of a sample
    bool palette = false;
};

Header headerOf(const std::vector<PngChunk>& chunks, const std::string& label) {
    if (chunks.empty() || chunks.front().type != "IHDR" || chunks.front().data.size() != 13) {
        refuse(label, Sentence("the file is damaged or cut off"));
    }
    const View data = chunks.front().data;
    constexpr std::uint32_t largestSide = 32768;
    const std::uint32_t width = bigEndian(data);
    const std::uint32_t height = bigEndian(data.subspan(4));
    if (width == 0 || height == 0 || width > largestSide || height > largestSide ||
        std::uint64_t(width) * height > (std::uint64_t(1) << 28)) {
        refuse(label, Sentence("it says to be %1x%2 pixels large", width, height));
    }
    const int depth = data[8];
    const int colourType = data[9];
    constexpr std::array<int, 7> samples = {1, 0, 3, 1, 2, 0, 4};
    const bool known = colourType < static_cast<int>(samples.size()) && samples[colourType] > 0;
    if (!known || (depth != 8 && (depth != 16 || colourType == 3)) || data[10] != 0 || data[11] != 0 || data[12] != 0) {
        refuse(label, Sentence("this build reads PNG of 8 or 16 bits a channel without interlacing; save it so"));
    }
    return {static_cast<int>(width), static_cast<int>(height), samples[colourType], depth / 8, colourType == 3};
}

/// Undoes the filter of one row (ISO/IEC 15948, 9.2) in place; `above` is the row before it, `step` a pixel's bytes.
bool unfilter(std::uint8_t filter, std::span<std::uint8_t> row, View above, std::size_t step) {
    if (filter > 4) {
        return false;
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int a = i >= step ? row[i - step] : 0;
        const int b = above[i];
        const int c = i >= step ? above[i - step] : 0;
        int predicted = 0;
        if (filter == 1) {
            predicted = a;
        } else if (filter == 2) {
            predicted = b;
        } else if (filter == 3) {
            predicted = (a + b) / 2;
        } else if (filter == 4) {
            const int p = a + b - c;
            const int pa = std::abs(p - a);
            const int pb = std::abs(p - b);
            const int pc = std::abs(p - c);
            predicted = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
        }
        row[i] = static_cast<std::uint8_t>(row[i] + predicted);
    }
    return true;
}

/// UTF-8 of text that should be Latin-1 and is often UTF-8.
std::string textFrom(std::string_view bytes) {
    const std::u32string text = decodeUtf8(bytes);
    if (text.find(U'\uFFFD') == std::u32string::npos) {
        return std::string(bytes);
    }
    std::string latin1;
    for (const char c : bytes) {
        appendUtf8(latin1, static_cast<unsigned char>(c));
    }
    return latin1;
}

/// Keyword and text of a tEXt or iTXt chunk; nothing for compressed ones.
std::optional<PngText> textOf(const PngChunk& chunk) {
    std::string_view rest(reinterpret_cast<const char*>(chunk.data.data()), chunk.data.size());
    const auto upToZero = [&rest] {
        const std::string_view part = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        return std::string(part);
    };
    const std::string keyword = upToZero();
    if (chunk.type == "tEXt") {
        return PngText(keyword, textFrom(rest));
    }
    if (chunk.type != "iTXt" || rest.size() < 2 || rest[0] != 0) {
        return std::nullopt;
    }
    rest.remove_prefix(2);
    upToZero(); // language
    upToZero(); // translated keyword
    return PngText(keyword, std::string(rest));
}

void putText(Bytes& out, const PngText& text) {
    const auto& [keyword, value] = text;
    const bool ascii =
        std::all_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
    const std::string data = keyword + std::string(ascii ? 1 : 5, '\0') + value;
    appendPngChunk(out, ascii ? "tEXt" : "iTXt", data);
}

} // namespace

std::vector<std::uint8_t> encodePlainPng(const Image& image, const std::vector<PngText>& texts) {
    if (image.empty() || (image.channels != 1 && image.channels != 3 && image.channels != 4)) {
        throw Error(ErrorKind::BadPicture, Sentence("A picture without pixels cannot be written as PNG."));
    }
    Bytes out;
    appendPngSignature(out);
    Bytes header;
    appendBigEndian(header, static_cast<std::uint32_t>(image.width));
    appendBigEndian(header, static_cast<std::uint32_t>(image.height));
    const std::uint8_t colourType = image.channels == 1 ? 0 : image.channels == 3 ? 2 : 6;
    header.insert(header.end(), {8, colourType, 0, 0, 0});
    appendPngChunk(out, "IHDR", header);
    for (const PngText& text : texts) {
        putText(out, text);
    }

    Bytes rows;
    const auto stride = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.channels);
    rows.reserve((stride + 1) * static_cast<std::size_t>(image.height));
    for (int y = 0; y < image.height; ++y) {
        rows.push_back(0); // no filter
        rows.insert(rows.end(), image.row(y), image.row(y) + stride);
    }
    appendPngChunk(out, "IDAT", compressed(rows));
    appendPngChunk(out, "IEND", View());
    return out;
}

void writePlainPng(const std::string& path, const Image& image, const std::vector<PngText>& texts) {
    const auto bytes = encodePlainPng(image, texts);
    const auto temporary = path + ".part";
    std::ofstream file(temporary, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
        std::remove(temporary.c_str());
        throw Error(ErrorKind::Io,
                    Sentence("Cannot write the picture \"%1\"; is the disk full or the folder read-only?", path));
    }
    std::error_code failed;
    std::filesystem::rename(temporary, path, failed);
    if (failed) {
        throw Error(ErrorKind::Io, Sentence("Cannot move the picture to \"%1\".", path), failed.message());
    }
}

Image decodePlainPng(std::span<const std::uint8_t> bytes, const std::string& label) {
    const std::vector<PngChunk> chunks = chunksOf(bytes, label);
    const Header header = headerOf(chunks, label);
    Bytes stream;
    View palette;
    for (const PngChunk& chunk : chunks) {
        if (chunk.type == "IDAT") {
            append(stream, chunk.data);
        } else if (chunk.type == "PLTE") {
            palette = chunk.data;
        }
    }
    const auto pixelBytes = static_cast<std::size_t>(header.samples) * static_cast<std::size_t>(header.bytes);
    const std::size_t stride = static_cast<std::size_t>(header.width) * pixelBytes;
    const std::size_t size = (stride + 1) * static_cast<std::size_t>(header.height);
    std::optional<Bytes> rows = uncompressed(stream, size);
    if (!rows) {
        refuse(label, Sentence("the file is damaged or cut off"));
    }

    // Grey with transparency becomes RGBA, since an Image of two channels means nothing.
    const int channels = header.palette ? 3 : header.samples == 2 ? 4 : header.samples;
    Image image(header.width, header.height, channels);
    const Bytes zeros(stride, 0);
    View above = zeros;
    for (int y = 0; y < header.height; ++y) {
        std::uint8_t* const stored = rows->data() + static_cast<std::size_t>(y) * (stride + 1);
        const std::span row(stored + 1, stride);
        if (!unfilter(stored[0], row, above, pixelBytes)) {
            refuse(label, Sentence("the file is damaged"));
        }
        above = row;
        std::uint8_t* to = image.row(y);
        for (std::size_t at = 0; at < stride; at += pixelBytes) {
            const auto sample = [&](int i) { return row[at + static_cast<std::size_t>(i * header.bytes)]; };
            if (header.palette) {
                const std::size_t entry = 3 * std::size_t(sample(0));
                if (entry + 3 > palette.size()) {
                    refuse(label, Sentence("it uses a colour that its palette lacks"));
                }
                to = std::copy_n(palette.begin() + static_cast<std::ptrdiff_t>(entry), 3, to);
            } else {
                for (int i = 0; i < channels; ++i) {
                    *to++ = header.samples == 2 ? sample(i == 3 ? 1 : 0) : sample(i);
                }
            }
        }
    }
    return image;
}

std::string plainPngText(std::span<const std::uint8_t> bytes, const std::string& keyword, const std::string& label) {
    const std::vector<PngChunk> chunks = chunksOf(bytes, label);
    headerOf(chunks, label);
    for (const PngChunk& chunk : chunks) {
        if (chunk.type == "tEXt" || chunk.type == "iTXt") {
            if (const std::optional<PngText> text = textOf(chunk); text && text->first == keyword) {
                return text->second;
            }
        }
    }
    return {};
}

} // namespace latelier
