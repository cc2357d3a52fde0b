#pragma once

#include "gallery/Gallery.h"

#include <functional>

namespace latelier {

/// Days that a picture stays in the gallery's trash before it may go to the desktop's own.
constexpr int trashDays = 30;

/// Moves pictures to the gallery's trash: their files go to a hidden folder, everything else about them is kept. Those
/// in the trash already are passed over.
void moveToTrash(Gallery& gallery, std::span<const PictureId> ids);

/// Takes pictures back out of the trash, to where they were.
void restoreFromTrash(Gallery& gallery, std::span<const PictureId> ids);

/// Pictures whose term is over at `now`, milliseconds since 1970.
std::vector<PictureId> expiredTrash(Gallery& gallery, std::int64_t now);

/// Hands pictures in the trash over to `discard`, which moves the file to the desktop's trash and says whether it did;
/// those are forgotten. Others stay. Gives the number forgotten. Throws Error{Usage} for a picture that is not in the
/// trash: nothing goes in one step.
int emptyTrash(Gallery& gallery, std::span<const PictureId> ids,
               const std::function<bool(const std::filesystem::path&)>& discard);

/// Moves a file to the trash of the freedesktop.org specification (1.0): the one in the user's data folder, or on
/// another file system that one's own. False when it cannot be written.
bool moveToDesktopTrash(const std::filesystem::path& file);

/// Inside a transaction, before a file of the gallery with this path and hash is listed: a picture in the trash that
/// has the path gets another one, unless the file is its own.
void makeWay(Gallery& gallery, const std::string& path, const std::string& sha256);

/// Brings files to where their rows say, after a crash in the middle of a move. Gives what keeps the others from it:
/// they are found where they lie, and the next opening tries again.
std::vector<Sentence> finishPendingMoves(Gallery& gallery);

} // namespace latelier
