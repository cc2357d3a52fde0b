#include "gallery/ExifText.h"

#include "core/base/AppendBytes.h"
#include "gallery/TextEncoding.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace latelier {
namespace {

using Bytes = std::span<const std::uint8_t>;
using namespace std::string_view_literals;

enum Tag : std::uint16_t {
    ImageDescription = 0x010E,
    Make = 0x010F,
    Model = 0x0110,
    Software = 0x0131,
    ExifFolder = 0x8769,
    MakerNote = 0x927C,
    UserComment = 0x9286
};
enum Type : std::uint16_t { Ascii = 2, Long = 4, Undefined = 7 };

constexpr std::string_view exifMark = "Exif\0\0"sv;
constexpr std::string_view unicodeMark = "UNICODE\0"sv;
constexpr std::string_view asciiMark = "ASCII\0\0\0"sv;
constexpr std::string_view noMark = "\0\0\0\0\0\0\0\0"sv;

std::string_view asText(Bytes bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Numbers out of a TIFF block in its own byte order; 0 where the block ends.
struct Block {
    Bytes bytes;
    ByteOrder order = ByteOrder::Big;

    std::uint32_t number(std::size_t at, int length) const {
        std::uint32_t value = 0;
        for (int i = 0; i < length; ++i) {
            const std::size_t index = at + static_cast<std::size_t>(order == ByteOrder::Big ? i : length - 1 - i);
            value = value << 8 | (index < bytes.size() ? bytes[index] : 0u);
        }
        return value;
    }
};

std::size_t typeSize(std::uint32_t type) {
    constexpr std::array<std::size_t, 13> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < sizes.size() ? sizes[type] : 0;
}

Bytes valueOf(const Block& block, std::size_t entry) {
    const std::size_t size = typeSize(block.number(entry + 2, 2)) * block.number(entry + 4, 4);
    const std::size_t at = size <= 4 ? entry + 8 : block.number(entry + 8, 4);
    if (at > block.bytes.size() || size > block.bytes.size() - at)
        return {};
    return block.bytes.subspan(at, size);
}

std::string plainText(Bytes value) {
    auto text = asText(value);
    text = text.substr(0, text.find('\0'));
    return isUtf8(text) ? std::string(text) : latin1ToUtf8(text);
}

/// Which order of bytes makes more of the characters Latin: the high byte of a Latin character is zero.
ByteOrder likelyOrder(Bytes utf16, ByteOrder ofTheBlock) {
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < utf16.size(); ++i)
        zeros[i % 2] += utf16[i] == 0;
    if (zeros[0] == zeros[1])
        return ofTheBlock;
    return zeros[0] > zeros[1] ? ByteOrder::Big : ByteOrder::Little;
}

std::string userCommentText(Bytes value, ByteOrder order) {
    const auto text = asText(value);
    if (text.starts_with(unicodeMark)) {
        Bytes utf16 = value.subspan(unicodeMark.size());
        if (utf16.size() >= 2 && utf16[0] == 0xFE && utf16[1] == 0xFF)
            return utf16ToUtf8(utf16.subspan(2), ByteOrder::Big);
        if (utf16.size() >= 2 && utf16[0] == 0xFF && utf16[1] == 0xFE)
            return utf16ToUtf8(utf16.subspan(2), ByteOrder::Little);
        return utf16ToUtf8(utf16, likelyOrder(utf16, order));
    }
    if (text.starts_with(asciiMark) || text.starts_with(noMark))
        return plainText(value.subspan(8));
    return plainText(value);
}

void readFolder(const Block& block, std::size_t at, int depth, ExifTexts& texts) {
    const std::uint32_t count = block.number(at, 2);
    for (std::size_t i = 0; i < count && at + 2 + i * 12 + 12 <= block.bytes.size(); ++i) {
        const std::size_t entry = at + 2 + i * 12;
        const Bytes value = valueOf(block, entry);
        switch (block.number(entry, 2)) {
        case ImageDescription:
            texts.imageDescription = plainText(value);
            break;
        case Make:
            texts.make = plainText(value);
            break;
        case Model:
            texts.model = plainText(value);
            break;
        case Software:
            texts.software = plainText(value);
            break;
        case UserComment:
            texts.userComment = userCommentText(value, block.order);
            break;
        case MakerNote:
            texts.makerNote = plainText(value);
            break;
        case ExifFolder:
            if (depth == 0)
                readFolder(block, block.number(entry + 8, 4), 1, texts);
            break;
        default:
            break;
        }
    }
}

class Writer {
public:
    void put(std::uint32_t value, int length) {
        for (int i = length - 1; i >= 0; --i)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void put(std::string_view text) { append(bytes, text); }
    void put(Bytes data) { append(bytes, data); }

    std::vector<std::uint8_t> bytes;
};

struct Entry {
    Tag tag;
    Type type;
    std::vector<std::uint8_t> value;
};

/// An image file directory at the end of `out`: entries ordered by tag, then the values that do not fit into them.
void putFolder(Writer& out, const std::vector<Entry>& entries) {
    std::size_t next = out.bytes.size() + 2 + entries.size() * 12 + 4;
    Writer values;
    out.put(static_cast<std::uint32_t>(entries.size()), 2);
    for (const Entry& entry : entries) {
        out.put(entry.tag, 2);
        out.put(entry.type, 2);
        out.put(static_cast<std::uint32_t>(entry.value.size() / (entry.type == Long ? 4 : 1)), 4);
        if (entry.value.size() <= 4) {
            auto inside = entry.value;
            inside.resize(4);
            out.put(Bytes(inside));
        } else {
            out.put(static_cast<std::uint32_t>(next + values.bytes.size()), 4);
            values.put(Bytes(entry.value));
            if (values.bytes.size() % 2 != 0)
                values.bytes.push_back(0);
        }
    }
    out.put(0, 4); // no further directory
    out.put(Bytes(values.bytes));
}

std::vector<std::uint8_t> bytesOf(std::string_view text) {
    return {text.begin(), text.end()};
}

} // namespace

ExifTexts readExif(Bytes block) {
    ExifTexts texts;
    if (asText(block).starts_with(exifMark))
        block = block.subspan(exifMark.size());
    const auto text = asText(block);
    if (!text.starts_with("MM\0*"sv) && !text.starts_with("II*\0"sv))
        return texts;
    const Block tiff{block, text[0] == 'M' ? ByteOrder::Big : ByteOrder::Little};
    readFolder(tiff, tiff.number(4, 4), 0, texts);
    return texts;
}

std::vector<std::uint8_t> makeExif(const ExifTexts& texts) {
    auto comment = bytesOf(unicodeMark);
    const auto utf16 = utf8ToUtf16(texts.userComment, ByteOrder::Big);
    append(comment, utf16);

    std::vector<Entry> inner;
    if (!texts.makerNote.empty())
        inner.push_back({MakerNote, Undefined, bytesOf(texts.makerNote)});
    if (!texts.userComment.empty())
        inner.push_back({UserComment, Undefined, comment});

    std::vector<Entry> outer;
    if (!texts.software.empty())
        outer.push_back({Software, Ascii, bytesOf(texts.software + '\0')});
    outer.push_back({ExifFolder, Long, {0, 0, 0, 0}});

    // The inner folder follows the outer one, whose length does not depend on the pointer in it.
    Writer trial;
    trial.put("MM\0*\0\0\0\x08"sv);
    putFolder(trial, outer);
    Writer pointer;
    pointer.put(static_cast<std::uint32_t>(trial.bytes.size()), 4);
    outer.back().value = pointer.bytes;

    Writer out;
    out.put("MM\0*\0\0\0\x08"sv);
    putFolder(out, outer);
    putFolder(out, inner);
    return out.bytes;
}

} // namespace latelier
