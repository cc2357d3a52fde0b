#include "ui/paint/Tool.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace latelier {

namespace {

constexpr int grid = 8;   ///< pixels: models paint in blocks of this size
constexpr int least = 64; ///< pixels of a side
constexpr double dot = 4; ///< of the handles, on the screen

int snapped(double value) {
    return int(std::lround(value / grid)) * grid;
}

/// Moves the frame by its inside, and its sides and corners by their handles.
class FrameTool : public Tool {
public:
    void press(ToolContext& context, const ToolPoint& pen) override {
        start_ = context.document.frame();
        from_ = pen.position;
        const QRectF frame(start_);
        const auto near = [&](double a, double b) { return std::abs(a - b) <= pen.reach; };
        const bool alongX = pen.position.x() > frame.left() - pen.reach && pen.position.x() < frame.right() + pen.reach;
        const bool alongY = pen.position.y() > frame.top() - pen.reach && pen.position.y() < frame.bottom() + pen.reach;
        sides_ = {};
        if (alongY && near(pen.position.x(), frame.left()))
            sides_ |= Qt::LeftEdge;
        else if (alongY && near(pen.position.x(), frame.right()))
            sides_ |= Qt::RightEdge;
        if (alongX && near(pen.position.y(), frame.top()))
            sides_ |= Qt::TopEdge;
        else if (alongX && near(pen.position.y(), frame.bottom()))
            sides_ |= Qt::BottomEdge;
        active_ = sides_ || frame.contains(pen.position);
    }

    void move(ToolContext& context, const ToolPoint& pen) override {
        if (!active_)
            return;
        const QPointF way = pen.position - from_;
        QRect frame = start_;
        if (!sides_)
            frame.translate(snapped(way.x()), snapped(way.y()));
        if (sides_ & Qt::LeftEdge)
            frame.setLeft(std::min(start_.left() + snapped(way.x()), start_.right() + 1 - least));
        if (sides_ & Qt::RightEdge)
            frame.setRight(std::max(start_.right() + snapped(way.x()), start_.left() + least - 1));
        if (sides_ & Qt::TopEdge)
            frame.setTop(std::min(start_.top() + snapped(way.y()), start_.bottom() + 1 - least));
        if (sides_ & Qt::BottomEdge)
            frame.setBottom(std::max(start_.bottom() + snapped(way.y()), start_.top() + least - 1));
        context.document.setFrame(frame);
    }

    void release(ToolContext& context, const ToolPoint&) override {
        if (std::exchange(active_, false))
            context.document.keepFrame(start_);
    }
    void cancel(ToolContext& context) override {
        if (std::exchange(active_, false))
            context.document.setFrame(start_);
    }

    /// Moves the frame; with Shift that side grows, with Ctrl it shrinks.
    bool arrow(ToolContext& context, QPoint way, Qt::KeyboardModifiers keys) override {
        const QRect before = context.document.frame();
        QRect frame = before;
        const QPoint step = way * grid;
        if (!(keys & (Qt::ShiftModifier | Qt::ControlModifier)))
            frame.translate(step);
        const QPoint change = keys & Qt::ControlModifier ? -step : keys & Qt::ShiftModifier ? step : QPoint();
        frame.adjust(way.x() < 0 ? change.x() : 0, way.y() < 0 ? change.y() : 0, way.x() > 0 ? change.x() : 0,
                     way.y() > 0 ? change.y() : 0);
        if (frame.width() >= least && frame.height() >= least) {
            context.document.setFrame(frame);
            context.document.keepFrame(before, /*byKeys=*/true);
        }
        return true;
    }

    void paint(QPainter& painter, const ToolContext& context, const CanvasTransform& transform) const override {
        const QRectF frame = transform.toView(QRectF(context.document.frame()));
        const QRectF picture = transform.toView(QRectF(context.document.state().rect()));
        QPainterPath cropped;
        cropped.addRect(picture);
        QPainterPath inside;
        inside.addRect(frame);
        painter.fillPath(cropped - inside, QColor(0, 0, 0, 140));
        painter.fillPath(inside - cropped, QColor(128, 128, 128, 60));
        painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
        painter.drawRect(frame);
        painter.setPen(QPen(Qt::white, 1));
        painter.drawRect(frame);
        painter.setBrush(Qt::white);
        painter.setPen(QColor(0, 0, 0, 160));
        for (const double x : {frame.left(), frame.center().x(), frame.right()})
            for (const double y : {frame.top(), frame.center().y(), frame.bottom()})
                if (QPointF(x, y) != frame.center())
                    painter.drawRect(QRectF(x - dot, y - dot, 2 * dot, 2 * dot));
        painter.setBrush(Qt::NoBrush);
    }

private:
    QRect start_;
    QPointF from_;
    Qt::Edges sides_;
    bool active_ = false;
};

} // namespace

std::unique_ptr<Tool> makeFrameTool() {
    return std::make_unique<FrameTool>();
}

} // namespace latelier
