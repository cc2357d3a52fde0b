#include "gallery/GalleryTransfer.h"

#include "gallery/DurableFile.h"
#include "gallery/ExifText.h"
#include "gallery/Hashes.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace latelier;

TEST(GalleryImport, CopiesPicturesSkipsDuplicatesAndListsProblemsAtTheEnd) {
    const TemporaryFolder folder;
    const auto source = folder / "elsewhere";
    std::filesystem::create_directories(source / "deeper");
    writePicture(source / "a.png", gradientPicture(16, 12, 3, 1));
    writePicture(source / "deeper/b.jpg", gradientPicture(16, 12, 3, 2), {"text of another program", "", {}});
    std::filesystem::copy_file(source / "a.png", source / "same.png");
    std::ofstream(source / "broken.png") << "not a picture";
    std::ofstream(source / "notes.txt") << "no picture's name";
    auto cut = encodePicture(noisePicture(64, 64, 3, 1), PictureFormat::Png);
    cut.resize(cut.size() / 2);
    writeDurably(source / "cut.png", cut);

    Gallery gallery(folder / "gallery");
    std::int64_t last = -1;
    const auto report = importFolder(gallery, source, [&](std::int64_t done, std::int64_t total) {
        EXPECT_EQ(done, last + 1);
        EXPECT_EQ(total, 5);
        last = done;
        return true;
    });
    EXPECT_EQ(report.added.size(), 2u);
    ASSERT_EQ(report.duplicates.size(), 1u);
    EXPECT_TRUE(report.duplicates[0].ends_with("same.png"));
    ASSERT_EQ(report.problems.size(), 2u);
    EXPECT_NE(report.problems[0].english().find("broken.png"), std::string::npos);
    EXPECT_NE(report.problems[1].english().find("cut.png"), std::string::npos);
    EXPECT_FALSE(report.stopped);
    EXPECT_EQ(sha256(readFile(source / "a.png")), gallery.entry(report.added[0]).sha256) << "byte for byte";
    EXPECT_TRUE(checkGallery(gallery, false).empty());

    EXPECT_EQ(importFolder(gallery, source).duplicates.size(), 3u) << "a second time brings nothing new";
}

TEST(GalleryImport, KeepsWhatWasImportedBeforeItIsStopped) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "source");
    for (unsigned i = 0; i < 5; ++i)
        writePicture(folder / "source" / (std::to_string(i) + ".png"), gradientPicture(8, 8, 3, i));
    Gallery gallery(folder / "gallery");
    const auto report =
        importFolder(gallery, folder / "source", [](std::int64_t done, std::int64_t) { return done < 2; });
    EXPECT_TRUE(report.stopped);
    EXPECT_EQ(report.added.size(), 2u);
    EXPECT_EQ(gallery.size(), 2);
}

TEST(GalleryImport, TakesSingleFilesBesideFolders) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path() / "gallery");
    std::filesystem::create_directories(folder / "in/below");
    writePicture(folder / "in/a.png", gradientPicture(8, 8));
    writePicture(folder / "in/left out.png", gradientPicture(9, 9));
    writePicture(folder / "in/below/b.png", gradientPicture(10, 10));
    const auto report = importPictures(gallery, {folder / "in/a.png", folder / "in/below", folder / "in/missing.png"});
    ASSERT_EQ(report.added.size(), 2u);
    EXPECT_EQ(gallery.entry(report.added[0]).width, 8);
    EXPECT_EQ(gallery.entry(report.added[1]).width, 10);
    EXPECT_EQ(report.problems.size(), 1u);
}

TEST(GalleryImport, ListsPicturesInItsOwnFolderWhereTheyLie) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    std::filesystem::create_directories(folder / "mine");
    writePicture(folder / "mine/a.png", gradientPicture(8, 8));
    const auto report = importFolder(gallery, folder / "mine");
    ASSERT_EQ(report.added.size(), 1u);
    EXPECT_EQ(gallery.entry(report.added[0]).path, "mine/a.png");
}

TEST(GalleryExport, NamesFilesByThePattern) {
    const TemporaryFolder folder;
    Gallery gallery(folder / "gallery");
    std::vector<PictureId> ids{gallery.add(newPicture(11, "a/b: \"c\"?\n..")), gallery.add(newPicture(12, "猫猫"))};
    ExportOptions options;
    options.pattern = "{model}/{number}-{seed}-{prompt}";
    const auto files = exportPictures(gallery, ids, folder / "out", options);
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files[0], folder / "out/tiny-model/1-11-a_b_ _c___.png");
    EXPECT_EQ(files[1], folder / "out/tiny-model/2-12-猫猫.png");
    EXPECT_EQ(sha256(readFile(files[0])), gallery.entry(ids[0]).sha256);

    options.pattern = "same";
    const auto twice = exportPictures(gallery, ids, folder / "out", options);
    EXPECT_EQ(twice[1].filename(), "same-2.png");
    options.pattern = "{nonsense}";
    EXPECT_THROW(exportPictures(gallery, ids, folder / "out", options), Error);
}

