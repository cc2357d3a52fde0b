#include "ui/paint/Tool.h"

#include <QCoreApplication>

#include <algorithm>

namespace latelier {

namespace {

const ToolEntry table[] = {
    {"Brush", QT_TRANSLATE_NOOP("Tool", "Mask brush"),
     QT_TRANSLATE_NOOP("Tool",
                       "Marks what is made anew, within the selection if there is one. Shift-click draws a straight "
                       "line, Shift-drag changes the size."),
     Qt::Key_B, true, false, makeMaskBrush},
    {"Eraser", QT_TRANSLATE_NOOP("Tool", "Mask eraser"),
     QT_TRANSLATE_NOOP(
         "Tool", "Unmarks, within the selection if there is one. The other end of the pen erases with every brush."),
     Qt::Key_E, true, false, makeMaskEraser},
    {"Lasso", QT_TRANSLATE_NOOP("Tool", "Lasso"),
     QT_TRANSLATE_NOOP("Tool", "Marks what is drawn around; Alt unmarks, Ctrl selects it."), Qt::Key_L, false, false,
     makeLasso},
    {"Rectangle", QT_TRANSLATE_NOOP("Tool", "Rectangle"),
     QT_TRANSLATE_NOOP("Tool", "Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it."), Qt::Key_R,
     false, false, makeRectangle},
    {"Ellipse", QT_TRANSLATE_NOOP("Tool", "Ellipse"),
     QT_TRANSLATE_NOOP("Tool", "Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it."), Qt::Key_J,
     false, false, makeEllipse},
    {"Gradient", QT_TRANSLATE_NOOP("Tool", "Gradient"),
     QT_TRANSLATE_NOOP(
         "Tool", "Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects."),
     Qt::Key_G, false, false, makeGradient},
    {"Bucket", QT_TRANSLATE_NOOP("Tool", "Bucket"),
     QT_TRANSLATE_NOOP(
         "Tool",
         "Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it."),
     Qt::Key_F, false, false, makeBucket},
    {"Frame", QT_TRANSLATE_NOOP("Tool", "Frame"),
     QT_TRANSLATE_NOOP("Tool", "Drag the frame inside the picture to crop, beyond it to make room to paint into."),
     Qt::Key_C, false, false, makeFrameTool},
    {"Paint", QT_TRANSLATE_NOOP("Tool", "Paint brush"),
     QT_TRANSLATE_NOOP("Tool", "Paints colour into the picture or the chosen layer, within the selection if there is "
                               "one. Ctrl picks a colour; Alt paints with the other one, and on a "
                               "layer takes paint away."),
     Qt::Key_N, true, true, makePaintBrush},
    {"Picker", QT_TRANSLATE_NOOP("Tool", "Colour picker"),
     QT_TRANSLATE_NOOP("Tool", "Takes the colour under the cursor."), Qt::Key_P, false, false, makeColourPicker},
};

} // namespace

std::span<const ToolEntry> paintTools() {
    return table;
}

const ToolEntry* findTool(const QString& id) {
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const ToolEntry& entry) { return id == QLatin1String(entry.id); });
    return found == std::end(table) ? nullptr : found;
}

} // namespace latelier
