#include "ui/canvas/CanvasView.h"

#include "ui/canvas/CanvasAccessible.h"

#include <QDrag>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QOpenGLContext>
#include <QOpenGLWidget>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace latelier {

namespace {

constexpr double fitMargin = 24;
constexpr int blendMilliseconds = 120;
constexpr double wipeGrip = 8;
constexpr double wipeStride = 0.05; ///< share of the width

using Paint = std::function<void(QPainter&)>;

class OpenGlSurface : public QOpenGLWidget {
public:
    OpenGlSurface(Paint paint, QWidget* parent) : QOpenGLWidget(parent), paint_(std::move(paint)) {}

protected:
    void paintGL() override {
        QPainter painter(this);
        paint_(painter);
    }

private:
    Paint paint_;
};

class RasterSurface : public QWidget {
public:
    RasterSurface(Paint paint, QWidget* parent) : QWidget(parent), paint_(std::move(paint)) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint_(painter);
    }

private:
    Paint paint_;
};

/// Where there is none, Qt 6.4 crashes as soon as it shows a window that holds a QOpenGLWidget: it is tried beforehand.
bool platformHasOpenGl() {
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal") &&
           qEnvironmentVariable("LATELIER_CANVAS") != QLatin1String("raster") && QOpenGLContext().create();
}

} // namespace

CanvasView::CanvasView(QWidget* parent) : QWidget(parent) {
    // Naming it already asks for what screen readers see.
    describeCanvasToScreenReaders();
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Arrow keys move the picture, plus and minus zoom."));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeSurface(platformHasOpenGl());
    blend_.setDuration(blendMilliseconds);
    blend_.setStartValue(0.0);
    blend_.setEndValue(1.0);
    connect(&blend_, &QVariantAnimation::valueChanged, this, &CanvasView::refresh);
    connect(&blend_, &QVariantAnimation::finished, this, [this] { before_ = {}; });
}

CanvasView::~CanvasView() = default;

void CanvasView::makeSurface(bool openGl) {
    delete surface_;
    openGl_ = openGl;
    const auto paint = [this](QPainter& painter) { this->paint(painter); };
    surface_ = openGl ? static_cast<QWidget*>(new OpenGlSurface(paint, this)) : new RasterSurface(paint, this);
    surface_->setMouseTracking(true);
    surface_->installEventFilter(this);
    layout()->addWidget(surface_);
    surface_->show();
}

void CanvasView::refresh() {
    surface_->update();
}

void CanvasView::refreshArea(const QRect& area) {
    if (!area.isEmpty())
        surface_->update(area);
}

void CanvasView::makeCurrent() {
    if (auto* gl = dynamic_cast<QOpenGLWidget*>(surface_))
        gl->makeCurrent();
}

void CanvasView::doneCurrent() {
    if (auto* gl = dynamic_cast<QOpenGLWidget*>(surface_))
        gl->doneCurrent();
}

bool CanvasView::animated() const {
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void CanvasView::setPicture(const QImage& picture, QSize size, Change change) {
    const bool resized = size != size_;
    before_ = change == Change::Blended && !resized && animated() && isVisible() ? picture_ : QImage();
    picture_ = picture;
    size_ = size;
    blend_.stop();
    if (!before_.isNull())
        blend_.start();
    if (resized && (fitted_ || transform_.scale <= 0))
        fit();
    else if (resized)
        setTransform(transform_, false);
    announceCanvas(*this);
    refresh();
}

void CanvasView::setComparison(Comparison comparison, const QImage& other, const QString& label,
                               const QString& otherLabel) {
    const bool areaChanged = (comparison == Comparison::SideBySide) != (comparison_ == Comparison::SideBySide);
    comparison_ = comparison;
    other_ = other;
    label_ = label;
    otherLabel_ = otherLabel;
    if (areaChanged && fitted_)
        fit();
    announceCanvas(*this);
    refresh();
}

void CanvasView::setProgress(double progress) {
    progress_ = progress;
    refresh();
}

void CanvasView::setCaption(const QString& caption) {
    caption_ = caption;
    announceCanvas(*this);
    refresh();
}

void CanvasView::setEmptyText(const QString& text) {
    emptyText_ = text;
    refresh();
}

void CanvasView::setOverlay(CanvasOverlay* overlay) {
    overlay_ = overlay;
    refresh();
}

void CanvasView::setTools(CanvasOverlay* tools) {
    tools_ = tools;
    refresh();
}

void CanvasView::setToolCursor(Qt::CursorShape cursor) {
    toolCursor_ = cursor;
    updateCursor(dragLast_);
}

double CanvasView::zoom() const {
    return transform_.scale * devicePixelRatioF();
}

QSizeF CanvasView::viewArea() const {
    return comparison_ == Comparison::SideBySide ? QSizeF(width() / 2.0, height()) : QSizeF(size());
}

void CanvasView::fit() {
    setTransform(CanvasTransform::fit(size_, viewArea(), fitMargin, CanvasTransform::largest), true);
}

void CanvasView::actualSize() {
    zoomBy(1 / zoom());
}

void CanvasView::zoomBy(double factor) {
    const QSizeF area = viewArea();
    CanvasTransform transform = transform_;
    transform.zoomAt(QPointF(area.width() / 2, area.height() / 2), factor);
    setTransform(transform, false);
}

void CanvasView::reveal(QPointF picture) {
    constexpr double margin = 32;
    const QPointF at = transform_.toView(picture);
    const QRectF sight = QRectF(QPointF(), viewArea()).adjusted(margin, margin, -margin, -margin);
    const QPointF nearest(std::clamp(at.x(), sight.left(), std::max(sight.left(), sight.right())),
                          std::clamp(at.y(), sight.top(), std::max(sight.top(), sight.bottom())));
    if (nearest == at)
        return;
    CanvasTransform transform = transform_;
    transform.offset += nearest - at;
    setTransform(transform, false);
}

// At least a corner of the picture always stays in sight.
void CanvasView::setTransform(const CanvasTransform& transform, bool fitted) {
    constexpr double least = 48;
    const QSizeF area = viewArea();
    const QSizeF shown = QSizeF(size_) * transform.scale;
    transform_ = transform;
    fitted_ = fitted;
    transform_.offset.setX(std::clamp(transform.offset.x(), least - shown.width(), area.width() - least));
    transform_.offset.setY(std::clamp(transform.offset.y(), least - shown.height(), area.height() - least));
    refresh();
    Q_EMIT zoomChanged(zoom());
}

double CanvasView::wipeX() const {
    return transform_.toView(QPointF(wipe_ * size_.width(), 0)).x();
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != surface_)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TabletPress)
        focusShown_ = false;
    if (overlay_ && overlay_->event(event)) {
        refresh();
        return true;
    }
    if (tools_ && tools_->event(event))
        return true;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        pressed(static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseMove:
        moved(static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        released();
        return true;
    case QEvent::MouseButtonDblClick:
        fit();
        return true;
    case QEvent::Wheel: {
        auto* wheel = static_cast<QWheelEvent*>(event);
        QPointF anchor = wheel->position();
        anchor.setX(std::fmod(anchor.x(), viewArea().width()));
        CanvasTransform transform = transform_;
        transform.zoomAt(anchor, std::exp2(wheel->angleDelta().y() / 360.0));
        setTransform(transform, false);
        return true;
    }
    default:
        return false;
    }
}

