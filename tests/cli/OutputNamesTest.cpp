#include "app/cli/OutputNames.h"
#include "core/base/Error.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

namespace latelier {

namespace fs = std::filesystem;

namespace {

class OutputNamesTest : public testing::Test {
protected:
    const TemporaryFolder temporary_;
    const fs::path folder_ = temporary_.path();
};

TEST_F(OutputNamesTest, NeverGivesTheSameFileTwiceInAFolder) {
    OutputNames first(folder_.string(), 1);
    OutputNames second(folder_.string() + "/", 1);
    std::set<fs::path> given;
    for (int i = 0; i < 5; ++i) {
        given.insert(first.next(0, 42));
        given.insert(second.next(0, 42));
    }
    EXPECT_EQ(given.size(), 10u);
}

TEST_F(OutputNamesTest, MakesMissingFolders) {
    const fs::path path = OutputNames((folder_ / "a" / "b" / "").string(), 1).next(0, 7);
    EXPECT_EQ(path.parent_path(), folder_ / "a" / "b");
    EXPECT_TRUE(fs::exists(OutputNames((folder_ / "c" / "picture.png").string(), 1).next(0, 7).parent_path()));
}

TEST_F(OutputNamesTest, GivesANamedFileAsItIs) {
    const fs::path path = folder_ / "picture.png";
    std::ofstream(path) << "before";
    EXPECT_EQ(OutputNames(path.string(), 1).next(0, 7), path);
    EXPECT_EQ(fs::file_size(path), 6u);
}

TEST_F(OutputNamesTest, NumbersANamedFileWhenThereAreSeveralPictures) {
    OutputNames names((folder_ / "my.picture.png").string(), 3);
    EXPECT_EQ(names.next(0, 7), folder_ / "my.picture-1.png");
    EXPECT_EQ(names.next(2, 9), folder_ / "my.picture-3.png");
}

TEST_F(OutputNamesTest, RefusesANameThatIsNoPicture) {
    EXPECT_THROW(OutputNames((folder_ / "picture.txt").string(), 1), Error);
    EXPECT_THROW(OutputNames((folder_ / "new-folder").string(), 1), Error);
}

TEST_F(OutputNamesTest, SaysSoAtOnceWhenAFolderCannotBeMade) {
    std::ofstream(folder_ / "file") << "x";
    try {
        OutputNames((folder_ / "file" / "sub" / "").string(), 1);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Io);
        EXPECT_NE(std::string(error.what()).find("--out"), std::string::npos);
    }
}

TEST_F(OutputNamesTest, TakesBackAnEmptyFileButNoPicture) {
    OutputNames names(folder_.string(), 1);
    const fs::path empty = names.next(0, 1);
    names.giveBack(empty);
    EXPECT_FALSE(fs::exists(empty));
    const fs::path written = names.next(0, 1);
    std::ofstream(written) << "picture";
    names.giveBack(written);
    EXPECT_TRUE(fs::exists(written));
}

TEST_F(OutputNamesTest, FollowsTheUsersOwnFolderOfPictures) {
    setenv("HOME", folder_.c_str(), 1);
    unsetenv("XDG_CONFIG_HOME");
    EXPECT_EQ(picturesFolder(), folder_ / "Pictures" / "Latelier");
    fs::create_directories(folder_ / ".config");
    std::ofstream(folder_ / ".config" / "user-dirs.dirs") << "# made by xdg\nXDG_PICTURES_DIR=\"$HOME/Bilder\"\n";
    EXPECT_EQ(picturesFolder(), folder_ / "Bilder" / "Latelier");
}

} // namespace

} // namespace latelier
