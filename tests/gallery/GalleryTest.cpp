#include "gallery/Gallery.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryCare.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "gallery/PictureNames.h"
#include "tests/support/Failures.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <iostream>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace latelier;

namespace {

/// Does its work in a process of its own when it is told to. To be made before a gallery is opened: SQLite's
/// connections cannot be carried through a fork.
class OtherProgram {
public:
    explicit OtherProgram(const std::function<void()>& work) {
        if (::pipe2(ends_, O_CLOEXEC) != 0 || (child_ = ::fork()) < 0)
            throw std::runtime_error("no other program");
        if (child_ > 0)
            return;
        ::close(ends_[1]);
        char told = 0;
        if (::read(ends_[0], &told, 1) != 1)
            ::_exit(0);
        try {
            work();
            ::_exit(0);
        } catch (const std::exception& error) {
            std::cerr << error.what() << std::endl;
            ::_exit(1);
        }
    }
    ~OtherProgram() {
        ::close(ends_[0]);
        ::close(ends_[1]);
        if (!ended_)
            ::waitpid(child_, nullptr, 0);
    }

    /// Waits for its end; true when that was a good one.
    bool run() {
        int state = -1;
        ended_ = ::write(ends_[1], "!", 1) == 1 && ::waitpid(child_, &state, 0) == child_;
        return ended_ && WIFEXITED(state) && WEXITSTATUS(state) == 0;
    }

private:
    int ends_[2] = {-1, -1};
    pid_t child_ = -1;
    bool ended_ = false;
};

} // namespace

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
    EXPECT_EQ(readMetadata(gallery.file(entry)).parameters, entry.parameters);

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

TEST(Gallery, OpenTwiceInOneProgramOutlivesAnotherThatComesAndGoes) {
    const TemporaryFolder folder;
    Gallery(folder.path()).add(newPicture(1));
    OtherProgram passing([&] { Gallery(folder.path()).add(newPicture(2)); });
    OtherProgram last([&] {
        const auto seen = Gallery(folder.path()).size();
        if (seen != 3)
            throw std::runtime_error("sees " + std::to_string(seen) + " pictures");
    });
    Gallery store(folder.path()), shown(folder.path()); // as the window has it, once for each of its threads
    EXPECT_TRUE(passing.run());
    store.add(newPicture(3));
    EXPECT_EQ(shown.size(), 3);
    EXPECT_TRUE(last.run());
}

TEST(Gallery, TakesAnotherNameWhileAPictureOfTheSameSizeIsMovedAway) {
    const TemporaryFolder folder;
    const std::vector<std::uint8_t> mine(100000, 1), other(100000, 2);
    ASSERT_TRUE(writeDurably(folder / "other", other));
    std::atomic<bool> stop{false};
    std::thread mover([&] {
        std::error_code taken;
        while (!stop) {
            std::filesystem::create_hard_link(folder / "other", folder / "picture.png", taken);
            std::filesystem::remove(folder / "picture.png", taken);
        }
    });
    for (int i = 0; i < 200; ++i) {
        std::string saved;
        EXPECT_NO_THROW(saved = savePicture(folder.path(), "picture.png", mine, sha256(mine)));
        if (saved != "picture.png" && !saved.empty()) { // the mover does not take it away
            EXPECT_EQ(readFile(folder / saved), mine);
            std::filesystem::remove(folder / saved);
        }
    }
    stop = true;
    mover.join();
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
