#pragma once

#include "core/training/SceneRandom.h"
#include "core/training/SceneVocabulary.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <vector>

namespace latelier {

/// An sRGB colour, 0 to 1.
using Rgb = std::array<float, 3>;

/// The pictures of a batch while they are painted. Coordinates run from 0 to 1, x to the right, y down.
struct SceneCanvas {
    at::Tensor rgb; ///< [n, 3, size, size] in 0..1
    at::Tensor x;   ///< [1, 1, 1, size], pixel centres
    at::Tensor y;   ///< [1, 1, size, 1]
    int size = 0;
    std::vector<SceneTruth> truths;
    SceneRandom random;

    at::Tensor horizon;   ///< [n, 1, 1, 1]: where sky and far terrain meet
    at::Tensor tint;      ///< [n, 3, 1, 1]: what the light does to a colour
    at::Tensor haze;      ///< [n, 3, 1, 1]: the colour of the distance
    at::Tensor lightX;    ///< [n, 1, 1, 1]
    at::Tensor lightY;    ///< [n, 1, 1, 1]
    at::Tensor lightGlow; ///< [n, 3, 1, 1]: the colour that sun or moon lends to water; black without one
    at::Tensor subjects;  ///< [n, 4, size, size]: the subjects, premultiplied, already tinted
    at::Tensor shadow;    ///< [n, 1, 1, 1]: 1 for cut paper, whose layers throw shadows

    std::int64_t count() const { return static_cast<std::int64_t>(truths.size()); }

    /// Lays `colour` [n, 3, 1 or size, 1 or size] where `cover` [n, 1, 1 or size, 1 or size] is 1.
    void lay(const at::Tensor& cover, const at::Tensor& colour);
    /// The subjects over what is there.
    void laySubjects();
    /// 1 below the line `ridge` [n, 1, 1, size], anti-aliased.
    at::Tensor below(const at::Tensor& ridge) const;

    /// [n, 3, 1, 1] from one colour per picture.
    at::Tensor colours(const std::vector<Rgb>& perPicture) const;
    /// `colour` [1, 3, 1, 1] in this device.
    at::Tensor colour(const Rgb& value) const;
    /// A colour of the land in this light, at a distance of 0 (near) to 1 (lost in haze).
    at::Tensor land(const at::Tensor& base, double distance) const;

    /// The pictures `rows` as a canvas of their own; `put` brings the pixels back.
    SceneCanvas select(const std::vector<std::int64_t>& rows) const;
    void put(const std::vector<std::int64_t>& rows, const SceneCanvas& part);
    /// Rows whose attribute has the value.
    std::vector<std::int64_t> rowsWith(SceneAttribute attribute, std::int64_t value) const;
};

/// Gaussian blur of [n, c, h, w] with standard deviation in pixels, shifted down and right by `shift` pixels.
at::Tensor blurred(const at::Tensor& picture, double sigma, double shift = 0);
/// Cubic step from 0 at `from` to 1 at `to`.
at::Tensor smoothStep(const at::Tensor& value, double from, double to);
/// Samples [n, c, S, S] at x + dx, y + dy (fractions of the picture, [n, 1, S, S] each).
at::Tensor displaced(const at::Tensor& picture, const SceneCanvas& canvas, const at::Tensor& dx, const at::Tensor& dy);

/// The sky's gradient, stars, aurora, sun or moon, clouds; sets horizon, tint, haze and light of the canvas.
void paintSky(SceneCanvas& canvas);
/// Rain, snow, fog or rainbow, over all else.
void paintWeather(SceneCanvas& canvas);
/// Fills `canvas.subjects` and returns the boxes [n, 4] in pixels.
at::Tensor paintSubjects(SceneCanvas& canvas);
/// The land with the subjects in it, and reflections in water.
void paintTerrain(SceneCanvas& canvas);
/// Turns the finished poster into the style asked for.
void applyStyle(SceneCanvas& canvas);

/// The colour of a subject.
Rgb sceneColour(SceneColour colour);
/// The y on which a subject stands, by terrain, as drawn for this picture.
double groundOf(const SceneTruth& truth, const PictureRandom& random);
/// The y of the horizon of this picture.
double horizonOf(const SceneTruth& truth, const PictureRandom& random);

} // namespace latelier
