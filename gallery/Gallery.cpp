#include "gallery/Gallery.h"

#include "core/base/ParametersText.h"
#include "gallery/DurableFile.h"
#include "gallery/ForeignMetadata.h"
#include "gallery/GalleryCare.h"
#include "gallery/GalleryLineage.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "gallery/PictureNames.h"
#include "gallery/Schema.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace latelier {
namespace {

int newestVersion() {
    return galleryMigrations().back().number;
}

/// Reads a little of every table, so that damage shows at the opening and not at the first picture.
void touchEveryTable(Database& database) {
    for (const auto* table : {"pictures", "tags", "boards", "board_pictures", "parents", "pending_moves", "counters"})
        database.number(std::string("SELECT count(*) FROM (SELECT 1 FROM ") + table + " LIMIT 1)");
    database.number("SELECT rowid FROM words WHERE words MATCH '\"latelier\"' LIMIT 1");
}

/// SQLite cannot read a write-ahead log where it cannot write beside it, nor can an old database be migrated there:
/// both are read by way of a copy.
std::unique_ptr<Database> readOnlyDatabase(const std::filesystem::path& path) {
    auto log = path;
    log += "-wal";
    std::error_code none;
    if (const auto size = std::filesystem::file_size(log, none); none || size == 0) {
        auto database = std::make_unique<Database>(path, Database::Mode::ReadOnly);
        if (database->userVersion() >= newestVersion())
            return database;
    }
    std::string name = (std::filesystem::temp_directory_path() / "latelier-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw Error(ErrorKind::Io, Sentence("Cannot make a temporary folder: %1.", reasonOf(errno)));
    const std::filesystem::path folder = name;
    const auto removed = [&] { std::filesystem::remove_all(folder); };
    try {
        std::filesystem::copy_file(path, folder / "gallery.db");
        if (isThere(log))
            std::filesystem::copy_file(log, folder / "gallery.db-wal");
        auto memory = std::make_unique<Database>();
        Database(folder / "gallery.db").copyTo(*memory);
        removed();
        return memory;
    } catch (...) {
        removed();
        throw;
    }
}

std::string parametersOf(const PictureRecord& record) {
    ParameterPairs extra;
    if (!record.modelHash.empty())
        extra.emplace_back("Model hash", record.modelHash);
    if (!record.modelName.empty())
        extra.emplace_back("Model", record.modelName);
    extra.emplace_back("Version", "Latelier");
    return writeParameters(record.request, extra);
}

/// Rows of picture, kind and step.
std::vector<Lineage> relativesIn(Statement& rows) {
    std::vector<Lineage> found;
    while (rows.step())
        found.push_back({rows.integer(0), parentKindNamed(rows.text(1)).value_or(ParentKind::Source),
                         static_cast<int>(rows.integer(2))});
    return found;
}

bool canWrite(const std::filesystem::path& root) {
    // The nearest folder that is there decides.
    for (auto path = std::filesystem::absolute(root); !path.empty(); path = path.parent_path()) {
        if (isThere(path))
            return ::access(path.c_str(), W_OK | X_OK) == 0;
        if (path == path.parent_path())
            break;
    }
    return false;
}

} // namespace

Gallery::Gallery(const std::filesystem::path& root) : folder_{std::filesystem::absolute(root).lexically_normal()} {
    const bool existing = isThere(folder_.hidden());
    writable_ = canWrite(folder_.root) && (!existing || canWrite(folder_.hidden()));
    if (isThere(folder_.database()))
        refuseNewerDatabase(folder_.database(), newestVersion());
    if (writable_)
        openWritable();
    else
        openReadOnly();
}

void Gallery::openWritable() {
    for (const auto& path : {folder_.inputs(), folder_.trash(), folder_.trajectories(), folder_.backups()})
        makeFolder(path);
    const FileLock lock(folder_.lock()); // one program at a time migrates or mends
    use_ = std::make_unique<FileLock>(folder_.use(), FileLock::Kind::Shared);
    if (!isThere(folder_.database())) {
        // One that was set aside and not made anew before the program ended still knows stars, tags and notes.
        const auto made = makeDatabase(folder_, latestDatabaseAside(folder_));
        if (made.pictures > 0)
            notices_.push_back(
                Sentence("The gallery had no database; it was made anew. Pictures found: %1.", made.pictures));
    }
    try {
        database_ = std::make_unique<Database>(folder_.database());
        migrate(*database_, galleryMigrations(), folder_.backups());
        touchEveryTable(*database_);
        if (auto problems = finishPendingMoves(*this); !problems.empty())
            notices_.push_back(std::move(problems.front())); // the others fail for the same reason
    } catch (const DamagedDatabase& damage) {
        database_.reset();
        use_.reset();
        {
            // Who has it open would go on with it, and what they change there would be lost.
            const auto alone = FileLock::attempt(folder_.use());
            if (!alone)
                throw Error(ErrorKind::Io,
                            Sentence("The database of the gallery %1 is damaged, and another program has it open. "
                                     "Close that program; the database is made anew when the gallery is opened again.",
                                     folder_.root.string()));
        }
        use_ = std::make_unique<FileLock>(folder_.use(), FileLock::Kind::Shared);
        const auto aside = setDatabaseAside(folder_);
        const auto made = makeDatabase(folder_, aside);
        notices_.push_back(
            Sentence("The gallery's database was damaged. It was set aside as %1 and made anew. Pictures found: %2.",
                     aside.filename().string(), made.pictures));
        database_ = std::make_unique<Database>(folder_.database());
    }
}

void Gallery::openReadOnly() {
    if (isThere(folder_.database())) {
        try {
            database_ = readOnlyDatabase(folder_.database());
            migrate(*database_, galleryMigrations(), {});
            touchEveryTable(*database_);
            return;
        } catch (const DamagedDatabase&) {
            notices_.push_back(Sentence("The gallery's database is damaged and lies in a read-only place; the pictures "
                                        "are shown without their stars, tags and notes."));
        }
    }
    if (!isThere(folder_.root))
        throw Error(ErrorKind::Io,
                    Sentence("There is no folder %1, and it cannot be made; check the rights of the folder around it.",
                             folder_.root.string()));
    database_ = std::make_unique<Database>();
    migrate(*database_, galleryMigrations(), {});
    fillFromPictures(*database_, folder_);
}

void Gallery::requireWritable() const {
    if (!writable_)
        throw Error(ErrorKind::Io, Sentence("The gallery %1 lies in a read-only place.", folder_.root.string()));
}

std::string Gallery::keepInput(const Image& image) {
    const std::string hash = imageHash(image);
    const auto path = folder_.inputs() / (hash + ".png");
    if (!isThere(path))
        writePicture(path, image);
    return hash;
}

std::shared_ptr<const Image> Gallery::input(const std::string& hash) const {
    const auto path = folder_.inputs() / (hash + ".png");
    if (hash.size() != 64 || hash.find('/') != std::string::npos || !isThere(path))
        return nullptr;
    return std::make_shared<const Image>(readPicture(path));
}

PictureId Gallery::add(const NewPicture& picture) {
    requireWritable();
    const GeneratedPicture& made = picture.picture;
    PictureRecord record = recordOf(made);
    record.modelHash = picture.modelHash;
    record.parents = picture.parents;
    for (const Parent& parent : parentsInGallery(*this, made.request))
        if (std::find(record.parents.begin(), record.parents.end(), parent) == record.parents.end())
            record.parents.push_back(parent);

    record.pixels = imageHash(made.image);

    PictureMetadata metadata;
    metadata.parameters = parametersOf(record);
    metadata.json = recordToJson(record, [this](const Image& image) { return keepInput(image); });
    const auto file = encodePicture(made, picture.format, metadata, picture.options);
    if (!picture.trajectory.empty())
        writeDurably(folder_.trajectories() / sha256(file), picture.trajectory);
    return keepFile(nameForPicture(record.created, made.request.seed, picture.format), file, record.created, {},
                    static_cast<std::int64_t>(picture.trajectory.size()));
}

PictureId Gallery::keepFile(const std::string& wanted, std::span<const std::uint8_t> file, std::int64_t time,
                            const std::string& pixels, std::int64_t trajectoryBytes) {
    requireWritable();
    const std::string hash = sha256(file);
    // A picture in the trash keeps its name, though no file stands there.
    const auto taken = [&](const std::string& path) {
        Statement find(*database_, "SELECT 1 FROM pictures WHERE path = ? AND NOT (sha256 = ? AND trashed IS NULL)");
        return find.bind(path, hash).step();
    };
    while (true) {
        const std::string path = savePicture(folder_.root, wanted, file, hash, taken);
        const auto description = describePicture(file, path, time);
        Transaction transaction(*database_);
        if (taken(path)) {
            // Another program saved a picture of this name and moved it to the trash since we looked.
            std::error_code gone; // one that stays is listed at the next look
            std::filesystem::remove(folder_.root / path, gone);
            continue;
        }
        const PictureId id = insertPicture(*database_, description);
        if (!pixels.empty())
            notePixels(*database_, id, pixels);
        if (trajectoryBytes > 0)
            Statement(*database_, "UPDATE pictures SET trajectory = ? WHERE id = ?").bind(trajectoryBytes, id).run();
        transaction.commit();
        return id;
    }
}

std::int64_t Gallery::size() {
    return database_->number("SELECT count(*) FROM pictures WHERE trashed IS NULL").value_or(0);
}

PictureEntry Gallery::entry(PictureId id) {
    auto found = readEntry(*database_, id);
    if (!found)
        throw Error(ErrorKind::Usage, Sentence("There is no picture %1 in the gallery.", id));
    return *found;
}

std::vector<PictureEntry> Gallery::entries(std::span<const PictureId> ids) {
    std::vector<PictureEntry> found;
    for (const PictureId id : ids)
        if (auto one = readEntry(*database_, id))
            found.push_back(std::move(*one));
    return found;
}

std::optional<PictureId> Gallery::withHash(const std::string& hash) {
    Statement find(*database_, "SELECT id FROM pictures WHERE sha256 = ? ORDER BY trashed IS NOT NULL, id LIMIT 1");
    return find.bind(hash).step() ? std::optional(find.integer(0)) : std::nullopt;
}

std::filesystem::path Gallery::file(const PictureEntry& entry) const {
    const auto place = folder_.root / entry.path;
    const auto trash = folder_.trash() / entry.path;
    // A move may be under way; the other place is where the file is then.
    const auto& expected = entry.trashed ? trash : place;
    const auto& other = entry.trashed ? place : trash;
    return isGone(expected) && !isGone(other) ? other : expected;
}

std::optional<PictureRecord> Gallery::record(PictureId id) {
    const PictureEntry found = entry(id);
    if (!found.record.empty())
        return recordFromJson(found.record, [this](const std::string& hash) { return input(hash); });
    const auto foreign = readForeignSettings(readMetadata(file(found)));
    if (!foreign)
        return std::nullopt;
    PictureRecord record;
    record.request = foreign->request;
    record.modelName = foreign->modelName;
    record.modelHash = foreign->modelHash;
    record.created = found.created;
    return record;
}

std::vector<Lineage> Gallery::parents(PictureId id) {
    Statement rows(*database_, R"sql(
        SELECT min(p.id), r.kind, r.step FROM parents r JOIN pictures p ON p.sha256 = r.parent
        WHERE r.picture = ? GROUP BY r.parent, r.kind ORDER BY 1)sql");
    return relativesIn(rows.bind(id));
}

std::vector<Lineage> Gallery::children(PictureId id) {
    Statement rows(*database_, R"sql(
        SELECT r.picture, r.kind, r.step FROM parents r JOIN pictures p ON p.sha256 = r.parent
        WHERE p.id = ? ORDER BY r.picture)sql");
    return relativesIn(rows.bind(id));
}

std::vector<std::uint8_t> Gallery::trajectory(const PictureEntry& entry) const {
    const auto path = folder_.trajectories() / entry.sha256;
    return entry.trajectoryBytes > 0 && isThere(path) ? readFile(path) : std::vector<std::uint8_t>();
}

} // namespace latelier
