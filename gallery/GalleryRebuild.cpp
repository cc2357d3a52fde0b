// Making the database anew from the pictures.
#include "gallery/GalleryCare.h"

#include "gallery/DurableFile.h"
#include "gallery/FileLock.h"
#include "gallery/PictureTree.h"
#include "gallery/Schema.h"

#include <algorithm>
#include <map>

namespace latelier {
namespace {

std::filesystem::path withSuffix(std::filesystem::path path, const char* suffix) {
    path += suffix;
    return path;
}

std::filesystem::path asidePath(const GalleryFolder& folder, int number) {
    return folder.hidden() / ("gallery-damaged-" + std::to_string(number) + ".db");
}

/// What people added to a picture, which stands in no file.
struct Kept {
    bool star = false;
    int rating = 0;
    std::string note;
    std::optional<std::int64_t> trashed;
    std::int64_t created = 0;
    std::vector<std::string> tags, boards;
};
using KeptByHash = std::map<std::string, Kept>;

/// Reads as many rows as the damage lets through.
void readRows(Database& database, const char* sql, const std::function<void(Statement&)>& take) {
    try {
        Statement rows(database, sql);
        while (rows.step())
            take(rows);
    } catch (const Error&) {
        // Damaged from here on; the rows before it are worth having.
    }
}

KeptByHash readKept(const std::filesystem::path& path) {
    KeptByHash kept;
    if (path.empty() || !isThere(path))
        return kept;
    try {
        Database old(path);
        readRows(old, "SELECT sha256, star, rating, note, trashed, created FROM pictures", [&](Statement& row) {
            Kept& one = kept[row.text(0)];
            one.star = row.integer(1) != 0;
            one.rating = static_cast<int>(row.integer(2));
            one.note = row.text(3);
            if (!row.isNull(4))
                one.trashed = row.integer(4);
            one.created = row.integer(5);
        });
        readRows(old, "SELECT p.sha256, t.tag FROM tags t JOIN pictures p ON p.id = t.picture",
                 [&](Statement& row) { kept[row.text(0)].tags.push_back(row.text(1)); });
        readRows(old,
                 "SELECT p.sha256, b.name FROM board_pictures bp JOIN pictures p ON p.id = bp.picture "
                 "JOIN boards b ON b.id = bp.board",
                 [&](Statement& row) { kept[row.text(0)].boards.push_back(row.text(1)); });
    } catch (const Error&) {
        // It is no database at all any more.
    }
    return kept;
}

/// The old database, and for what it has lost the newest backup.
KeptByHash readKept(const GalleryFolder& folder, const std::filesystem::path& old) {
    KeptByHash kept = readKept(old);
    if (old.empty() || !kept.empty())
        return kept;
    std::filesystem::path newest;
    std::error_code none;
    for (const auto& file : std::filesystem::directory_iterator(folder.backups(), none))
        if (file.path().extension() == ".db" &&
            (newest.empty() || std::filesystem::last_write_time(file) > std::filesystem::last_write_time(newest)))
            newest = file.path();
    return readKept(newest);
}

void applyKept(Database& database, const KeptByHash& kept) {
    std::vector<std::pair<PictureId, std::string>> pictures;
    readRows(database, "SELECT id, sha256 FROM pictures",
             [&](Statement& row) { pictures.emplace_back(row.integer(0), row.text(1)); });
    for (const auto& [id, hash] : pictures) {
        const auto found = kept.find(hash);
        if (found == kept.end())
            continue;
        const Kept& one = found->second;
        Statement(database, "UPDATE pictures SET star = ?, rating = ?, note = ?, created = ?, "
                            "trashed = CASE WHEN trashed IS NULL THEN NULL ELSE coalesce(?, trashed) END WHERE id = ?")
            .bind(one.star, std::clamp(one.rating, 0, 5), one.note, one.created, one.trashed, id)
            .run();
        for (const auto& tag : one.tags)
            Statement(database, "INSERT OR IGNORE INTO tags (picture, tag) VALUES (?, ?)").bind(id, tag).run();
        for (const auto& board : one.boards) {
            Statement(database, "INSERT OR IGNORE INTO boards (name) VALUES (?)").bind(board).run();
            Statement(database, "INSERT OR IGNORE INTO board_pictures (board, picture) "
                                "SELECT id, ? FROM boards WHERE name = ?")
                .bind(id, board)
                .run();
        }
        refreshWords(database, id);
    }
}

/// Under another name than the gallery's until it is complete, so that a crash leaves no half-filled gallery.
RebuildReport fillNewFile(const std::filesystem::path& path, const GalleryFolder& folder,
                          const std::filesystem::path& old, const GalleryProgress& progress) {
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(withSuffix(path, suffix));
    Database database(path);
    migrate(database, galleryMigrations(), {});
    RebuildReport report = fillFromPictures(database, folder, progress);
    Transaction transaction(database);
    applyKept(database, readKept(folder, old));
    transaction.commit();
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return report;
}

} // namespace

void noteTrajectory(Database& database, PictureId id, const std::filesystem::path& file) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing);
    const std::int64_t bytes = missing ? 0 : static_cast<std::int64_t>(size);
    Statement(database, "UPDATE pictures SET trajectory = ?1 WHERE id = ?2 AND trajectory <> ?1").bind(bytes, id).run();
}

