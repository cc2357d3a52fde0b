#include "ui/paint/MaskOperations.h"
#include "ui/paint/Tool.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace latelier {

namespace {

/// More of the picture is selected, or less.
void layOnSelection(Document& document, const QImage& coverage, bool takeAway) {
    QImage selection = document.selection();
    if (selection.isNull()) {
        selection = blankImage(document.state().size(), QImage::Format_Grayscale8);
        if (takeAway)
            selection.fill(255);
    }
    const QImage before = selection;
    lay(selection, before, coverage, document.state().rect(), takeAway ? Ink::Erase : Ink::Mark);
    document.select(selection);
}

/// Marks, or unmarks, where `coverage` says, as one step; or selects.
void layMask(ToolContext& context, const QImage& coverage, const ToolPoint& pen, const char* step) {
    Document& document = context.document;
    if (pen.select)
        return layOnSelection(document, coverage, pen.takeAway);
    QImage strength = coverage;
    if (context.settings.brush.opacity < 1) {
        uchar levels[256];
        for (int value = 0; value < 256; ++value)
            levels[value] = uchar(std::lround(value * context.settings.brush.opacity));
        for (int y = 0; y < strength.height(); ++y) {
            uchar* row = strength.scanLine(y);
            std::transform(row, row + strength.width(), row, [&](uchar value) { return levels[value]; });
        }
    }
    document.begin();
    QImage& mask = document.live(Plane::Mask, document.state().rect());
    lay(mask, document.before(Plane::Mask), strength, document.state().rect(), pen.takeAway ? Ink::Erase : Ink::Mark,
        {}, document.selection());
    document.touch(Plane::Mask, document.state().rect());
    document.end(QCoreApplication::translate("Tool", step));
}

QImage covered(QSize size, const QPainterPath& shape) {
    QImage coverage(size, QImage::Format_Grayscale8);
    coverage.fill(0);
    QPainter painter(&coverage);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, Qt::white);
    return coverage;
}

/// Draws an outline that shows on any picture.
void drawOutline(QPainter& painter, const CanvasTransform& transform, const QPainterPath& shape) {
    const QTransform toView(transform.scale, 0, 0, transform.scale, transform.offset.x(), transform.offset.y());
    const QPainterPath line = toView.map(shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(line, QPen(QColor(0, 0, 0, 160), 3));
    painter.strokePath(line, QPen(Qt::white, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A shape that a drag spans.
class ShapeTool : public Tool {
public:
    explicit ShapeTool(const char* step) : step_(step) {}

    void press(ToolContext&, const ToolPoint& pen) override {
        shape_.clear();
        from_ = pen.position;
        dragged(pen);
        active_ = true;
    }
    void move(ToolContext&, const ToolPoint& pen) override {
        if (active_)
            dragged(pen);
    }
    void release(ToolContext& context, const ToolPoint& pen) override {
        if (!std::exchange(active_, false))
            return;
        layMask(context, covered(context.document.state().size(), closed()), pen, step_);
    }
    void cancel(ToolContext&) override { active_ = false; }
    void paint(QPainter& painter, const ToolContext&, const CanvasTransform& transform) const override {
        if (active_)
            drawOutline(painter, transform, shape_);
    }

protected:
    virtual void dragged(const ToolPoint& pen) = 0;
    QPainterPath closed() const {
        QPainterPath path = shape_;
        path.closeSubpath();
        path.setFillRule(Qt::WindingFill);
        return path;
    }
    /// From where the drag began to the pen, on whole pixels; a square with Shift.
    QRectF spanned(const ToolPoint& pen) const {
        QPointF to = pen.position;
        if (pen.straight) {
            const double side = std::max(std::abs(to.x() - from_.x()), std::abs(to.y() - from_.y()));
            to = from_ + QPointF(to.x() < from_.x() ? -side : side, to.y() < from_.y() ? -side : side);
        }
        const QRectF box = QRectF(from_, to).normalized();
        return {QPointF(std::round(box.left()), std::round(box.top())),
                QPointF(std::round(box.right()), std::round(box.bottom()))};
    }

    QPainterPath shape_;
    QPointF from_;

private:
    const char* step_;
    bool active_ = false;
};

class Lasso : public ShapeTool {
public:
    using ShapeTool::ShapeTool;
    void dragged(const ToolPoint& pen) override {
        shape_.elementCount() == 0 ? shape_.moveTo(pen.position) : shape_.lineTo(pen.position);
    }
};

class RectangleTool : public ShapeTool {
public:
    using ShapeTool::ShapeTool;
    void dragged(const ToolPoint& pen) override {
        shape_.clear();
        shape_.addRect(spanned(pen));
    }
};

class EllipseTool : public ShapeTool {
public:
    using ShapeTool::ShapeTool;
    void dragged(const ToolPoint& pen) override {
        shape_.clear();
        shape_.addEllipse(spanned(pen));
    }
};

class GradientTool : public Tool {
public:
    void press(ToolContext&, const ToolPoint& pen) override { from_ = to_ = pen.position, active_ = true; }
    void move(ToolContext&, const ToolPoint& pen) override { to_ = pen.position; }
    void release(ToolContext& context, const ToolPoint& pen) override {
        if (!std::exchange(active_, false) || pen.position == from_)
            return;
        layMask(context, gradientMask(context.document.state().size(), from_, pen.position), pen,
                QT_TRANSLATE_NOOP("Tool", "gradient"));
    }
    void cancel(ToolContext&) override { active_ = false; }
    void paint(QPainter& painter, const ToolContext&, const CanvasTransform& transform) const override {
        if (!active_)
            return;
        QPainterPath line(from_);
        line.lineTo(to_);
        line.addEllipse(from_, 4 / transform.scale, 4 / transform.scale);
        drawOutline(painter, transform, line);
    }

private:
    QPointF from_, to_;
    bool active_ = false;
};

class Bucket : public Tool {
public:
    void press(ToolContext& context, const ToolPoint& pen) override {
        const QPoint at(int(std::floor(pen.position.x())), int(std::floor(pen.position.y())));
        if (context.document.state().rect().contains(at))
            layMask(context, similarArea(context.document.shown(), at, context.settings.tolerance), pen,
                    QT_TRANSLATE_NOOP("Tool", "fill of similar colour"));
    }
};

} // namespace

std::unique_ptr<Tool> makeLasso() {
    return std::make_unique<Lasso>(QT_TRANSLATE_NOOP("Tool", "lasso"));
}
std::unique_ptr<Tool> makeRectangle() {
    return std::make_unique<RectangleTool>(QT_TRANSLATE_NOOP("Tool", "rectangle"));
}
std::unique_ptr<Tool> makeEllipse() {
    return std::make_unique<EllipseTool>(QT_TRANSLATE_NOOP("Tool", "ellipse"));
}
std::unique_ptr<Tool> makeGradient() {
    return std::make_unique<GradientTool>();
}
std::unique_ptr<Tool> makeBucket() {
    return std::make_unique<Bucket>();
}

} // namespace latelier
