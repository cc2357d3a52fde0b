#include "gallery/PictureRow.h"

#include "gallery/ForeignMetadata.h"
#include "gallery/Hashes.h"
#include "gallery/PictureFile.h"

#include <chrono>

namespace latelier {
namespace {

void takeRecord(PictureDescription& picture, const PictureMetadata& metadata) {
    // What matters here is whether there are a source and a mask, not what is on them.
    const auto something = std::make_shared<const Image>();
    const PictureRecord record = recordFromJson(metadata.json, [&](const std::string&) { return something; });
    PictureEntry& entry = picture.entry;
    const GenerationRequest& request = record.request;
    entry.record = metadata.json;
    entry.parameters = metadata.parameters;
    entry.program = "Latelier";
    entry.prompt = request.prompt;
    entry.negativePrompt = request.negativePrompt;
    entry.model = record.modelName;
    entry.modelHash = record.modelHash;
    entry.sampler = request.sampler;
    entry.seed = request.seed;
    entry.hasMask = request.mask != nullptr;
    entry.hasParent = !record.parents.empty() || request.source || request.branch;
    if (record.created > 0)
        entry.created = record.created;
    picture.parents = record.parents;
    if (entry.path.ends_with(".png")) // what a lossy format keeps is not what was made
        picture.pixels = record.pixels;
}

void takeForeign(PictureDescription& picture, const PictureMetadata& metadata) {
    const auto foreign = readForeignSettings(metadata);
    PictureEntry& entry = picture.entry;
    entry.parameters = parametersOf(metadata);
    if (!foreign)
        return;
    entry.program = foreign->program;
    entry.prompt = foreign->request.prompt;
    entry.negativePrompt = foreign->request.negativePrompt;
    entry.model = foreign->modelName;
    entry.modelHash = foreign->modelHash;
    entry.sampler = foreign->request.sampler;
    entry.seed = foreign->request.seed;
}

std::optional<std::int64_t> signedSeed(const std::optional<std::uint64_t>& seed) {
    return seed ? std::optional(static_cast<std::int64_t>(*seed)) : std::nullopt;
}

} // namespace

PictureDescription describePicture(std::span<const std::uint8_t> file, const std::string& path, std::int64_t modified) {
    PictureDescription picture;
    const PictureHeader header = readPictureHeader(file, path);
    picture.entry.path = path;
    picture.entry.sha256 = sha256(file);
    picture.entry.bytes = static_cast<std::int64_t>(file.size());
    picture.entry.width = header.width;
    picture.entry.height = header.height;
    picture.entry.created = modified;

    const PictureMetadata metadata = readMetadata(file, path);
    if (!metadata.json.empty()) {
        try {
            takeRecord(picture, metadata);
            return picture;
        } catch (const Error&) {
            // Not a record after all, or one of a later version: the A1111 text beside it tells the most of it.
        }
    }
    takeForeign(picture, metadata);
    return picture;
}

PictureId insertPicture(Database& database, const PictureDescription& picture) {
    const PictureEntry& e = picture.entry;
    Statement insert(database, R"sql(
        INSERT INTO pictures (path, sha256, bytes, width, height, created, prompt, negative, model, model_hash, sampler,
                              seed, program, has_mask, has_parent, parameters, record, revision)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET
            sha256 = excluded.sha256, bytes = excluded.bytes, width = excluded.width, height = excluded.height,
            created = excluded.created, prompt = excluded.prompt, negative = excluded.negative, model = excluded.model,
            model_hash = excluded.model_hash, sampler = excluded.sampler, seed = excluded.seed,
            program = excluded.program, has_mask = excluded.has_mask, has_parent = excluded.has_parent,
            parameters = excluded.parameters, record = excluded.record, revision = excluded.revision
        RETURNING id)sql");
    insert.bind(e.path, e.sha256, e.bytes, e.width, e.height, e.created, e.prompt, e.negativePrompt, e.model,
                e.modelHash, e.sampler, signedSeed(e.seed), e.program, e.hasMask, e.hasParent, e.parameters, e.record,
                nextRevision(database));
    insert.step();
    const PictureId id = insert.integer(0);
    insert.run();

    Statement(database, "DELETE FROM parents WHERE picture = ?").bind(id).run();
    for (const Parent& parent : picture.parents)
        Statement(database, "INSERT OR IGNORE INTO parents (picture, parent, kind, step) VALUES (?, ?, ?, ?)")
            .bind(id, parent.sha256, name(parent.kind), parent.step)
            .run();
    if (!picture.pixels.empty())
        notePixels(database, id, picture.pixels);
    refreshWords(database, id);
    return id;
}

void notePixels(Database& database, PictureId id, const std::string& hash) {
    Statement(database, "UPDATE pictures SET pixels = ? WHERE id = ?").bind(hash, id).run();
}

void removePicture(Database& database, PictureId id) {
    Statement(database, "DELETE FROM words WHERE rowid = ?").bind(id).run();
    Statement(database, "DELETE FROM pictures WHERE id = ?").bind(id).run();
    database.execute("UPDATE counters SET value = value + 1 WHERE name = 'removals'");
}

void refreshWords(Database& database, PictureId id) {
    Statement(database, "DELETE FROM words WHERE rowid = ?").bind(id).run();
    Statement(database, R"sql(
        INSERT INTO words (rowid, prompt, negative, model, tags, note)
        SELECT id, prompt, negative, model,
               coalesce((SELECT group_concat(tag, ' , ') FROM tags WHERE picture = id), ''), note
        FROM pictures WHERE id = ?)sql")
        .bind(id)
        .run();
}

std::int64_t nextRevision(Database& database) {
    Statement update(database, "UPDATE counters SET value = value + 1 WHERE name = 'revision' RETURNING value");
    update.step();
    const auto revision = update.integer(0);
    update.run();
    return revision;
}

std::optional<PictureEntry> readEntry(Database& database, PictureId id) {
    Statement row(database, R"sql(
        SELECT path, sha256, bytes, width, height, created, prompt, negative, model, model_hash, sampler, seed, program,
               has_mask, has_parent, parameters, record, star, rating, note, trashed, trajectory
        FROM pictures WHERE id = ?)sql");
    if (!row.bind(id).step())
        return std::nullopt;
    PictureEntry e;
    e.id = id;
    e.path = row.text(0);
    e.sha256 = row.text(1);
    e.bytes = row.integer(2);
    e.width = static_cast<int>(row.integer(3));
    e.height = static_cast<int>(row.integer(4));
    e.created = row.integer(5);
    e.prompt = row.text(6);
    e.negativePrompt = row.text(7);
    e.model = row.text(8);
    e.modelHash = row.text(9);
    e.sampler = row.text(10);
    if (!row.isNull(11))
        e.seed = static_cast<std::uint64_t>(row.integer(11));
    e.program = row.text(12);
    e.hasMask = row.integer(13) != 0;
    e.hasParent = row.integer(14) != 0;
    e.parameters = row.text(15);
    e.record = row.text(16);
    e.star = row.integer(17) != 0;
    e.rating = static_cast<int>(row.integer(18));
    e.note = row.text(19);
    if (!row.isNull(20))
        e.trashed = row.integer(20);
    e.trajectoryBytes = row.integer(21);

    Statement tag(database, "SELECT tag FROM tags WHERE picture = ? ORDER BY tag");
    tag.bind(id);
    while (tag.step())
        e.tags.push_back(tag.text(0));
    return e;
}

std::int64_t millisecondsNow() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::int64_t millisecondsModified(const std::filesystem::path& file) {
    std::error_code problem;
    const auto time = std::filesystem::last_write_time(file, problem);
    if (problem)
        return millisecondsNow();
    const auto system = std::chrono::file_clock::to_sys(time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count();
}

} // namespace latelier
