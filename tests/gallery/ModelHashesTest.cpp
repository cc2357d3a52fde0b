#include "gallery/ModelHashes.h"

#include "gallery/DurableFile.h"
#include "gallery/Hashes.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include <sys/fsuid.h>
#include <unistd.h>

namespace latelier {
TEST(ModelHashes, AreTheFirstDigitsOfTheWeightsSha256AndFollowTheFile) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "model.safetensors";
    const std::string text = "abc";
    const auto bytes = [](const std::string& from) { return std::vector<std::uint8_t>(from.begin(), from.end()); };
    writeDurably(file, bytes(text));
    ModelHashes hashes;
    // The example of FIPS 180-2.
    EXPECT_EQ(hashes.of(file), "ba7816bf8f");
    EXPECT_EQ(hashes.of(file), "ba7816bf8f");
    std::filesystem::remove(file);
    writeDurably(file, bytes("abcd"));
    EXPECT_EQ(hashes.of(file), sha256(bytes("abcd")).substr(0, 10));
    EXPECT_EQ(hashes.of(folder.path() / "none"), "");

    const auto whole = folder.path() / "diffusers";
    std::filesystem::create_directories(whole / "unet");
    std::filesystem::create_directories(whole / "vae");
    writeDurably(whole / "unet" / "a.safetensors", bytes("a"));
    writeDurably(whole / "vae" / "b.safetensors", bytes("bc"));
    writeDurably(whole / "vae" / "config.json", bytes("{}"));
    EXPECT_EQ(hashes.of(whole), "ba7816bf8f");
}

TEST(ModelHashes, AreReadBesideAFolderThatThisAccountMayNotRead) {
    const TemporaryFolder folder;
    const std::vector<std::uint8_t> bytes{'a', 'b', 'c'};
    std::filesystem::create_directories(folder / "model/unet");
    std::filesystem::create_directories(folder / "model/private");
    writeDurably(folder / "model/unet/a.safetensors", bytes);
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    std::filesystem::permissions(folder / "model/private", std::filesystem::perms::none);
    constexpr uid_t nobody = 65534; // root may read everything
    const auto account = static_cast<uid_t>(::setfsuid(::geteuid() == 0 ? nobody : ::geteuid()));
    EXPECT_EQ(ModelHashes().of(folder / "model"), "ba7816bf8f");
    ::setfsuid(account);
    std::filesystem::permissions(folder / "model/private", std::filesystem::perms::owner_all);
}

TEST(ModelHashes, AreKeptForTheNextStart) {
    const TemporaryFolder folder;
    const auto kept = folder.path() / "state" / "hashes.json";
    const auto model = folder.path() / "model.safetensors";
    const std::vector<std::uint8_t> bytes{'a', 'b', 'c'};
    writeDurably(model, bytes);
    int reports = 0;
    const auto count = [&](double) { return ++reports > 0; };
    EXPECT_EQ(ModelHashes(kept).of(model, count), "ba7816bf8f");
    EXPECT_EQ(reports, 1);
    EXPECT_EQ(ModelHashes(kept).of(model, count), "ba7816bf8f");
    EXPECT_EQ(reports, 1);
}

TEST(ModelHashes, OfAModelThatWasGivenUpAreNotKept) {
    const TemporaryFolder folder;
    const auto model = folder.path() / "model.safetensors";
    const std::vector<std::uint8_t> bytes{'a', 'b', 'c'};
    writeDurably(model, bytes);
    ModelHashes hashes;
    EXPECT_EQ(hashes.of(model, [](double) { return false; }), "");
    EXPECT_EQ(hashes.of(model), "ba7816bf8f");
}

} // namespace latelier
