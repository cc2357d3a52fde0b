#pragma once

#include "ui/canvas/CanvasTransform.h"
#include "ui/paint/Document.h"
#include "ui/paint/Stroke.h"

#include <QColor>

#include <functional>
#include <memory>
#include <span>

class QPainter;

namespace latelier {

/// What all tools share; the panel edits it.
struct ToolSettings {
    Brush brush;
    QColor colour = Qt::black;
    QColor otherColour = Qt::white; ///< X brings it to the front
    int tolerance = 24;             ///< of the bucket: largest difference of a channel
    bool operator==(const ToolSettings&) const = default;
};

/// What a tool works on.
struct ToolContext {
    Document& document;
    ToolSettings& settings;
    std::function<void()> settingsChanged; ///< the tool changed them, as the colour picker does
};

/// The pen with the keys that are held meanwhile.
struct ToolPoint : PenPoint {
    bool straight = false; ///< Shift: a straight line from the last stroke, a square, a circle
    bool takeAway = false; ///< Alt: unmark instead of mark, take paint away instead of painting
    bool select = false;   ///< Ctrl: what would be marked is selected
    double reach = 4;      ///< how near a handle the pen must be, in pixels of the picture
};

/// One tool in use. The surface calls press, move and release in order; cancel may come instead of release.
class Tool {
public:
    virtual ~Tool() = default;
    /// The pen moves over the picture: the time to do what press() would wait for.
    virtual void comeNear(ToolContext&) {}
    virtual void press(ToolContext& context, const ToolPoint& pen) = 0;
    virtual void move(ToolContext&, const ToolPoint&) {}
    virtual void release(ToolContext&, const ToolPoint&) {}
    virtual void cancel(ToolContext& context) {
        if (context.document.busy())
            context.document.cancel();
    }
    /// Takes an arrow key, as a step to that side; where it has no use for one, the key moves the pen.
    virtual bool arrow(ToolContext&, QPoint, Qt::KeyboardModifiers) { return false; }
    /// Draws what is in the making, such as the outline of a lasso.
    virtual void paint(QPainter&, const ToolContext&, const CanvasTransform&) const {}
};

/// A row of the one table of tools.
struct ToolEntry {
    const char* id;   ///< stable; "tool" + id names the action and the icon
    const char* name; ///< to be translated in the context "Tool"
    const char* help; ///< what the keys do, in the same context
    int key;          ///< Qt::Key
    bool ring;        ///< shows size and hardness around the cursor
    bool erases;      ///< the other end of the pen takes away what the tool paints; with the others it unmarks
    std::unique_ptr<Tool> (*make)();
};

std::span<const ToolEntry> paintTools();
/// Null for an unknown id.
const ToolEntry* findTool(const QString& id);

std::unique_ptr<Tool> makeMaskBrush();
std::unique_ptr<Tool> makeMaskEraser();
std::unique_ptr<Tool> makePaintBrush();
std::unique_ptr<Tool> makeLasso();
std::unique_ptr<Tool> makeRectangle();
std::unique_ptr<Tool> makeEllipse();
std::unique_ptr<Tool> makeGradient();
std::unique_ptr<Tool> makeBucket();
std::unique_ptr<Tool> makeFrameTool();
std::unique_ptr<Tool> makeColourPicker();

} // namespace latelier
