#pragma once

#include "gallery/Gallery.h"
#include "gallery/Schema.h"
#include "tests/support/GalleryPictures.h"

namespace latelier {

/// Copies the gallery that stands in the tests' data as a program of version 1 left it: three pictures, and one in the
/// trash.
inline void copyGalleryOfVersion1(const std::filesystem::path& data, const std::filesystem::path& root) {
    const GalleryFolder place{root};
    const std::filesystem::path kept = data / "gallery" / "version-1";
    std::filesystem::create_directories(place.hidden());
    std::filesystem::copy(kept / "2026-09-21", root / "2026-09-21");
    std::filesystem::copy(kept / "trash", place.trash(), std::filesystem::copy_options::recursive);
    std::filesystem::copy_file(kept / "gallery.db", place.database());
}

/// Makes a gallery as a program of that version left it, by the SQL that the version had; gives its number of pictures.
inline int makeGalleryOfVersion(int version, const std::filesystem::path& root) {
    constexpr int count = 5;
    const GalleryFolder folder{root};
    {
        Gallery gallery(root);
        for (unsigned i = 0; i < count; ++i) {
            NewPicture picture = newPicture(i, "old picture " + std::to_string(i));
            picture.trajectory.assign(1000 * i, static_cast<std::uint8_t>(i));
            gallery.add(picture);
        }
    }
    std::vector<std::pair<std::string, std::vector<std::string>>> rows;
    {
        Database current(folder.database());
        Statement row(
            current,
            "SELECT path, sha256, bytes, width, height, created, prompt, negative, model, model_hash, "
            "sampler, seed, program, has_mask, has_parent, parameters, record, revision, trajectory FROM pictures");
        while (row.step()) {
            std::vector<std::string> values;
            for (int c = 0; c < 19; ++c)
                values.push_back(row.text(c));
            rows.emplace_back(values[0], values);
        }
    }
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(folder.database().string() + suffix);
    Database old(folder.database());
    migrate(old, galleryMigrations().first(static_cast<std::size_t>(version)), {});
    Transaction transaction(old);
    for (const auto& [path, v] : rows) {
        Statement(
            old,
            "INSERT INTO pictures (path, sha256, bytes, width, height, created, prompt, negative, model, model_hash, "
            "sampler, seed, program, has_mask, has_parent, parameters, record, revision, trajectory) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
            .bind(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14], v[15],
                  v[16], v[17], v[18])
            .run();
        Statement(
            old,
            "INSERT INTO words (rowid, prompt, negative, model, tags, note) SELECT id, prompt, negative, model, '', '' "
            "FROM pictures WHERE path = ?")
            .bind(path)
            .run();
    }
    old.execute("UPDATE counters SET value = 100 WHERE name = 'revision'; INSERT INTO tags VALUES (1, 'kept')");
    transaction.commit();
    return count;
}

} // namespace latelier
