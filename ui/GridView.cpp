#include "ui/GridView.h"

#include "ui/language/Language.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace latelier {

namespace {

constexpr int gap = 4;
constexpr int margin = 16;
constexpr int headHeight = 24;
constexpr int headWidth = 104;

} // namespace

GridView::GridView(RunHistory& history, QWidget* parent) : QWidget(parent), history_(history) {
    setObjectName(QStringLiteral("gridView"));
    setAccessibleName(tr("Grid of pictures"));
    setAccessibleDescription(tr("Arrow keys move between the pictures, Enter opens one, Escape closes the grid."));
    setFocusPolicy(Qt::StrongFocus);
    connect(&history_, &RunHistory::runChanged, this, [this](RunId run) {
        for (const auto& [place, id] : runs_)
            if (id == run)
                update(cellRect(place));
    });
}

void GridView::setGrid(const GridSpec& spec) {
    spec_ = spec;
    runs_.clear();
    current_ = {};
    update();
}

void GridView::setRun(const std::array<int, 3>& place, RunId run) {
    runs_[place] = run;
    update();
}

RunId GridView::runAt(const std::array<int, 3>& place) const {
    const auto found = runs_.find(place);
    return found == runs_.end() ? 0 : found->second;
}

// Pages lie next to each other, so that the whole grid is seen at once.
int GridView::side() const {
    const int columns = int(spec_[0].values.size() * spec_[2].values.size());
    const int rows = int(spec_[1].values.size());
    if (columns == 0 || rows == 0)
        return 0;
    const int across = (width() - 2 * margin - headWidth - gap * (columns + 4 * int(spec_[2].values.size()))) / columns;
    const int down = (height() - 2 * margin - 2 * headHeight - gap * rows) / rows;
    return std::max(24, std::min(across, down));
}

QRect GridView::cellRect(const std::array<int, 3>& place) const {
    const int cell = side();
    const int page = int(spec_[0].values.size()) * (cell + gap) + 4 * gap;
    return {margin + headWidth + place[2] * page + place[0] * (cell + gap),
            margin + 2 * headHeight + place[1] * (cell + gap), cell, cell};
}

void GridView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintHeads(painter);
    for (int page = 0; page < spec_[2].values.size(); ++page)
        for (int row = 0; row < spec_[1].values.size(); ++row)
            for (int column = 0; column < spec_[0].values.size(); ++column) {
                const std::array<int, 3> place{column, row, page};
                const QRect cell = cellRect(place);
                if (!cell.intersects(event->rect()))
                    continue;
                painter.fillRect(cell, palette().color(QPalette::Base));
                const Run* run = history_.find(runAt(place));
                QImage picture = run ? history_.pictureOf(run->id) : QImage();
                if (run && picture.isNull() && !run->steps.empty())
                    picture = run->steps.back().preview;
                if (!picture.isNull()) {
                    QRect target(QPoint(), QSizeF(run->request.width, run->request.height)
                                               .scaled(cell.size(), Qt::KeepAspectRatio)
                                               .toSize());
                    target.moveCenter(cell.center());
                    painter.drawImage(target, picture.scaled(target.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio,
                                                             Qt::SmoothTransformation));
                }
                if (run && run->state == RunState::Running) {
                    const double done = run->steps.empty() ? 0 : double(run->steps.back().step) / run->totalSteps;
                    painter.fillRect(QRectF(cell.left(), cell.bottom() - 2, cell.width() * done, 3),
                                     palette().color(QPalette::Highlight));
                }
                if (place == current_ && hasFocus()) {
                    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
                    painter.drawRect(cell.adjusted(1, 1, -1, -1));
                }
            }
}

void GridView::paintHeads(QPainter& painter) const {
    const QFontMetrics metrics = painter.fontMetrics();
    const auto text = [&](const QRect& place, Qt::Alignment alignment, const QString& words, QPalette::ColorRole role) {
        painter.setPen(palette().color(role));
        painter.drawText(place, alignment | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, place.width()));
    };
    for (int page = 0; page < spec_[2].values.size(); ++page) {
        const QRect first = cellRect({0, 0, page});
        QString over = axisName(spec_[0].axis);
        if (spec_[2].axis != GridAxis::None)
            over = listed({tr("%1 %2").arg(axisName(spec_[2].axis), spec_[2].values[page]), over});
        if (spec_[0].axis != GridAxis::None || spec_[2].axis != GridAxis::None)
            text({first.left(), margin, int(spec_[0].values.size()) * (side() + gap), headHeight}, Qt::AlignLeft, over,
                 QPalette::PlaceholderText);
        for (int column = 0; column < spec_[0].values.size(); ++column) {
            const QRect cell = cellRect({column, 0, page});
            text({cell.left(), margin + headHeight, cell.width(), headHeight}, Qt::AlignLeft, spec_[0].values[column],
                 QPalette::WindowText);
        }
    }
    if (spec_[1].axis != GridAxis::None)
        text({margin, margin, headWidth - 8, headHeight}, Qt::AlignLeft, axisName(spec_[1].axis),
             QPalette::PlaceholderText);
    for (int row = 0; row < spec_[1].values.size(); ++row) {
        const QRect cell = cellRect({0, row, 0});
        text({margin, cell.top(), headWidth - 8, cell.height()}, Qt::AlignLeft, spec_[1].values[row],
             QPalette::WindowText);
    }
}

void GridView::mouseReleaseEvent(QMouseEvent* event) {
    for (const auto& [place, run] : runs_)
        if (cellRect(place).contains(event->position().toPoint())) {
            current_ = place;
            update();
            Q_EMIT runChosen(run);
            return;
        }
}

// Here Escape closes the grid; elsewhere in the window it stops the picture that forms.
bool GridView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    const auto move = [&](int axis, int by) {
        const int count = int(spec_[std::size_t(axis)].values.size());
        int& at = current_[std::size_t(axis)];
        at = std::clamp(at + by, 0, std::max(0, count - 1));
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(0, -1);
    case Qt::Key_Right:
        return move(0, 1);
    case Qt::Key_Up:
        return move(1, -1);
    case Qt::Key_Down:
        return move(1, 1);
    case Qt::Key_PageUp:
        return move(2, -1);
    case Qt::Key_PageDown:
        return move(2, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const RunId run = runAt(current_))
            Q_EMIT runChosen(run);
        return;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace latelier
