#include "gallery/GalleryTrash.h"

#include "gallery/DurableFile.h"
#include "gallery/FileUri.h"
#include "gallery/Hashes.h"
#include "gallery/PictureNames.h"

#include <cstdlib>
#include <ctime>

#include <sys/stat.h>
#include <unistd.h>

namespace latelier {
namespace {

bool hasHash(const std::filesystem::path& file, const std::string& hash) {
    return isThere(file) && sha256OfFiles(std::span(&file, 1)) == hash;
}

/// Brings the file of one picture to where its row says.
void bringToPlace(Gallery& gallery, PictureId id) {
    Database& database = gallery.database();
    // Other programs wait for its end, so that only one moves the file, and none takes a new file of that name for it.
    Transaction transaction(database);
    Statement(database, "DELETE FROM pending_moves WHERE picture = ?").bind(id).run();
    const auto entry = database.changes() > 0 ? readEntry(database, id) : std::nullopt;
    if (!entry)
        return;
    const auto& root = gallery.folder().root;
    const auto& trash = gallery.folder().trash();
    const auto from = (entry->trashed ? root : trash) / entry->path;
    const auto& there = entry->trashed ? trash : root;
    // A program that ended between the file and the row had moved it; what lies at its old place is another picture.
    const bool done = hasHash(there / entry->path, entry->sha256) && !hasHash(from, entry->sha256);
    for (int number = 1; !done && isThere(from); ++number) {
        // Somebody may have put another file there meanwhile.
        const std::string free = numberedName(entry->path, number).generic_string();
        const auto to = there / free;
        Statement other(database, "SELECT 1 FROM pictures WHERE path = ? AND id <> ?");
        if (isThere(to) || other.bind(free, id).step())
            continue;
        makeFolder(to.parent_path());
        moveDurably(from, to);
        Statement(database, "UPDATE pictures SET path = ? WHERE id = ?").bind(free, id).run();
        break;
    }
    transaction.commit();
}

/// First the rows and the intent in one transaction, then the files: a crash between them is finished at the next
/// opening.
void moveAll(Gallery& gallery, std::span<const PictureId> ids, const char* sql, std::optional<std::int64_t> time) {
    gallery.requireWritable();
    Database& database = gallery.database();
    std::vector<PictureId> changed;
    {
        Transaction transaction(database);
        const auto revision = nextRevision(database);
        for (const PictureId id : ids) {
            Statement(database, sql).bind(time, revision, id).run();
            if (database.changes() == 0)
                continue;
            Statement(database, "INSERT OR IGNORE INTO pending_moves (picture) VALUES (?)").bind(id).run();
            changed.push_back(id);
        }
        transaction.commit();
    }
    for (const PictureId id : changed)
        bringToPlace(gallery, id);
}

/// A trash folder of the specification, and how it names the file that goes there.
struct DesktopTrash {
    std::filesystem::path folder;
    std::filesystem::path nameOfFile;
};

/// The file system that the nearest folder which is there lies on.
dev_t deviceOf(std::filesystem::path path) {
    struct stat status {};
    while (::stat(path.c_str(), &status) != 0 && path.has_relative_path())
        path = path.parent_path();
    return status.st_dev;
}

/// The user's own trash, or that of the file system that the file lies on where this is another one. No folder of the
/// file's path is a link.
DesktopTrash trashFor(const std::filesystem::path& file) {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const auto own = (data && *data == '/' ? std::filesystem::path(data)
                                           : std::filesystem::path(home ? home : "/") / ".local/share") /
                     "Trash";
    const dev_t device = deviceOf(file);
    if (deviceOf(own) == device)
        return {own, file};
    auto top = file.parent_path();
    while (top.has_relative_path() && deviceOf(top.parent_path()) == device)
        top = top.parent_path();
    // The administrator's folder for all counts only with the sticky bit, and where it is no link.
    struct stat status {};
    const std::string user = std::to_string(::getuid());
    const bool forAll =
        ::lstat((top / ".Trash").c_str(), &status) == 0 && S_ISDIR(status.st_mode) && (status.st_mode & S_ISVTX) != 0;
    const auto folder = forAll ? top / ".Trash" / user : top / (".Trash-" + user);
    ::mkdir(folder.c_str(), 0700);
    // One that somebody else made leads to where they like.
    const bool mine = ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::getuid();
    return mine ? DesktopTrash{folder, file.lexically_relative(top)} : DesktopTrash{own, file};
}

} // namespace

void moveToTrash(Gallery& gallery, std::span<const PictureId> ids) {
    moveAll(gallery, ids, "UPDATE pictures SET trashed = ?, revision = ? WHERE id = ? AND trashed IS NULL",
            millisecondsNow());
}

void restoreFromTrash(Gallery& gallery, std::span<const PictureId> ids) {
    moveAll(gallery, ids, "UPDATE pictures SET trashed = ?, revision = ? WHERE id = ? AND trashed IS NOT NULL",
            std::nullopt);
}

std::vector<PictureId> expiredTrash(Gallery& gallery, std::int64_t now) {
    constexpr std::int64_t term = std::int64_t{trashDays} * 24 * 60 * 60 * 1000;
    Statement rows(gallery.database(), "SELECT id FROM pictures WHERE trashed <= ? ORDER BY id");
    rows.bind(now - term);
    std::vector<PictureId> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

int emptyTrash(Gallery& gallery, std::span<const PictureId> ids,
               const std::function<bool(const std::filesystem::path&)>& discard) {
    gallery.requireWritable();
    const auto entries = gallery.entries(ids);
    for (const PictureEntry& entry : entries)
        if (!entry.trashed)
            throw Error(ErrorKind::Usage,
                        Sentence("The picture %1 is not in the trash; move it there first.", entry.path));
    int forgotten = 0;
    for (const PictureEntry& entry : entries) {
        const auto file = gallery.file(entry);
        // What lies at its old place may be another picture.
        const bool own = file == gallery.folder().trash() / entry.path || hasHash(file, entry.sha256);
        if (own && isThere(file) && !discard(file))
            continue;
        Transaction transaction(gallery.database());
        removePicture(gallery.database(), entry.id);
        transaction.commit();
        std::error_code gone; // the check of the gallery finds steps that stay
        if (!gallery.withHash(entry.sha256))
            std::filesystem::remove(gallery.folder().trajectories() / entry.sha256, gone);
        ++forgotten;
    }
    return forgotten;
}

bool moveToDesktopTrash(const std::filesystem::path& file) {
    std::error_code problem;
    // Through a link it would seem to lie on the file system of the link.
    const auto folder = std::filesystem::absolute(file).parent_path();
    const auto place = std::filesystem::canonical(folder, problem);
    const DesktopTrash trash = trashFor((problem ? folder : place) / file.filename());
    const auto files = trash.folder / "files", info = trash.folder / "info";
    std::filesystem::create_directories(files, problem);
    std::filesystem::create_directories(info, problem);

    const auto now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    char date[32];
    std::strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", &parts);
    const std::string text = "[Trash Info]\nPath=" + percentEncoded(trash.nameOfFile) + "\nDeletionDate=" + date + "\n";
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    try {
        // The information file comes first: it reserves the name (specification, "Contents of a trash directory").
        for (int number = 1; number < 10000; ++number) {
            const std::string name =
                file.stem().string() + (number == 1 ? "" : "-" + std::to_string(number)) + file.extension().string();
            if (isThere(files / name) || !writeDurably(info / (name + ".trashinfo"), bytes, Existing::Refuse))
                continue;
            try {
                moveDurably(file, files / name);
                return true;
            } catch (const Error&) {
                std::filesystem::remove(info / (name + ".trashinfo"), problem);
                throw;
            }
        }
    } catch (const Error&) {
        // The caller keeps the file and says so.
    }
    return false;
}

void makeWay(Gallery& gallery, const std::string& path, const std::string& sha256) {
    Database& database = gallery.database();
    Statement inTheWay(database, "SELECT id FROM pictures WHERE path = ? AND trashed IS NOT NULL AND sha256 <> ?");
    if (!inTheWay.bind(path, sha256).step())
        return;
    const auto trash = gallery.folder().trash();
    for (int number = 2;; ++number) {
        const std::string free = numberedName(path, number).generic_string();
        Statement other(database, "SELECT 1 FROM pictures WHERE path = ?");
        if (isThere(trash / free) || isThere(gallery.folder().root / free) || other.bind(free).step())
            continue;
        if (isThere(trash / path))
            moveDurably(trash / path, trash / free);
        Statement(database, "UPDATE pictures SET path = ?, revision = ? WHERE id = ?")
            .bind(free, nextRevision(database), inTheWay.integer(0))
            .run();
        return;
    }
}

std::vector<Sentence> finishPendingMoves(Gallery& gallery) {
    std::vector<PictureId> ids;
    {
        Statement rows(gallery.database(), "SELECT picture FROM pending_moves");
        while (rows.step())
            ids.push_back(rows.integer(0));
    }
    std::vector<Sentence> problems;
    for (const PictureId id : ids)
        try {
            bringToPlace(gallery, id);
        } catch (const DamagedDatabase&) {
            throw;
        } catch (const Error& error) {
            problems.push_back(error.sentence());
        }
    return problems;
}

} // namespace latelier
