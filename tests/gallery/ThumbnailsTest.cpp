#include "gallery/Thumbnails.h"

#include "gallery/DurableFile.h"
#include "gallery/FileUri.h"
#include "gallery/PictureFile.h"
#include "tests/support/Pictures.h"
#include "tests/support/Programs.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>

#include <sys/stat.h>

using namespace latelier;

TEST(Thumbnails, HaveTheNamesThatTheStandardGivesAsItsExample) {
    // Thumbnail Managing Standard, "Thumbnail directory": file:///home/jens/photos/me.png
    EXPECT_EQ(thumbnailPath("/c", "/home/jens/photos/me.png"), "/c/large/c6ee772d9e49320e97ec29a7eb5b1697.png");
    EXPECT_EQ(fileUri("/tmp/ä b#%(1).png"), "file:///tmp/%C3%A4%20b%23%25(1).png");
}

TEST(Thumbnails, FitInto256PixelsAndCarryTheTextsOfTheStandard) {
    const TemporaryFolder folder;
    writePicture(folder / "a.png", gradientPicture(640, 320));
    const auto small = thumbnail(folder / "cache", folder / "a.png");
    ASSERT_TRUE(small);
    EXPECT_EQ(small->width, 256);
    EXPECT_EQ(small->height, 128);

    const auto cached = thumbnailPath(folder / "cache", folder / "a.png");
    const auto metadata = readMetadata(cached);
    const std::map<std::string, std::string> texts(metadata.others.begin(), metadata.others.end());
    EXPECT_EQ(texts.at("Thumb::URI"), fileUri(folder / "a.png"));
    EXPECT_EQ(texts.at("Thumb::Image::Width"), "640");
    struct stat status {};
    ASSERT_EQ(::stat((folder / "a.png").c_str(), &status), 0);
    EXPECT_EQ(texts.at("Thumb::MTime"), std::to_string(status.st_mtime));
    EXPECT_EQ(std::filesystem::status(cached).permissions(), std::filesystem::perms(0600));
    EXPECT_EQ(std::filesystem::status(cached.parent_path()).permissions(), std::filesystem::perms(0700));
}

TEST(Thumbnails, AgreeWithImageMagickOnThePixels) {
    const TemporaryFolder folder;
    const Image image = noisePicture(512, 512, 3, 3);
    writePicture(folder / "a.png", image);
    outputOf("convert " + quoted(folder / "a.png") + " -filter box -resize 256x256 " + quoted(folder / "b.png"));
    const Image theirs = readPicture(folder / "b.png"), ours = shrunk(image, 256);
    ASSERT_EQ(theirs.pixels.size(), ours.pixels.size());
    for (std::size_t i = 0; i < ours.pixels.size(); ++i)
        ASSERT_NEAR(ours.pixels[i], theirs.pixels[i], 1) << i;
}

TEST(Thumbnails, KeepTheMeanAtOddSizesAndEnlargeNothing) {
    Image white(301, 77, 4);
    std::fill(white.pixels.begin(), white.pixels.end(), std::uint8_t{255});
    const Image small = shrunk(white, 256);
    EXPECT_EQ(small.width, 256);
    EXPECT_EQ(small.height, 65);
    EXPECT_EQ(std::count(small.pixels.begin(), small.pixels.end(), 255),
              static_cast<std::ptrdiff_t>(small.pixels.size()));
    EXPECT_EQ(shrunk(gradientPicture(40, 30), 256), gradientPicture(40, 30));
    EXPECT_EQ(shrunk(gradientPicture(4000, 1), 256).height, 1);
}

TEST(Thumbnails, AreMadeAnewWhenThePictureChangesAndNotOtherwise) {
    const TemporaryFolder folder;
    const auto picture = folder / "a.png", cache = folder / "cache";
    writePicture(picture, gradientPicture(300, 300, 3, 1));
    const auto first = thumbnail(cache, picture);
    const auto cached = thumbnailPath(cache, picture);
    // A mark in the cached file shows that it is read and not made again.
    auto marked = withPngTexts(encodePicture(gradientPicture(5, 5), PictureFormat::Png), readMetadata(cached).others);
    writeDurably(cached, marked);
    EXPECT_EQ(thumbnail(cache, picture)->width, 5);

    writePicture(picture, gradientPicture(300, 300, 3, 2));
    std::filesystem::last_write_time(picture, std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
    EXPECT_EQ(thumbnail(cache, picture), shrunk(gradientPicture(300, 300, 3, 2), 256));
    EXPECT_NE(thumbnail(cache, picture), first);
}

TEST(Thumbnails, RememberPicturesThatCannotBeReadAndSurviveADamagedCache) {
    const TemporaryFolder folder;
    const auto cache = folder / "cache", broken = folder / "broken.png", good = folder / "good.png";
    const std::uint8_t nothing[] = {1, 2, 3};
    writeDurably(broken, nothing);
    EXPECT_FALSE(thumbnail(cache, broken));
    EXPECT_TRUE(std::filesystem::exists(cache / "fail/latelier" / thumbnailPath(cache, broken).filename()));
    EXPECT_FALSE(thumbnail(cache, folder / "missing.png"));

    writePicture(good, gradientPicture(300, 300));
    thumbnail(cache, good);
    writeDurably(thumbnailPath(cache, good), nothing);
    EXPECT_EQ(thumbnail(cache, good), shrunk(gradientPicture(300, 300), 256));
}

TEST(Thumbnails, AreMadeWhereTheCacheCannotBeLookedAt) {
    const TemporaryFolder folder;
    writePicture(folder / "a.png", gradientPicture(40, 30));
    std::filesystem::create_symlink("cache", folder / "cache"); // it leads to itself: an error for every account
    EXPECT_EQ(thumbnail(folder / "cache", folder / "a.png"), gradientPicture(40, 30));
}
