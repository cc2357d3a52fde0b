#include "gallery/Schema.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryCare.h"
#include "gallery/GallerySearch.h"
#include "tests/support/OldGalleries.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <thread>

using namespace latelier;

namespace {

constexpr Migration history[] = {{1, "CREATE TABLE t (a); INSERT INTO t VALUES (7)"},
                                 {2, "ALTER TABLE t ADD COLUMN b DEFAULT 8"},
                                 {3, "UPDATE t SET b = a + b"}};
constexpr Migration broken[] = {{1, "CREATE TABLE t (a); INSERT INTO t VALUES (7)"},
                                {2, "UPDATE t SET a = 0; CREATE TABLE t (a)"}};

} // namespace

TEST(Schema, BringsEveryOlderVersionToTheNewestWithABackupBefore) {
    for (std::size_t from = 0; from <= std::size(history); ++from) {
        const TemporaryFolder folder;
        Database database(folder / "a.db");
        migrate(database, std::span(history).first(from), {});
        migrate(database, history, folder / "backups");
        EXPECT_EQ(database.userVersion(), 3);
        EXPECT_EQ(database.number("SELECT b FROM t"), 15);
        for (std::size_t version = 1; version < std::size(history); ++version) {
            const auto backup = folder / "backups" / ("version-" + std::to_string(version) + ".db");
            ASSERT_EQ(std::filesystem::exists(backup), from > 0 ? version >= from : true) << from << " " << version;
            if (std::filesystem::exists(backup)) {
                Database copy(backup);
                EXPECT_EQ(copy.userVersion(), static_cast<int>(version));
                EXPECT_EQ(copy.number("SELECT a FROM t"), 7);
            }
        }
    }
}

TEST(Schema, LeavesAMigrationThatFailsUndone) {
    const TemporaryFolder folder;
    Database database(folder / "a.db");
    EXPECT_THROW(migrate(database, broken, folder / "backups"), Error);
    EXPECT_EQ(database.userVersion(), 1);
    EXPECT_EQ(database.number("SELECT a FROM t"), 7);
}

TEST(Schema, MigratesOnceWhenTwoProgramsOpenAtOnce) {
    const TemporaryFolder folder;
    {
        Database database(folder / "a.db");
        migrate(database, std::span(history).first(1), {});
    }
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            Database database(folder / "a.db");
            migrate(database, history, {});
        });
    for (auto& thread : threads)
        thread.join();
    Database database(folder / "a.db");
    EXPECT_EQ(database.number("SELECT b FROM t"), 15);
}

TEST(Schema, OpensGalleriesOfEveryVersionThatHasEverBeen) {
    for (const Migration& step : galleryMigrations()) {
        const TemporaryFolder folder;
        const int pictures = makeGalleryOfVersion(step.number, folder.path());
        Gallery gallery(folder.path());
        EXPECT_EQ(gallery.size(), pictures);
        EXPECT_TRUE(checkGallery(gallery, false).empty());
        GalleryQuery query;
        query.text = "old picture 3";
        EXPECT_EQ(GallerySearch(gallery).find(query).size(), 1u);
        EXPECT_EQ(gallery.entry(1).tags, std::vector<std::string>{"kept"});
        EXPECT_EQ(gallery.record(1)->request.prompt, "old picture 0");
        EXPECT_EQ(gallery.trajectory(gallery.entry(4)), std::vector<std::uint8_t>(3000, 3));
    }
}

TEST(Schema, OpensAGalleryThatAProgramOfVersion1Left) {
    const TemporaryFolder folder;
    const GalleryFolder place{folder.path()};
    copyGalleryOfVersion1(LATELIER_TEST_DATA, folder.path());

    Gallery gallery(folder.path());
    EXPECT_TRUE(gallery.notices().empty());
    EXPECT_EQ(gallery.database().userVersion(), galleryMigrations().back().number);
    EXPECT_EQ(gallery.size(), 3);
    EXPECT_TRUE(checkGallery(gallery, false).empty());
    EXPECT_TRUE(gallery.entry(1).star);
    EXPECT_EQ(gallery.entry(1).note, "a note of the old days");
    EXPECT_EQ(gallery.entry(1).tags, std::vector<std::string>{"kept"});
    EXPECT_EQ(gallery.entry(2).rating, 4);
    EXPECT_EQ(gallery.boardsOf(2), std::vector<std::string>{"Old board"});
    EXPECT_TRUE(gallery.entry(4).trashed);
    ASSERT_EQ(gallery.parents(3).size(), 1u);
    EXPECT_EQ(gallery.parents(3)[0].picture, 1);
    GallerySearch search(gallery);
    GalleryQuery query;
    query.text = "kept \"picture 1\"";
    EXPECT_EQ(search.find(query), std::vector<PictureId>{2});

    // As it was before, beside it.
    Database backup(place.backups() / "version-1.db", Database::Mode::ReadOnly);
    EXPECT_EQ(backup.userVersion(), 1);
    EXPECT_EQ(backup.number("SELECT count(*) FROM pictures"), 4);
}
