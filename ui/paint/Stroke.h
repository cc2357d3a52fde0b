#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <optional>
#include <vector>

namespace latelier {

/// The tip of a brush and how a stroke follows the pen.
struct Brush {
    double size = 60;      ///< diameter in pixels of the picture, 1 to 1000
    double hardness = 0.8; ///< share of the radius that is covered fully, 0 to 1
    double opacity = 1;    ///< most that one stroke covers, however often it crosses itself
    double spacing = 0.08; ///< between dabs, in diameters
    double stabiliser = 0; ///< length of the thread that the tip hangs on, in pixels of the picture
    bool pressureSize = true;
    bool pressureOpacity = false;
    bool mirrorAcross = false; ///< about the vertical middle line
    bool mirrorDown = false;   ///< about the horizontal middle line
    bool operator==(const Brush&) const = default;
};

/// Where the pen is.
struct PenPoint {
    QPointF position;    ///< in pixels of the picture
    double pressure = 1; ///< 0 to 1; 1 for a mouse
};

/// How much a dab of this radius covers a pixel whose centre is `distance` away: 1 inside the hard part, from there to
/// 0 at the rim along a smooth step; a hard rim falls over one pixel.
double dabCoverage(double distance, double radius, double hardness);

/// The covered part of a picture as a stroke grows, 0 to 255. Dabs of one stroke do not add up: the strongest counts.
class Stroke {
public:
    Stroke(QSize picture, const Brush& brush);

    /// Goes on to the pen's place; returns the area that is covered anew.
    QRect add(const PenPoint& pen);
    /// Lets go of the thread: the tip comes to where the pen was last.
    QRect finish();

    const QImage& coverage() const { return coverage_; }
    /// Where the last dab lies.
    std::optional<QPointF> end() const;

private:
    QRect advance(const PenPoint& to);
    QRect dab(const PenPoint& at);
    QRect dabAt(QPointF centre, double radius, double opacity);

    Brush brush_;
    QImage coverage_; ///< Grayscale8
    std::optional<PenPoint> tip_;
    std::optional<PenPoint> pen_;
    double untilNext_ = 0; ///< of the way to the next dab
};

/// What a covered part becomes.
enum class Ink { Mark, Erase, Colour, Clear };

/// Lays coverage over the plane as it was before: Mark raises a mask, Erase lowers it, Colour mixes into a picture or
/// layer, Clear makes a layer transparent. Where there is a selection, what is not selected is not covered. All images
/// have one size; only `area` is written.
void lay(QImage& plane, const QImage& before, const QImage& coverage, const QRect& area, Ink ink,
         const QColor& colour = {}, const QImage& selection = {});

} // namespace latelier
