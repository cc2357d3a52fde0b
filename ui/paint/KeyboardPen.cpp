#include "ui/paint/KeyboardPen.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace latelier {

namespace {

constexpr double stride = 8; ///< on the screen
constexpr double leap = 8;   ///< strides with Shift

} // namespace

std::optional<QPointF> wayOf(const QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

void KeyboardPen::move(QPointF way, const QKeyEvent& key, double scale, QPointF from, const QRectF& within) {
    const double onScreen = std::max(1.0, std::round(stride / scale));
    const double pixels = key.modifiers() & Qt::ControlModifier ? 1
                          : key.modifiers() & Qt::ShiftModifier ? onScreen * leap
                                                                : onScreen;
    const QPointF start = place_.value_or(QPointF(std::round(from.x()), std::round(from.y())));
    const QPointF to = start + way * pixels;
    place_ =
        QPointF(std::clamp(to.x(), within.left(), within.right()), std::clamp(to.y(), within.top(), within.bottom()));
}

void KeyboardPen::putAway() {
    place_.reset();
    setDown(false);
}

} // namespace latelier
