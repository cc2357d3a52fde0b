#include "ui/paint/Stroke.h"

#include "ui/paint/Mix.h"
#include "ui/paint/PaintState.h"

#include <algorithm>
#include <cmath>

namespace latelier {

namespace {

QRgb mixedColour(QRgb below, QRgb colour, int share) {
    const int alpha = std::max(qAlpha(below), share);
    // Over nothing, a colour does not mix with what the nothing's colour happens to be.
    const int part = alpha ? share * 255 / alpha : share;
    return qRgba(mixed(qRed(below), qRed(colour), part), mixed(qGreen(below), qGreen(colour), part),
                 mixed(qBlue(below), qBlue(colour), part), alpha);
}

/// With less of itself; where nothing is left there is no colour either.
QRgb cleared(QRgb below, int share) {
    const int alpha = mixed(qAlpha(below), 0, share);
    return alpha ? (below & RGB_MASK) | QRgb(alpha) << 24 : 0;
}

} // namespace

double dabCoverage(double distance, double radius, double hardness) {
    const double soft = std::max(1.0, radius * (1.0 - hardness));
    const double t = std::clamp((radius + 0.5 - distance) / soft, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

Stroke::Stroke(QSize picture, const Brush& brush)
    : brush_(brush), coverage_(blankImage(picture, QImage::Format_Grayscale8)) {}

QRect Stroke::add(const PenPoint& pen) {
    pen_ = pen;
    if (!tip_) {
        tip_ = pen;
        untilNext_ = std::max(1.0, brush_.size * brush_.spacing);
        return dab(pen);
    }
    const QPointF way = pen.position - tip_->position;
    const double distance = std::hypot(way.x(), way.y());
    if (distance <= brush_.stabiliser)
        return {};
    return advance({tip_->position + way * ((distance - brush_.stabiliser) / distance), pen.pressure});
}

QRect Stroke::finish() {
    return pen_ && tip_ && brush_.stabiliser > 0 ? advance(*pen_) : QRect();
}

std::optional<QPointF> Stroke::end() const {
    return tip_ ? std::optional(tip_->position) : std::nullopt;
}

QRect Stroke::advance(const PenPoint& to) {
    const PenPoint from = *tip_;
    const QPointF way = to.position - from.position;
    const double length = std::hypot(way.x(), way.y());
    QRect area;
    double gone = untilNext_;
    while (gone <= length) {
        const double share = gone / length;
        const PenPoint at{from.position + way * share, from.pressure + (to.pressure - from.pressure) * share};
        area |= dab(at);
        const double size = brush_.size * (brush_.pressureSize ? at.pressure : 1.0);
        gone += std::max(1.0, size * brush_.spacing);
    }
    untilNext_ = gone - length;
    tip_ = to;
    return area;
}

QRect Stroke::dab(const PenPoint& at) {
    const double radius = std::max(0.5, brush_.size / 2 * (brush_.pressureSize ? at.pressure : 1.0));
    const double opacity = brush_.opacity * (brush_.pressureOpacity ? at.pressure : 1.0);
    QRect area = dabAt(at.position, radius, opacity);
    const QPointF across(coverage_.width() - at.position.x(), at.position.y());
    const QPointF down(at.position.x(), coverage_.height() - at.position.y());
    if (brush_.mirrorAcross)
        area |= dabAt(across, radius, opacity);
    if (brush_.mirrorDown)
        area |= dabAt(down, radius, opacity);
    if (brush_.mirrorAcross && brush_.mirrorDown)
        area |= dabAt({across.x(), down.y()}, radius, opacity);
    return area;
}

QRect Stroke::dabAt(QPointF centre, double radius, double opacity) {
    const QRectF box(centre.x() - radius - 1, centre.y() - radius - 1, 2 * radius + 2, 2 * radius + 2);
    const QRect area = box.toAlignedRect() & coverage_.rect();
    const double inner = std::max(0.0, radius + 0.5 - std::max(1.0, radius * (1.0 - brush_.hardness)));
    const double innerSquared = inner * inner;
    const double outerSquared = (radius + 0.5) * (radius + 0.5);
    const auto full = uchar(std::lround(255 * std::clamp(opacity, 0.0, 1.0)));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar* row = coverage_.scanLine(y);
        const double dy = y + 0.5 - centre.y();
        for (int x = area.left(); x <= area.right(); ++x) {
            const double dx = x + 0.5 - centre.x();
            const double squared = dx * dx + dy * dy;
            if (squared >= outerSquared || row[x] >= full)
                continue;
            const uchar value =
                squared <= innerSquared
                    ? full
                    : uchar(std::lround(full * dabCoverage(std::sqrt(squared), radius, brush_.hardness)));
            row[x] = std::max(row[x], value);
        }
    }
    return area;
}

void lay(QImage& plane, const QImage& before, const QImage& coverage, const QRect& area, Ink ink, const QColor& colour,
         const QImage& selection) {
    const QRect inside = area & plane.rect();
    const QRgb rgb = colour.rgb();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const uchar* covered = coverage.constScanLine(y);
        const uchar* selected = selection.isNull() ? nullptr : selection.constScanLine(y);
        uchar* out = plane.scanLine(y);
        const uchar* in = before.constScanLine(y);
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const int share = selected ? scaled(covered[x], selected[x]) : covered[x];
            if (ink == Ink::Mark)
                out[x] = uchar(mixed(in[x], 255, share));
            else if (ink == Ink::Erase)
                out[x] = uchar(mixed(in[x], 0, share));
            else if (ink == Ink::Clear)
                reinterpret_cast<QRgb*>(out)[x] = cleared(reinterpret_cast<const QRgb*>(in)[x], share);
            else
                reinterpret_cast<QRgb*>(out)[x] = mixedColour(reinterpret_cast<const QRgb*>(in)[x], rgb, share);
        }
    }
}

} // namespace latelier
