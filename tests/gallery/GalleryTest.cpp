#include "gallery/Gallery.h"

#include "gallery/DurableFile.h"
#include "gallery/FileLock.h"
#include "gallery/GalleryCare.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "tests/support/Failures.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <thread>

using namespace latelier;

TEST(Hashes, AreThoseOfTheStandards) {
    const std::string abc = "abc"; // FIPS 180-4 and RFC 1321
    EXPECT_EQ(sha256(std::span(reinterpret_cast<const std::uint8_t*>(abc.data()), 3)),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(md5(abc), "900150983cd24fb0d6963f7d28e17f72");
}

TEST(Gallery, ListsAPictureWithAllThatIsNeededToMakeItAgain) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    NewPicture made = newPicture(1);
    made.picture.request.seed = 18446744073709551615u;
    made.picture.request.changes = {{3, 2.5, "later", std::nullopt}};
    const PictureId id = gallery.add(made);

    EXPECT_EQ(gallery.size(), 1);
    const PictureEntry entry = gallery.entry(id);
    EXPECT_EQ(entry.prompt, made.picture.request.prompt);
    EXPECT_EQ(entry.model, "tiny-model");
    EXPECT_EQ(entry.seed, 18446744073709551615u);
    EXPECT_EQ(entry.width, 16);
    EXPECT_TRUE(entry.parameters.starts_with("a cat by the sea\nNegative prompt: blur\nSteps: 20, "))
        << entry.parameters;
    EXPECT_NE(entry.parameters.find("Seed: 18446744073709551615"), std::string::npos);
    EXPECT_NE(entry.parameters.find("Model hash: 6ce0161689, Model: tiny-model"), std::string::npos);
    EXPECT_EQ(sha256(readFile(gallery.file(entry))), entry.sha256);
    EXPECT_EQ(readPicture(gallery.file(entry)), made.picture.image);
    EXPECT_EQ(readParameters(gallery.file(entry)), entry.parameters);

    const auto record = gallery.record(id);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->request, made.picture.request);
    EXPECT_EQ(record->modelHash, made.modelHash);
    EXPECT_EQ(record->versions, made.picture.versions);
    EXPECT_EQ(record->stepSeconds, made.picture.stepSeconds);
}

TEST(Gallery, KeepsSourceAndMaskOfAnInpaintingSoThatItCanBeMadeAgain) {
    const TemporaryFolder folder;
    NewPicture made = newPicture(2);
    made.picture.request.source = std::make_shared<const Image>(noisePicture(16, 12, 3, 7));
    made.picture.request.mask = std::make_shared<const Image>(noisePicture(16, 12, 1, 8));
    PictureId id = 0;
    {
        Gallery gallery(folder.path());
        id = gallery.add(made);
    }
    Gallery gallery(folder.path());
    EXPECT_TRUE(gallery.entry(id).hasMask);
    EXPECT_EQ(gallery.record(id)->request, made.picture.request);
}

TEST(Gallery, TellsWhatAPictureCameFromAndWhatCameFromIt) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const PictureId first = gallery.add(newPicture(1));
    NewPicture second = newPicture(2);
    second.parents = {{gallery.entry(first).sha256, ParentKind::Branch, 7}};
    const PictureId child = gallery.add(second);

    ASSERT_EQ(gallery.parents(child).size(), 1u);
    EXPECT_EQ(gallery.parents(child)[0].picture, first);
    EXPECT_EQ(gallery.parents(child)[0].kind, ParentKind::Branch);
    EXPECT_EQ(gallery.parents(child)[0].step, 7);
    ASSERT_EQ(gallery.children(first).size(), 1u);
    EXPECT_EQ(gallery.children(first)[0].picture, child);
    EXPECT_TRUE(gallery.entry(child).hasParent);
    EXPECT_FALSE(gallery.entry(first).hasParent);
}

