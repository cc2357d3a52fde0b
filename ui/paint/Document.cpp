#include "ui/paint/Document.h"

#include "core/base/Error.h"
#include "ui/language/ErrorWords.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>

namespace latelier {

/// One step: the tiles as they were and as they became.
class DocumentCommand : public QUndoCommand {
public:
    DocumentCommand(Document& document, const DocumentStep& step, const QRect& frame)
        : QUndoCommand(step.text), document_(&document), pool_(document.pool_), before_(pool_->keep(step.before)),
          after_(pool_->keep(step.after)), request_(step.request), frame_(frame) {}
    ~DocumentCommand() override {
        pool_->forget(before_);
        pool_->forget(after_);
    }

    void undo() override {
        go(DocumentChange::Kind::Undone, before_);
        if (document_ && !frame_.isEmpty())
            document_->setFrame(frame_);
    }
    void redo() override {
        // The document already is what the first redo would make it.
        if (!std::exchange(fresh_, false))
            go(DocumentChange::Kind::Redone, after_);
    }

    qint64 bytes() const { return pool_->size(before_) + pool_->size(after_); }
    const PaintingRequest& request() const { return request_; }
    DocumentStep step() const { return {text(), pool_->patch(before_), pool_->patch(after_), request_}; }

private:
    void go(DocumentChange::Kind kind, PatchPool::Id patch) {
        if (!document_)
            return;
        try {
            document_->step(kind, pool_->patch(patch));
        } catch (const Error& error) {
            Q_EMIT document_->failed(errorInWords(error));
        }
    }

    QPointer<Document> document_;
    std::shared_ptr<PatchPool> pool_;
    PatchPool::Id before_;
    PatchPool::Id after_;
    PaintingRequest request_;
    QRect frame_; ///< as it was before; empty where that is not known
    bool fresh_ = true;
};

/// A move of the frame, which is no part of the document's state.
class FrameCommand : public QUndoCommand {
public:
    FrameCommand(Document& document, const QRect& before, bool byKeys)
        : QUndoCommand(QCoreApplication::translate("Tool", "frame")), document_(&document), before_(before),
          after_(document.frame()), byKeys_(byKeys) {}

    int id() const override { return byKeys_ ? frameByKeys : -1; }
    bool mergeWith(const QUndoCommand* later) override {
        after_ = static_cast<const FrameCommand*>(later)->after_;
        return true;
    }
    void undo() override { show(before_); }
    void redo() override { show(after_); }

private:
    static constexpr int frameByKeys = 0x6b66;
    void show(const QRect& frame) {
        if (document_ && document_->frame() != frame)
            document_->setFrame(frame);
    }

    QPointer<Document> document_;
    QRect before_;
    QRect after_;
    bool byKeys_;
};

/// A change of the selection, which is no part of the document's state either.
class SelectionCommand : public QUndoCommand {
public:
    SelectionCommand(Document& document, const QImage& after)
        : QUndoCommand(QCoreApplication::translate("Tool", "selection")), document_(&document),
          before_(packed(document.selection())), after_(packed(after)), size_(document.state().size()) {}

    void undo() override { show(before_); }
    void redo() override { show(after_); }

private:
    static QByteArray packed(const QImage& selection) {
        return selection.isNull() ? QByteArray() : qCompress(selection.constBits(), selection.sizeInBytes(), 1);
    }
    void show(const QByteArray& bytes) {
        if (!document_ || document_->state().size() != size_)
            return;
        QImage selection;
        if (!bytes.isEmpty()) {
            const QByteArray plain = qUncompress(bytes);
            selection = QImage(size_, QImage::Format_Grayscale8);
            std::copy(plain.begin(), plain.end(), selection.bits());
        }
        document_->setSelection(selection);
    }

