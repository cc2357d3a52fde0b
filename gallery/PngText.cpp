#include "gallery/PngText.h"

#include "core/base/AppendBytes.h"
#include "core/base/Error.h"
#include "core/base/PngChunks.h"
#include "gallery/TextEncoding.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace latelier {
namespace {

using Bytes = std::span<const std::uint8_t>;

/// No text of ours comes near; a few bytes of a hostile zTXt may ask for gigabytes.
constexpr std::size_t largestInflatedText = 16 << 20;

std::string_view asText(Bytes bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Takes the part up to the next zero byte off the front, without the zero; nothing when there is none.
std::optional<std::string_view> takeTerminated(Bytes& rest) {
    const auto end = std::find(rest.begin(), rest.end(), 0);
    if (end == rest.end())
        return std::nullopt;
    const auto part = rest.first(static_cast<std::size_t>(end - rest.begin()));
    rest = rest.subspan(part.size() + 1);
    return asText(part);
}

std::optional<std::string> inflated(Bytes compressed) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<Bytef*>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    std::string text;
    std::array<char, 65536> part{};
    int state = Z_OK;
    while (state == Z_OK && text.size() < largestInflatedText) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(part.data(), part.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(text) : std::nullopt;
}

std::string decodedText(std::string_view bytes) {
    return isUtf8(bytes) ? std::string(bytes) : latin1ToUtf8(bytes);
}

std::optional<std::pair<std::string, std::string>> textOf(const PngChunk& chunk) {
    Bytes rest = chunk.data;
    const auto keyword = takeTerminated(rest);
    if (!keyword)
        return std::nullopt;
    if (chunk.type == "tEXt")
        return std::pair(latin1ToUtf8(*keyword), decodedText(asText(rest)));
    if (chunk.type == "zTXt") {
        if (rest.empty() || rest[0] != 0)
            return std::nullopt;
        const auto text = inflated(rest.subspan(1));
        return text ? std::optional(std::pair(latin1ToUtf8(*keyword), decodedText(*text))) : std::nullopt;
    }
    if (rest.size() < 2)
        return std::nullopt;
    const bool compressed = rest[0] != 0;
    rest = rest.subspan(2);
    if (!takeTerminated(rest) || !takeTerminated(rest)) // language, translated keyword
        return std::nullopt;
    const auto text = compressed ? inflated(rest) : std::optional<std::string>(asText(rest));
    return text ? std::optional(std::pair(latin1ToUtf8(*keyword), repairedUtf8(*text))) : std::nullopt;
}

bool isTextType(std::string_view type) {
    return type == "tEXt" || type == "zTXt" || type == "iTXt";
}

} // namespace

PictureTexts readPngTexts(Bytes png) {
    PictureTexts texts;
    Bytes rest = afterPngSignature(png).value_or(Bytes{});
    while (const auto chunk = takePngChunk(rest))
        if (isTextType(chunk->type))
            if (auto text = textOf(*chunk))
                texts.push_back(std::move(*text));
    return texts;
}

std::vector<std::uint8_t> readPngExif(Bytes png) {
    Bytes rest = afterPngSignature(png).value_or(Bytes{});
    while (const auto chunk = takePngChunk(rest))
        if (chunk->type == "eXIf")
            return {chunk->data.begin(), chunk->data.end()};
    return {};
}

std::vector<std::uint8_t> withPngTexts(Bytes png, const PictureTexts& texts) {
    Bytes rest = afterPngSignature(png).value_or(Bytes{});
    const auto header = takePngChunk(rest);
    if (!header || header->type != "IHDR")
        throw Error(ErrorKind::BadPicture, Sentence("The picture is no PNG file; text cannot be put into it."));

    std::vector<std::uint8_t> out;
    appendPngSignature(out);
    append(out, header->whole);
    for (const auto& [keyword, text] : texts) {
        // Latin-1 whose bytes look like UTF-8 would be taken for UTF-8 by many readers, our own among them.
        const auto latin1 = utf8ToLatin1(text);
        if (latin1 && decodedText(*latin1) == text)
            appendPngChunk(out, "tEXt", keyword + std::string(1, '\0') + *latin1);
        else
            appendPngChunk(out, "iTXt", keyword + std::string(5, '\0') + repairedUtf8(text));
    }
    while (const auto chunk = takePngChunk(rest))
        if (!isTextType(chunk->type))
            append(out, chunk->whole);
    return out;
}

} // namespace latelier
