#include "ui/paint/Tool.h"

#include <QCoreApplication>

namespace latelier {

namespace {

/// Paints strokes with one ink; the mask brush, the eraser and the paint brush differ in nothing else.
class BrushTool : public Tool {
public:
    BrushTool(Ink ink, const char* step) : ink_(ink), step_(step) {}

    void comeNear(ToolContext& context) override {
        context.document.unshare(ink_ == Ink::Colour ? context.document.inkPlane() : Plane::Mask);
    }

    void press(ToolContext& context, const ToolPoint& pen) override {
        context.document.begin();
        plane_ = Plane::Mask;
        laid_ = ink_;
        colour_ = context.settings.colour;
        if (ink_ == Ink::Colour) {
            context.document.showActiveLayer();
            plane_ = context.document.inkPlane();
            // The picture itself has nothing under it: there it is the other colour that takes away.
            if (pen.takeAway && plane_ == Plane::Picture)
                colour_ = context.settings.otherColour;
            else if (pen.takeAway)
                laid_ = Ink::Clear;
        }
        stroke_.emplace(context.document.state().size(), context.settings.brush);
        if (pen.straight && lastEnd_)
            put(context, stroke_->add({*lastEnd_, pen.pressure}));
        put(context, stroke_->add(pen));
    }

    void move(ToolContext& context, const ToolPoint& pen) override {
        if (inTheMaking(context))
            put(context, stroke_->add(pen));
    }

    void release(ToolContext& context, const ToolPoint&) override {
        if (!inTheMaking(context))
            return;
        put(context, stroke_->finish());
        lastEnd_ = stroke_->end();
        stroke_.reset();
        context.document.end(QCoreApplication::translate("Tool", step_));
    }

    void cancel(ToolContext& context) override {
        stroke_.reset();
        Tool::cancel(context);
    }

private:
    /// An undo in the middle of a stroke takes the stroke back.
    bool inTheMaking(const ToolContext& context) {
        if (!context.document.busy())
            stroke_.reset();
        return stroke_.has_value();
    }

    void put(ToolContext& context, const QRect& area) {
        if (area.isEmpty())
            return;
        Document& document = context.document;
        QImage& live = document.live(plane_, area);
        lay(live, document.before(plane_), stroke_->coverage(), area, laid_, colour_, document.selection());
        document.touch(plane_, area);
    }

    Ink ink_;
    const char* step_;
    Plane plane_ = Plane::Mask;
    Ink laid_ = Ink::Mark;
    QColor colour_;
    std::optional<Stroke> stroke_;
    std::optional<QPointF> lastEnd_;
};

class ColourPicker : public Tool {
public:
    void press(ToolContext& context, const ToolPoint& pen) override {
        const QPoint at(int(std::floor(pen.position.x())), int(std::floor(pen.position.y())));
        if (!context.document.state().rect().contains(at))
            return;
        context.settings.colour = QColor::fromRgb(context.document.shown().pixel(at));
        context.settingsChanged();
    }
    void move(ToolContext& context, const ToolPoint& pen) override { press(context, pen); }
};

} // namespace

std::unique_ptr<Tool> makeMaskBrush() {
    return std::make_unique<BrushTool>(Ink::Mark, QT_TRANSLATE_NOOP("Tool", "mask stroke"));
}
std::unique_ptr<Tool> makeMaskEraser() {
    return std::make_unique<BrushTool>(Ink::Erase, QT_TRANSLATE_NOOP("Tool", "eraser stroke"));
}
std::unique_ptr<Tool> makePaintBrush() {
    return std::make_unique<BrushTool>(Ink::Colour, QT_TRANSLATE_NOOP("Tool", "brush stroke"));
}
std::unique_ptr<Tool> makeColourPicker() {
    return std::make_unique<ColourPicker>();
}

} // namespace latelier
