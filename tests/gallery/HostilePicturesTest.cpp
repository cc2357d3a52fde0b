// Malformed and hostile files, made here: none may crash the program, and each is either read or told of.
#include "gallery/GallerySearch.h"
#include "gallery/GalleryTransfer.h"

#include "gallery/DurableFile.h"
#include "tests/support/Pictures.h"
#include "tests/support/PngChunk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <random>

using namespace latelier;
using namespace std::string_literals;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

Bytes soundPicture(PictureFormat format) {
    PictureMetadata metadata;
    metadata.parameters = "a cat\nNegative prompt: \nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 24x16";
    metadata.json = R"({"latelier":1,"request":{"prompt":"a cat"}})";
    return encodePicture(noisePicture(24, 16, 3, 1), format, metadata);
}

/// A PNG with one chunk put behind its header.
Bytes pngWith(const std::string& type, const std::string& data) {
    auto file = encodePicture(noisePicture(8, 8, 3, 2), PictureFormat::Png);
    const auto chunk = pngChunk(type, data);
    file.insert(file.begin() + 33, chunk.begin(), chunk.end());
    return file;
}

std::vector<Bytes> hostileFiles() {
    std::vector<Bytes> files{{},
                             bytesOf("x"),
                             bytesOf("GIF89a"),
                             bytesOf("\x89PNG\r\n\x1A\n"),
                             bytesOf("\xFF\xD8\xFF"),
                             bytesOf("RIFF\xFF\xFF\xFF\xFFWEBP"),
                             bytesOf("\x76\x2F\x31\x01")};
    std::mt19937 random(7);
    for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP, PictureFormat::OpenExr}) {
        const Bytes sound = soundPicture(format);
        for (std::size_t i = 1; i <= 20; ++i) // cut off
            files.emplace_back(sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(sound.size() * i / 21));
        for (int i = 0; i < 30; ++i) { // a few bytes anywhere
            Bytes file = sound;
            for (int k = 0; k < 4; ++k)
                file[random() % file.size()] = static_cast<std::uint8_t>(random());
            files.push_back(file);
        }
        for (int i = 0; i < 20; ++i) { // the header
            Bytes file = sound;
            for (int k = 0; k < 4; ++k)
                file[random() % std::min<std::size_t>(file.size(), 64)] = static_cast<std::uint8_t>(random());
            files.push_back(file);
        }
        Bytes zeros = sound;
        std::fill(zeros.begin() + 16, zeros.end(), 0);
        files.push_back(zeros);
        Bytes noise = sound;
        std::generate(noise.begin() + 16, noise.end(), [&] { return static_cast<std::uint8_t>(random()); });
        files.push_back(noise);
    }
    for (const auto& size : {"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s, "\0\0\0\0\0\0\0\0"s, "\0\0\xEA\x60\0\0\xEA\x60"s,
                             "\x7F\xFF\xFF\xFF\0\0\0\1"s, "\0\0\0\1\x7F\xFF\xFF\xFF"s}) {
        auto file = encodePicture(noisePicture(8, 8, 3, 2), PictureFormat::Png);
        const auto header = pngChunk("IHDR", size + "\x08\x02\0\0\0"s);
        std::copy(header.begin(), header.end(), file.begin() + 8);
        files.push_back(file);
    }
    const std::string deep(200000, '['), deepObject = [] {
        std::string text;
        for (int i = 0; i < 50000; ++i)
            text += R"({"request":{"branch":{"parent":)";
        return text;
    }();
    for (const auto& text :
         {"parameters\0"s + std::string(1 << 20, 'x'), "parameters\0"s + std::string(5000, '\n') + "Steps: 1, "s,
          "parameters"s, "\0"s, ""s, "latelier\0"s + deep, "latelier\0"s + deepObject, "prompt\0"s + deep,
          "latelier\0{\"request\":{\"seed\":1e999}}"s, "latelier\0{\"request\":5}"s, "latelier\0nonsense"s,
          "prompt\0{\"1\":{\"class_type\":\"KSampler\",\"inputs\":{\"sampler_name\":[\"1\",0],\"steps\":[\"1\",0]}}}"s,
          "invokeai_metadata\0[]"s, "sd-metadata\0{\"image\":{\"prompt\":[[]]}}"s, "Dream\0\"\" -"s})
        files.push_back(pngWith("tEXt", text));
    for (const auto& text : {"parameters\0\0garbage"s, "parameters\0\1"s, "parameters\0"s})
        files.push_back(pngWith("zTXt", text));
    for (const auto& text : {"parameters\0\1\0\0\0garbage"s, "parameters\0\0"s, "parameters\0\0\0en"s})
        files.push_back(pngWith("iTXt", text));
    for (const auto& exif :
         {"MM\0*\xFF\xFF\xFF\xFF"s, "II*\0\x08\0\0\0\xFF\xFF"s, "MM\0*\0\0\0\x08\0\1\x87\x69\0\4\0\0\0\1\0\0\0\x08"s,
          "MM\0*\0\0\0\x08\0\1\x92\x86\0\7\xFF\xFF\xFF\xFF\0\0\0\x08"s})
        files.push_back(pngWith("eXIf", exif));
    return files;
}

} // namespace

TEST(HostilePictures, AreReadOrToldOfAndNoneCrashes) {
    const TemporaryFolder folder;
    const auto files = hostileFiles();
    ASSERT_GE(files.size(), 200u);
    std::filesystem::create_directories(folder / "in");
    for (std::size_t i = 0; i < files.size(); ++i) // endings do not tell the truth
        writeDurably(folder / "in" / (std::to_string(i) + ".png"), files[i]);
    Gallery gallery(folder / "gallery");
    const auto report = importFolder(gallery, folder / "in");
    EXPECT_EQ(report.added.size() + report.duplicates.size() + report.problems.size(), files.size()) << "none is lost";
    EXPECT_GE(report.problems.size(), 100u);
    EXPECT_EQ(gallery.size(), static_cast<std::int64_t>(report.added.size()));
    for (std::size_t i = 0; i < files.size(); ++i)
        EXPECT_EQ(readFile(folder / "in" / (std::to_string(i) + ".png")), files[i]) << "originals stay as they are";
    for (const std::string& problem : english(report.problems))
        EXPECT_NE(problem.find("/in/"), std::string::npos) << problem;
    for (const PictureId id : report.added)
        EXPECT_NO_THROW(gallery.record(id)) << gallery.entry(id).path;
    EXPECT_TRUE(checkGallery(gallery, false).empty());
    EXPECT_EQ(GallerySearch(gallery).find({}).size(), report.added.size());
}
