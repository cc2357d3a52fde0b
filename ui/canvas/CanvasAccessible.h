#pragma once

#include <QString>

namespace latelier {

class CanvasView;

/// What the canvas shows, in sentences: picture and size, caption (such as the step), comparison, zoom, progress.
QString canvasInWords(const CanvasView& canvas);

/// From now on screen readers are told `canvasInWords` as the description of a canvas, of the moment that they ask.
void describeCanvasToScreenReaders();

/// Lets screen readers ask anew.
void announceCanvas(CanvasView& canvas);

} // namespace latelier
