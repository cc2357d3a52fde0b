#pragma once

#include "ui/canvas/CanvasView.h"
#include "ui/paint/KeyboardPen.h"
#include "ui/paint/LiveOverlay.h"
#include "ui/paint/MaskOverlay.h"
#include "ui/paint/SelectionOutline.h"
#include "ui/paint/Tool.h"

#include <QObject>

namespace latelier {

/// Lays the document over the canvas: takes mouse, pen and keyboard for the chosen tool, and shows the mask, what a
/// stroke changes while it is drawn, and the brush ring.
class PaintSurface : public QObject, public CanvasOverlay {
    Q_OBJECT

public:
    PaintSurface(CanvasView& canvas, Document& document);
    ~PaintSurface() override;

    /// The tool of this id from the table; empty puts all tools down, so that drags move the picture.
    void setTool(const QString& id);
    QString tool() const { return entry_ ? QString::fromLatin1(entry_->id) : QString(); }
    ToolSettings& settings() { return settings_; }
    const ToolSettings& settings() const { return settings_; }
    void setLook(const MaskLook& look);
    const MaskLook& look() const { return overlay_.look(); }

    /// Puts the document's picture on the canvas.
    void showDocument();
    /// False while the canvas shows another picture, such as a preview.
    bool showsDocument() const;
    /// Asked before a tool is used, to bring the document in sight; false keeps the tool from being used.
    void setPrepare(std::function<bool()> prepare) { prepare_ = std::move(prepare); }

    void changeSize(double factor);
    void swapColours();
    void resetColours();

    void paint(QPainter& painter, const CanvasTransform& transform, QSize view, bool openGl) override;
    bool event(QEvent* event) override;
    QString inWords() const override;

Q_SIGNALS:
    void settingsChanged();

private:
    enum class Use { None, Tool, Eraser, Picker, Resize };

    bool ready();
    bool press(QPointF view, double pressure, Qt::KeyboardModifiers keys, bool eraserEnd);
    void move(QPointF view, double pressure, Qt::KeyboardModifiers keys);
    void release(QPointF view, double pressure, Qt::KeyboardModifiers keys);
    void cancel();
    ToolPoint pointAt(QPointF view, double pressure, Qt::KeyboardModifiers keys) const;
    ToolContext context();
    Tool* inUse();
    bool wants(const QKeyEvent& key) const;
    bool key(const QKeyEvent& key);
    void moveRing(QPointF view);
    QRect ringArea() const;
    void paintRing(QPainter& painter, const CanvasTransform& transform) const;
    void paintCross(QPainter& painter, QPointF at) const;
    void documentPainted(Plane plane, const QRect& area);

    CanvasView& canvas_;
    Document& document_;
    ToolSettings settings_;
    MaskOverlay overlay_;
    SelectionOutline outline_;
    std::function<bool()> prepare_;
    const ToolEntry* entry_ = nullptr;
    std::unique_ptr<Tool> tool_;
    std::unique_ptr<Tool> eraser_; ///< for the other end of the pen
    std::unique_ptr<Tool> picker_; ///< for Ctrl
    Use use_ = Use::None;
    qint64 shownKey_ = 0;
    LiveOverlay live_; ///< what is newer in the document than on the canvas
    KeyboardPen keyboard_;
    std::optional<QPointF> ring_;
    QPointF pressedAt_;
    double sizeBefore_ = 0;
    double pressureThen_ = 1;
};

} // namespace latelier
