#pragma once

#include "core/base/GenerationRequest.h"
#include "ui/paint/KeptTiles.h"
#include "ui/paint/PatchPool.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QUndoStack;

namespace latelier {

/// The request that painted a part of the picture, without pictures.
using PaintingRequest = std::shared_ptr<const GenerationRequest>;

/// A step of the document's past, for files.
struct DocumentStep {
    QString text;
    PackedPatch before;
    PackedPatch after;
    PaintingRequest request = nullptr; ///< null for what the hand did
};

/// How a document came to be, oldest first.
struct DocumentPast {
    std::vector<PaintingRequest> older; ///< of what the model painted before the steps
    std::vector<DocumentStep> steps;    ///< those that can be undone
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

/// The picture that is worked on, its layers and mask, and the frame around it. Each change, be it a stroke, an
/// operation on mask or layers, a frame or a picture that the model painted, is one step of the undo stack. GUI thread
/// only.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QUndoStack& undo, QObject* parent = nullptr);

    const PaintState& state() const { return state_; }
    /// The picture with what lies over it, as it is seen.
    const QImage& shown() const;
    const QImage& mask() const { return state_.mask; }
    bool empty() const { return state_.empty(); }
    bool maskIsEmpty() const;

    /// Replaces the state as one step; an empty state closes the document.
    void change(const QString& text, const PaintState& after, const PaintingRequest& request = nullptr);

    /// A change that shows while it is made: begin, change the planes and tell where, then end as one step, or cancel.
    void begin();
    /// The plane to be changed inside `area` alone.
    QImage& live(Plane plane, const QRect& area);
    /// The plane as it was at begin(), where live() was called for.
    const QImage& before(Plane plane) const { return kept_.plane(plane); }
    void touch(Plane plane, const QRect& area);
    /// Takes the copies that a change of the plane needs where others, such as the canvas, share its pixels.
    void unshare(Plane plane);
    void end(const QString& text);
    void cancel();
    bool busy() const { return busy_; }

    /// What colour is painted on: a layer, or the picture itself where no layer of the active one's id is left.
    Plane inkPlane() const;
    std::uint32_t activeLayer() const { return activeLayer_; }
    void setActiveLayer(std::uint32_t id);
    /// Part of a change that is made: what is painted must be seen.
    void showActiveLayer();

    /// What brushes and shapes are held to, of the picture's size: 255 is within. Null where all is. It is no part of
    /// the picture and of its files, and goes when the picture's size changes.
    const QImage& selection() const { return selection_; }
    /// One step of the undo; nothing selected is all.
    void select(const QImage& selection);

    /// What the next run sees, in pixels of the picture; beyond the picture it is room to paint into.
    QRect frame() const { return frame_.isNull() ? state_.rect() : frame_; }
    void setFrame(const QRect& frame);
    /// What moved the frame from there is one step of the undo, together with what the arrow keys did just before.
    void keepFrame(const QRect& before, bool byKeys = false);

    /// Counts every change, undone ones too.
    quint64 revision() const { return revision_; }

    /// The past up to now, with the steps as far back as `bytes` of packed tiles reach. Throws Error{Io} when a step
    /// cannot be read back from the disk.
    DocumentPast past(qint64 bytes = qint64(64) << 20) const;
    /// Stands for another document, with its past; the undo stack is emptied first.
    void restore(const PaintState& state, const DocumentPast& past);

Q_SIGNALS:
    /// A change begins to be made.
    void begun();
    /// Pixels changed, by whatever means: of the mask, or of what is seen of picture and layers.
    void painted(Plane plane, const QRect& area);
    /// Another layer is active, or the layers themselves are others.
    void layersChanged();
    /// A change is complete.
    void changed(const DocumentChange& change);
    void frameChanged(const QRect& frame);
    void selectionChanged();
    /// A step could not be undone or redone; the sentence says why.
    void failed(const QString& sentence);

private:
    friend class DocumentCommand;
    friend class SelectionCommand;
    void setSelection(const QImage& selection);
    void step(DocumentChange::Kind kind, const PackedPatch& patch);
    /// Size and layers, to tell a change of these from one of pixels.
    struct Outline {
        QSize size;
        std::vector<LayerInfo> layers;
        bool operator==(const Outline&) const = default;
    };
    static Outline outlineOf(const PaintState& state) { return {state.size(), infosOf(state)}; }
    /// `untold` is what the change did that was not told of by touch().
    void push(const QString& text, const PaintState& before, Patch was, Patch is, PatchedArea untold,
              const PaintingRequest& request);
    void announce(const DocumentChange& change, PatchedArea area, const Outline& before);
    void paintedAt(const QRect& picture, const QRect& mask);

    QUndoStack& undo_;
    std::shared_ptr<PatchPool> pool_;
    PaintState state_;
    KeptTiles kept_;                     ///< by the change that is made
    std::vector<LayerInfo> infosBefore_; ///< at its begin()
    QRect dirty_;
    QImage selection_;
    QRect frame_; ///< null is the picture's own
    std::uint32_t activeLayer_ = 0;
    std::vector<PaintingRequest> older_; ///< of what lies before the undo stack
    quint64 revision_ = 0;
    bool busy_ = false;
    mutable std::optional<bool> maskIsEmpty_;
    mutable QImage shown_;
    mutable QRect stale_; ///< of shown_
};

} // namespace latelier
