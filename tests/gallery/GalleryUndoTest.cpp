#include "gallery/GalleryUndo.h"

#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

using namespace latelier;

namespace {

class GalleryUndoTest : public testing::Test {
protected:
    void SetUp() override {
        for (unsigned i = 0; i < 3; ++i)
            ids_.push_back(gallery_.add(newPicture(i)));
    }
    PictureEntry entry(int index) { return gallery_.entry(ids_[static_cast<std::size_t>(index)]); }

    TemporaryFolder folder_;
    Gallery gallery_{folder_.path()};
    std::vector<PictureId> ids_;
};

} // namespace

TEST_F(GalleryUndoTest, GivesBackTheStarsAndRatingsThatWereThere) {
    gallery_.setStar(std::span(ids_).first(1), true);
    gallery_.setRating(std::span(ids_).first(1), 2);
    const TakeBack star = changeStar(gallery_, ids_, true);
    const TakeBack rating = changeRating(gallery_, ids_, 5);
    EXPECT_TRUE(entry(2).star);
    EXPECT_EQ(entry(0).rating, 5);
    rating(gallery_);
    star(gallery_);
    EXPECT_TRUE(entry(0).star) << "it had its star before";
    EXPECT_FALSE(entry(1).star);
    EXPECT_EQ(entry(0).rating, 2);
    EXPECT_EQ(entry(1).rating, 0);
}

TEST_F(GalleryUndoTest, SaysThatNothingWasChanged) {
    EXPECT_FALSE(changeStar(gallery_, ids_, false));
    EXPECT_FALSE(changeRating(gallery_, ids_, 0));
    EXPECT_FALSE(changeNote(gallery_, ids_[0], ""));
    EXPECT_FALSE(changeTags(gallery_, ids_, {}, {"sea"}));
    EXPECT_FALSE(takeOffBoard(gallery_, ids_, "none"));
    EXPECT_FALSE(takeOutOfTrash(gallery_, ids_));
}

TEST_F(GalleryUndoTest, GivesBackTagsAndNotesAndKeepsWhatOthersWrote) {
    gallery_.addTag(std::span(ids_).first(1), "sea");
    const TakeBack note = changeNote(gallery_, ids_[0], "for the book");
    const TakeBack tags = changeTags(gallery_, ids_, {"sea", "calm"}, {});
    const TakeBack removal = changeTags(gallery_, ids_, {}, {"calm"});
    EXPECT_EQ(entry(1).tags, std::vector<std::string>{"sea"});
    gallery_.addTag(ids_, "by another");
    removal(gallery_);
    EXPECT_EQ(entry(1).tags, (std::vector<std::string>{"by another", "calm", "sea"}));
    tags(gallery_);
    note(gallery_);
    EXPECT_EQ(entry(0).tags, (std::vector<std::string>{"by another", "sea"}));
    EXPECT_EQ(entry(1).tags, std::vector<std::string>{"by another"});
    EXPECT_EQ(entry(0).note, "");
}

TEST_F(GalleryUndoTest, GivesBackBoardsWithTheirPictures) {
    const TakeBack made = putOnBoard(gallery_, {ids_[0], ids_[1]}, "Prints");
    const TakeBack more = putOnBoard(gallery_, ids_, "Prints");
    more(gallery_);
    EXPECT_EQ(gallery_.boards()[0].pictures, 2);
    const TakeBack renamed = changeBoardName(gallery_, "Prints", "Sold");
    const TakeBack dropped = dropBoard(gallery_, "Sold");
    EXPECT_TRUE(gallery_.boards().empty());
    dropped(gallery_);
    renamed(gallery_);
    ASSERT_EQ(gallery_.boards().size(), 1u);
    EXPECT_EQ(gallery_.boards()[0].name, "Prints");
    EXPECT_EQ(gallery_.boards()[0].pictures, 2);
    made(gallery_);
    EXPECT_TRUE(gallery_.boards().empty()) << "a board that the change made goes with it";
}

TEST_F(GalleryUndoTest, TakesPicturesOutOfTheTrashThatTheChangePutThere) {
    const TakeBack first = throwAway(gallery_, {ids_[0]});
    const TakeBack all = throwAway(gallery_, ids_);
    EXPECT_EQ(gallery_.size(), 0);
    all(gallery_);
    EXPECT_EQ(gallery_.size(), 2) << "the first one was in the trash before";
    first(gallery_);
    EXPECT_EQ(gallery_.size(), 3);
    EXPECT_TRUE(std::filesystem::exists(gallery_.file(entry(0))));
}
