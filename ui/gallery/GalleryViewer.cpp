#include "ui/gallery/GalleryViewer.h"

#include "gallery/PictureFile.h"
#include "ui/ImageConvert.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace latelier {

namespace {

constexpr int gap = 12;
constexpr int margin = 8;
constexpr double mostZoom = 64;
constexpr double wipeReach = 8; ///< pixels from the line that take hold of it

QImage readFile(const QString& file) {
    try {
        return toQImage(readPicture(file.toStdString()));
    } catch (const std::exception&) {
        return {}; // said in its place
    }
}

} // namespace

GalleryViewer::GalleryViewer(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("galleryViewer"));
    setAccessibleName(tr("Large pictures"));
    setAccessibleDescription(
        tr("Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two "
           "pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and "
           "Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void GalleryViewer::showPictures(const std::vector<Shown>& pictures) {
    // While one picture is stepped through, the one before stays until the next is read.
    if (pictures.size() != 1 || shown_.size() != 1)
        images_ = {};
    shown_ = pictures;
    shown_.resize(std::min<std::size_t>(shown_.size(), mostPictures));
    setCurrent(std::min(int(current_), int(shown_.size()) - 1));
    read_ = {};
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (!shown_[i].preview.isNull())
            images_[i] = shown_[i].preview;
    const int number = ++number_;
    for (std::size_t i = 0; i < shown_.size(); ++i)
        QThreadPool::globalInstance()->start([viewer = QPointer(this), number, i, file = shown_[i].file] {
            const QImage image = readFile(file);
            QMetaObject::invokeMethod(
                qApp,
                [viewer, number, i, image] {
                    if (!viewer || viewer->number_ != number)
                        return;
                    viewer->images_[i] = image;
                    viewer->read_[i] = true;
                    viewer->update();
                },
                Qt::QueuedConnection);
        });
    fit();
}

void GalleryViewer::setLabels(const QStringList& labels) {
    for (std::size_t i = 0; i < shown_.size() && qsizetype(i) < labels.size(); ++i)
        shown_[i].label = labels[qsizetype(i)];
    update();
}

bool GalleryViewer::complete() const {
    return std::all_of(read_.begin(), read_.begin() + long(shown_.size()), [](bool read) { return read; });
}

void GalleryViewer::setWipe(bool wipe) {
    if (wipe == wipe_)
        return;
    wipe_ = wipe;
    update();
    Q_EMIT wipeChanged(wipe);
}

void GalleryViewer::fit() {
    zoom_ = 1;
    centre_ = {.5, .5};
    update();
}

void GalleryViewer::actualSize() {
    if (images_[0].isNull())
        return;
    zoom_ = 1 / devicePixelRatioF() / fitScale(0);
    update();
}

// Geometry

int GalleryViewer::columns() const {
    const int count = int(shown_.size());
    const bool wide = width() > 1.2 * height();
    return wipe() || count < 2 ? 1 : count == 2 ? (wide ? 2 : 1) : count == 3 && wide ? 3 : 2;
}

double GalleryViewer::labelWidth() const {
    // Laid over each other, the two have their labels side by side all the same.
    const int beside = wipe() ? 2 : columns();
    return (width() - 2.0 * margin - gap * (beside - 1)) / beside;
}

QStringList GalleryViewer::labelLines(std::size_t index) const {
    const QString space = QStringLiteral("    ");
    QStringList lines;
    for (const QString& piece : shown_[index].label.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!lines.isEmpty() && fontMetrics().horizontalAdvance(lines.last() + space + piece) < labelWidth())
            lines.last() += space + piece;
        else
            lines << fontMetrics().elidedText(piece, Qt::ElideRight, int(labelWidth()));
    return lines;
}

double GalleryViewer::labelHeight() const {
    qsizetype lines = 0;
    for (std::size_t i = 0; i < shown_.size(); ++i)
        lines = std::max(lines, labelLines(i).size());
    return lines == 0 ? 0 : double(lines) * fontMetrics().lineSpacing() + 8;
}

// A preview takes the place that the picture will have.
QSizeF GalleryViewer::sizeOf(std::size_t index) const {
    const bool preview = !read_[index] && index < shown_.size() && !shown_[index].preview.isNull();
    return preview ? shown_[index].size : images_[index].size();
}

QRectF GalleryViewer::pane(std::size_t index) const {
    const QRectF all = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (wipe())
        return all.adjusted(0, 0, 0, -labelHeight());
    const int columns = this->columns();
    const int rows = (std::max(1, int(shown_.size())) + columns - 1) / columns;
    const double width = (all.width() - gap * (columns - 1)) / columns;
    const double height = (all.height() - gap * (rows - 1)) / rows;
    const int column = int(index) % columns;
    const int row = int(index) / columns;
    return {all.left() + column * (width + gap), all.top() + row * (height + gap), width, height - labelHeight()};
}

double GalleryViewer::fitScale(std::size_t index) const {
    const QSizeF size = sizeOf(index);
    const QSizeF room = pane(index).size();
    // Small pictures are shown at most at twice their size.
    return size.isEmpty() ? 1 : std::min({room.width() / size.width(), room.height() / size.height(), 2.0});
}

/// What is seen of a pane.
QRectF GalleryViewer::part(std::size_t index) const {
    QRectF result = pane(index);
    const double line = result.left() + result.width() * wipeAt_;
    if (wipe())
        index == 0 ? result.setRight(line) : result.setLeft(line);
    return result;
}

QRectF GalleryViewer::target(std::size_t index) const {
    const QSizeF size = sizeOf(index) * fitScale(index) * zoom_;
    const QPointF middle = pane(index).center();
    return {middle - QPointF(centre_.x() * size.width(), centre_.y() * size.height()), size};
}

int GalleryViewer::paneUnder(QPointF at) const {
    if (wipe())
        return pane(0).contains(at) ? at.x() < pane(0).left() + pane(0).width() * wipeAt_ ? 0 : 1 : -1;
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (pane(i).contains(at))
            return int(i);
    return -1;
}

std::size_t GalleryViewer::paneAt(QPointF at) const {
    return std::size_t(std::max(0, wipe() ? 0 : paneUnder(at)));
}

void GalleryViewer::move(QPointF by, std::size_t pane) {
    const QRectF picture = target(pane);
    if (picture.isEmpty())
        return;
    centre_ -= QPointF(by.x() / picture.width(), by.y() / picture.height());
    centre_ = {std::clamp(centre_.x(), 0.0, 1.0), std::clamp(centre_.y(), 0.0, 1.0)};
    update();
}

void GalleryViewer::step(int by) {
    if (shown_.size() > 1)
        setCurrent(std::clamp(int(current_) + by, 0, int(shown_.size()) - 1));
    else
        Q_EMIT stepRequested(by);
}

void GalleryViewer::setCurrent(int index) {
    current_ = std::size_t(std::max(0, index));
    update();
}

void GalleryViewer::zoomBy(double factor, QPointF at) {
    const std::size_t index = paneAt(at);
    const QRectF before = target(index);
    if (before.isEmpty())
        return;
    const QPointF fixed((at.x() - before.x()) / before.width(), (at.y() - before.y()) / before.height());
    zoom_ = std::clamp(zoom_ * factor, 1.0, mostZoom);
    const QRectF after = target(index);
    move(at - QPointF(after.x() + fixed.x() * after.width(), after.y() + fixed.y() * after.height()), index);
    if (zoom_ == 1)
        centre_ = {.5, .5};
    update();
}

// Painting

void GalleryViewer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        painter.save();
        painter.setClipRect(part(i));
        paintPicture(painter, i);
        painter.restore();
        paintLabel(painter, i);
    }
    if (wipe()) {
        const double x = pane(0).left() + pane(0).width() * wipeAt_;
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawLine(QPointF(x, pane(0).top()), QPointF(x, pane(0).bottom()));
    }
    if (hasFocus())
        paintFocus(painter, shown_.size() > 1 ? part(current_).toAlignedRect() : rect(), palette());
}

