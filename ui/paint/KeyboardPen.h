#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>

class QKeyEvent;

namespace latelier {

/// The pen of those who use no pointer: arrow keys move it over the picture, Enter puts it down and lifts it again.
class KeyboardPen {
public:
    /// Where it is, on whole pixels of the picture; nothing while mouse and pen are used.
    const std::optional<QPointF>& place() const { return place_; }
    bool down() const { return down_; }
    void setDown(bool down, Qt::KeyboardModifiers keys = {}) {
        down_ = down;
        keys_ = down ? keys : Qt::KeyboardModifiers();
    }
    /// The keys that it was put down with; they hold until it is lifted.
    Qt::KeyboardModifiers keys() const { return keys_; }

    /// Moves one stride of the screen on, with Shift several, with Ctrl one pixel of the picture. `from` is where it
    /// begins, `within` the part of the picture's plane that it may reach.
    void move(QPointF way, const QKeyEvent& key, double scale, QPointF from, const QRectF& within);
    void putAway();

private:
    std::optional<QPointF> place_;
    bool down_ = false;
    Qt::KeyboardModifiers keys_;
};

/// One step to a side for an arrow key, nothing for another key.
std::optional<QPointF> wayOf(const QKeyEvent& key);

} // namespace latelier
