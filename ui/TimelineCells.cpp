#include "ui/TimelineCells.h"

#include "ui/RunHistory.h"
#include "ui/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace latelier {

namespace {

constexpr int widest = 88;
constexpr int thumbTop = 6;
constexpr int thumbHeight = 54;
constexpr int gap = 2;
constexpr int secondsFrom = 56; ///< width from which a cell tells its seconds
constexpr int longPressMilliseconds = 400;

QString sigmaText(double sigma) {
    return QLocale().toString(sigma, 'f', sigma >= 10 ? 0 : sigma >= 1 ? 1 : 2);
}

QString secondsText(double seconds) {
    return seconds < 1 ? TimelineCells::tr("%1 ms").arg(qRound(seconds * 1000))
                       : TimelineCells::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

} // namespace

TimelineCells::TimelineCells(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline of steps"));
    describe();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    hold_.setSingleShot(true);
    hold_.setInterval(longPressMilliseconds);
    connect(&hold_, &QTimer::timeout, this, [this] {
        playing_ = true;
        Q_EMIT held();
    });
}

void TimelineCells::setContent(Content content) {
    const bool resized = content.total != content_.total;
    content_ = std::move(content);
    if (resized)
        updateGeometry();
    describe();
    update();
}

QString TimelineCells::inWords(const RunStep& step) {
    QString text = tr("Step %1: noise level %2, prompt strength %3, %4")
                       .arg(step.step)
                       .arg(QLocale().toString(step.sigma, 'g', 4), QLocale().toString(step.guidance, 'g', 3),
                            secondsText(step.seconds));
    if (step.change)
        text += QLatin1Char('\n') + tr("Changed here: %1").arg(describeChange(*step.change));
    return text;
}

void TimelineCells::describe() {
    QStringList lines;
    if (const RunStep* shown = find(content_.shown))
        lines << inWords(*shown);
    lines << tr("Left and right show the step before and after, End goes back to the latest.");
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QFont TimelineCells::smallFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    return small;
}

int TimelineCells::narrowest() const {
    return std::max(28, QFontMetrics(smallFont()).horizontalAdvance(sigmaText(0.99)) + 2 * gap);
}

QSize TimelineCells::sizeHint() const {
    const int text = 2 * QFontMetrics(smallFont()).height();
    return {std::max(1, content_.total) * narrowest() + 8, thumbTop + thumbHeight + text + 8};
}

int TimelineCells::cellWidth() const {
    return content_.total == 0 ? widest : std::clamp((width() - 8) / content_.total, narrowest(), widest);
}

QRect TimelineCells::cellRect(int step) const {
    const int width = cellWidth();
    return {4 + (step - 1) * width, 0, width, height()};
}

int TimelineCells::stepAt(int x) const {
    const int step = (x - 4) / cellWidth() + 1;
    return find(step) ? step : 0;
}

const RunStep* TimelineCells::find(int step) const {
    for (const RunStep* candidate : content_.steps)
        if (candidate->step == step)
            return candidate;
    return nullptr;
}

void TimelineCells::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (content_.total == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The steps of the picture appear here while it forms"));
    }
    for (int step = 1; step <= content_.total; ++step)
        if (cellRect(step).intersects(event->rect()))
            paintCell(painter, step);
    if (hasFocus())
        paintFocus(painter, rect(), palette());
}

void TimelineCells::paintCell(QPainter& painter, int step) const {
    const QRect cell = cellRect(step);
    const QRect frame = cell.adjusted(gap / 2, thumbTop, -gap / 2, 0);
    const QRect thumb(frame.left(), frame.top(), frame.width(), thumbHeight);
    const RunStep* done = find(step);
    const QColor accent = palette().color(QPalette::Highlight);
    const int running = content_.steps.empty() ? 1 : content_.steps.back()->step + 1;

    painter.fillRect(thumb, palette().color(QPalette::Base));
    if (done && !done->thumbnail.isNull()) {
        // The middle of the picture fills the cell.
        const QSizeF whole = done->thumbnail.size();
        const QSizeF part = QSizeF(thumb.size()).scaled(whole, Qt::KeepAspectRatio);
        const QRectF source(QPointF((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2), part);
        if (step <= content_.inherited)
            painter.setOpacity(0.6);
        painter.drawImage(QRectF(thumb), done->thumbnail, source);
        painter.setOpacity(1);
    }
    if (step == content_.shown || (content_.running && step == running)) {
        painter.setPen(QPen(accent, step == content_.shown ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(thumb).adjusted(1, 1, -1, -1));
    }
    if (step == content_.inherited && step < content_.total)
        painter.fillRect(QRect(cell.right(), thumb.top(), 2, thumb.height()), accent);
    if (done && done->change) {
        QPainterPath mark;
        const QPointF top(thumb.center().x() + 0.5, 1);
        mark.addPolygon(QPolygonF({top, top + QPointF(4, 4), top + QPointF(0, 8), top + QPointF(-4, 4)}));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(mark, accent);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    painter.setFont(smallFont());
    const int line = painter.fontMetrics().height();
    const QRect upper(frame.left() + 1, thumb.bottom() + 2, frame.width() - 2, line);
    const QRect lower = upper.translated(0, line - 1);
    painter.setPen(palette().color(step == content_.shown ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, QString::number(step));
    if (!done)
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool roomy = frame.width() >= secondsFrom;
    if (roomy)
        painter.drawText(upper.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, secondsText(done->seconds));
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     (roomy ? QStringLiteral("σ ") : QString()) + sigmaText(done->sigma));
}

void TimelineCells::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const int step = stepAt(int(event->position().x()))) {
        Q_EMIT chosen(step);
        hold_.start();
    }
}

void TimelineCells::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || playing_)
        return;
    if (const int step = stepAt(int(event->position().x())); step && step != content_.shown) {
        hold_.start();
        Q_EMIT chosen(step);
    }
}

void TimelineCells::mouseReleaseEvent(QMouseEvent*) {
    hold_.stop();
    if (playing_)
        Q_EMIT released();
    playing_ = false;
}

void TimelineCells::keyPressEvent(QKeyEvent* event) {
    if (content_.steps.empty())
        return QWidget::keyPressEvent(event);
    const int first = content_.steps.front()->step;
    const int last = content_.steps.back()->step;
    const int shown = content_.shown ? content_.shown : last;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT chosen(std::max(first, shown - 1));
        break;
    case Qt::Key_Right:
        Q_EMIT chosen(std::min(last, shown + 1));
        break;
    case Qt::Key_Home:
        Q_EMIT chosen(first);
        break;
    case Qt::Key_End:
        Q_EMIT chosen(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineCells::event(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const RunStep* step = find(stepAt(help->pos().x()))) {
        QToolTip::showText(help->globalPos(), inWords(*step), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace latelier
