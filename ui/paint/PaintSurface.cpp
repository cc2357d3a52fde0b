#include "ui/paint/PaintSurface.h"

#include "ui/canvas/CanvasAccessible.h"

#include <QPainter>
#include <QTabletEvent>

#include <cmath>

namespace latelier {

namespace {

constexpr double handleReach = 8; ///< on the screen
constexpr double clickReach = 3;  ///< on the screen: a shorter Shift-drag is a click
constexpr double smallestBrush = 1;
constexpr double largestBrush = 1000;

} // namespace

PaintSurface::PaintSurface(CanvasView& canvas, Document& document)
    : canvas_(canvas), document_(document), eraser_(makeMaskEraser()), picker_(makeColourPicker()) {
    canvas_.setTools(this);
    connect(&document_, &Document::painted, this, &PaintSurface::documentPainted);
    connect(&document_, &Document::changed, this, [this] {
        if (document_.empty())
            return;
        const bool pictureChanged = !live_.empty() || document_.state().size() != canvas_.pictureSize();
        if (pictureChanged && (showsDocument() || use_ == Use::Tool))
            showDocument();
        announceCanvas(canvas_);
    });
    connect(&document_, &Document::frameChanged, this, [this] {
        canvas_.refresh();
        announceCanvas(canvas_);
    });
    connect(this, &PaintSurface::settingsChanged, this, [this] { announceCanvas(canvas_); });
    connect(&document_, &Document::selectionChanged, this, [this] {
        canvas_.refresh();
        announceCanvas(canvas_);
    });
    connect(&document_, &Document::layersChanged, this, [this] { announceCanvas(canvas_); });
}

PaintSurface::~PaintSurface() {
    canvas_.setTools(nullptr);
}

void PaintSurface::setTool(const QString& id) {
    cancel();
    entry_ = findTool(id);
    tool_ = entry_ ? entry_->make() : nullptr;
    if (!entry_)
        keyboard_.putAway();
    ring_.reset();
    canvas_.setToolCursor(entry_ ? Qt::CrossCursor : Qt::ArrowCursor);
    canvas_.refresh();
    announceCanvas(canvas_);
}

void PaintSurface::setLook(const MaskLook& look) {
    overlay_.setLook(look);
    canvas_.refresh();
}

void PaintSurface::showDocument() {
    const QImage& shown = document_.shown();
    if (showsDocument() && shown.size() == canvas_.pictureSize() && shown.format() == canvas_.picture().format())
        canvas_.updatePicture(shown, live_.area());
    else
        canvas_.setPicture(shown, shown.size(), CanvasView::Change::AtOnce);
    live_.clear();
    shownKey_ = shown.cacheKey();
}

bool PaintSurface::showsDocument() const {
    return !document_.empty() && canvas_.picture().cacheKey() == shownKey_ && canvas_.comparison() == Comparison::None;
}

void PaintSurface::documentPainted(Plane plane, const QRect& area) {
    if (area.isEmpty())
        return;
    if (plane == Plane::Mask)
        overlay_.invalidate(area);
    else
        live_.invalidate(area);
    if (showsDocument())
        canvas_.refreshArea(canvas_.transform().toView(QRectF(area)).toAlignedRect().adjusted(-3, -3, 3, 3));
}

ToolContext PaintSurface::context() {
    return {document_, settings_, [this] { Q_EMIT settingsChanged(); }};
}

Tool* PaintSurface::inUse() {
    return use_ == Use::Tool     ? tool_.get()
           : use_ == Use::Eraser ? eraser_.get()
           : use_ == Use::Picker ? picker_.get()
                                 : nullptr;
}

void PaintSurface::changeSize(double factor) {
    double& size = settings_.brush.size;
    const double wanted = size * factor;
    // At small sizes a step is a whole pixel.
    size = std::clamp(std::abs(wanted - size) < 1 ? size + (factor > 1 ? 1 : -1) : std::round(wanted), smallestBrush,
                      largestBrush);
    canvas_.refresh();
    Q_EMIT settingsChanged();
}

void PaintSurface::swapColours() {
    std::swap(settings_.colour, settings_.otherColour);
    Q_EMIT settingsChanged();
}

void PaintSurface::resetColours() {
    settings_.colour = Qt::black;
    settings_.otherColour = Qt::white;
    Q_EMIT settingsChanged();
}

ToolPoint PaintSurface::pointAt(QPointF view, double pressure, Qt::KeyboardModifiers keys) const {
    ToolPoint point;
    point.position = canvas_.transform().toPicture(view);
    point.pressure = pressure;
    point.straight = keys & Qt::ShiftModifier;
    point.takeAway = keys & Qt::AltModifier;
    point.select = keys & Qt::ControlModifier;
    point.reach = handleReach / canvas_.transform().scale;
    return point;
}

bool PaintSurface::ready() {
    return prepare_ ? prepare_() : showsDocument();
}

bool PaintSurface::press(QPointF view, double pressure, Qt::KeyboardModifiers keys, bool eraserEnd) {
    if (!entry_ || canvas_.spaceHeld() || canvas_.comparison() != Comparison::None)
        return false;
    if (!ready())
        return true;
    pressedAt_ = view;
    pressureThen_ = pressure;
    if (entry_->ring && keys & Qt::ControlModifier)
        use_ = Use::Picker;
    else if (entry_->ring && keys & Qt::ShiftModifier)
        use_ = Use::Resize;
    else
        use_ = eraserEnd && !entry_->erases ? Use::Eraser : Use::Tool;
    sizeBefore_ = settings_.brush.size;
    if (Tool* tool = inUse()) {
        ToolContext here = context();
        ToolPoint point = pointAt(view, pressure, keys);
        point.takeAway |= eraserEnd;
        tool->press(here, point);
        canvas_.refreshArea(ringArea());
    }
    return true;
}

void PaintSurface::move(QPointF view, double pressure, Qt::KeyboardModifiers keys) {
    if (use_ == Use::Resize) {
        settings_.brush.size =
            std::clamp(std::round(sizeBefore_ + 2 * (view.x() - pressedAt_.x()) / canvas_.transform().scale),
                       smallestBrush, largestBrush);
        ring_ = pressedAt_;
        canvas_.refresh();
        Q_EMIT settingsChanged();
        return;
    }
    moveRing(view);
    ToolContext here = context();
    if (use_ == Use::None && tool_ && showsDocument())
        tool_->comeNear(here);
    Tool* tool = inUse();
    if (!tool)
        return;
    tool->move(here, pointAt(view, pressure, keys));
    if (!entry_->ring)
        canvas_.refresh();
}

void PaintSurface::release(QPointF view, double pressure, Qt::KeyboardModifiers keys) {
    if (use_ == Use::Resize && (view - pressedAt_).manhattanLength() <= clickReach) {
        settings_.brush.size = sizeBefore_;
        use_ = Use::Tool;
        ToolContext here = context();
        tool_->press(here, pointAt(pressedAt_, pressureThen_, Qt::ShiftModifier));
    }
    if (Tool* tool = inUse()) {
        ToolContext here = context();
        tool->release(here, pointAt(view, pressure, keys));
    }
    use_ = Use::None;
    canvas_.refresh();
}

void PaintSurface::cancel() {
    if (Tool* tool = inUse()) {
        ToolContext here = context();
        tool->cancel(here);
        if (!live_.empty() && showsDocument())
            showDocument();
    }
    use_ = Use::None;
    keyboard_.setDown(false);
    canvas_.refresh();
}

bool PaintSurface::event(QEvent* event) {
    // Who takes the mouse or the pen leaves the keyboard's stroke as it is.
    if (keyboard_.place() && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TabletPress)) {
        if (keyboard_.down())
            release(canvas_.transform().toView(*keyboard_.place()), 1, keyboard_.keys());
        keyboard_.putAway();
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return wants(*static_cast<QKeyEvent*>(event));
    case QEvent::KeyPress:
        return wants(*static_cast<QKeyEvent*>(event)) && key(*static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (use_ != Use::None && mouse->button() == Qt::RightButton) {
            cancel();
            return true;
        }
        if (mouse->button() != Qt::LeftButton || !press(mouse->position(), 1, mouse->modifiers(), false))
            return false;
        canvas_.setFocus(Qt::MouseFocusReason);
        return true;
    }
    case QEvent::MouseMove: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (!entry_ || keyboard_.down())
            return false;
        move(mouse->position(), 1, mouse->modifiers());
        return use_ != Use::None;
    }
    case QEvent::MouseButtonRelease: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (use_ == Use::None || mouse->button() != Qt::LeftButton)
            return false;
        release(mouse->position(), 1, mouse->modifiers());
        return true;
    }
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease: {
        auto* pen = static_cast<QTabletEvent*>(event);
        if (!entry_ || keyboard_.down())
            return false;
        const bool eraserEnd = pen->pointerType() == QPointingDevice::PointerType::Eraser;
        if (event->type() == QEvent::TabletPress) {
            if (pen->button() != Qt::LeftButton ||
                !press(pen->position(), pen->pressure(), pen->modifiers(), eraserEnd))
                return false;
        } else if (event->type() == QEvent::TabletMove) {
            move(pen->position(), pen->pressure(), pen->modifiers());
        } else if (use_ != Use::None) {
            release(pen->position(), pressureThen_, pen->modifiers());
        }
        if (event->type() != QEvent::TabletRelease)
            pressureThen_ = pen->pressure();
        pen->accept();
        return true;
    }
    case QEvent::Leave:
        ring_.reset();
        canvas_.refresh();
        return false;
    default:
        return false;
    }
}

