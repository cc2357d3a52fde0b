#include "gallery/ExifText.h"

#include <gtest/gtest.h>

using namespace latelier;
using namespace std::string_literals;

namespace {

/// A TIFF block with one user comment, written by the words of the standard: II has the low byte of a number first,
/// MM the high one.
std::vector<std::uint8_t> blockWith(const std::string& comment, bool little) {
    std::vector<std::uint8_t> block;
    const auto put = [&](std::uint32_t value, int length) {
        for (int i = 0; i < length; ++i)
            block.push_back(static_cast<std::uint8_t>(value >> (8 * (little ? i : length - 1 - i))));
    };
    block = {std::uint8_t(little ? 'I' : 'M'), std::uint8_t(little ? 'I' : 'M')};
    put(42, 2);
    put(8, 4); // the first folder
    put(1, 2);
    put(0x8769, 2); // leads to the EXIF folder
    put(4, 2);
    put(1, 4);
    put(26, 4);
    put(0, 4);
    put(1, 2);
    put(0x9286, 2); // user comment, bytes of no type
    put(7, 2);
    put(static_cast<std::uint32_t>(comment.size()), 4);
    put(44, 4);
    put(0, 4);
    block.insert(block.end(), comment.begin(), comment.end());
    return block;
}

std::string utf16(const std::u16string& text, bool little) {
    std::string bytes;
    for (const char16_t unit : text)
        for (int i = 0; i < 2; ++i)
            bytes += static_cast<char>(unit >> (8 * (little ? i : 1 - i)));
    return bytes;
}

} // namespace

TEST(ExifText, ReadsUserCommentsOfEveryOrderAndMark) {
    for (const bool little : {false, true}) {
        const auto read = [&](const std::string& comment) { return readExif(blockWith(comment, little)).userComment; };
        const auto marked = "UNICODE\0"s;
        for (const bool littleText : {false, true}) {
            // What A1111 writes has the high byte first in blocks of either order.
            EXPECT_EQ(read(marked + utf16(u"a café\nSteps: 9", littleText)), "a café\nSteps: 9");
            EXPECT_EQ(read(marked + utf16(u"\ufeff桜の下の猫", littleText)), "桜の下の猫");
        }
        EXPECT_EQ(read(marked + utf16(u"桜の下の猫", little)), "桜の下の猫") << "only the block says its order";
        EXPECT_EQ(read("ASCII\0\0\0a cat"s), "a cat");
        EXPECT_EQ(read("\0\0\0\0\0\0\0\0a cat"s), "a cat");
        EXPECT_EQ(read("a café without a mark"), "a café without a mark");
        EXPECT_EQ(read("a caf\xe9 in Latin-1"), "a café in Latin-1");
        EXPECT_EQ(read(marked), "");
    }
}

TEST(ExifText, ReadsWhatThereIsOfADamagedBlock) {
    const auto block = blockWith("ASCII\0\0\0a cat by the sea"s, true);
    for (std::size_t size = 0; size <= block.size(); ++size)
        (void)readExif(std::span(block).first(size));
    EXPECT_EQ(readExif(std::span(block).first(20)).userComment, "");
    EXPECT_EQ(readExif(block).userComment, "a cat by the sea");
}