TEST(Gallery, FindsTheSourceAndTheBranchedRunOfAPictureByItself) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    const NewPicture first = newPicture(1, "first");
    NewPicture again = first; // the same settings once more: the earlier one is the parent
    const PictureId source = gallery.add(first);
    gallery.add(again);

    NewPicture branch = newPicture(1, "branch");
    auto parent = first.picture.request;
    branch.picture.request.branch = BranchPoint{std::make_shared<const GenerationRequest>(parent), 4};
    const auto branched = gallery.parents(gallery.add(branch));
    ASSERT_EQ(branched.size(), 1u);
    EXPECT_EQ(branched[0].kind, ParentKind::Branch);
    EXPECT_EQ(branched[0].picture, source);
    EXPECT_EQ(branched[0].step, 4);

    // The parent's run was steered after the branch had left it.
    NewPicture steered = newPicture(2, "steered");
    steered.picture.request.changes = {{7, 3.0, {}, {}}};
    const PictureId whole = gallery.add(steered);
    NewPicture early = newPicture(2, "early branch");
    parent = steered.picture.request;
    parent.changes.clear();
    early.picture.request.branch = BranchPoint{std::make_shared<const GenerationRequest>(parent), 2};
    const auto fromSteered = gallery.parents(gallery.add(early));
    ASSERT_EQ(fromSteered.size(), 1u);
    EXPECT_EQ(fromSteered[0].picture, whole);

    NewPicture changed = newPicture(3, "changed");
    changed.picture.request.source = std::make_shared<const Image>(readPicture(gallery.file(gallery.entry(source))));
    const auto fromSource = gallery.parents(gallery.add(changed));
    ASSERT_EQ(fromSource.size(), 1u);
    EXPECT_EQ(fromSource[0].kind, ParentKind::Source);
    EXPECT_EQ(fromSource[0].picture, source);

    NewPicture stranger = newPicture(4, "from elsewhere");
    stranger.picture.request.source = std::make_shared<const Image>(noisePicture(16, 12, 3, 99));
    EXPECT_TRUE(gallery.parents(gallery.add(stranger)).empty());
}

TEST(Gallery, KeepsStarsRatingsNotesTagsAndBoards) {
    const TemporaryFolder folder;
    PictureId id = 0;
    {
        Gallery gallery(folder.path());
        id = gallery.add(newPicture(1));
        const PictureId ids[] = {id};
        gallery.setStar(ids, true);
        gallery.setRating(ids, 4);
        gallery.setNote(id, "the good one");
        gallery.addTag(ids, "sea");
        gallery.addTag(ids, "sea");
        gallery.addTag(ids, "cat");
        gallery.addToBoard(gallery.board("Book cover"), ids);
        EXPECT_EQ(kindOfFailure([&] { gallery.setRating(ids, 6); }), ErrorKind::Usage);
        EXPECT_EQ(kindOfFailure([&] { gallery.addTag(ids, " "); }), ErrorKind::Usage);
    }
    Gallery gallery(folder.path());
    auto entry = gallery.entry(id);
    EXPECT_TRUE(entry.star);
    EXPECT_EQ(entry.rating, 4);
    EXPECT_EQ(entry.note, "the good one");
    EXPECT_EQ(entry.tags, (std::vector<std::string>{"cat", "sea"}));
    ASSERT_EQ(gallery.boards().size(), 1u);
    EXPECT_EQ(gallery.boards()[0].pictures, 1);

    const PictureId ids[] = {id};
    gallery.removeTag(ids, "cat");
    gallery.removeBoard(gallery.board("Book cover"));
    EXPECT_EQ(gallery.entry(id).tags, std::vector<std::string>{"sea"});
    EXPECT_TRUE(gallery.boards().empty());
    EXPECT_EQ(gallery.size(), 1);
}