void PaintSurface::moveRing(QPointF view) {
    const QRect was = ringArea();
    ring_ = entry_ && entry_->ring ? std::optional(view) : std::nullopt;
    canvas_.refreshArea(was | ringArea());
}

QRect PaintSurface::ringArea() const {
    if (!ring_)
        return {};
    const double radius = settings_.brush.size / 2 * canvas_.transform().scale + 4;
    return QRectF(ring_->x() - radius, ring_->y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

void PaintSurface::paint(QPainter& painter, const CanvasTransform& transform, QSize view, bool) {
    if (showsDocument()) {
        if (document_.busy())
            live_.paint(painter, document_.shown(), transform, view, canvas_.devicePixelRatioF());
        overlay_.paint(painter, document_.mask(), transform, view, canvas_.devicePixelRatioF());
        outline_.paint(painter, document_.selection(), transform, view, canvas_.devicePixelRatioF());
    }
    if (tool_ && (showsDocument() || use_ != Use::None)) {
        ToolContext here = context();
        tool_->paint(painter, here, transform);
    }
    if (canvas_.comparison() != Comparison::None)
        return;
    if (entry_ && entry_->ring && ring_)
        paintRing(painter, transform);
    if (keyboard_.place())
        paintCross(painter, transform.toView(*keyboard_.place()));
}

void PaintSurface::paintRing(QPainter& painter, const CanvasTransform& transform) const {
    const double outer = std::max(1.5, settings_.brush.size / 2 * transform.scale);
    const double inner = outer * settings_.brush.hardness;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 2.5));
    painter.drawEllipse(*ring_, outer, outer);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1));
    painter.drawEllipse(*ring_, outer, outer);
    if (outer - inner > 3) {
        painter.setPen(QPen(QColor(255, 255, 255, 130), 1, Qt::DotLine));
        painter.drawEllipse(*ring_, inner, inner);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace latelier
