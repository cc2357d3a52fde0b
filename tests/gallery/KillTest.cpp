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

#include <algorithm>
#include <chrono>
#include <cmath>
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

/// What stands for the kept steps of a picture.
std::vector<std::uint8_t> steps(std::size_t bytes) {
    return std::vector<std::uint8_t>(bytes, static_cast<std::uint8_t>(bytes));
}

std::string stepsOf(Gallery& gallery, PictureId id) {
    return " " + std::to_string(gallery.entry(id).trajectoryBytes);
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
            say("added " + gallery.entry(id).sha256 + " 0");
        return 0;
    }
    std::vector<PictureId> ids;
    while (true) {
        if (work == "trash" && ids.size() > 2) {
            const PictureId one[] = {ids[random() % ids.size()]};
            const auto hash = gallery.entry(one[0]).sha256;
            if (gallery.entry(one[0]).trashed) {
                restoreFromTrash(gallery, one);
                say("restored " + hash + stepsOf(gallery, one[0]));
            } else {
                moveToTrash(gallery, one);
                say("trashed " + hash + stepsOf(gallery, one[0]));
            }
            if (ids.size() > 8)
                continue;
        }
        NewPicture made = newPicture(static_cast<unsigned>(random()));
        if (random() % 2)
            made.picture.request.mask =
                std::make_shared<const Image>(noisePicture(8, 8, 1, static_cast<unsigned>(random())));
        made.trajectory = steps(random() % 2 * (random() % 100000));
        ids.push_back(gallery.add(made));
        say("added " + gallery.entry(ids.back()).sha256 + " " + std::to_string(made.trajectory.size()));
    }
}

/// Kills victims of one kind at random moments that do not depend on how fast or loaded the machine is.
class Killer {
public:
    Killer(std::string work, double mostLines) : work_(std::move(work)), mostLines_(mostLines), random_(7) {}

    /// Runs the victim, kills it, and gives the complete lines that it wrote. It is killed after so many lines and,
    /// past the last of them, a part of the time that the first line takes.
    std::vector<std::string> run(const std::filesystem::path& folder, unsigned seed) {
        // The first victim is there to learn that time.
        const double moment = seconds_ == 0 ? 1 : std::uniform_real_distribution<double>(0, mostLines_)(random_);
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::execl("/proc/self/exe", "KillTest", "--victim", work_.c_str(), folder.c_str(),
                    std::to_string(seed).c_str(), static_cast<char*>(nullptr));
            ::_exit(127);
        }
        ::close(ends[1]);
        std::string output;
        const auto lines = [&] { return std::count(output.begin(), output.end(), '\n'); };
        const auto readMore = [&] {
            char part[4096];
            const ssize_t count = ::read(ends[0], part, sizeof part);
            if (count > 0)
                output.append(part, static_cast<std::size_t>(count));
            return count > 0;
        };
        while (lines() < 1 && readMore()) {
        } // "ready": the program has started
        const auto began = std::chrono::steady_clock::now();
        while (lines() < 1 + std::floor(moment) && readMore()) {
        }
        if (seconds_ == 0)
            seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        ::usleep(static_cast<useconds_t>((moment - std::floor(moment)) * seconds_ * 1e6));
        ::kill(child, SIGKILL);
        while (readMore()) {
        }
        ::close(ends[0]);
        int state = 0;
        ::waitpid(child, &state, 0);
        EXPECT_TRUE(WIFSIGNALED(state) || (WIFEXITED(state) && WEXITSTATUS(state) == 0))
            << "the victim failed by itself";
        std::vector<std::string> said;
        std::istringstream in(output.substr(0, output.rfind('\n') + 1));
        for (std::string line; std::getline(in, line);)
            if (line != "ready")
                said.push_back(line);
        return said;
    }

private:
    std::string work_;
    double mostLines_;
    double seconds_ = 0; ///< from "ready" to the first line
    std::mt19937 random_;
};

