#pragma once

#include "core/base/Engine.h"
#include "gallery/FileLock.h"
#include "gallery/GalleryFolder.h"
#include "gallery/PictureFile.h"
#include "gallery/PictureRow.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace latelier {

/// A finished picture on its way into the gallery.
struct NewPicture {
    GeneratedPicture picture;
    std::string modelHash;       ///< first 10 digits of the weights' SHA-256; empty when nobody knows it
    std::vector<Parent> parents; ///< what it came from, besides what `add` finds by itself; see GalleryLineage.h
    PictureFormat format = PictureFormat::Png;
    PictureOptions options;
    std::vector<std::uint8_t> trajectory; ///< its steps, in whatever form the engine reads; empty keeps none
};

struct Lineage {
    PictureId picture = 0;
    ParentKind kind = ParentKind::Source;
    int step = 0;
};

struct Board {
    std::int64_t id = 0;
    std::string name;
    std::int64_t pictures = 0;
};

/// Pictures in a folder and the database that indexes them. The pictures are the truth: the database can be made anew
/// from them (see GalleryCare.h).
///
/// Threads: an object is one connection, used by one thread at a time; each thread that needs the gallery opens its own
/// on the same folder. Several programs may have one folder open at once. A change is durable when its call returns.
///
/// Every function throws Error{Io} with a sentence for people. Changes to a gallery in a read-only place are refused
/// that way; one that cannot be written can still be read and searched.
class Gallery {
public:
    /// Opens the gallery in `root`, or makes one. A database of an older program is migrated after a backup; a damaged
    /// one is set aside and made anew, and `notices` says so. Throws Error{Usage} for a database of a newer program,
    /// which is left unread and unchanged.
    explicit Gallery(const std::filesystem::path& root);

    const GalleryFolder& folder() const { return folder_; }
    bool writable() const { return writable_; }
    /// Sentences on what was mended at the opening.
    const std::vector<Sentence>& notices() const { return notices_; }

    /// Saves the picture and its inputs, then lists it. When it throws, the picture is still the caller's to try again.
    PictureId add(const NewPicture& picture);

    /// Pictures, those in the trash left out.
    std::int64_t size();
    /// Throws Error{Usage} when there is no such picture.
    PictureEntry entry(PictureId id);
    /// In the order asked for; pictures that are gone meanwhile are left out.
    std::vector<PictureEntry> entries(std::span<const PictureId> ids);
    std::optional<PictureId> withHash(const std::string& sha256);
    /// Where the file lies now, in the trash or not.
    std::filesystem::path file(const PictureEntry& entry) const;
    /// All that is needed to make the picture again, with its source and mask. For a picture of another program it is
    /// what that program told. Nothing when the file tells nothing. A source that is gone is null.
    std::optional<PictureRecord> record(PictureId id);

    std::vector<Lineage> parents(PictureId id);
    std::vector<Lineage> children(PictureId id);

    void setStar(std::span<const PictureId> ids, bool star);
    /// Throws Error{Usage} unless `rating` is 0 to 5.
    void setRating(std::span<const PictureId> ids, int rating);
    void setNote(PictureId id, const std::string& note);
    void addTag(std::span<const PictureId> ids, const std::string& tag);
    void removeTag(std::span<const PictureId> ids, const std::string& tag);

    std::vector<Board> boards();
    /// The names of the boards that a picture is on.
    std::vector<std::string> boardsOf(PictureId id);
    /// Makes the board when there is none of this name.
    std::int64_t board(const std::string& name);
    void renameBoard(std::int64_t board, const std::string& name);
    /// The pictures stay.
    void removeBoard(std::int64_t board);
    void addToBoard(std::int64_t board, std::span<const PictureId> ids);
    void removeFromBoard(std::int64_t board, std::span<const PictureId> ids);

    /// The kept steps of a picture, empty when there are none.
    std::vector<std::uint8_t> trajectory(const PictureEntry& entry) const;
    /// Bytes that all kept steps take together.
    std::int64_t trajectoryBytes();
    /// Gives back the room that the kept steps of these pictures take; the pictures stay.
    void pruneTrajectories(std::span<const PictureId> ids);

    /// For the functions that complete the gallery: GalleryTrash.h, GallerySearch.h, GalleryTransfer.h, GalleryCare.h.
    Database& database() { return *database_; }
    /// Throws Error{Io} when the gallery cannot be written.
    void requireWritable() const;
    /// Saves a picture's file under `path` or a free name like it, and lists it; `time` stands in for the time of
    /// making when the file does not tell it, `pixels` is its imageHash where that is known.
    PictureId keepFile(const std::string& path, std::span<const std::uint8_t> file, std::int64_t time,
                       const std::string& pixels = {}, std::int64_t trajectoryBytes = 0);
    /// Finds a source or mask that a request refers to; null when it is gone.
    std::shared_ptr<const Image> input(const std::string& hash) const;

private:
    void openWritable();
    void openReadOnly();
    std::string keepInput(const Image& image);
    void change(std::span<const PictureId> ids, const char* sql, const auto&... values);

    GalleryFolder folder_;
    bool writable_ = false;
    std::vector<Sentence> notices_;
    std::unique_ptr<FileLock> use_; ///< nobody puts another database in its place meanwhile
    std::unique_ptr<Database> database_;
};

} // namespace latelier