    QPointer<Document> document_;
    QByteArray before_;
    QByteArray after_;
    QSize size_;
};

Document::Document(QUndoStack& undo, QObject* parent)
    : QObject(parent), undo_(undo), pool_(std::make_shared<PatchPool>()) {}

bool Document::maskIsEmpty() const {
    if (!maskIsEmpty_)
        maskIsEmpty_ = isEmptyMask(state_.mask);
    return *maskIsEmpty_;
}

const QImage& Document::shown() const {
    if (!hasVisibleLayers(state_)) {
        shown_ = {};
        return state_.picture;
    }
    if (shown_.size() != state_.size() || shown_.format() != state_.picture.format()) {
        shown_ = QImage(state_.size(), state_.picture.format());
        stale_ = state_.rect();
    }
    if (!stale_.isEmpty())
        flatten(shown_, state_, stale_);
    stale_ = {};
    return shown_;
}

Plane Document::inkPlane() const {
    const int layer = layerWithId(state_, activeLayer_);
    return layer < 0 ? Plane::Picture : layerPlane(layer);
}

void Document::setActiveLayer(std::uint32_t id) {
    activeLayer_ = id;
    Q_EMIT layersChanged();
}

void Document::showActiveLayer() {
    const int layer = layerWithId(state_, activeLayer_);
    if (layer < 0 || std::exchange(state_.layers[std::size_t(layer)].visible, true))
        return;
    touch(inkPlane(), state_.rect());
}

void Document::change(const QString& text, const PaintState& after, const PaintingRequest& request) {
    if (busy_)
        cancel();
    const PaintState before = std::exchange(state_, after);
    const QRect all = state_.rect() | before.rect();
    Patch is = patchOf(state_, changedTiles(before, state_, all));
    const PatchedArea area = areaOf(is);
    push(text, before, patchOf(before, changedTiles(state_, before, all)), std::move(is), area, request);
}

void Document::begin() {
    if (busy_)
        cancel();
    busy_ = true;
    infosBefore_ = infosOf(state_);
    dirty_ = {};
    Q_EMIT begun();
}

QImage& Document::live(Plane plane, const QRect& area) {
    kept_.keep(state_, plane, area);
    return state_.plane(plane);
}

void Document::unshare(Plane plane) {
    if (empty())
        return;
    state_.plane(plane).detach();
    if (plane != Plane::Mask)
        shown_.detach();
}

void Document::touch(Plane plane, const QRect& area) {
    dirty_ |= area;
    plane == Plane::Mask ? paintedAt({}, area) : paintedAt(area, {});
}

void Document::paintedAt(const QRect& picture, const QRect& mask) {
    stale_ |= picture;
    if (!mask.isEmpty())
        maskIsEmpty_.reset();
    if (!picture.isEmpty())
        Q_EMIT painted(Plane::Picture, picture);
    if (!mask.isEmpty())
        Q_EMIT painted(Plane::Mask, mask);
}

void Document::end(const QString& text) {
    busy_ = false;
    const std::vector<std::uint32_t> tiles = kept_.changed(state_);
    PaintState before = kept_.before(state_);
    setInfos(before, infosBefore_);
    kept_.clear();
    push(text, before, patchOf(before, tiles), patchOf(state_, tiles), {}, nullptr);
}

void Document::cancel() {
    busy_ = false;
    kept_.putBack(state_);
    kept_.clear();
    setInfos(state_, infosBefore_);
    paintedAt(dirty_, dirty_);
}

void Document::select(const QImage& selection) {
    undo_.push(new SelectionCommand(*this, isEmptyMask(selection) ? QImage() : selection));
}

void Document::setSelection(const QImage& selection) {
    selection_ = selection;
    Q_EMIT selectionChanged();
}

void Document::setFrame(const QRect& frame) {
    frame_ = frame == state_.rect() ? QRect() : frame;
    Q_EMIT frameChanged(this->frame());
}

void Document::keepFrame(const QRect& before, bool byKeys) {
    if (before != frame())
        undo_.push(new FrameCommand(*this, before, byKeys));
}

void Document::push(const QString& text, const PaintState& before, Patch was, Patch is, PatchedArea untold,
                    const PaintingRequest& request) {
    const Outline outline = outlineOf(before);
    if (was.tiles.empty() && is.tiles.empty() && outline == outlineOf(state_))
        return;
    const DocumentStep step{text, PackedPatch(std::move(was)), PackedPatch(std::move(is)), request};
    undo_.push(new DocumentCommand(*this, step, frame_.isNull() ? before.rect() : frame_));
    announce({DocumentChange::Kind::Step, step}, untold, outline);
}

void Document::step(DocumentChange::Kind kind, const PackedPatch& packed) {
    if (busy_)
        cancel();
    const std::optional<Patch> patch = packed.patch();
    if (!patch)
        throw Error(ErrorKind::BadPicture, Sentence("A kept step of the picture is damaged."));
    const Outline before = outlineOf(state_);
    apply(*patch, state_);
    announce({kind, {{}, {}, packed}}, areaOf(*patch), before);
}

void Document::announce(const DocumentChange& change, PatchedArea area, const Outline& before) {
    ++revision_;
    const bool outlineChanged = before != outlineOf(state_);
    if (change.kind == DocumentChange::Kind::Whole || before.size != state_.size())
        area.picture = area.mask = QRect(QPoint(), before.size) | state_.rect();
    else if (outlineChanged)
        area.picture = state_.rect();
    if (before.size != state_.size()) {
        setFrame(state_.rect());
        setSelection({});
    }
    if (layerWithId(state_, activeLayer_) < 0)
        activeLayer_ = 0;
    paintedAt(area.picture, area.mask);
    Q_EMIT changed(change);
    if (outlineChanged || change.kind == DocumentChange::Kind::Whole)
        Q_EMIT layersChanged();
}

DocumentPast Document::past(qint64 bytes) const {
    DocumentPast past{older_, {}};
    std::vector<const DocumentCommand*> commands;
    for (int i = 0; i < undo_.index(); ++i)
        if (const auto* command = dynamic_cast<const DocumentCommand*>(undo_.command(i)))
            commands.push_back(command);
    std::size_t first = commands.size();
    while (first > 0 && commands[first - 1]->bytes() <= bytes)
        bytes -= commands[--first]->bytes();
    for (std::size_t i = 0; i < commands.size(); ++i)
        if (i >= first)
            past.steps.push_back(commands[i]->step());
        else if (commands[i]->request())
            past.older.push_back(commands[i]->request());
    return past;
}

void Document::restore(const PaintState& state, const DocumentPast& past) {
    busy_ = false;
    kept_.clear();
    undo_.clear();
    frame_ = {};
    older_ = past.older;
    const Outline before = outlineOf(std::exchange(state_, state));
    for (const DocumentStep& step : past.steps)
        undo_.push(new DocumentCommand(*this, step, {}));
    if (!state_.layers.empty())
        activeLayer_ = state_.layers.back().id;
    announce({DocumentChange::Kind::Whole, {}}, {}, before);
}

} // namespace latelier
