#pragma once

#include "gallery/GalleryUndo.h"
#include "ui/gallery/GalleryThread.h"

#include <QObject>

#include <deque>
#include <vector>

namespace latelier {

/// Which part of a stored picture's settings goes into the panels.
enum class SettingsPart { All, Prompt, Seed, Settings };

/// What can be done with pictures of the gallery, wherever they are shown. Changes are made by the gallery's thread,
/// and each can be taken back; what belongs to the rest of the studio is asked for by signals.
class GalleryCommands : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<PictureId>;

    explicit GalleryCommands(GalleryThread& thread, QObject* parent = nullptr);

    GalleryThread& thread() { return thread_; }

    void setStar(const Ids& ids, bool star);
    void setRating(const Ids& ids, int rating);
    void setNote(PictureId id, const QString& note);
    void changeTags(const Ids& ids, const QStringList& added, const QStringList& removed);
    /// Makes the board when there is none of this name.
    void addToBoard(const Ids& ids, const QString& board);
    void removeFromBoard(const Ids& ids, const QString& board);
    void renameBoard(const QString& board, const QString& name);
    /// The pictures stay.
    void removeBoard(const QString& board);

    void moveToTrash(const Ids& ids);
    void restore(const Ids& ids);
    /// Takes back the latest change that was not taken back yet.
    void undo();
    /// Gives back the room that the kept steps of these pictures take; cannot be taken back.
    void pruneSteps(const Ids& ids);
    /// Hands pictures in the trash to the desktop's own trash; cannot be taken back here.
    void discard(const Ids& ids);

Q_SIGNALS:
    /// A sentence on what was done; `undoable` when `undo` takes it back.
    void done(const QString& sentence, bool undoable);

    void openRequested(PictureId id);
    void compareRequested(const std::vector<PictureId>& ids);
    void loadRequested(PictureId id, SettingsPart part);
    void startFromRequested(PictureId id);
    /// Its kept steps are wanted in the timeline.
    void stepsRequested(PictureId id);
    void rerunRequested(PictureId id, bool newSeed);
    /// Make it again and say whether it comes out the same.
    void verifyRequested(PictureId id);

private:
    /// A change made; what takes it back is filled in, and used, by the gallery's thread alone.
    struct Done {
        QString sentence;
        std::shared_ptr<TakeBack> back;
    };
    void carryOut(const QString& sentence, std::function<TakeBack(Gallery&)> change);

    static constexpr std::size_t mostUndo = 200;

    GalleryThread& thread_;
    std::deque<Done> done_;
};

} // namespace latelier
