#include "gallery/GalleryNews.h"

#include "gallery/GalleryCare.h"
#include "gallery/GalleryTrash.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace latelier;

namespace {

class GalleryNewsTest : public testing::Test {
protected:
    GalleryNews news() { return readNews(gallery_, pictureFolders(folder_.path()), {}); }
    PictureEntry add(unsigned seed) { return gallery_.entry(gallery_.add(newPicture(seed))); }

    TemporaryFolder folder_;
    Gallery gallery_{folder_.path()};
};

} // namespace

TEST_F(GalleryNewsTest, ListsFilesThatWereCopiedIntoAnyFolder) {
    add(1);
    writePicture(folder_ / "mine.png", noisePicture(20, 10, 3, 1));
    std::filesystem::create_directories(folder_ / "a/b");
    writePicture(folder_ / "a/b/deep.jpg", noisePicture(20, 10, 3, 2));
    std::ofstream(folder_ / "half.png") << "not yet a picture";
    std::ofstream(folder_ / "notes.txt") << "no picture at all";
    const GalleryNews found = news();
    EXPECT_EQ(found.added, 2);
    EXPECT_EQ(gallery_.size(), 3);
    EXPECT_EQ(news().added, 0) << "nothing is listed twice";
    // The half-written one is whole now.
    writePicture(folder_ / "half.png", noisePicture(20, 10, 3, 3));
    EXPECT_EQ(readNews(gallery_, {"."}, {}).added, 1);
}

TEST_F(GalleryNewsTest, KeepsPicturesListedWhoseFilesAreGoneAndFollowsThoseThatMoved) {
    const PictureEntry gone = add(1), moved = add(2);
    gallery_.setStar(std::span(&moved.id, 1), true);
    std::filesystem::remove(gallery_.file(gone));
    std::filesystem::create_directories(folder_ / "elsewhere");
    std::filesystem::rename(gallery_.file(moved), folder_ / "elsewhere/renamed.png");
    const GalleryNews found = news();
    EXPECT_EQ(found.gone, std::vector<PictureId>{gone.id});
    EXPECT_EQ(found.moved, 1);
    EXPECT_EQ(found.added, 0);
    EXPECT_EQ(gallery_.size(), 2);
    EXPECT_EQ(gallery_.entry(moved.id).path, "elsewhere/renamed.png");
    EXPECT_TRUE(gallery_.entry(moved.id).star);
}

TEST_F(GalleryNewsTest, ReadsAChangedFileAnewAndLeavesTheTrashAlone) {
    const PictureEntry changed = add(1), trashed = add(2);
    gallery_.setRating(std::span(&changed.id, 1), 4);
    moveToTrash(gallery_, std::span(&trashed.id, 1));
    writePicture(gallery_.file(changed), noisePicture(40, 30, 3, 9));
    const GalleryNews found = news();
    EXPECT_EQ(found.changed, 1);
    EXPECT_TRUE(found.gone.empty());
    EXPECT_EQ(gallery_.entry(changed.id).width, 40);
    EXPECT_EQ(gallery_.entry(changed.id).rating, 4);
    EXPECT_TRUE(gallery_.entry(trashed.id).trashed.has_value());
}

TEST_F(GalleryNewsTest, ListsAFileThatHasTheNameOfAPictureInTheTrashAndKeepsBoth) {
    const PictureEntry trashed = add(1);
    moveToTrash(gallery_, std::span(&trashed.id, 1));
    writePicture(folder_ / trashed.path, noisePicture(40, 30, 3, 9));
    EXPECT_EQ(news().added, 1);
    EXPECT_EQ(news().added, 0);
    ASSERT_EQ(gallery_.size(), 1);
    const PictureEntry kept = gallery_.entry(trashed.id);
    EXPECT_TRUE(kept.trashed);
    EXPECT_EQ(kept.sha256, trashed.sha256);
    EXPECT_EQ(readPicture(gallery_.file(kept)), newPicture(1).picture.image);
    restoreFromTrash(gallery_, std::span(&trashed.id, 1));
    EXPECT_EQ(gallery_.size(), 2);
    EXPECT_EQ(readPicture(gallery_.file(gallery_.entry(trashed.id))), newPicture(1).picture.image);
    EXPECT_EQ(readPicture(folder_ / trashed.path), noisePicture(40, 30, 3, 9));
    EXPECT_TRUE(checkGallery(gallery_, false).empty());
}

TEST_F(GalleryNewsTest, FollowsAPictureThatWasGivenTheNameOfOneInTheTrash) {
    const PictureEntry trashed = add(1), moved = add(2);
    moveToTrash(gallery_, std::span(&trashed.id, 1));
    std::filesystem::rename(gallery_.file(moved), folder_ / trashed.path);
    EXPECT_EQ(news().moved, 1);
    EXPECT_EQ(gallery_.entry(moved.id).path, trashed.path);
    EXPECT_EQ(readPicture(gallery_.file(gallery_.entry(trashed.id))), newPicture(1).picture.image);
    EXPECT_TRUE(checkGallery(gallery_, false).empty());
}

TEST_F(GalleryNewsTest, TellsChangesOfAnotherConnectionFromItsOwn) {
    const PictureEntry mine = add(1);
    const std::int64_t before = dataVersion(gallery_);
    gallery_.setRating(std::span(&mine.id, 1), 4);
    EXPECT_EQ(dataVersion(gallery_), before);
    Gallery(folder_.path()).setRating(std::span(&mine.id, 1), 3);
    EXPECT_NE(dataVersion(gallery_), before);
}

TEST_F(GalleryNewsTest, LeavesAFileAloneThatWasJustWritten) {
    writePicture(folder_ / "mine.png", noisePicture(20, 10, 3, 1));
    const GalleryNews found = readNews(gallery_, {"."}, std::chrono::hours(1));
    EXPECT_EQ(found.added, 0);
    EXPECT_EQ(found.young, 1);
    EXPECT_EQ(news().added, 1);
}

TEST_F(GalleryNewsTest, TakesNoPictureForGoneWhoseFolderCannotBeLookedAt) {
    const PictureEntry away = add(1);
    const auto day = std::filesystem::path(away.path).parent_path();
    std::filesystem::rename(folder_ / day, folder_ / "aside");
    std::filesystem::create_symlink(day.filename(), folder_ / day); // it leads to itself
    EXPECT_EQ(gallery_.file(away), folder_ / away.path);
    const GalleryNews found = readNews(gallery_, {day, "aside"}, {});
    EXPECT_TRUE(found.gone.empty());
    EXPECT_EQ(found.moved, 0) << "it may lie there still";
    EXPECT_EQ(found.added, 1);
}