void GalleryViewer::paintPicture(QPainter& painter, std::size_t index) const {
    const QImage& image = images_[index];
    if (!image.isNull()) {
        const QRectF place = target(index);
        // Enlarged far, single pixels are what one wants to see.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !read_[index] || place.width() < 4.0 * image.width());
        painter.drawImage(place, image);
    } else if (read_[index]) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(pane(index), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("%1 cannot be read.").arg(shown_[index].file));
    }
}

void GalleryViewer::paintLabel(QPainter& painter, std::size_t index) const {
    const QRectF above = pane(index);
    QRectF place(above.left(), above.bottom() + 4, labelWidth(), labelHeight() - 4);
    const bool right = wipe() && index == 1;
    if (right)
        place.moveRight(above.right());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                     labelLines(index).join(QLatin1Char('\n')));
}

// Hands

// Here Escape goes back; elsewhere in the window it stops the picture that forms.
bool GalleryViewer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->modifiers() == Qt::NoModifier)
            event->accept();
    }
    return QWidget::event(event);
}

void GalleryViewer::keyPressEvent(QKeyEvent* event) {
    constexpr double stride = 48;
    constexpr double wipeStride = .05;
    const QPointF middle = pane(0).center();
    const double side = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (side != 0 && event->modifiers() & Qt::ShiftModifier && wipe()) {
        wipeAt_ = std::clamp(wipeAt_ + side * wipeStride, 0.0, 1.0);
        return update();
    }
    if (side != 0 && event->modifiers() & Qt::ControlModifier)
        return move({-side * stride, 0}, 0);
    switch (event->key()) {
    case Qt::Key_Up:
        return move({0, stride}, 0);
    case Qt::Key_Down:
        return move({0, -stride}, 0);
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        Q_EMIT closeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return step(1);
    case Qt::Key_Plus:
        return zoomBy(1.25, middle);
    case Qt::Key_Minus:
        return zoomBy(.8, middle);
    case Qt::Key_F:
        return fit();
    case Qt::Key_Z:
        return actualSize();
    case Qt::Key_W:
        return setWipe(!wipe_);
    default:
        QWidget::keyPressEvent(event);
    }
}

void GalleryViewer::mousePressEvent(QMouseEvent* event) {
    last_ = event->position();
    wiping_ = wipe() && std::abs(last_.x() - (pane(0).left() + pane(0).width() * wipeAt_)) < wipeReach;
}

void GalleryViewer::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool onLine = wipe() && std::abs(at.x() - (pane(0).left() + pane(0).width() * wipeAt_)) < wipeReach;
    if (const int under = paneUnder(at); under >= 0 && std::size_t(under) != current_)
        setCurrent(under);
    setCursor(onLine || wiping_ ? Qt::SplitHCursor : zoom_ > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (wiping_) {
        wipeAt_ = std::clamp((at.x() - pane(0).left()) / pane(0).width(), 0.0, 1.0);
        update();
    } else {
        move(at - last_, paneAt(last_));
    }
    last_ = at;
}

void GalleryViewer::mouseDoubleClickEvent(QMouseEvent*) {
    zoom_ > 1 ? fit() : actualSize();
}

void GalleryViewer::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

} // namespace latelier
