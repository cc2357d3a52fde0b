// labels: slow
// Programs that nobody here wrote read our files.
#include "gallery/PictureFile.h"

#include "gallery/DurableFile.h"
#include "tests/support/Pictures.h"
#include "tests/support/Programs.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>

using namespace latelier;

namespace {

const std::string plain =
    "a cat, (sea:1.2)\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 8x8";
const std::string latin1 = "café\nNegative prompt: \nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 8x8";
const std::string japanese =
    "猫と海 🌊\nNegative prompt: 犬\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 8x8";
const std::string record = R"({"latelier":1,"request":{"prompt":"猫","seed":18446744073709551615}})";

nlohmann::json exiftool(const std::filesystem::path& file) {
    return nlohmann::json::parse(outputOf("exiftool -json -charset utf8 -b -api unknown=1 " + quoted(file))).at(0);
}

} // namespace

TEST(Exiftool, ReadsOurTextsInPng) {
    const TemporaryFolder folder;
    for (const auto& text : {plain, latin1, japanese}) {
        writePicture(folder / "a.png", gradientPicture(8, 8), {text, record, {}});
        const auto found = exiftool(folder / "a.png");
        EXPECT_EQ(found.at("Parameters"), text);
        EXPECT_EQ(nlohmann::json::parse(found.at("Latelier").dump()).is_null(), false);
        EXPECT_EQ(found.at("Software"), "Latelier");
        EXPECT_EQ(found.value("Warning", ""), "");
    }
}

TEST(Exiftool, ReadsOurTextsInJpegAndWebP) {
    const TemporaryFolder folder;
    for (const auto* name : {"a.jpg", "a.webp"})
        for (const auto& text : {plain, latin1, japanese}) {
            writePicture(folder / name, gradientPicture(8, 8), {text, record, {}});
            const auto found = exiftool(folder / name);
            EXPECT_EQ(found.at("UserComment"), text) << name;
            EXPECT_EQ(found.at("Software"), "Latelier") << name;
            EXPECT_EQ(found.at("ImageWidth"), 8) << name;
            EXPECT_EQ(found.at("Warning"), "[minor] Unrecognized MakerNotes") << "our record; nothing else is odd";
        }
}

TEST(Exiftool, ReadsOurTextsInOpenExr) {
    const TemporaryFolder folder;
    for (const auto& text : {plain, japanese}) {
        writePicture(folder / "a.exr", gradientPicture(8, 8), {text, record, {}});
        const auto found = exiftool(folder / "a.exr");
        EXPECT_EQ(found.at("Parameters"), text);
        EXPECT_EQ(found.at("Software"), "Latelier");
        EXPECT_EQ(found.at("ImageWidth"), 8);
        EXPECT_EQ(found.value("Warning", ""), "");
    }
}

TEST(Exiftool, WritesUserCommentsThatWeRead) {
    const TemporaryFolder folder;
    for (const auto* order : {"II", "MM"})
        for (const auto& text : {plain, japanese}) {
            writePicture(folder / "a.jpg", gradientPicture(8, 8));
            outputOf("exiftool -q -overwrite_original -E -charset utf8 -ExifByteOrder=" + std::string(order) +
                     " '-UserComment=" + std::regex_replace(text, std::regex("\n"), "&#xa;") + "' " +
                     quoted(folder / "a.jpg"));
            EXPECT_EQ(readMetadata(folder / "a.jpg").parameters, text) << order;
        }
}

TEST(ImageMagick, SeesThePixelsAndTextsThatWeWrote) {
    const TemporaryFolder folder;
    for (const int channels : {1, 3, 4}) {
        const Image image = noisePicture(19, 13, channels, 3);
        writePicture(folder / "a.png", image, {plain, record, {}});
        const std::string map = channels == 1 ? "gray" : channels == 3 ? "rgb" : "rgba";
        const auto pixels = outputOf("convert " + quoted(folder / "a.png") + " -depth 8 " + map + ":-");
        EXPECT_EQ(pixels, std::string(image.pixels.begin(), image.pixels.end())) << map;
    }
    EXPECT_EQ(outputOf("identify -format '%[parameters]' " + quoted(folder / "a.png")), plain);
}

TEST(ImageMagick, SeesAllSixteenBits) {
    const TemporaryFolder folder;
    FloatImage image{64, 64, 3, {}};
    std::string expected;
    for (unsigned i = 0; i < 64 * 64 * 3; ++i) {
        const unsigned value = i * 40503 & 0xFFFF;
        image.pixels.push_back(static_cast<float>(value) / 65535);
        expected += static_cast<char>(value & 0xFF);
        expected += static_cast<char>(value >> 8);
    }
    PictureOptions options;
    options.sixteenBit = true;
    writeDurably(folder / "a.png", encodePicture(image, PictureFormat::Png, {plain, record, {}}, options));
    EXPECT_EQ(outputOf("convert " + quoted(folder / "a.png") + " -depth 16 -endian LSB rgb:-"), expected);
    EXPECT_EQ(outputOf("identify -format '%[bit-depth]' " + quoted(folder / "a.png")), "16");
}

TEST(ImageMagick, WritesPicturesThatWeRead) {
    const TemporaryFolder folder;
    for (const auto* form : {"png8:", "png24:", "png48:", "png00:"})
        for (const auto* picture : {"rose:", "-size 10x10 gradient:"}) {
            outputOf("convert " + std::string(picture) + " -depth 8 " + std::string(form) + quoted(folder / "a.png") +
                     " && convert " + quoted(folder / "a.png") + " -depth 8 rgb:" + quoted(folder / "a.rgb"));
            const auto pixels = outputOf("cat " + quoted(folder / "a.rgb"));
            const Image image = readPicture(folder / "a.png");
            std::string ours;
            for (std::size_t i = 0; i < image.pixels.size(); i += static_cast<std::size_t>(image.channels))
                for (int c = 0; c < 3; ++c)
                    ours += static_cast<char>(image.pixels[i + static_cast<std::size_t>(image.channels >= 3 ? c : 0)]);
            EXPECT_EQ(ours, pixels) << form << picture;
        }
}
