#include "ui/canvas/CanvasAccessible.h"
#include "ui/paint/PaintSurface.h"

#include <QKeyEvent>
#include <QPainter>

namespace latelier {

namespace {

constexpr double crossArm = 9; ///< on the screen
constexpr double crossGap = 3;

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// What a hand at the mouse would hold: Ctrl+Enter paints the prompt, so that Shift stands for Ctrl where that selects.
/// With a brush, which another tool picks colours for, it stays the key of straight lines.
Qt::KeyboardModifiers penKeys(const QKeyEvent& key, const ToolEntry& tool) {
    const Qt::KeyboardModifier shift = tool.ring ? Qt::ShiftModifier : Qt::ControlModifier;
    return (key.modifiers() & Qt::AltModifier) | (key.modifiers() & Qt::ShiftModifier ? shift : Qt::NoModifier);
}

} // namespace

// Enter is the pen's only after the arrow keys have brought it in sight: a stray one must not paint.
bool PaintSurface::wants(const QKeyEvent& key) const {
    if (!entry_ || canvas_.comparison() != Comparison::None)
        return false;
    if (wayOf(key))
        return !(key.modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (isEnter(key))
        return keyboard_.place() && !(key.modifiers() & ~(Qt::AltModifier | Qt::ShiftModifier | Qt::KeypadModifier));
    return key.key() == Qt::Key_Escape && keyboard_.place();
}

bool PaintSurface::key(const QKeyEvent& key) {
    const CanvasTransform& transform = canvas_.transform();
    if (key.key() == Qt::Key_Escape) {
        keyboard_.down() ? cancel() : keyboard_.putAway();
        ring_.reset();
    } else if (const std::optional<QPointF> way = wayOf(key)) {
        if (!ready())
            return true;
        ToolContext here = context();
        if (tool_->arrow(here, way->toPoint(), key.modifiers())) {
            keyboard_.putAway();
            const QRectF frame(document_.frame());
            canvas_.reveal(frame.center() + QPointF(way->x() * frame.width() / 2, way->y() * frame.height() / 2));
        } else {
            const QRectF sight(QPointF(), QSizeF(canvas_.size()));
            keyboard_.move(*way, key, transform.scale, transform.toPicture(ring_.value_or(sight.center())),
                           QRectF(document_.state().rect()));
            canvas_.reveal(*keyboard_.place());
            move(transform.toView(*keyboard_.place()), 1, {});
        }
    } else if (isEnter(key) && !key.isAutoRepeat()) {
        const QPointF at = transform.toView(*keyboard_.place());
        const Qt::KeyboardModifiers keys = keyboard_.keys() | penKeys(key, *entry_);
        keyboard_.down() ? release(at, 1, keys) : void(press(at, 1, keys, false));
        if (use_ == Use::Resize) // brackets change the size
            release(at, 1, keys);
        keyboard_.setDown(use_ != Use::None, keys);
    }
    canvas_.refresh();
    announceCanvas(canvas_);
    return true;
}

void PaintSurface::paintCross(QPainter& painter, QPointF at) const {
    for (const QPen& pen :
         {QPen(QColor(0, 0, 0, 160), 3), QPen(keyboard_.down() ? QColor(255, 200, 60) : Qt::white, 1)}) {
        painter.setPen(pen);
        for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(at + way * crossGap, at + way * crossArm);
    }
}

} // namespace latelier
