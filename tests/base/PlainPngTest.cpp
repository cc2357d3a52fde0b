#include "core/base/PlainPng.h"

#include "core/base/Error.h"

#include <gtest/gtest.h>

using namespace latelier;

namespace {

using Bytes = std::vector<std::uint8_t>;

} // namespace

TEST(PlainPng, IsWhatTheStandardSaysForOnePixel) {
    Image image(1, 1, 3);
    image.pixels = {255, 0, 0};
    // Made by hand from ISO/IEC 15948; the sums are those of Python's zlib.crc32 and zlib.adler32.
    const Bytes expected = {0x89, 'P',  'N',  'G',  0x0d, 0x0a, 0x1a, 0x0a, 0,    0,    0,    13,   'I',  'H',  'D',
                            'R',  0,    0,    0,    1,    0,    0,    0,    1,    8,    2,    0,    0,    0,    0x90,
                            0x77, 0x53, 0xde, 0,    0,    0,    15,   'I',  'D',  'A',  'T',  0x78, 0x01, 0x01, 0x04,
                            0x00, 0xfb, 0xff, 0x00, 0xff, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x8d, 0x1d, 0xe5, 0x82,
                            0,    0,    0,    0,    'I',  'E',  'N',  'D',  0xae, 0x42, 0x60, 0x82};
    EXPECT_EQ(encodePlainPng(image), expected);
}

TEST(PlainPng, SplitsDataThatIsLongerThanAStoredBlock) {
    Image image(300, 300, 3);
    const auto bytes = encodePlainPng(image);
    // Signature, three chunks of 12 bytes beside their data, header, zlib's 6 bytes, 5 for each of 5 blocks.
    const std::size_t data = 300 * (300 * 3 + 1);
    EXPECT_EQ(bytes.size(), 8 + 3 * 12 + 13 + 6 + 5 * 5 + data);
}

TEST(PlainPng, RefusesAPictureWithoutPixels) {
    EXPECT_THROW(encodePlainPng(Image()), Error);
}
