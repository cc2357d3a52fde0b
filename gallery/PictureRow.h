#pragma once

#include "gallery/PictureRecord.h"
#include "gallery/Sqlite.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace latelier {

using PictureId = std::int64_t;

/// A picture as the gallery lists it.
struct PictureEntry {
    PictureId id = 0;
    std::string path; ///< below the gallery's folder
    std::string sha256;
    std::int64_t bytes = 0;
    int width = 0;
    int height = 0;
    std::int64_t created = 0; ///< milliseconds since 1970
    std::string prompt;
    std::string negativePrompt;
    std::string model;
    std::string modelHash;
    std::string sampler;
    std::optional<std::uint64_t> seed;
    std::string program; ///< that made it; empty when nobody knows
    bool hasMask = false;
    bool hasParent = false;
    std::string parameters; ///< the A1111 text in the file
    std::string record;     ///< Latelier's own JSON; empty for pictures of other programs
    bool star = false;
    int rating = 0;
    std::string note;
    std::optional<std::int64_t> trashed; ///< when it was moved to the trash
    std::int64_t trajectoryBytes = 0;
    std::vector<std::string> tags;
};

/// What a picture's file tells about it: size, hash, and its settings whoever wrote them. The pixels are not decoded.
/// `path` is below the gallery's folder; `modified` stands in for the time of making when the file does not tell it.
/// Throws Error{BadPicture}.
struct PictureDescription {
    PictureEntry entry;
    std::vector<Parent> parents;
    std::string pixels; ///< imageHash of what is on it, where the file tells it without being decoded
};
PictureDescription describePicture(std::span<const std::uint8_t> file, const std::string& path, std::int64_t modified);

/// Inside a transaction: writes the row, its words and its parents; a row of the same path is replaced, and keeps its
/// star, rating, note and tags.
PictureId insertPicture(Database& database, const PictureDescription& picture);
/// Inside a transaction: what is on the picture, as imageHash gives it, for finding the source of others.
void notePixels(Database& database, PictureId id, const std::string& hash);
/// Inside a transaction: the picture is forgotten. Its file is not touched.
void removePicture(Database& database, PictureId id);
/// Inside a transaction: brings the search words of a picture up to date with its row and tags.
void refreshWords(Database& database, PictureId id);
/// Inside a transaction: the number that marks rows changed by it.
std::int64_t nextRevision(Database& database);

/// Nothing when there is no such picture.
std::optional<PictureEntry> readEntry(Database& database, PictureId id);

std::int64_t millisecondsNow();
std::int64_t millisecondsModified(const std::filesystem::path& file);

} // namespace latelier
