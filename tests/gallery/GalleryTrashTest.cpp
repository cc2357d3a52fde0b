#include "gallery/GalleryTrash.h"

#include "gallery/GalleryCare.h"
#include "tests/support/Failures.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace latelier;

TEST(GalleryTrash, MovesFilesThereAndBackAndForgetsNothing) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const PictureId id = gallery.add(newPicture(1));
    const PictureId ids[] = {id};
    gallery.setRating(ids, 5);
    const auto place = gallery.file(gallery.entry(id));

    moveToTrash(gallery, ids);
    EXPECT_EQ(gallery.size(), 0);
    EXPECT_FALSE(std::filesystem::exists(place));
    EXPECT_TRUE(std::filesystem::exists(gallery.file(gallery.entry(id))));
    EXPECT_TRUE(checkGallery(gallery, false).empty());

    restoreFromTrash(gallery, ids);
    EXPECT_EQ(gallery.size(), 1);
    EXPECT_TRUE(std::filesystem::exists(place));
    EXPECT_EQ(gallery.entry(id).rating, 5);
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(GalleryTrash, LetsGoOfAPictureOnlyAfterItsTermAndThroughTheTrash) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const PictureId id = gallery.add(newPicture(1));
    const PictureId ids[] = {id};
    const auto never = [](const std::filesystem::path&) -> bool { throw std::logic_error("asked to discard"); };
    EXPECT_EQ(kindOfFailure([&] { emptyTrash(gallery, ids, never); }), ErrorKind::Usage);

    moveToTrash(gallery, ids);
    const auto trashed = *gallery.entry(id).trashed;
    constexpr std::int64_t day = 24 * 60 * 60 * 1000;
    EXPECT_TRUE(expiredTrash(gallery, trashed + 30 * day - 1).empty());
    EXPECT_EQ(expiredTrash(gallery, trashed + 30 * day), std::vector<PictureId>{id});

    EXPECT_EQ(emptyTrash(gallery, ids, [](const auto&) { return false; }), 0);
    EXPECT_TRUE(std::filesystem::exists(gallery.file(gallery.entry(id))));

    const auto data = folder / "home";
    ::setenv("XDG_DATA_HOME", data.c_str(), 1);
    EXPECT_EQ(emptyTrash(gallery, ids, moveToDesktopTrash), 1);
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(kindOfFailure([&] { gallery.entry(id); }), ErrorKind::Usage);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(data / "Trash/files"), {}), 1);
    std::ifstream info(std::filesystem::directory_iterator(data / "Trash/info")->path());
    std::string line;
    std::getline(info, line);
    EXPECT_EQ(line, "[Trash Info]");
    std::getline(info, line);
    EXPECT_TRUE(line.starts_with("Path=/")) << line;
}

TEST(GalleryTrash, GoesToTheTrashOfItsOwnFileSystemWhereTheHomeLiesOnAnother) {
    const TemporaryFolder home;
    // Linux keeps it in memory; a machine without it has one file system and one trash.
    const std::filesystem::path disk =
        std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path();
    std::string other = (disk / "latelier-test-XXXXXX").string();
    ASSERT_TRUE(::mkdtemp(other.data()));
    const std::filesystem::path file = std::filesystem::path(other) / "a picture.png";
    writePicture(file, gradientPicture(8, 8));
    struct stat here {
    }, there{};
    ASSERT_EQ(::stat(home.path().c_str(), &here) | ::stat(other.c_str(), &there), 0);
    const bool another = here.st_dev != there.st_dev;

    ::setenv("XDG_DATA_HOME", home.path().c_str(), 1);
    // The disk's trash is at its top, and not where a link leads to.
    std::filesystem::create_directory_symlink(other, home / "link");
    EXPECT_TRUE(moveToDesktopTrash(home / "link/a picture.png"));
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_FALSE(std::filesystem::exists(file));

    const auto onThatDisk = [&](const std::filesystem::path& folder) {
        struct stat status {};
        return ::stat(folder.c_str(), &status) == 0 && status.st_dev == there.st_dev;
    };
    auto top = disk;
    while (top.has_relative_path() && onThatDisk(top.parent_path()))
        top = top.parent_path();
    const auto trash = another ? top / (".Trash-" + std::to_string(::getuid())) : home / "Trash";
    const auto named = another ? std::filesystem::relative(other, top) : std::filesystem::canonical(other);
    int found = 0;
    for (const auto& info : std::filesystem::directory_iterator(trash / "info")) {
        std::ifstream in(info.path());
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        if (text.find("Path=" + named.string() + "/a%20picture.png\n") == std::string::npos)
            continue;
        ++found;
        EXPECT_TRUE(std::filesystem::remove(trash / "files" / info.path().stem()));
        std::filesystem::remove(info.path());
    }
    EXPECT_EQ(found, 1);
    std::filesystem::remove(other);
    std::error_code others; // the disk's trash is everybody's, who may remove it as well or put something there
    for (const auto& folder : {trash / "files", trash / "info", trash})
        std::filesystem::remove(folder, others);
}

