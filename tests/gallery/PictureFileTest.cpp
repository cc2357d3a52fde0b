#include "gallery/PictureFile.h"

#include "core/base/Error.h"
#include "gallery/DurableFile.h"
#include "tests/support/Failures.h"
#include "tests/support/Pictures.h"
#include "tests/support/PngChunk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <barrier>
#include <cmath>
#include <thread>

using namespace latelier;
using namespace std::string_literals;

namespace {

const PictureMetadata everyKindOfText[] = {
    {"a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 18446744073709551615, Size: 8x8",
     R"({"seed":18446744073709551615})",
     {}},
    {"café, Ångström ÷\nNegative prompt: \nSteps: 1, Sampler: DDIM, CFG scale: 1, Seed: 1, Size: 8x8",
     R"({"a":"é"})",
     {}},
    {"猫と🌊, “quotes”\nNegative prompt: \nSteps: 1, Sampler: DDIM, CFG scale: 1, Seed: 1, Size: 8x8",
     R"({"a":"🌊"})",
     {}},
    {"Latin-1 whose bytes look like UTF-8: Ã© Â«\ttab\r\n", "{}", {}},
};

double meanDifference(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        sum += std::abs(int(a.pixels[i]) - int(b.pixels[i]));
    return sum / static_cast<double>(a.pixels.size());
}

} // namespace

TEST(PictureFile, GivesBackEveryPixelOfAPng) {
    const TemporaryFolder folder;
    for (const int channels : {1, 3, 4}) {
        const Image image = noisePicture(37, 23, channels, 5);
        writePicture(folder / "a.png", image);
        EXPECT_EQ(readPicture(folder / "a.png"), image) << channels << " channels";
    }
}

TEST(PictureFile, StaysCloseInLossyFormats) {
    const TemporaryFolder folder;
    const Image image = gradientPicture(96, 64);
    for (const auto* name : {"a.jpg", "a.webp"}) {
        writePicture(folder / name, image);
        const Image back = readPicture(folder / name);
        ASSERT_EQ(back.pixels.size(), image.pixels.size());
        EXPECT_LT(meanDifference(image, back), 4.0) << name;
    }
}

TEST(PictureFile, KeepsSixteenBitsAndFloatsApart) {
    FloatImage image{256, 8, 3, {}};
    for (int i = 0; i < 256 * 8 * 3; ++i)
        image.pixels.push_back(static_cast<float>(i) / (256 * 8 * 3 - 1));
    PictureOptions options;
    options.sixteenBit = true;
    const auto png = decodeFloatPicture(encodePicture(image, PictureFormat::Png, {}, options), "png");
    const auto exr = decodeFloatPicture(encodePicture(image, PictureFormat::OpenExr), "exr");
    ASSERT_EQ(png.pixels.size(), image.pixels.size());
    ASSERT_EQ(exr.pixels.size(), image.pixels.size());
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        EXPECT_NEAR(png.pixels[i], image.pixels[i], 0.51 / 65535);
        EXPECT_NEAR(exr.pixels[i], image.pixels[i], 1e-5);
    }
}

TEST(PictureFile, WritesOpenExrInLinearLight) {
    Image image(1, 1, 3);
    image.pixels = {188, 0, 255};
    const auto bytes = encodePicture(image, PictureFormat::OpenExr);
    EXPECT_EQ(decodePicture(bytes, "exr"), image);
}

TEST(PictureFile, GivesBackTextsExactlyInEveryFormat) {
    const TemporaryFolder folder;
    for (const auto* name : {"a.png", "a.jpg", "a.jpeg", "a.webp", "a.exr"})
        for (const auto& texts : everyKindOfText) {
            writePicture(folder / name, gradientPicture(8, 8), texts);
            const auto back = readMetadata(folder / name);
            EXPECT_EQ(back.parameters, texts.parameters) << name;
            EXPECT_EQ(back.json, texts.json) << name;
            EXPECT_EQ(readMetadata(folder / name).parameters, texts.parameters);
            EXPECT_EQ(readPicture(folder / name).width, 8) << name;
        }
}

TEST(PictureFile, KeepsTextsOfPngInTheKindOfChunkThatTheStandardWants) {
    const auto bytes = [](const std::string& text) {
        PictureMetadata metadata;
        metadata.parameters = text;
        const auto file = encodePicture(gradientPicture(8, 8), PictureFormat::Png, metadata);
        return std::string(file.begin(), file.end());
    };
    // Latin-1 as such, one byte a letter; all else as UTF-8 in a chunk that says so.
    EXPECT_NE(bytes("caf\u00e9").find("tEXtparameters\0caf\xe9"s), std::string::npos);
    EXPECT_EQ(bytes("caf\u00e9").find("iTXtparameters"), std::string::npos);
    EXPECT_NE(bytes("\u732b").find("iTXtparameters\0\0\0\0\0\u732b"s), std::string::npos);
    EXPECT_EQ(bytes("\u732b").find("tEXtparameters"), std::string::npos);
}

TEST(PictureFile, ToldByContentAndNotByName) {
    const TemporaryFolder folder;
    const auto jpeg = encodePicture(gradientPicture(16, 8), PictureFormat::Jpeg);
    writeDurably(folder / "misnamed.png", jpeg);
    EXPECT_EQ(readPicture(folder / "misnamed.png").width, 16);
    EXPECT_EQ(readPictureHeader(jpeg, "j").format, PictureFormat::Jpeg);
}

