#include "gallery/GalleryCare.h"

#include "gallery/DurableFile.h"
#include "gallery/FileLock.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "tests/support/Failures.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace latelier;

TEST(GalleryRebuild, SetsADamagedDatabaseAsideAndMakesItAnewWithAMessage) {
    const TemporaryFolder folder;
    const GalleryFolder places{folder.path()};
    for (const bool header : {true, false}) {
        std::filesystem::remove_all(folder.path());
        std::filesystem::create_directories(folder.path());
        {
            Gallery gallery(folder.path());
            for (unsigned i = 0; i < 20; ++i)
                gallery.add(newPicture(i));
        }
        auto bytes = readFile(places.database());
        if (header)
            std::fill_n(bytes.begin(), 100, 0xAB);
        else // every page but the first
            std::fill(bytes.begin() + 4096, bytes.end(), 0xAB);
        writeDurably(places.database(), bytes);

        Gallery gallery(folder.path());
        EXPECT_EQ(gallery.size(), 20);
        ASSERT_EQ(gallery.notices().size(), 1u);
        EXPECT_NE(gallery.notices()[0].english().find("damaged"), std::string::npos);
        EXPECT_EQ(readFile(places.hidden() / "gallery-damaged-1.db"), bytes) << "the old one is kept as it was";
        EXPECT_TRUE(checkGallery(gallery, false).empty());
    }
}

TEST(GalleryRebuild, LeavesADamagedDatabaseWhereItIsWhileAnotherProgramHasItOpen) {
    const TemporaryFolder folder;
    const GalleryFolder places{folder.path()};
    {
        Gallery gallery(folder.path());
        gallery.add(newPicture(1));
    }
    auto bytes = readFile(places.database());
    std::fill(bytes.begin() + 4096, bytes.end(), 0xAB);
    writeDurably(places.database(), bytes);
    {
        const FileLock other(places.use(), FileLock::Kind::Shared);
        EXPECT_EQ(kindOfFailure([&] { Gallery gallery(folder.path()); }), ErrorKind::Io);
        EXPECT_EQ(readFile(places.database()), bytes);
    }
    Gallery gallery(folder.path());
    EXPECT_EQ(gallery.size(), 1);
    EXPECT_EQ(kindOfFailure([&] { rebuildGallery(folder.path()); }), ErrorKind::Io) << "it has the gallery open itself";
}

TEST(GalleryRebuild, IsMadeAnewFromItsPicturesWithWhatPeopleAdded) {
    const TemporaryFolder folder;
    PictureEntry before;
    {
        Gallery gallery(folder.path());
        NewPicture made = newPicture(1);
        made.picture.request.mask = std::make_shared<const Image>(noisePicture(16, 12, 1, 8));
        const PictureId ids[] = {gallery.add(made)};
        gallery.setStar(ids, true);
        gallery.setRating(ids, 3);
        gallery.setNote(ids[0], "kept");
        gallery.addTag(ids, "tag");
        gallery.addToBoard(gallery.board("Board"), ids);
        const PictureId other[] = {gallery.add(newPicture(2))};
        moveToTrash(gallery, other);
        before = gallery.entry(ids[0]);
    }
    {
        // Not under the hands of a program that has it open, whose changes would be lost.
        Gallery open(folder.path());
        EXPECT_EQ(kindOfFailure([&] { rebuildGallery(folder.path()); }), ErrorKind::Io);
        EXPECT_EQ(open.entry(open.withHash(before.sha256).value_or(0)).note, "kept");
    }
    EXPECT_EQ(rebuildGallery(folder.path()).pictures, 2);

    Gallery gallery(folder.path());
    const auto id = gallery.withHash(before.sha256);
    ASSERT_TRUE(id);
    const auto after = gallery.entry(*id);
    EXPECT_EQ(after.path, before.path);
    EXPECT_EQ(after.created, before.created);
    EXPECT_EQ(after.record, before.record);
    EXPECT_EQ(after.parameters, before.parameters);
    EXPECT_TRUE(after.star);
    EXPECT_EQ(after.rating, 3);
    EXPECT_EQ(after.note, "kept");
    EXPECT_EQ(after.tags, before.tags);
    EXPECT_TRUE(after.hasMask);
    EXPECT_EQ(gallery.boards()[0].pictures, 1);
    EXPECT_EQ(gallery.size(), 1);
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(GalleryRebuild, KeepsFamiliesStepsAndSourcesWhenItIsMadeAnewFromTheFilesAlone) {
    const TemporaryFolder folder;
    NewPicture source = newPicture(1), child = newPicture(2), rerun = newPicture(7, "again");
    {
        Gallery gallery(folder.path());
        source.trajectory = {1, 2, 3, 4};
        const auto first = gallery.entry(gallery.add(source)).sha256;
        child.picture.request.source = std::make_shared<Image>(source.picture.image);
        gallery.add(child);
        rerun.parents = {{first, ParentKind::Rerun, 0}};
        gallery.add(rerun);
    }
    std::filesystem::remove_all(GalleryFolder{folder.path()}.backups());
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(GalleryFolder{folder.path()}.database().string() + suffix);

    Gallery gallery(folder.path());
    ASSERT_EQ(gallery.size(), 3);
    const auto id = [&](unsigned seed, const char* prompt) {
        Statement find(gallery.database(), "SELECT id FROM pictures WHERE seed = ? AND prompt LIKE ?");
        return find.bind(std::int64_t{seed}, prompt).step() ? find.integer(0) : 0;
    };
    const PictureId first = id(1, source.picture.request.prompt.c_str());
    ASSERT_EQ(gallery.children(first).size(), 2u);
    ASSERT_EQ(gallery.parents(id(2, "%")).size(), 1u);
    EXPECT_EQ(gallery.parents(id(2, "%"))[0].picture, first);
    EXPECT_EQ(gallery.parents(id(7, "again"))[0].kind, ParentKind::Rerun);
    EXPECT_EQ(gallery.trajectory(gallery.entry(first)), source.trajectory);
    EXPECT_EQ(gallery.trajectoryBytes(), 4);
    // What is made from it later is told apart from the others as before.
    child.picture.request.seed = 3;
    EXPECT_EQ(gallery.parents(gallery.add(child)).at(0).picture, first);
}

TEST(GalleryRebuild, TakesStarsFromADatabaseThatWasSetAsideBeforeTheProgramEnded) {
    const TemporaryFolder folder;
    {
        Gallery gallery(folder.path());
        const PictureId id[] = {gallery.add(newPicture(1))};
        gallery.setStar(id, true);
    }
    setDatabaseAside(GalleryFolder{folder.path()}); // as `rebuild` does, and then the power fails
    Gallery gallery(folder.path());
    EXPECT_EQ(gallery.size(), 1);
    EXPECT_TRUE(gallery.entry(1).star);
}

TEST(GalleryCheck, ListsAPictureWithItsStepsAndLetsGoOfStepsThatBelongToNone) {
    const TemporaryFolder folder, data;
    Gallery gallery(folder.path());
    NewPicture made = newPicture(1);
    made.trajectory = {1, 2, 3, 4};
    const PictureId id = gallery.add(made);
    // As when the program ended between the file and the row.
    gallery.database().execute("DELETE FROM pictures");
    const auto stray = gallery.folder().trajectories() / std::string(64, 'a');
    std::ofstream(stray) << "steps";
    std::filesystem::last_write_time(stray, std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));

    ::setenv("XDG_DATA_HOME", data.path().c_str(), 1);
    const auto findings = checkGallery(gallery, true);
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(findings.size(), 3u) << "a file unknown, its words, and what is left over";
    EXPECT_TRUE(checkGallery(gallery, false).empty());
    EXPECT_EQ(gallery.trajectory(gallery.entry(id + 1)), made.trajectory);
    EXPECT_TRUE(std::filesystem::exists(data / "Trash/files" / stray.filename()));
}