int kills() {
    const char* wanted = std::getenv("LATELIER_KILLS");
    return wanted ? std::atoi(wanted) : 8;
}

/// SHA-256 of the pictures that were said to be there, and the bytes of their kept steps.
using Acknowledged = std::map<std::string, std::size_t>;

/// What was acknowledged is there and whole, and after the mending of the rest nothing disagrees.
void expectSound(const std::filesystem::path& folder, const Acknowledged& acknowledged) {
    Gallery gallery(folder / "gallery");
    EXPECT_TRUE(gallery.notices().empty()) << gallery.notices()[0].english();
    for (const auto& [hash, bytes] : acknowledged) {
        const auto id = gallery.withHash(hash);
        ASSERT_TRUE(id) << "an acknowledged picture is gone";
        const auto entry = gallery.entry(*id);
        EXPECT_EQ(sha256(readFile(gallery.file(entry))), hash);
        EXPECT_EQ(gallery.trajectory(entry), steps(bytes));
    }
    for (const auto& finding : checkGallery(gallery, true))
        // A picture that was saved and not listed yet is the one thing that a crash may leave; it is whole.
        EXPECT_TRUE(finding.kind == Finding::Kind::FileUnknown && finding.mended) << finding.sentence.english();
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

/// `mostLines`: how far a victim comes at most. An import speaks only when it is done.
void killWhile(const std::string& work, double mostLines) {
    Killer killer(work, mostLines);
    const TemporaryFolder folder;
    Acknowledged acknowledged;
    std::size_t lines = 0;
    for (int round = 0; round < kills(); ++round) {
        if (work == "import") {
            std::filesystem::remove_all(folder / "in");
            std::filesystem::create_directories(folder / "in");
            for (int i = 0; i < 4; ++i)
                writePicture(folder / "in" / (std::to_string(i) + ".png"),
                             noisePicture(16, 16, 3, static_cast<unsigned>(round * 10 + i)));
        }
        const auto said = killer.run(folder.path(), static_cast<unsigned>(round));
        lines += said.size();
        for (const auto& line : said) {
            std::istringstream words(line);
            std::string done, hash;
            std::size_t bytes = 0;
            words >> done >> hash >> bytes;
            acknowledged[hash] = bytes;
        }
        if (round % 4 == 3)
            expectSound(folder.path(), acknowledged);
        if (testing::Test::HasFailure())
            return;
    }
    expectSound(folder.path(), acknowledged);
    std::cout << kills() << " kills, " << lines << " changes and " << acknowledged.size()
              << " pictures acknowledged, none lost\n";
}

} // namespace

TEST(Kill, LosesNoPictureWhileAdding) {
    killWhile("add", 4);
}

TEST(Kill, LosesNoPictureWhileMovingToAndFromTheTrash) {
    killWhile("trash", 8);
}

TEST(Kill, LosesNoPictureWhileImporting) {
    killWhile("import", 1.2);
}

TEST(Kill, LeavesAnOldGalleryOldOrNewAndWhole) {
    Killer killer("migrate", 1.2);
    const int newest = galleryMigrations().back().number;
    int completed = 0;
    for (int round = 0; round < kills(); ++round) {
        const TemporaryFolder folder;
        const int pictures = makeGalleryOfVersion(1 + round % (newest - 1), folder / "gallery");
        completed += !killer.run(folder.path(), 0).empty();
        Gallery gallery(folder / "gallery");
        EXPECT_TRUE(gallery.notices().empty());
        EXPECT_EQ(gallery.size(), pictures);
        EXPECT_EQ(gallery.database().userVersion(), newest);
        EXPECT_EQ(gallery.trajectory(gallery.entry(4)), std::vector<std::uint8_t>(3000, 3));
        EXPECT_TRUE(checkGallery(gallery, false).empty());
        if (HasFailure())
            return;
    }
    std::cout << kills() << " kills, " << completed << " of them after the migration was done\n";
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
