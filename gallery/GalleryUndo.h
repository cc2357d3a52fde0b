#pragma once

#include "gallery/Gallery.h"

#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// Takes one change to a gallery back; empty when nothing was changed. What others changed meanwhile stays.
using TakeBack = std::function<void(Gallery&)>;

/// The changes of Gallery.h and GalleryTrash.h, each with what takes it back: pictures that were like that before are
/// left out of it. They throw what the changes themselves throw.

TakeBack changeStar(Gallery& gallery, const std::vector<PictureId>& ids, bool star);
TakeBack changeRating(Gallery& gallery, const std::vector<PictureId>& ids, int rating);
TakeBack changeNote(Gallery& gallery, PictureId id, const std::string& note);
TakeBack changeTags(Gallery& gallery, const std::vector<PictureId>& ids, const std::vector<std::string>& added,
                    const std::vector<std::string>& removed);

/// Boards go by their names here; one that is missing is made by putting pictures on it, and passed over otherwise.
TakeBack putOnBoard(Gallery& gallery, const std::vector<PictureId>& ids, const std::string& board);
TakeBack takeOffBoard(Gallery& gallery, const std::vector<PictureId>& ids, const std::string& board);
TakeBack changeBoardName(Gallery& gallery, const std::string& board, const std::string& name);
TakeBack dropBoard(Gallery& gallery, const std::string& board);

TakeBack throwAway(Gallery& gallery, const std::vector<PictureId>& ids);
TakeBack takeOutOfTrash(Gallery& gallery, const std::vector<PictureId>& ids);

} // namespace latelier
