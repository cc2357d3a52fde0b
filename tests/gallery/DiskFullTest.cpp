#include "gallery/Gallery.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryCare.h"
#include "gallery/Hashes.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/OldGalleries.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace latelier;

namespace {

/// Files of this process cannot grow beyond `bytes` while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

NewPicture largePicture(unsigned seed) {
    NewPicture made = newPicture(seed);
    made.picture.image = noisePicture(256, 256, 3, seed);
    return made;
}

void expectEveryPictureWhole(Gallery& gallery, const std::vector<PictureId>& ids) {
    for (const PictureId id : ids)
        EXPECT_EQ(sha256(readFile(gallery.file(gallery.entry(id)))), gallery.entry(id).sha256);
    EXPECT_TRUE(checkGallery(gallery, true).size() <= 1) << "at most the picture that was saved and not listed";
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

} // namespace

TEST(DiskFull, AFileThatMayNotGrowGivesASentenceAndLeavesNothingBehind) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    std::vector<PictureId> ids{gallery.add(largePicture(1))};
    const NewPicture picture = largePicture(2);
    {
        const FileSizeLimit limit(100000); // the picture takes about 200 KB
        try {
            gallery.add(picture);
            FAIL() << "it was written";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Io);
            EXPECT_NE(std::string(error.what()).find("larger than this account may write"), std::string::npos)
                << error.what();
        }
    }
    expectEveryPictureWhole(gallery, ids);
    ids.push_back(gallery.add(picture)); // the caller still has it
    expectEveryPictureWhole(gallery, ids);
}

TEST(DiskFull, AFullDiskLosesNoPictureThatWasAcknowledged) {
    const TemporaryFolder folder;
    const bool mounted = ::geteuid() == 0 && ::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=3m") == 0;
    if (!mounted)
        GTEST_SKIP() << "a small disk can only be made by root";
    {
        Gallery gallery(folder.path());
        std::vector<PictureId> ids;
        std::string sentence;
        for (unsigned seed = 0; seed < 100 && sentence.empty(); ++seed) {
            try {
                ids.push_back(gallery.add(largePicture(seed)));
            } catch (const Error& error) {
                EXPECT_EQ(error.kind(), ErrorKind::Io);
                sentence = error.what();
            }
        }
        EXPECT_NE(sentence.find("the disk is full"), std::string::npos) << sentence;
        EXPECT_GT(ids.size(), 3u);
        for (const PictureId id : ids)
            EXPECT_EQ(sha256(readFile(gallery.file(gallery.entry(id)))), gallery.entry(id).sha256);
        ASSERT_EQ(::mount("tmpfs", folder.path().c_str(), "tmpfs", MS_REMOUNT, "size=16m"), 0); // room is made
        ids.push_back(gallery.add(largePicture(1000)));
        expectEveryPictureWhole(gallery, ids);
    }
    ::umount2(folder.path().c_str(), MNT_DETACH);
}

TEST(DiskFull, AnOldGalleryThatCannotBeBackedUpStaysAsItIs) {
    const TemporaryFolder folder;
    copyGalleryOfVersion1(LATELIER_TEST_DATA, folder.path());
    const GalleryFolder place{folder.path()};
    {
        const FileSizeLimit limit(10000); // the database takes 29 KB
        EXPECT_THROW(Gallery{folder.path()}, Error);
    }
    EXPECT_EQ(Database(place.database(), Database::Mode::ReadOnly).userVersion(), 1);
    Gallery gallery(folder.path());
    EXPECT_TRUE(gallery.notices().empty());
    EXPECT_EQ(gallery.size(), 3);
    EXPECT_EQ(gallery.entry(1).note, "a note of the old days");
    EXPECT_EQ(Database(place.backups() / "version-1.db", Database::Mode::ReadOnly).userVersion(), 1);
    EXPECT_TRUE(checkGallery(gallery, false).empty());
}

TEST(ReadOnlyPlace, CanBeBrowsedAndSaysThatItCannotBeChanged) {
    const TemporaryFolder folder;
    const bool mounted = ::geteuid() == 0 && ::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=8m") == 0;
    if (!mounted)
        GTEST_SKIP() << "a read-only disk can only be made by root";
    PictureId id = 0;
    {
        Gallery gallery(folder.path());
        id = gallery.add(newPicture(1));
    }
    const auto old = folder.path() / "old";
    copyGalleryOfVersion1(LATELIER_TEST_DATA, old);
    const auto oldBytes = readFile(GalleryFolder{old}.database());
    ASSERT_EQ(::mount("tmpfs", folder.path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=8m"), 0);
    {
        Gallery gallery(folder.path());
        EXPECT_FALSE(gallery.writable());
        EXPECT_EQ(gallery.size(), 1);
        EXPECT_EQ(readPicture(gallery.file(gallery.entry(id))), newPicture(1).picture.image);
        try {
            gallery.setStar(std::span(&id, 1), true);
            ADD_FAILURE() << "it was changed";
        } catch (const Error& error) {
            EXPECT_NE(std::string(error.what()).find("read-only"), std::string::npos);
        }
    }
    {
        // One of an older version is shown without being migrated.
        Gallery gallery(old);
        EXPECT_FALSE(gallery.writable());
        EXPECT_EQ(gallery.size(), 3);
        EXPECT_TRUE(gallery.entry(1).star);
        EXPECT_EQ(readFile(GalleryFolder{old}.database()), oldBytes);
    }
    ::umount2(folder.path().c_str(), MNT_DETACH);
}
