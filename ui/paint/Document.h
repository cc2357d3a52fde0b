#pragma once

#include "ui/paint/PatchPool.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QUndoStack;

namespace latelier {

/// A step of the document's past, for files.
struct DocumentStep {
    QString text;
    Patch before;
    Patch after;
};

/// What happened to the document, for what keeps it on disk.
struct DocumentChange {
    enum class Kind {
        Step,   ///< `step` became the newest
        Undone, ///< the newest step was taken back
        Redone,
        Whole ///< another document, with its past
    };
    Kind kind = Kind::Whole;
    DocumentStep step; ///< of Undone and Redone, `after` alone: the tiles as they are now
};

/// The picture that is worked on, its mask, and the frame around it. Each change, be it a stroke, an operation on the
/// mask, a frame or a picture that the model painted, is one step of the undo stack. GUI thread only.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QUndoStack& undo, QObject* parent = nullptr);

    const PaintState& state() const { return state_; }
    const QImage& picture() const { return state_.picture; }
    const QImage& mask() const { return state_.mask; }
    bool empty() const { return state_.empty(); }
    bool maskIsEmpty() const;

    /// Replaces the state as one step; an empty state closes the document.
    void change(const QString& text, const PaintState& after);

    /// A change that shows while it is made: begin, change the planes and tell where, then end as one step, or cancel.
    void begin();
    QImage& live(Plane plane) { return state_.plane(plane); }
    /// The state at begin().
    const PaintState& before() const { return before_; }
    void touch(Plane plane, const QRect& area);
    void end(const QString& text);
    void cancel();
    bool busy() const { return busy_; }

    /// What the next run sees, in pixels of the picture; beyond the picture it is room to paint into.
    QRect frame() const { return frame_.isNull() ? state_.rect() : frame_; }
    void setFrame(const QRect& frame);

    /// Counts every change, undone ones too.
    quint64 revision() const { return revision_; }

    /// The past up to now, oldest first, as far back as `bytes` of packed tiles reach. Throws Error{Io} when a step
    /// cannot be read back from the disk.
    std::vector<DocumentStep> history(qint64 bytes = qint64(64) << 20) const;
    /// Stands for another document, with its past; the undo stack is emptied first.
    void restore(const PaintState& state, const std::vector<DocumentStep>& history);

Q_SIGNALS:
    /// Pixels changed, by whatever means.
    void painted(Plane plane, const QRect& area);
    /// A change is complete.
    void changed(const DocumentChange& change);
    void frameChanged(const QRect& frame);
    /// A step could not be undone or redone; the sentence says why.
    void failed(const QString& sentence);

private:
    friend class DocumentCommand;
    void step(DocumentChange::Kind kind, const Patch& patch);
    void push(const QString& text, const PaintState& before, const QRect& within);
    void announce(const DocumentChange& change, QSize sizeBefore);

    QUndoStack& undo_;
    std::shared_ptr<PatchPool> pool_;
    PaintState state_;
    PaintState before_;
    QRect dirty_;
    QRect frame_; ///< null is the picture's own
    quint64 revision_ = 0;
    bool busy_ = false;
    mutable std::optional<bool> maskIsEmpty_;
};

} // namespace latelier