TEST(GalleryTrash, NeverPutsOnePictureOverAnother) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const PictureId id = gallery.add(newPicture(1));
    const auto place = gallery.file(gallery.entry(id));
    moveToTrash(gallery, std::span(&id, 1));
    writePicture(place, gradientPicture(8, 8)); // somebody takes the place
    restoreFromTrash(gallery, std::span(&id, 1));
    EXPECT_EQ(readPicture(place), gradientPicture(8, 8));
    EXPECT_EQ(readPicture(gallery.file(gallery.entry(id))), newPicture(1).picture.image);
}

TEST(GalleryTrash, LeavesAPictureThatLiesWhereALostOneWas) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const PictureId id = gallery.add(newPicture(1));
    const auto place = gallery.file(gallery.entry(id));
    moveToTrash(gallery, std::span(&id, 1));
    std::filesystem::remove(gallery.file(gallery.entry(id))); // by hand
    writePicture(place, gradientPicture(8, 8));
    const auto never = [](const std::filesystem::path&) -> bool { throw std::logic_error("asked to discard"); };
    EXPECT_EQ(emptyTrash(gallery, std::span(&id, 1), never), 1);
    EXPECT_EQ(readPicture(place), gradientPicture(8, 8));
}

TEST(GalleryTrash, FinishesAMoveThatACrashInterrupted) {
    const TemporaryFolder folder;
    PictureId id = 0;
    {
        Gallery gallery(folder.path());
        id = gallery.add(newPicture(1));
        // What a program leaves that dies between the row and the file.
        gallery.database().execute("UPDATE pictures SET trashed = 5; INSERT INTO pending_moves VALUES (1)");
        EXPECT_TRUE(std::filesystem::exists(gallery.file(gallery.entry(id)))) << "still found meanwhile";
    }
    Gallery gallery(folder.path());
    EXPECT_TRUE(std::filesystem::exists(gallery.folder().trash() / gallery.entry(id).path));
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(GalleryTrash, OpensAlthoughAnInterruptedMoveCannotBeFinishedAndTriesAgain) {
    const TemporaryFolder folder;
    std::filesystem::path place, inTheWay;
    {
        Gallery gallery(folder.path());
        const PictureEntry entry = gallery.entry(gallery.add(newPicture(1)));
        place = gallery.file(entry);
        inTheWay = gallery.folder().trash() / std::filesystem::path(entry.path).parent_path();
        gallery.database().execute("UPDATE pictures SET trashed = 5; INSERT INTO pending_moves VALUES (1)");
        std::ofstream(inTheWay) << "a file in place of the folder";
    }
    {
        Gallery gallery(folder.path());
        ASSERT_EQ(gallery.notices().size(), 1u);
        EXPECT_NE(gallery.notices()[0].english().find(inTheWay.string()), std::string::npos);
        EXPECT_EQ(gallery.file(gallery.entry(1)), place);
    }
    std::filesystem::remove(inTheWay);
    Gallery gallery(folder.path());
    EXPECT_TRUE(gallery.notices().empty());
    EXPECT_FALSE(std::filesystem::exists(place));
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(GalleryTrash, TakesAPictureOutAgainWhenTheCheckCannotFinishItsMove) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const PictureEntry entry = gallery.entry(gallery.add(newPicture(1)));
    gallery.database().execute("UPDATE pictures SET trashed = 5; INSERT INTO pending_moves VALUES (1)");
    std::ofstream(gallery.folder().trash() / std::filesystem::path(entry.path).parent_path()) << "in the way";
    const auto findings = checkGallery(gallery, true);
    ASSERT_EQ(findings.size(), 3u);
    EXPECT_FALSE(findings[0].mended);
    EXPECT_NE(findings[1].sentence.english().find("Cannot make the folder"), std::string::npos);
    EXPECT_TRUE(findings[2].mended);
    EXPECT_FALSE(gallery.entry(1).trashed);
    EXPECT_TRUE(checkGallery(gallery, true).size() == 1) << "the move that is off now";
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(GalleryTrash, LeavesAPictureAloneThatTookThePlaceOfOneMovedBeforeACrash) {
    const TemporaryFolder folder;
    PictureId id = 0;
    std::filesystem::path place;
    {
        Gallery gallery(folder.path());
        id = gallery.add(newPicture(1));
        place = gallery.file(gallery.entry(id));
        moveToTrash(gallery, std::span(&id, 1));
        // What a program leaves that dies between the file and the row.
        gallery.database().execute("INSERT INTO pending_moves VALUES (1)");
        writePicture(place, gradientPicture(8, 8)); // another program is about to list it
    }
    Gallery gallery(folder.path());
    EXPECT_EQ(readPicture(place), gradientPicture(8, 8));
    EXPECT_EQ(readPicture(gallery.file(gallery.entry(id))), newPicture(1).picture.image);
}