TEST(Gallery, KeepsAndPrunesTheStepsOfAPicture) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    NewPicture made = newPicture(1);
    made.trajectory = {1, 2, 3, 4};
    const PictureId id = gallery.add(made);
    EXPECT_EQ(gallery.trajectory(gallery.entry(id)), made.trajectory);
    EXPECT_EQ(gallery.trajectoryBytes(), 4);
    gallery.pruneTrajectories(std::span(&id, 1));
    EXPECT_TRUE(gallery.trajectory(gallery.entry(id)).empty());
    EXPECT_EQ(gallery.trajectoryBytes(), 0);
    EXPECT_TRUE(std::filesystem::is_empty(gallery.folder().trajectories()));
}

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
    std::string other = "/dev/shm/latelier-test-XXXXXX"; // Linux keeps it in memory
    ASSERT_TRUE(::mkdtemp(other.data()));
    const std::filesystem::path file = std::filesystem::path(other) / "a picture.png";
    writePicture(file, gradientPicture(8, 8));
    ::setenv("XDG_DATA_HOME", home.path().c_str(), 1);
    EXPECT_TRUE(moveToDesktopTrash(file));
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_FALSE(std::filesystem::exists(home / "Trash/files/a picture.png"));

    const std::filesystem::path trash = "/dev/shm/.Trash-" + std::to_string(::getuid());
    const std::string path = "Path=" + std::filesystem::path(other).filename().string() + "/a%20picture.png";
    int found = 0;
    for (const auto& info : std::filesystem::directory_iterator(trash / "info")) {
        std::ifstream in(info.path());
        std::string text{std::istreambuf_iterator<char>(in), {}};
        if (text.find(path + "\n") == std::string::npos)
            continue;
        ++found;
        EXPECT_TRUE(std::filesystem::remove(trash / "files" / info.path().stem()));
        std::filesystem::remove(info.path());
    }
    EXPECT_EQ(found, 1);
    std::filesystem::remove(other);
    for (const auto& folder : {trash / "files", trash / "info", trash})
        if (std::filesystem::is_empty(folder))
            std::filesystem::remove(folder);
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

TEST(Gallery, IsSafeForSeveralProgramsAtOnce) {
    const TemporaryFolder folder;
    constexpr int writers = 4, each = 12;
    std::vector<std::thread> threads;
    std::atomic<int> failures{0};
    for (int w = 0; w < writers; ++w)
        threads.emplace_back([&, w] {
            try {
                Gallery gallery(folder.path());
                for (int i = 0; i < each; ++i) {
                    // The same seed in each: their names collide.
                    const PictureId id =
                        gallery.add(newPicture(static_cast<unsigned>(i), "writer " + std::to_string(w)));
                    if (i % 3 == 0)
                        moveToTrash(gallery, std::span(&id, 1));
                }
            } catch (const std::exception& error) {
                ADD_FAILURE() << error.what();
                ++failures;
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
    Gallery gallery(folder.path());
    EXPECT_EQ(gallery.size(), writers * each * 2 / 3);
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(Gallery, RefusesANewerDatabaseAndLeavesItAsItWas) {
    const TemporaryFolder folder;
    {
        Gallery gallery(folder.path());
        gallery.add(newPicture(1));
        gallery.database().execute("PRAGMA user_version = 99");
    }
    const GalleryFolder places{folder.path()};
    const auto before = readFile(places.database());
    EXPECT_EQ(kindOfFailure([&] { Gallery gallery(folder.path()); }), ErrorKind::Usage);
    EXPECT_EQ(readFile(places.database()), before);
    EXPECT_EQ(kindOfFailure([&] { rebuildGallery(folder.path()); }), ErrorKind::Usage);
    EXPECT_EQ(readFile(places.database()), before);
}

TEST(Gallery, SetsADamagedDatabaseAsideAndMakesItAnewWithAMessage) {
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
        EXPECT_NE(gallery.notices()[0].find("damaged"), std::string::npos);
        EXPECT_EQ(readFile(places.hidden() / "gallery-damaged-1.db"), bytes) << "the old one is kept as it was";
        EXPECT_TRUE(checkGallery(gallery, false).empty());
    }
}

TEST(Gallery, LeavesADamagedDatabaseWhereItIsWhileAnotherProgramHasItOpen) {
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

TEST(Gallery, IsMadeAnewFromItsPicturesWithWhatPeopleAdded) {
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

TEST(Gallery, KeepsFamiliesStepsAndSourcesWhenItIsMadeAnewFromTheFilesAlone) {
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

TEST(Gallery, TakesStarsFromADatabaseThatWasSetAsideBeforeTheProgramEnded) {
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

TEST(Gallery, MakesItsDatabaseForAFolderOfPicturesThatHasNone) {
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
