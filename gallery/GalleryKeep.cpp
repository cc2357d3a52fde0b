// Stars, ratings, notes, tags, boards and kept steps.
#include "gallery/Gallery.h"

#include <algorithm>

namespace latelier {

void Gallery::change(std::span<const PictureId> ids, const char* sql, const auto&... values) {
    requireWritable();
    Transaction transaction(*database_);
    const auto revision = nextRevision(*database_);
    Statement change(*database_, sql);
    Statement mark(*database_, "UPDATE pictures SET revision = ? WHERE id = ?");
    for (const PictureId id : ids) {
        change.bind(values..., id).run();
        mark.bind(revision, id).run();
        refreshWords(*database_, id);
    }
    transaction.commit();
}

void Gallery::setStar(std::span<const PictureId> ids, bool star) {
    change(ids, "UPDATE pictures SET star = ? WHERE id = ?", star);
}

void Gallery::setRating(std::span<const PictureId> ids, int rating) {
    if (rating < 0 || rating > 5)
        throw Error(ErrorKind::Usage, Sentence("A rating is 0 to 5, not %1.", rating));
    change(ids, "UPDATE pictures SET rating = ? WHERE id = ?", rating);
}

void Gallery::setNote(PictureId id, const std::string& note) {
    change(std::span(&id, 1), "UPDATE pictures SET note = ? WHERE id = ?", note);
}

void Gallery::addTag(std::span<const PictureId> ids, const std::string& tag) {
    if (tag.find_first_not_of(" \t\n") == std::string::npos)
        throw Error(ErrorKind::Usage, Sentence("A tag needs at least one letter."));
    change(ids, "INSERT OR IGNORE INTO tags (tag, picture) SELECT ?, id FROM pictures WHERE id = ?", tag);
}

void Gallery::removeTag(std::span<const PictureId> ids, const std::string& tag) {
    change(ids, "DELETE FROM tags WHERE tag = ? AND picture = ?", tag);
}

std::vector<Board> Gallery::boards() {
    Statement rows(*database_, R"sql(
        SELECT b.id, b.name, (SELECT count(*) FROM board_pictures bp JOIN pictures p ON p.id = bp.picture
                              WHERE bp.board = b.id AND p.trashed IS NULL)
        FROM boards b ORDER BY b.name)sql");
    std::vector<Board> boards;
    while (rows.step())
        boards.push_back({rows.integer(0), rows.text(1), rows.integer(2)});
    return boards;
}

std::vector<std::string> Gallery::boardsOf(PictureId id) {
    Statement rows(*database_,
                   "SELECT b.name FROM boards b JOIN board_pictures bp ON b.id = bp.board AND bp.picture = ? "
                   "ORDER BY b.name");
    rows.bind(id);
    std::vector<std::string> names;
    while (rows.step())
        names.push_back(rows.text(0));
    return names;
}

std::int64_t Gallery::board(const std::string& name) {
    requireWritable();
    Transaction transaction(*database_);
    Statement(*database_, "INSERT OR IGNORE INTO boards (name) VALUES (?)").bind(name).run();
    Statement find(*database_, "SELECT id FROM boards WHERE name = ?");
    find.bind(name).step();
    const auto id = find.integer(0);
    find.reset();
    transaction.commit();
    return id;
}

void Gallery::renameBoard(std::int64_t board, const std::string& name) {
    requireWritable();
    Transaction transaction(*database_);
    Statement taken(*database_, "SELECT 1 FROM boards WHERE name = ? AND id <> ?");
    if (taken.bind(name, board).step())
        throw Error(ErrorKind::Usage, Sentence("There is a board named \"%1\" already.", name));
    Statement(*database_, "UPDATE boards SET name = ? WHERE id = ?").bind(name, board).run();
    Statement(*database_,
              "UPDATE pictures SET revision = ? WHERE id IN (SELECT picture FROM board_pictures WHERE board = ?)")
        .bind(nextRevision(*database_), board)
        .run();
    transaction.commit();
}

void Gallery::removeBoard(std::int64_t board) {
    requireWritable();
    Transaction transaction(*database_);
    Statement(*database_,
              "UPDATE pictures SET revision = ? WHERE id IN (SELECT picture FROM board_pictures WHERE board = ?)")
        .bind(nextRevision(*database_), board)
        .run();
    Statement(*database_, "DELETE FROM boards WHERE id = ?").bind(board).run();
    transaction.commit();
}

void Gallery::addToBoard(std::int64_t board, std::span<const PictureId> ids) {
    change(ids, "INSERT OR IGNORE INTO board_pictures (board, picture) SELECT ?, id FROM pictures WHERE id = ?", board);
}

void Gallery::removeFromBoard(std::int64_t board, std::span<const PictureId> ids) {
    change(ids, "DELETE FROM board_pictures WHERE board = ? AND picture = ?", board);
}

std::int64_t Gallery::trajectoryBytes() {
    return database_->number("SELECT sum(trajectory) FROM pictures").value_or(0);
}

void Gallery::pruneTrajectories(std::span<const PictureId> ids) {
    const auto found = entries(ids);
    change(ids, "UPDATE pictures SET trajectory = 0 WHERE id = ?");
    for (const PictureEntry& entry : found) {
        Statement others(*database_, "SELECT 1 FROM pictures WHERE sha256 = ? AND trajectory > 0");
        std::error_code gone; // the check of the gallery finds steps that stay
        if (!others.bind(entry.sha256).step())
            std::filesystem::remove(folder_.trajectories() / entry.sha256, gone);
    }
}

} // namespace latelier