RebuildReport fillFromPictures(Database& database, const GalleryFolder& folder, const GalleryProgress& progress) {
    RebuildReport report;
    const auto files = galleryFiles(folder);
    Transaction transaction(database);
    std::int64_t done = 0;
    for (const TreeFile& file : files) {
        if (progress && !progress(done++, static_cast<std::int64_t>(files.size())))
            throw Error(ErrorKind::Cancelled, Sentence("The work on the gallery was stopped."));
        const auto place = (file.trashed ? folder.trash() : folder.root) / file.path;
        try {
            const auto description = describePicture(readFile(place), file.path, millisecondsModified(place));
            const auto id = insertPicture(database, description);
            noteTrajectory(database, id, folder.trajectories() / description.entry.sha256);
            if (file.trashed)
                Statement(database, "UPDATE pictures SET trashed = ? WHERE id = ?").bind(millisecondsNow(), id).run();
            ++report.pictures;
        } catch (const DamagedDatabase&) {
            throw;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::BadPicture && error.kind() != ErrorKind::Io)
                throw;
            report.problems.push_back(error.sentence());
        }
    }
    transaction.commit();
    return report;
}

RebuildReport makeDatabase(const GalleryFolder& folder, const std::filesystem::path& old,
                           const GalleryProgress& progress) {
    const auto unfinished = folder.hidden() / "gallery-new.db";
    const RebuildReport report = fillNewFile(unfinished, folder, old, progress);
    moveDurably(unfinished, folder.database());
    return report;
}

std::filesystem::path latestDatabaseAside(const GalleryFolder& folder) {
    std::filesystem::path latest;
    for (int number = 1; isThere(asidePath(folder, number)); ++number)
        latest = asidePath(folder, number);
    return latest;
}

std::filesystem::path setDatabaseAside(const GalleryFolder& folder) {
    int number = 1;
    while (isThere(asidePath(folder, number)))
        ++number;
    const auto aside = asidePath(folder, number);
    for (const char* suffix : {"-wal", "-shm"})
        if (isThere(withSuffix(folder.database(), suffix)))
            std::filesystem::rename(withSuffix(folder.database(), suffix), withSuffix(aside, suffix));
    moveDurably(folder.database(), aside);
    return aside;
}

RebuildReport rebuildGallery(const std::filesystem::path& root, const GalleryProgress& progress) {
    const GalleryFolder folder{std::filesystem::absolute(root).lexically_normal()};
    if (!isThere(folder.database())) {
        Gallery made(folder.root); // an opening without a database makes it
        return {made.size(), {}};
    }
    refuseNewerDatabase(folder.database(), galleryMigrations().back().number);
    const FileLock lock(folder.lock());
    // A program that has the old database open would go on with it, and what it changed there would be lost.
    const auto alone = FileLock::attempt(folder.use());
    if (!alone)
        throw Error(ErrorKind::Io, Sentence("The gallery %1 is open in another program. Close it there and try again.",
                                            folder.root.string()));
    // Complete before the old one goes: a stop or a crash on the way changes nothing.
    const auto unfinished = folder.hidden() / "gallery-new.db";
    const RebuildReport report = fillNewFile(unfinished, folder, folder.database(), progress);
    setDatabaseAside(folder);
    moveDurably(unfinished, folder.database());
    return report;
}

} // namespace latelier
