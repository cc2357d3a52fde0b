#include "ui/gallery/GalleryCommands.h"

#include "gallery/GalleryTrash.h"

#include <algorithm>

namespace latelier {

namespace {

std::optional<std::int64_t> boardNamed(Gallery& gallery, const std::string& name) {
    const std::vector<Board> boards = gallery.boards();
    const auto found = std::find_if(boards.begin(), boards.end(), [&](const Board& b) { return b.name == name; });
    return found == boards.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

GalleryCommands::GalleryCommands(GalleryThread& thread, QObject* parent) : QObject(parent), thread_(thread) {}

void GalleryCommands::setStar(const Ids& ids, bool star) {
    thread_.change([=](Gallery& gallery) { gallery.setStar(ids, star); });
}
void GalleryCommands::setRating(const Ids& ids, int rating) {
    thread_.change([=](Gallery& gallery) { gallery.setRating(ids, rating); });
}
void GalleryCommands::setNote(PictureId id, const QString& note) {
    thread_.change([id, text = note.toStdString()](Gallery& gallery) { gallery.setNote(id, text); });
}
void GalleryCommands::addTag(const Ids& ids, const QString& tag) {
    thread_.change([ids, text = tag.trimmed().toStdString()](Gallery& gallery) { gallery.addTag(ids, text); });
}
void GalleryCommands::removeTag(const Ids& ids, const QString& tag) {
    thread_.change([ids, text = tag.toStdString()](Gallery& gallery) { gallery.removeTag(ids, text); });
}
void GalleryCommands::addToBoard(const Ids& ids, const QString& board) {
    thread_.change([ids, name = board.trimmed().toStdString()](Gallery& gallery) {
        gallery.addToBoard(gallery.board(name), ids);
    });
}
void GalleryCommands::removeFromBoard(const Ids& ids, const QString& board) {
    thread_.change([ids, name = board.toStdString()](Gallery& gallery) {
        if (const auto id = boardNamed(gallery, name))
            gallery.removeFromBoard(*id, ids);
    });
}
void GalleryCommands::renameBoard(const QString& board, const QString& name) {
    thread_.change([from = board.toStdString(), to = name.trimmed().toStdString()](Gallery& gallery) {
        if (const auto id = boardNamed(gallery, from))
            gallery.renameBoard(*id, to);
    });
}
void GalleryCommands::removeBoard(const QString& board) {
    thread_.change([name = board.toStdString()](Gallery& gallery) {
        if (const auto id = boardNamed(gallery, name))
            gallery.removeBoard(*id);
    });
}

void GalleryCommands::carryOut(const Move& move) {
    thread_.change([move](Gallery& gallery) {
        move.toTrash ? latelier::moveToTrash(gallery, move.ids) : restoreFromTrash(gallery, move.ids);
    });
}

void GalleryCommands::moveToTrash(const Ids& ids) {
    if (ids.empty())
        return;
    moves_.push_back({ids, true});
    carryOut(moves_.back());
    Q_EMIT done(tr("%n picture(s) moved to the trash.", nullptr, int(ids.size())), true);
}

void GalleryCommands::restore(const Ids& ids) {
    if (ids.empty())
        return;
    moves_.push_back({ids, false});
    carryOut(moves_.back());
    Q_EMIT done(tr("%n picture(s) taken back out of the trash.", nullptr, int(ids.size())), true);
}

void GalleryCommands::undoMove() {
    if (moves_.empty())
        return;
    Move back = moves_.back();
    moves_.pop_back();
    back.toTrash = !back.toTrash;
    carryOut(back);
    Q_EMIT done(back.toTrash ? tr("%n picture(s) moved to the trash again.", nullptr, int(back.ids.size()))
                             : tr("%n picture(s) taken back out of the trash.", nullptr, int(back.ids.size())),
                false);
}

void GalleryCommands::discard(const Ids& ids) {
    thread_.run(
        this, [ids](Gallery& gallery, GallerySearch&) { return emptyTrash(gallery, ids, &moveToDesktopTrash); },
        [this, count = int(ids.size())](int gone) {
            Q_EMIT thread_.changed();
            Q_EMIT done(gone == count
                            ? tr("%n picture(s) handed to the desktop's trash.", nullptr, gone)
                            : tr("%1 of %2 pictures handed to the desktop's trash; the others lie where it cannot "
                                 "take them from, and stay here.")
                                  .arg(gone)
                                  .arg(count),
                        false);
        });
}

} // namespace latelier
