#include "ui/gallery/GalleryCommands.h"

#include "gallery/GalleryTrash.h"
#include "ui/language/Language.h"

#include <QPointer>

namespace latelier {

GalleryCommands::GalleryCommands(GalleryThread& thread, QObject* parent) : QObject(parent), thread_(thread) {}

void GalleryCommands::carryOut(const QString& sentence, std::function<TakeBack(Gallery&)> change) {
    const auto back = std::make_shared<TakeBack>();
    done_.push_back({sentence, back});
    if (done_.size() > mostUndo)
        done_.pop_front();
    const auto changed = std::make_shared<bool>(false);
    thread_.change(
        [=, change = std::move(change)](Gallery& gallery) {
            *back = change(gallery);
            *changed = bool(*back);
        },
        [this, guard = QPointer(this), sentence, changed] {
            if (guard && *changed)
                Q_EMIT done(sentence, true);
        });
}

void GalleryCommands::undo() {
    if (done_.empty())
        return;
    const Done last = done_.back();
    done_.pop_back();
    const auto taken = std::make_shared<bool>(false);
    thread_.change(
        [last, taken](Gallery& gallery) {
            *taken = bool(*last.back);
            if (*taken)
                (*last.back)(gallery);
        },
        [this, guard = QPointer(this), sentence = last.sentence, taken] {
            if (!guard)
                return;
            if (*taken)
                Q_EMIT done(tr("Taken back: %1").arg(sentence), false);
            else
                undo(); // that one had changed nothing
        });
}

void GalleryCommands::setStar(const Ids& ids, bool star) {
    carryOut(star ? tr("%n picture(s) starred.", nullptr, int(ids.size()))
                  : tr("The star of %n picture(s) taken away.", nullptr, int(ids.size())),
             [=](Gallery& gallery) { return changeStar(gallery, ids, star); });
}

void GalleryCommands::setRating(const Ids& ids, int rating) {
    carryOut(rating > 0 ? tr("%n picture(s) rated %1.", nullptr, int(ids.size())).arg(rating)
                        : tr("The rating of %n picture(s) taken away.", nullptr, int(ids.size())),
             [=](Gallery& gallery) { return changeRating(gallery, ids, rating); });
}

void GalleryCommands::setNote(PictureId id, const QString& note) {
    carryOut(tr("Note kept."),
             [id, text = note.toStdString()](Gallery& gallery) { return changeNote(gallery, id, text); });
}

void GalleryCommands::changeTags(const Ids& ids, const QStringList& added, const QStringList& removed) {
    const auto texts = [](const QStringList& tags) {
        std::vector<std::string> list;
        for (const QString& tag : tags)
            list.push_back(tag.trimmed().toStdString());
        return list;
    };
    carryOut(tr("The tags of %n picture(s) changed.", nullptr, int(ids.size())),
             [ids, added = texts(added), removed = texts(removed)](Gallery& gallery) {
                 return latelier::changeTags(gallery, ids, added, removed);
             });
}

void GalleryCommands::addToBoard(const Ids& ids, const QString& board) {
    carryOut(tr("%n picture(s) put on the board %1.", nullptr, int(ids.size())).arg(board.trimmed()),
             [ids, name = board.trimmed().toStdString()](Gallery& gallery) { return putOnBoard(gallery, ids, name); });
}

void GalleryCommands::removeFromBoard(const Ids& ids, const QString& board) {
    carryOut(tr("%n picture(s) taken off the board %1.", nullptr, int(ids.size())).arg(board),
             [ids, name = board.toStdString()](Gallery& gallery) { return takeOffBoard(gallery, ids, name); });
}

void GalleryCommands::renameBoard(const QString& board, const QString& name) {
    carryOut(tr("The board %1 is now %2.").arg(board, name.trimmed()),
             [from = board.toStdString(), to = name.trimmed().toStdString()](Gallery& gallery) {
                 return changeBoardName(gallery, from, to);
             });
}

void GalleryCommands::removeBoard(const QString& board) {
    carryOut(tr("The board %1 is removed.").arg(board),
             [name = board.toStdString()](Gallery& gallery) { return dropBoard(gallery, name); });
}

void GalleryCommands::moveToTrash(const Ids& ids) {
    carryOut(tr("%n picture(s) moved to the trash.", nullptr, int(ids.size())),
             [ids](Gallery& gallery) { return throwAway(gallery, ids); });
}

void GalleryCommands::restore(const Ids& ids) {
    carryOut(tr("%n picture(s) taken back out of the trash.", nullptr, int(ids.size())),
             [ids](Gallery& gallery) { return takeOutOfTrash(gallery, ids); });
}

void GalleryCommands::pruneSteps(const Ids& ids) {
    const auto bytes = std::make_shared<std::int64_t>(0);
    thread_.change(
        [ids, bytes](Gallery& gallery) {
            const std::int64_t before = gallery.trajectoryBytes();
            gallery.pruneTrajectories(ids);
            *bytes = before - gallery.trajectoryBytes();
        },
        [this, guard = QPointer(this), bytes] {
            if (guard)
                Q_EMIT done(tr("%1 given back; the pictures are as they were.").arg(dataSize(*bytes)), false);
        });
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
