#include "ui/paint/Document.h"

#include "core/base/Error.h"

#include <QUndoStack>

#include <algorithm>

namespace latelier {

/// One step: the tiles as they were and as they became.
class DocumentCommand : public QUndoCommand {
public:
    DocumentCommand(Document& document, const QString& text, const Patch& before, const Patch& after)
        : QUndoCommand(text), document_(&document), pool_(document.pool_), before_(pool_->keep(before)),
          after_(pool_->keep(after)) {}
    ~DocumentCommand() override {
        pool_->forget(before_);
        pool_->forget(after_);
    }

    void undo() override { go(DocumentChange::Kind::Undone, before_); }
    void redo() override {
        // The document already is what the first redo would make it.
        if (!std::exchange(fresh_, false))
            go(DocumentChange::Kind::Redone, after_);
    }

    qint64 bytes() const { return pool_->size(before_) + pool_->size(after_); }
    DocumentStep step() const { return {text(), pool_->patch(before_), pool_->patch(after_)}; }

private:
    void go(DocumentChange::Kind kind, PatchPool::Id patch) {
        if (!document_)
            return;
        try {
            document_->step(kind, pool_->patch(patch));
        } catch (const Error& error) {
            Q_EMIT document_->failed(QString::fromUtf8(error.what()));
        }
    }

    QPointer<Document> document_;
    std::shared_ptr<PatchPool> pool_;
    PatchPool::Id before_;
    PatchPool::Id after_;
    bool fresh_ = true;
};

Document::Document(QUndoStack& undo, QObject* parent)
    : QObject(parent), undo_(undo), pool_(std::make_shared<PatchPool>()) {}

bool Document::maskIsEmpty() const {
    if (!maskIsEmpty_)
        maskIsEmpty_ = isEmptyMask(state_.mask);
    return *maskIsEmpty_;
}

void Document::change(const QString& text, const PaintState& after) {
    if (busy_)
        cancel();
    const PaintState before = std::exchange(state_, after);
    push(text, before, state_.rect() | before.rect());
}

void Document::begin() {
    if (busy_)
        cancel();
    busy_ = true;
    before_ = state_;
    dirty_ = {};
}

void Document::touch(Plane plane, const QRect& area) {
    dirty_ |= area;
    if (!area.isEmpty())
        Q_EMIT painted(plane, area);
}

void Document::end(const QString& text) {
    busy_ = false;
    const PaintState before = std::exchange(before_, {});
    push(text, before, dirty_);
}

void Document::cancel() {
    busy_ = false;
    state_ = std::exchange(before_, {});
    Q_EMIT painted(Plane::Mask, dirty_);
    Q_EMIT painted(Plane::Picture, dirty_);
}

void Document::setFrame(const QRect& frame) {
    frame_ = frame == state_.rect() ? QRect() : frame;
    Q_EMIT frameChanged(this->frame());
}

void Document::push(const QString& text, const PaintState& before, const QRect& within) {
    const std::vector<std::uint32_t> tiles = changedTiles(before, state_, within);
    if (tiles.empty() && before.size() == state_.size())
        return;
    const bool replaced = before.size() != state_.size() || before.picture.format() != state_.picture.format();
    // A replaced state comes back whole.
    const DocumentStep step{text, replaced ? wholePatch(before) : patchOf(before, tiles), patchOf(state_, tiles)};
    undo_.push(new DocumentCommand(*this, text, step.before, step.after));
    announce({DocumentChange::Kind::Step, step}, before.size());
}

void Document::step(DocumentChange::Kind kind, const Patch& patch) {
    if (busy_)
        cancel();
    const QSize sizeBefore = state_.size();
    apply(patch, state_);
    announce({kind, {{}, {}, patch}}, sizeBefore);
}

void Document::announce(const DocumentChange& change, QSize sizeBefore) {
    ++revision_;
    maskIsEmpty_.reset();
    PatchedArea area = areaOf(change.step.after);
    if (change.kind == DocumentChange::Kind::Whole || sizeBefore != state_.size())
        area.picture = area.mask = QRect(QPoint(), sizeBefore) | state_.rect();
    if (sizeBefore != state_.size())
        setFrame(state_.rect());
    Q_EMIT painted(Plane::Picture, area.picture);
    Q_EMIT painted(Plane::Mask, area.mask);
    Q_EMIT changed(change);
}

std::vector<DocumentStep> Document::history(qint64 bytes) const {
    std::vector<DocumentStep> steps;
    for (int i = undo_.index(); i-- > 0;)
        if (const auto* command = dynamic_cast<const DocumentCommand*>(undo_.command(i))) {
            bytes -= command->bytes();
            if (bytes < 0)
                break;
            steps.push_back(command->step());
        }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

void Document::restore(const PaintState& state, const std::vector<DocumentStep>& history) {
    busy_ = false;
    undo_.clear();
    frame_ = {};
    const QSize sizeBefore = std::exchange(state_, state).size();
    for (const DocumentStep& step : history)
        undo_.push(new DocumentCommand(*this, step.text, step.before, step.after));
    announce({DocumentChange::Kind::Whole, {}}, sizeBefore);
}

} // namespace latelier
