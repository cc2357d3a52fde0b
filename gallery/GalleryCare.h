#pragma once

#include "gallery/Gallery.h"

#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// Told now and then during long work: what is done, of how much. Returns false to stop.
using GalleryProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Something that does not agree between the files and the database.
struct Finding {
    enum class Kind {
        DamagedDatabase, ///< SQLite's own check fails
        FileMissing,     ///< a row without a file
        FileUnknown,     ///< a picture file without a row
        FileChanged,     ///< another hash than the row's
        FileUnreadable,  ///< a file in the gallery that is no sound picture
        UnfinishedMove,  ///< to or from the trash
        LeftOver,        ///< a temporary file of a program that died, or the kept steps of a picture that is gone
        SearchWords      ///< the words that are searched do not agree with the pictures
    };
    Kind kind;
    Sentence sentence;
    bool mended = false;
};

std::string_view name(Finding::Kind kind);

/// Compares every file and row. With `mend`: unknown files are added, files that moved within the gallery are found by
/// their hash, rows whose file is gone are removed, changed files are read anew, unfinished moves are finished,
/// left-over temporary files (older than an hour) are removed, left-over steps go to the desktop's trash, search words
/// are made anew. No picture is ever removed. A damaged database is reported; `rebuildGallery` mends it. Throws
/// Error{Cancelled} when `progress` stops it.
std::vector<Finding> checkGallery(Gallery& gallery, bool mend, const GalleryProgress& progress = {});

struct RebuildReport {
    std::int64_t pictures = 0;
    std::vector<Sentence> problems; ///< files that are no sound pictures
};

/// Makes the database of the gallery in `root` anew from its pictures; stars, ratings, notes, tags, boards and the
/// state of the trash are taken over from the old database as far as it can be read, which is set aside and kept. With
/// nothing changed it throws Error{Io} while anybody has the gallery open, Error{Cancelled} when `progress` stops it.
RebuildReport rebuildGallery(const std::filesystem::path& root, const GalleryProgress& progress = {});

/// The parts that the opening of a gallery uses.

/// Makes a new database file for the folder from its pictures; `old` may name one to take stars and so on from.
RebuildReport makeDatabase(const GalleryFolder& folder, const std::filesystem::path& old,
                           const GalleryProgress& progress = {});
/// Inside a transaction: how large the kept steps of a picture are, by the file that holds them or is not there.
void noteTrajectory(Database& database, PictureId id, const std::filesystem::path& file);
/// Lists every picture below the folder in an empty, migrated database.
RebuildReport fillFromPictures(Database& database, const GalleryFolder& folder, const GalleryProgress& progress = {});
/// Renames the database, with its log, to "gallery-damaged-1.db" or the like; gives the new name.
std::filesystem::path setDatabaseAside(const GalleryFolder& folder);
/// The last one that was set aside; empty when there is none.
std::filesystem::path latestDatabaseAside(const GalleryFolder& folder);

} // namespace latelier
