#pragma once

#include "ui/gallery/GalleryThread.h"

#include <QObject>

#include <vector>

namespace latelier {

/// Which part of a stored picture's settings goes into the panels.
enum class SettingsPart { All, Prompt, Seed, Settings };

/// What can be done with pictures of the gallery, wherever they are shown. Changes are made by the gallery's thread;
/// what belongs to the rest of the studio is asked for by signals.
class GalleryCommands : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<PictureId>;

    explicit GalleryCommands(GalleryThread& thread, QObject* parent = nullptr);

    GalleryThread& thread() { return thread_; }

    void setStar(const Ids& ids, bool star);
    void setRating(const Ids& ids, int rating);
    void setNote(PictureId id, const QString& note);
    void addTag(const Ids& ids, const QString& tag);
    void removeTag(const Ids& ids, const QString& tag);
    /// Makes the board when there is none of this name.
    void addToBoard(const Ids& ids, const QString& board);
    void removeFromBoard(const Ids& ids, const QString& board);
    void renameBoard(const QString& board, const QString& name);
    /// The pictures stay.
    void removeBoard(const QString& board);

    void moveToTrash(const Ids& ids);
    void restore(const Ids& ids);
    /// Takes back the latest move to or from the trash that was not taken back yet.
    void undoMove();
    bool canUndoMove() const { return !moves_.empty(); }
    /// Hands pictures in the trash to the desktop's own trash; cannot be taken back here.
    void discard(const Ids& ids);

Q_SIGNALS:
    /// A sentence on what was done; `undoable` when undoMove takes it back.
    void done(const QString& sentence, bool undoable);

    void openRequested(PictureId id);
    void compareRequested(const std::vector<PictureId>& ids);
    void loadRequested(PictureId id, SettingsPart part);
    void startFromRequested(PictureId id);
    void rerunRequested(PictureId id, bool newSeed);
    /// Make it again and say whether it comes out the same.
    void verifyRequested(PictureId id);

private:
    struct Move {
        Ids ids;
        bool toTrash = true;
    };
    void carryOut(const Move& move);

    GalleryThread& thread_;
    std::vector<Move> moves_;
};

} // namespace latelier