TEST(GalleryRebuild, MakesItsDatabaseForAFolderOfPicturesThatHasNone) {
    const TemporaryFolder folder;
    {
        Gallery gallery(folder.path());
        gallery.add(newPicture(1));
    }
    std::filesystem::remove_all(GalleryFolder{folder.path()}.hidden());
    Gallery gallery(folder.path());
    EXPECT_EQ(gallery.size(), 1);
    EXPECT_EQ(gallery.notices().size(), 1u);
}

TEST(GalleryCheck, FindsAndMendsEveryDisagreement) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    std::vector<PictureId> ids;
    for (unsigned i = 0; i < 6; ++i)
        ids.push_back(gallery.add(newPicture(i)));
    const auto fileOf = [&](int i) { return gallery.file(gallery.entry(ids[static_cast<std::size_t>(i)])); };
    gallery.setNote(ids[1], "moved one");

    std::filesystem::remove(fileOf(0)); // a row without a file
    std::filesystem::create_directories(folder / "by hand");
    std::filesystem::rename(fileOf(1), folder / "by hand/moved.png");         // moved by hand
    writePicture(fileOf(2), gradientPicture(16, 12, 3, 99), {"new", "", {}}); // changed by another program
    writePicture(folder / "stranger.jpg", gradientPicture(8, 8));             // a file without a row
    std::ofstream(folder / "broken.png") << "no picture";
    std::ofstream(folder / ".latelier-123.tmp") << "half";
    std::filesystem::last_write_time(folder / ".latelier-123.tmp",
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    std::filesystem::create_directories((gallery.folder().trash() / gallery.entry(ids[3]).path).parent_path());
    std::filesystem::rename(fileOf(3), gallery.folder().trash() / gallery.entry(ids[3]).path);
    gallery.database().execute("DELETE FROM words WHERE rowid = 5");

    const auto kinds = [](const std::vector<Finding>& findings) {
        std::multiset<std::string> names;
        for (const auto& finding : findings)
            names.insert(std::string(name(finding.kind)));
        return names;
    };
    const std::multiset<std::string> expected{"file missing", "file missing",    "file changed",    "file unknown",
                                              "left over",    "file unreadable", "unfinished move", "search words"};
    EXPECT_EQ(kinds(checkGallery(gallery, false)), expected);
    EXPECT_EQ(kinds(checkGallery(gallery, false)), expected) << "looking changes nothing";
    EXPECT_EQ(kinds(checkGallery(gallery, true)), expected);
    EXPECT_EQ(kinds(checkGallery(gallery, true)), std::multiset<std::string>{"file unreadable"});

    EXPECT_EQ(gallery.entry(ids[1]).path, "by hand/moved.png");
    EXPECT_EQ(gallery.entry(ids[1]).note, "moved one");
    EXPECT_EQ(gallery.entry(ids[2]).parameters, "new");
    EXPECT_TRUE(gallery.entry(ids[3]).trashed);
    EXPECT_EQ(gallery.size(), 5);
}
