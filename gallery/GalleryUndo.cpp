#include "gallery/GalleryUndo.h"

#include "gallery/GalleryTrash.h"

#include <algorithm>
#include <map>

namespace latelier {
namespace {

using Ids = std::vector<PictureId>;

template <typename Wanted>
Ids those(Gallery& gallery, const Ids& ids, Wanted wanted) {
    Ids found;
    for (const PictureEntry& entry : gallery.entries(ids))
        if (wanted(entry))
            found.push_back(entry.id);
    return found;
}

bool hasTag(const PictureEntry& entry, const std::string& tag) {
    return std::find(entry.tags.begin(), entry.tags.end(), tag) != entry.tags.end();
}

std::optional<std::int64_t> boardNamed(Gallery& gallery, const std::string& name) {
    const auto boards = gallery.boards();
    const auto found = std::find_if(boards.begin(), boards.end(), [&](const Board& b) { return b.name == name; });
    return found == boards.end() ? std::nullopt : std::optional(found->id);
}

Ids picturesOn(Gallery& gallery, std::int64_t board) {
    Statement rows(gallery.database(), "SELECT picture FROM board_pictures WHERE board = ?");
    rows.bind(board);
    Ids ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

/// Those of the pictures that are, or are not, on the board.
Ids onBoard(Gallery& gallery, const Ids& ids, std::int64_t board, bool on) {
    Ids there = picturesOn(gallery, board);
    std::sort(there.begin(), there.end());
    return those(gallery, ids, [&](const PictureEntry& entry) {
        return std::binary_search(there.begin(), there.end(), entry.id) == on;
    });
}

} // namespace

TakeBack changeStar(Gallery& gallery, const Ids& ids, bool star) {
    const Ids changed = those(gallery, ids, [&](const PictureEntry& entry) { return entry.star != star; });
    if (changed.empty())
        return {};
    gallery.setStar(changed, star);
    return [changed, star](Gallery& later) { later.setStar(changed, !star); };
}

TakeBack changeRating(Gallery& gallery, const Ids& ids, int rating) {
    std::map<int, Ids> before;
    for (const PictureEntry& entry : gallery.entries(ids))
        if (entry.rating != rating)
            before[entry.rating].push_back(entry.id);
    if (before.empty())
        return {};
    gallery.setRating(ids, rating);
    return [before](Gallery& later) {
        for (const auto& [old, pictures] : before)
            later.setRating(pictures, old);
    };
}

TakeBack changeNote(Gallery& gallery, PictureId id, const std::string& note) {
    const std::string before = gallery.entry(id).note;
    if (before == note)
        return {};
    gallery.setNote(id, note);
    return [id, before](Gallery& later) { later.setNote(id, before); };
}

TakeBack changeTags(Gallery& gallery, const Ids& ids, const std::vector<std::string>& added,
                    const std::vector<std::string>& removed) {
    std::map<std::string, Ids> fresh, gone;
    for (const std::string& tag : added) {
        Ids changed = those(gallery, ids, [&](const PictureEntry& entry) { return !hasTag(entry, tag); });
        gallery.addTag(changed, tag);
        if (!changed.empty())
            fresh[tag] = std::move(changed);
    }
    for (const std::string& tag : removed) {
        Ids changed = those(gallery, ids, [&](const PictureEntry& entry) { return hasTag(entry, tag); });
        gallery.removeTag(changed, tag);
        if (!changed.empty())
            gone[tag] = std::move(changed);
    }
    if (fresh.empty() && gone.empty())
        return {};
    return [fresh, gone](Gallery& later) {
        for (const auto& [tag, pictures] : fresh)
            later.removeTag(pictures, tag);
        for (const auto& [tag, pictures] : gone)
            later.addTag(pictures, tag);
    };
}

TakeBack putOnBoard(Gallery& gallery, const Ids& ids, const std::string& board) {
    const bool fresh = !boardNamed(gallery, board);
    const std::int64_t place = gallery.board(board);
    const Ids changed = onBoard(gallery, ids, place, false);
    gallery.addToBoard(place, changed);
    if (changed.empty() && !fresh)
        return {};
    return [changed, board, fresh](Gallery& later) {
        const auto there = boardNamed(later, board);
        if (!there)
            return;
        later.removeFromBoard(*there, changed);
        if (fresh && picturesOn(later, *there).empty())
            later.removeBoard(*there);
    };
}

TakeBack takeOffBoard(Gallery& gallery, const Ids& ids, const std::string& board) {
    const auto place = boardNamed(gallery, board);
    const Ids changed = place ? onBoard(gallery, ids, *place, true) : Ids();
    if (changed.empty())
        return {};
    gallery.removeFromBoard(*place, changed);
    return [changed, board](Gallery& later) { later.addToBoard(later.board(board), changed); };
}

TakeBack changeBoardName(Gallery& gallery, const std::string& board, const std::string& name) {
    const auto place = boardNamed(gallery, board);
    if (!place || board == name)
        return {};
    gallery.renameBoard(*place, name);
    return [board, name](Gallery& later) {
        if (const auto there = boardNamed(later, name))
            later.renameBoard(*there, board);
    };
}

TakeBack dropBoard(Gallery& gallery, const std::string& board) {
    const auto place = boardNamed(gallery, board);
    if (!place)
        return {};
    const Ids pictures = picturesOn(gallery, *place);
    gallery.removeBoard(*place);
    return [board, pictures](Gallery& later) { later.addToBoard(later.board(board), pictures); };
}

TakeBack throwAway(Gallery& gallery, const Ids& ids) {
    const Ids changed = those(gallery, ids, [](const PictureEntry& entry) { return !entry.trashed; });
    if (changed.empty())
        return {};
    moveToTrash(gallery, changed);
    return [changed](Gallery& later) { restoreFromTrash(later, changed); };
}

TakeBack takeOutOfTrash(Gallery& gallery, const Ids& ids) {
    const Ids changed = those(gallery, ids, [](const PictureEntry& entry) { return entry.trashed.has_value(); });
    if (changed.empty())
        return {};
    restoreFromTrash(gallery, changed);
    return [changed](Gallery& later) { moveToTrash(later, changed); };
}

} // namespace latelier