TEST(GalleryExport, LeavesOutSettingsWhenAsked) {
    const TemporaryFolder folder;
    Gallery gallery(folder / "gallery");
    for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP, PictureFormat::OpenExr}) {
        NewPicture made = newPicture(1, "secret");
        made.format = format;
        const PictureId ids[] = {gallery.add(made)};
        ExportOptions options;
        options.withMetadata = false;
        const auto files = exportPictures(gallery, ids, folder / "out", options);
        const auto bytes = readFile(files[0]);
        const std::string secret = "secret";
        EXPECT_EQ(std::search(bytes.begin(), bytes.end(), secret.begin(), secret.end()), bytes.end());
        EXPECT_TRUE(readMetadata(files[0]).parameters.empty()) << name(format);
        EXPECT_TRUE(readMetadata(files[0]).json.empty()) << name(format);
        EXPECT_EQ(readPicture(files[0]), readPicture(gallery.file(gallery.entry(ids[0])))) << name(format);
    }
}

TEST(GalleryExport, ConvertsAndCarriesSettingsAlong) {
    const TemporaryFolder folder;
    Gallery gallery(folder / "gallery");
    const NewPicture made = newPicture(1);
    const PictureId ids[] = {gallery.add(made)};
    ExportOptions options;
    options.format = PictureFormat::Jpeg;
    const auto files = exportPictures(gallery, ids, folder / "out", options);
    EXPECT_EQ(files[0].extension(), ".jpg");
    EXPECT_EQ(readMetadata(files[0]).parameters, gallery.entry(ids[0]).parameters);
}

namespace {

/// A picture of another program in the gallery, and what is exported of it without its settings.
std::vector<std::uint8_t> withoutSettings(const std::string& name, const std::vector<std::uint8_t>& file) {
    const TemporaryFolder folder;
    writeDurably(folder / name, file);
    Gallery gallery(folder / "gallery");
    const auto report = importPictures(gallery, {folder / name});
    ExportOptions options;
    options.withMetadata = false;
    return readFile(exportPictures(gallery, report.added, folder / "out", options).at(0));
}

bool holds(const std::vector<std::uint8_t>& file, std::string_view text) {
    return std::search(file.begin(), file.end(), text.begin(), text.end()) != file.end();
}

std::vector<std::uint8_t> segment(std::uint8_t marker, std::string_view content) {
    std::vector<std::uint8_t> bytes{0xFF, marker, 0, static_cast<std::uint8_t>(content.size() + 2)};
    bytes.insert(bytes.end(), content.begin(), content.end());
    return bytes;
}

} // namespace

TEST(GalleryExport, LeavesNothingOfOtherProgramsTextsInAJpeg) {
    using namespace std::string_view_literals;
    auto file = encodePicture(gradientPicture(16, 12), PictureFormat::Jpeg);
    const std::vector<std::uint8_t> plain = file;
    for (const auto& [marker, content] :
         {std::pair(0xFE, "a secret comment"sv), std::pair(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>secret</x>"sv),
          std::pair(0xED, "Photoshop 3.0\0secret"sv), std::pair(0xE2, "ICC_PROFILE\0\1\1a profile"sv)}) {
        const auto bytes = segment(static_cast<std::uint8_t>(marker), content);
        file.insert(file.begin() + 2, bytes.begin(), bytes.end());
    }
    const auto out = withoutSettings("a.jpg", file);
    EXPECT_FALSE(holds(out, "secret"));
    EXPECT_TRUE(holds(out, "ICC_PROFILE")) << "the colours need it";
    EXPECT_EQ(decodePicture(out, "a.jpg"), decodePicture(plain, "a.jpg"));
}

TEST(GalleryExport, LeavesNothingOfOtherProgramsTextsInAWebP) {
    const auto plain = encodePicture(gradientPicture(16, 12), PictureFormat::WebP);
    const std::string exif = "a secret", xmp = "<x>secret</x>!";
    auto file = withWebPExif(plain, std::vector<std::uint8_t>(exif.begin(), exif.end()));
    const std::string chunk = std::string("XMP ") + static_cast<char>(xmp.size()) + std::string(3, '\0') + xmp;
    file.insert(file.end(), chunk.begin(), chunk.end());
    file[4] = static_cast<std::uint8_t>(file[4] + chunk.size()); // the length of all
    file[20] |= 0x04;                                            // VP8X says that there is XMP
    const auto out = withoutSettings("a.webp", file);
    EXPECT_FALSE(holds(out, "secret"));
    EXPECT_EQ(decodePicture(out, "a.webp"), decodePicture(plain, "a.webp"));
    EXPECT_EQ(out.size(), 8u + out[4] + 256u * out[5]) << "the length that the file says";
}

TEST(GalleryExport, KeepsAPictureUprightThatWasTurnedByItsExif) {
    auto file = encodePicture(gradientPicture(16, 12), PictureFormat::Jpeg);
    // A TIFF block with one entry: Orientation (0x0112), short, 6: turned clockwise.
    const std::vector<std::uint8_t> turned{'M', 'M', 0, '*', 0, 0, 0, 8, 0, 1, 1, 0x12, 0,
                                           3,   0,   0, 0,   1, 0, 6, 0, 0, 0, 0, 0,    0};
    file = withJpegExif(file, turned);
    const Image upright = decodePicture(file, "a.jpg");
    ASSERT_EQ(upright.width, 12);
    const Image out = decodePicture(withoutSettings("a.jpg", file), "a.jpg");
    EXPECT_EQ(out.width, 12);
    EXPECT_EQ(out.height, 16);
}