TEST(PictureFile, AppliesExifOrientation) {
    Image image(16, 8, 3);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 16; ++x)
            image.row(y)[x * 3] = x < 8 ? 255 : 0; // red on the left
    // Orientation 6: the left edge is shown at the top. Made by hand, as a camera would write it.
    const std::uint8_t exif[] = {0xFF, 0xE1, 0, 34,   'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
                                 0,    1,    1, 0x12, 0,   3,   0,   0,   0, 1, 0,   6,   0, 0,  0, 0, 0, 0};
    auto jpeg = encodePicture(image, PictureFormat::Jpeg);
    jpeg.insert(jpeg.begin() + 2, std::begin(exif), std::end(exif));
    const Image back = decodePicture(jpeg, "camera");
    ASSERT_EQ(back.width, 8);
    ASSERT_EQ(back.height, 16);
    EXPECT_GT(back.row(2)[3 * 4], 200);
    EXPECT_LT(back.row(13)[3 * 4], 50);
}

TEST(PictureFile, ReadsZippedTexts) {
    // "zipped café" in Latin-1, packed by Python's zlib.
    const std::string packed = "\x78\x9c\xab\xca\x2c\x28\x48\x4d\x51\x48\x4e\x4c\x7b\x09\x00\x1a\xf2\x04\xc0"s;
    auto file = encodePicture(gradientPicture(4, 4), PictureFormat::Png);
    const auto chunk = pngChunk("zTXt", "parameters\0\0"s + packed);
    file.insert(file.begin() + 33, chunk.begin(), chunk.end());
    EXPECT_EQ(readMetadata(file, "z").parameters, "zipped café");
}

TEST(PictureFile, RefusesAPictureLargerThanMemoryBeforeDecodingIt) {
    auto png = encodePicture(gradientPicture(4, 4), PictureFormat::Png);
    const auto header = pngChunk("IHDR", "\0\0\xEA\x60\0\0\xEA\x60\x08\x02\0\0\0"s); // 60000 x 60000
    std::copy(header.begin(), header.end(), png.begin() + 8);
    try {
        decodePicture(png, "huge.png");
        FAIL() << "it was opened";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadPicture);
        EXPECT_NE(std::string(error.what()).find("60000x60000"), std::string::npos) << error.what();
    }
}

TEST(PictureFile, NamesTheFileAndTheReasonWhenItIsNoPicture) {
    const TemporaryFolder folder;
    const std::string text = "hello";
    writeDurably(folder / "note.png", std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    try {
        readPicture(folder / "note.png");
        FAIL() << "a text file was read as a picture";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadPicture);
        EXPECT_NE(std::string(error.what()).find("note.png: it is no PNG, JPEG, WebP or OpenEXR file."),
                  std::string::npos);
    }
    EXPECT_EQ(kindOfFailure([&] { readPicture(folder / "missing.png"); }), ErrorKind::Io);
    EXPECT_EQ(kindOfFailure([&] { writePicture(folder / "a.tiff", gradientPicture(4, 4)); }), ErrorKind::Usage);
    EXPECT_EQ(kindOfFailure([&] { writePicture(folder / "a.png", Image()); }), ErrorKind::BadPicture);
}

TEST(PictureFile, RefusesSettingsThatDoNotFitIntoJpeg) {
    PictureMetadata metadata;
    metadata.parameters.assign(40000, 'x');
    EXPECT_EQ(kindOfFailure([&] { encodePicture(gradientPicture(8, 8), PictureFormat::Jpeg, metadata); }),
              ErrorKind::BadPicture);
    EXPECT_EQ(readMetadata(encodePicture(gradientPicture(8, 8), PictureFormat::WebP, metadata), "w").parameters,
              metadata.parameters);
}

TEST(PictureFile, LeavesNoTemporaryFileBehindAndReplacesWhole) {
    const TemporaryFolder folder;
    writePicture(folder / "a.png", gradientPicture(8, 8, 3, 1));
    writePicture(folder / "a.png", gradientPicture(8, 8, 3, 2));
    EXPECT_EQ(readPicture(folder / "a.png"), gradientPicture(8, 8, 3, 2));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(DurableFile, GivesATakenNameToNobodyWhenAskedToRefuse) {
    const TemporaryFolder folder;
    const std::uint8_t first[] = {1}, second[] = {2};
    EXPECT_TRUE(writeDurably(folder / "a", first, Existing::Refuse));
    EXPECT_FALSE(writeDurably(folder / "a", second, Existing::Refuse));
    EXPECT_EQ(readFile(folder / "a"), std::vector<std::uint8_t>{1});
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(DurableFile, GivesUpOnAFolderThatTheSystemDoesNotMake) {
    EXPECT_THROW(makeFolder("/proc/latelier/pictures"), Error);
}

TEST(DurableFile, MakesAFolderThatOthersMakeAtTheSameMoment) {
    const TemporaryFolder folder;
    constexpr int rounds = 100;
    std::barrier together(4);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < rounds; ++round) {
                together.arrive_and_wait();
                EXPECT_NO_THROW(makeFolder(folder / std::to_string(round) / "gallery/.latelier/inputs"));
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_TRUE(std::filesystem::is_directory(folder / std::to_string(rounds - 1) / "gallery/.latelier/inputs"));
}
