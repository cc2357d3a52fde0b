// labels: slow
// Kills a program at random moments while it changes a gallery. The victim is this program itself, run again with
// "--victim"; it writes one line for each thing that it was told is done. LATELIER_KILLS sets the number of kills.
#include "gallery/Schema.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryTransfer.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/OldGalleries.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstring>
#include <iostream>
#include <random>
#include <sstream>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace latelier;

namespace {

void say(const std::string& line) {
    const std::string text = line + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) < 0)
        std::exit(3);
}

/// Changes the gallery until it is killed.
int victim(const std::string& work, const std::filesystem::path& folder, unsigned seed) {
    say("ready");
    if (work == "migrate") {
        // Opening migrates; the rows are there before and after.
        Gallery gallery(folder / "gallery");
        say("opened " + std::to_string(gallery.size()));
        return 0;
    }
    Gallery gallery(folder / "gallery");
    std::mt19937 random(seed);
    if (work == "import") {
        const auto report = importFolder(gallery, folder / "in");
        for (const PictureId id : report.added)
            say("added " + gallery.entry(id).sha256);
        return 0;
    }
    std::vector<PictureId> ids;
    while (true) {
        if (work == "trash" && ids.size() > 2) {
            const PictureId one[] = {ids[random() % ids.size()]};
            const auto hash = gallery.entry(one[0]).sha256;
            if (gallery.entry(one[0]).trashed) {
                restoreFromTrash(gallery, one);
                say("restored " + hash);
            } else {
                moveToTrash(gallery, one);
                say("trashed " + hash);
            }
            if (ids.size() > 8)
                continue;
        }
        NewPicture made = newPicture(static_cast<unsigned>(random()));
        if (random() % 2)
            made.picture.request.mask =
                std::make_shared<const Image>(noisePicture(8, 8, 1, static_cast<unsigned>(random())));
        ids.push_back(gallery.add(made));
        say("added " + gallery.entry(ids.back()).sha256);
    }
}

/// Runs the victim for a while, kills it, and gives the complete lines that it wrote.
std::vector<std::string> runAndKill(const std::string& work, const std::filesystem::path& folder, unsigned seed,
                                    int microseconds) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execl("/proc/self/exe", "KillTest", "--victim", work.c_str(), folder.c_str(), std::to_string(seed).c_str(),
                static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string output;
    char part[4096];
    if (const ssize_t count = ::read(ends[0], part, sizeof part); count > 0) // "ready": the program has started
        output.append(part, static_cast<std::size_t>(count));
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(child, SIGKILL);
    for (ssize_t count; (count = ::read(ends[0], part, sizeof part)) > 0;)
        output.append(part, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int state = 0;
    ::waitpid(child, &state, 0);
    EXPECT_TRUE(WIFSIGNALED(state) || (WIFEXITED(state) && WEXITSTATUS(state) == 0)) << "the victim failed by itself";
    std::vector<std::string> lines;
    std::istringstream in(output.substr(0, output.rfind('\n') + 1));
    for (std::string line; std::getline(in, line);)
        if (line != "ready")
            lines.push_back(line);
    return lines;
}

int kills() {
    const char* wanted = std::getenv("LATELIER_KILLS");
    return wanted ? std::atoi(wanted) : 8;
}

/// What was acknowledged is there and whole, and after the mending of the rest nothing disagrees.
void expectSound(const std::filesystem::path& folder, const std::map<std::string, bool>& acknowledged) {
    Gallery gallery(folder / "gallery");
    EXPECT_TRUE(gallery.notices().empty()) << gallery.notices()[0];
    for (const auto& [hash, trashed] : acknowledged) {
        const auto id = gallery.withHash(hash);
        ASSERT_TRUE(id) << "an acknowledged picture is gone";
        const auto entry = gallery.entry(*id);
        EXPECT_EQ(sha256(readFile(gallery.file(entry))), hash);
    }
    for (const auto& finding : checkGallery(gallery, true))
        // A picture that was saved and not listed yet is the one thing that a crash may leave; it is whole.
        EXPECT_TRUE(finding.kind == Finding::Kind::FileUnknown && finding.mended) << finding.sentence;
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

void killWhile(const std::string& work) {
    std::mt19937 random(static_cast<unsigned>(std::hash<std::string>()(work)));
    const TemporaryFolder folder;
    std::map<std::string, bool> acknowledged;
    std::size_t lines = 0;
    for (int round = 0; round < kills(); ++round) {
        if (work == "import") {
            std::filesystem::remove_all(folder / "in");
            std::filesystem::create_directories(folder / "in");
            for (int i = 0; i < 4; ++i)
                writePicture(folder / "in" / (std::to_string(i) + ".png"),
                             noisePicture(16, 16, 3, static_cast<unsigned>(round * 10 + i)));
        }
        const auto said =
            runAndKill(work, folder.path(), static_cast<unsigned>(round), static_cast<int>(random() % 200000));
        lines += said.size();
        for (const auto& line : said) {
            const auto space = line.find(' ');
            acknowledged[line.substr(space + 1)] = line.starts_with("trashed");
        }
        if (round % 4 == 3)
            expectSound(folder.path(), acknowledged);
        if (testing::Test::HasFailure())
            return;
    }
    expectSound(folder.path(), acknowledged);
    EXPECT_GT(lines, 0u) << "no victim got as far as to do something";
}

} // namespace

TEST(Kill, LosesNoPictureWhileAdding) {
    killWhile("add");
}

TEST(Kill, LosesNoPictureWhileMovingToAndFromTheTrash) {
    killWhile("trash");
}

TEST(Kill, LosesNoPictureWhileImporting) {
    killWhile("import");
}

TEST(Kill, LeavesAnOldGalleryOldOrNewAndWhole) {
    std::mt19937 random(4);
    for (int round = 0; round < kills(); ++round) {
        const TemporaryFolder folder;
        const int pictures = makeGalleryOfVersion(1, folder / "gallery");
        runAndKill("migrate", folder.path(), 0, static_cast<int>(random() % 150000));
        Gallery gallery(folder / "gallery");
        EXPECT_TRUE(gallery.notices().empty());
        EXPECT_EQ(gallery.size(), pictures);
        EXPECT_EQ(gallery.database().userVersion(), galleryMigrations().back().number);
        EXPECT_TRUE(checkGallery(gallery, false).empty());
        if (HasFailure())
            return;
    }
}

int main(int argc, char** argv) {
    if (argc == 5 && std::strcmp(argv[1], "--victim") == 0) {
        try {
            return victim(argv[2], argv[3], static_cast<unsigned>(std::atoi(argv[4])));
        } catch (const std::exception& error) {
            std::cerr << error.what() << "\n";
            return 1;
        }
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