void CanvasView::pressed(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    dragFrom_ = dragLast_ = event->position();
    const bool onWipe = comparison_ == Comparison::Wipe && std::abs(event->position().x() - wipeX()) <= wipeGrip;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_))
        drag_ = Drag::Pan;
    else if (event->button() == Qt::LeftButton && onWipe)
        drag_ = Drag::Wipe;
    else if (event->button() == Qt::LeftButton)
        drag_ = fitted_ && !file_.isEmpty() ? Drag::Out : Drag::Pan;
    updateCursor(event->position());
}

void CanvasView::moved(QMouseEvent* event) {
    const QPointF step = event->position() - dragLast_;
    dragLast_ = event->position();
    if (drag_ == Drag::Pan) {
        CanvasTransform transform = transform_;
        transform.offset += step;
        setTransform(transform, false);
    } else if (drag_ == Drag::Wipe) {
        wipe_ = std::clamp(transform_.toPicture(event->position()).x() / std::max(1, size_.width()), 0.0, 1.0);
        refresh();
    } else if (drag_ == Drag::Out && (event->position() - dragFrom_).manhattanLength() > 12) {
        drag_ = Drag::None;
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file_)});
        data->setImageData(picture_);
        auto* out = new QDrag(this);
        out->setMimeData(data);
        out->setPixmap(QPixmap::fromImage(picture_.scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        out->exec(Qt::CopyAction);
    }
    updateCursor(event->position());
}

void CanvasView::released() {
    drag_ = Drag::None;
    updateCursor(dragLast_);
}

void CanvasView::updateCursor(QPointF at) {
    const bool onWipe = comparison_ == Comparison::Wipe && std::abs(at.x() - wipeX()) <= wipeGrip;
    surface_->setCursor(drag_ == Drag::Pan              ? Qt::ClosedHandCursor
                        : spaceHeld_                    ? Qt::OpenHandCursor
                        : onWipe || drag_ == Drag::Wipe ? Qt::SplitHCursor
                                                        : toolCursor_);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitted_ ? fit() : setTransform(transform_, false);
}

void CanvasView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Only a shown QOpenGLWidget knows whether it got a context.
    if (openGl_)
        QTimer::singleShot(0, this, [this] {
            if (auto* gl = dynamic_cast<QOpenGLWidget*>(surface_); gl && isVisible() && !gl->isValid())
                makeSurface(false);
        });
}

void CanvasView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

bool CanvasView::event(QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && tools_ && tools_->event(event)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    constexpr double stride = 48;
    CanvasTransform transform = transform_;
    switch (event->key()) {
    case Qt::Key_Space:
        spaceHeld_ = true;
        updateCursor(dragLast_);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const double direction = event->key() == Qt::Key_Right ? 1 : -1;
        if (comparison_ == Comparison::Wipe && event->modifiers() & Qt::ShiftModifier) {
            wipe_ = std::clamp(wipe_ + direction * wipeStride, 0.0, 1.0);
            return refresh();
        }
        transform.offset.rx() -= direction * stride;
        break;
    }
    case Qt::Key_Up:
        transform.offset.ry() += stride;
        break;
    case Qt::Key_Down:
        transform.offset.ry() -= stride;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(std::sqrt(2.0));
        return;
    case Qt::Key_Minus:
        zoomBy(1 / std::sqrt(2.0));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setTransform(transform, false);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        updateCursor(dragLast_);
    }
    QWidget::keyReleaseEvent(event);
}

} // namespace latelier
