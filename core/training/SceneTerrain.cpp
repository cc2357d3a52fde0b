#include "core/training/SceneCanvas.h"

#include <ATen/ATen.h>

#include <cmath>

namespace latelier {

using at::Tensor;

namespace {

Tensor smoothLine(const SceneCanvas& canvas, std::string_view what, int cells, int octaves = 1) {
    return canvas.random.alongX(what, canvas.size, cells, NoiseShape::Smooth, octaves);
}

Tensor jaggedLine(const SceneCanvas& canvas, std::string_view what, int cells, int octaves) {
    return canvas.random.alongX(what, canvas.size, cells, NoiseShape::Straight, octaves);
}

/// One colour per picture between two, so that no two pictures have quite the same land.
Tensor between(const SceneCanvas& canvas, std::string_view what, const Rgb& a, const Rgb& b) {
    return at::lerp(canvas.colour(a), canvas.colour(b), canvas.random.uniform(what));
}

/// A layer of land: lighter along its ridge, as if grazed by the light.
void layLand(SceneCanvas& canvas, const Tensor& ridge, const Tensor& colour) {
    const auto grazed = 1 + 0.22 * at::exp((canvas.y - ridge).clamp_min(0) * -14);
    canvas.lay(canvas.below(ridge), (colour * grazed).clamp(0, 1));
}

/// Skylines that repeat a shape with hashed variations are drawn column by column: [n, 1, 1, size] from
/// f(picture's random numbers, x) -> y.
template <typename Profile>
Tensor profileLine(const SceneCanvas& canvas, Profile profile) {
    const auto line = at::empty({canvas.count(), 1, 1, canvas.size});
    float* out = line.data_ptr<float>();
    for (const auto& random : canvas.random.pictures()) {
        for (int i = 0; i < canvas.size; ++i) {
            *out++ = static_cast<float>(profile(random, (i + 0.5) / canvas.size));
        }
    }
    return line.to(canvas.rgb.device());
}

/// A row of pines `height` high standing on the height `base` below the horizon's y.
Tensor pineRow(const SceneCanvas& canvas, const std::string& what, double spacing, double height) {
    return profileLine(canvas, [&](const PictureRandom& random, double x) {
        const double position = x / spacing + random.uniform(what + " phase");
        double tallest = 0;
        for (int neighbour = -1; neighbour <= 1; ++neighbour) {
            const auto tree = static_cast<std::int64_t>(std::floor(position)) + neighbour;
            const double grown = height * random.uniform(what, 0.55, 1.0, static_cast<std::uint64_t>(tree + 8));
            const double away = std::abs(position - static_cast<double>(tree) - 0.5) / 0.78;
            // Three tiers of branches: steps on the way down.
            const double tier = std::floor(away * 3.2) / 3.2 + 0.45 * (away * 3.2 - std::floor(away * 3.2)) / 3.2;
            tallest = std::max(tallest, grown * (1 - 0.5 * (away + tier)));
        }
        return -tallest;
    });
}

/// The ground that the subject stands on: a gentle line through `ground` at the bottom of the picture.
void layForeground(SceneCanvas& canvas, double ground, const Tensor& colour) {
    const auto ridge = ground + 0.012 * smoothLine(canvas, "foreground", 3);
    layLand(canvas, ridge, colour);
}

/// Strips of light and shade that get narrower towards the horizon.
Tensor waves(const SceneCanvas& canvas, const Tensor& waterline) {
    const auto depth = ((canvas.y - waterline) / (1 - waterline)).clamp(0.001, 1);
    const auto rows = at::sin(at::log(depth + 0.06) * 15 + 2.2 * canvas.random.overPicture("waves", canvas.size, 5, 9));
    return smoothStep(rows, 0.35, 0.85) * (0.35 + 0.65 * depth);
}

void layGlitter(SceneCanvas& canvas, const Tensor& waterline, const Tensor& ripple) {
    const auto depth = (canvas.y - waterline).clamp_min(0);
    const auto column = at::exp(((canvas.x - canvas.lightX) / (0.05 + 0.22 * depth)).square() * -1);
    const auto lit = canvas.lightGlow.amax({1}, true);
    canvas.rgb = at::lerp(canvas.rgb, canvas.lightGlow.expand_as(canvas.rgb),
                          (lit > 0).to(at::kFloat) * canvas.below(waterline) * column * (0.25 + 0.6 * ripple));
}

void laySea(SceneCanvas& canvas, const Tensor& waterline) {
    const auto depth = ((canvas.y - waterline) / (1 - waterline)).clamp(0, 1);
    const auto near = between(canvas, "sea", {0.05f, 0.30f, 0.48f}, {0.05f, 0.42f, 0.50f}) * canvas.tint;
    const auto water = at::lerp(at::lerp(near, canvas.haze, 0.55), near, depth.sqrt());
    const auto ripple = waves(canvas, waterline);
    canvas.lay(canvas.below(waterline), at::lerp(water, canvas.haze, 0.28 * ripple));
    layGlitter(canvas, waterline, ripple);
}

void paintMountains(SceneCanvas& canvas) {
    const auto rock = between(canvas, "rock", {0.36f, 0.38f, 0.50f}, {0.44f, 0.38f, 0.42f});
    const double lift[] = {0.23, 0.11};
    const double distance[] = {0.5, 0.2};
    for (int i = 0; i < 2; ++i) {
        const auto name = "peaks " + std::to_string(i);
        const auto shape = jaggedLine(canvas, name, 4 + i, 4);
        const auto ridge = canvas.horizon - lift[i] + 0.105 * shape;
        // Facets: lit where the ridge rises towards the light, in shade where it falls away.
        const auto slope = canvas.size * (ridge - ridge.roll({1}, {3}));
        const auto leaning = blurred(slope, 1.2).sign() * (canvas.lightX - 0.5).sign();
        const auto wander = 0.03 * jaggedLine(canvas, name + " shade", 17, 2);
        const auto depth = canvas.y - ridge;
        const auto facet = 1 + 0.20 * leaning * smoothStep(0.16 + wander - depth, 0.0, 0.03);
        const auto colour = (canvas.land(rock, distance[i]) * facet).clamp(0, 1);
        const auto cover = canvas.below(ridge);
        canvas.lay(cover, colour);
        const auto snowline = canvas.horizon - lift[i] - 0.035 + 0.03 * jaggedLine(canvas, name + " snow", 20, 2);
        const auto snow = ((snowline - canvas.y) * canvas.size + 0.5).clamp(0, 1) * cover;
        const auto white =
            (canvas.land(canvas.colour({0.97f, 0.98f, 1.0f}), 0.6 * distance[i]) * (0.94 + 0.3 * (facet - 1)))
                .clamp(0, 1);
        canvas.rgb = at::lerp(canvas.rgb, white, snow);
    }
    layLand(canvas, canvas.horizon + 0.04 + 0.025 * smoothLine(canvas, "foothill", 3),
            canvas.land(canvas.colour({0.30f, 0.42f, 0.36f}), 0.15));
    layForeground(canvas, 0.83, canvas.land(canvas.colour({0.34f, 0.48f, 0.32f}), 0));
    canvas.laySubjects();
}

void paintHills(SceneCanvas& canvas) {
    const auto green = between(canvas, "green", {0.30f, 0.60f, 0.24f}, {0.46f, 0.66f, 0.22f});
    const double lift[] = {0.07, 0.0, -0.09};
    const double distance[] = {0.62, 0.38, 0.14};
    for (int i = 0; i < 3; ++i) {
        const auto ridge = canvas.horizon - lift[i] +
                           (0.055 - 0.005 * i) * smoothLine(canvas, "hill " + std::to_string(i), 3 + (i + 1) % 2);
        layLand(canvas, ridge, canvas.land(green * (0.82 + 0.06 * i), distance[i]));
    }
    layForeground(canvas, 0.83, canvas.land(green * 0.92, 0));
    canvas.laySubjects();
}

void paintDunes(SceneCanvas& canvas) {
    const auto sand = between(canvas, "sand", {0.95f, 0.74f, 0.42f}, {0.92f, 0.66f, 0.40f});
    const double lift[] = {0.06, 0.0, -0.10};
    const double distance[] = {0.45, 0.22, 0.05};
    for (int i = 0; i < 3; ++i) {
        const auto name = "dune " + std::to_string(i);
        const auto ridge = canvas.horizon - lift[i] + 0.055 * smoothLine(canvas, name, 2 + i % 2);
        // The lee side lies in shade below a crest that sweeps down from the ridge.
        const auto crest = smoothStep(canvas.y - ridge - 0.10 * smoothLine(canvas, name + " crest", 2), -0.015, 0.015);
        const auto colour = canvas.land(sand, distance[i]);
        canvas.lay(canvas.below(ridge), at::lerp(colour * 0.80, colour, crest));
    }
    layForeground(canvas, 0.83, canvas.land(sand * 0.96, 0));
    canvas.laySubjects();
}

void paintSea(SceneCanvas& canvas) {
    laySea(canvas, canvas.horizon);
    const auto boats = canvas.rowsWith(SceneAttribute::Subject, static_cast<std::int64_t>(SceneSubject::Boat));
    // All but boats stand on a beach.
    auto boat = at::zeros({canvas.count(), 1, 1, 1});
    for (const auto row : boats) {
        boat[row] = 1;
    }
    boat = boat.to(canvas.rgb.device());
    const auto shore = 0.84 + 0.015 * smoothLine(canvas, "shore", 3) + boat * 0.075;
    const auto sand = canvas.land(between(canvas, "beach", {0.93f, 0.80f, 0.56f}, {0.90f, 0.74f, 0.52f}), 0);
    canvas.lay(canvas.below(shore - 0.016) * (1 - boat), at::lerp(canvas.haze, canvas.colour({1, 1, 1}), 0.5));
    canvas.lay(canvas.below(shore) * (1 - boat), sand);
    canvas.laySubjects();
    // The water's edge in front of a hull.
    const auto ripple = 0.006 * smoothLine(canvas, "hull ripple", 12);
    const auto front = canvas.below(0.845 + ripple) * boat * canvas.subjects.narrow(1, 3, 1);
    canvas.rgb = at::lerp(canvas.rgb, (canvas.colour({0.05f, 0.32f, 0.46f}) * canvas.tint), 0.7 * front);
}

void paintLake(SceneCanvas& canvas) {
    const auto waterline = canvas.horizon + 0.075;
    const auto green = between(canvas, "bank", {0.24f, 0.50f, 0.28f}, {0.36f, 0.54f, 0.26f});
    layLand(canvas, canvas.horizon - 0.07 + 0.06 * jaggedLine(canvas, "far ridge", 5, 3),
            canvas.land(canvas.colour({0.34f, 0.40f, 0.52f}), 0.5));
    layLand(canvas, canvas.horizon - 0.0 + 0.03 * smoothLine(canvas, "far shore", 4), canvas.land(green * 0.8, 0.35));
    layLand(canvas, waterline - 0.030 + 0.006 * smoothLine(canvas, "near shore", 5), canvas.land(green, 0.08));
    canvas.laySubjects();

    const auto depth = (canvas.y - waterline).clamp_min(0);
    const auto ripple = canvas.random.overPicture("ripples", canvas.size, 6, 26);
    const auto mirrored = displaced(canvas.rgb, canvas, 0.020 * ripple * (0.3 + 3 * depth),
                                    2 * (waterline - canvas.y) * 1.0 + 0.012 * ripple * depth);
    const auto water = between(canvas, "water", {0.10f, 0.34f, 0.50f}, {0.14f, 0.42f, 0.52f}) * canvas.tint;
    const auto colour = at::lerp(mirrored, water, 0.20 + 0.5 * depth);
    const auto glint = smoothStep(canvas.random.overPicture("glints", canvas.size, 5, 30), 0.35, 0.6);
    canvas.rgb = at::lerp(canvas.rgb, at::lerp(colour, canvas.haze, 0.35 * glint), canvas.below(waterline));
    layGlitter(canvas, waterline, glint);
    // A line of light where water and shore meet.
    const auto edge = at::exp(((canvas.y - waterline) * (canvas.size / 1.2)).square() * -1);
    canvas.rgb = at::lerp(canvas.rgb, canvas.haze, 0.45 * edge);
}

void paintForest(SceneCanvas& canvas) {
    const auto green = between(canvas, "forest", {0.10f, 0.36f, 0.22f}, {0.14f, 0.38f, 0.28f});
    const double base[] = {-0.02, 0.06, 0.15};
    const double spacing[] = {0.055, 0.085, 0.13};
    const double height[] = {0.15, 0.20, 0.25};
    const double distance[] = {0.62, 0.36, 0.10};
    for (int i = 0; i < 3; ++i) {
        const auto row =
            canvas.horizon + base[i] + pineRow(canvas, "pines " + std::to_string(i), spacing[i], height[i]);
        layLand(canvas, row, canvas.land(green, distance[i]));
    }
    layForeground(canvas, 0.83, canvas.land(canvas.colour({0.28f, 0.42f, 0.20f}), 0));
    canvas.laySubjects();
}

void paintMeadow(SceneCanvas& canvas) {
    const auto green = between(canvas, "meadow", {0.44f, 0.72f, 0.26f}, {0.56f, 0.76f, 0.30f});
    const auto trees = profileLine(canvas, [](const PictureRandom& random, double x) {
        double top = 0;
        for (std::uint64_t i = 0; i < 16; ++i) {
            const double away =
                (x - random.uniform("bush x", -0.05, 1.05, i)) / random.uniform("bush width", 0.03, 0.09, i);
            top = std::max(top, 0.055 * random.uniform("bush height", 0.4, 1.0, i) *
                                    std::sqrt(std::max(0.0, 1 - away * away)));
        }
        return -top;
    });
    layLand(canvas, canvas.horizon + trees, canvas.land(green * 0.6, 0.4));
    layLand(canvas, canvas.horizon + 0.008 * smoothLine(canvas, "meadow edge", 3), canvas.land(green, 0.15));
    const auto bloom = canvas.random.overPicture("bloom", canvas.size, 26, 40);
    const auto depth = smoothStep(canvas.y - canvas.horizon, 0.06, 0.4);
    const auto blossom = between(canvas, "blossom", {0.98f, 0.90f, 0.50f}, {0.96f, 0.72f, 0.84f});
    canvas.lay(smoothStep(bloom, 0.52, 0.62) * depth, blossom * canvas.tint);
    canvas.laySubjects();
}

void paintCity(SceneCanvas& canvas) {
    const double width[] = {0.085, 0.115};
    const double height[] = {0.34, 0.20};
    const double distance[] = {0.5, 0.18};
    for (int i = 0; i < 2; ++i) {
        const auto what = "towers " + std::to_string(i);
        const auto roofs = profileLine(canvas, [&](const PictureRandom& random, double x) {
            const auto tower = static_cast<std::uint64_t>(x / width[i] + random.uniform(what + " phase"));
            return -height[i] * random.uniform(what, 0.25, 1.0, tower);
        });
        const auto ridge = canvas.horizon + 0.10 + roofs;
        const auto wall =
            canvas.land(between(canvas, what + " wall", {0.40f, 0.42f, 0.52f}, {0.52f, 0.46f, 0.48f}), distance[i]);
        const auto cover = canvas.below(ridge);
        canvas.lay(cover, wall);
        const auto column = (canvas.x * 36).frac();
        const auto floor = (canvas.y * 26).frac();
        const auto panes =
            smoothStep(0.27 - (column - 0.5).abs(), -0.06, 0.06) * smoothStep(0.25 - (floor - 0.5).abs(), -0.06, 0.06);
        const auto lit = smoothStep(canvas.random.overPicture(what + " lit", canvas.size, 18, 13), 0.0, 0.15);
        const auto dark = 1 - canvas.tint.mean({1}, true);
        const auto inside = canvas.below(ridge + 0.025);
        canvas.rgb = at::lerp(canvas.rgb, canvas.colour({1.0f, 0.86f, 0.48f}),
                              panes * lit * inside * (0.25 + 0.9 * dark) * (1 - 0.4 * distance[i]));
    }
    layForeground(canvas, 0.80, canvas.land(canvas.colour({0.36f, 0.42f, 0.38f}), 0.05));
    canvas.laySubjects();
}

void paintIsland(SceneCanvas& canvas) {
    laySea(canvas, canvas.horizon);
    const auto centre = profileLine(canvas, [](const PictureRandom& random, double x) {
        const double away =
            (x - 0.5 - random.uniform("island x", -0.03, 0.03)) / random.uniform("island width", 0.40, 0.46);
        return -0.085 * std::sqrt(std::max(0.0, 1 - away * away * away * away));
    });
    const auto waterline = 0.875 + 0 * canvas.horizon;
    const auto under = at::exp(((canvas.y - waterline) / 0.03).square() * -1) * smoothStep(-centre, 0.01, 0.05);
    canvas.rgb = at::lerp(canvas.rgb, canvas.colour({0.60f, 0.86f, 0.84f}) * canvas.tint, 0.55 * under);
    const auto land =
        canvas.below(waterline + centre) * (1 - canvas.below(waterline + 0.004 * smoothLine(canvas, "surf", 9)));
    const auto sand = canvas.land(canvas.colour({0.95f, 0.82f, 0.58f}), 0);
    const auto grass = canvas.land(between(canvas, "island green", {0.36f, 0.62f, 0.28f}, {0.30f, 0.56f, 0.32f}), 0);
    canvas.lay(land, at::lerp(grass, sand, smoothStep(canvas.y - waterline, -0.055, -0.035)));
    canvas.laySubjects();
}

} // namespace

double groundOf(const SceneTruth& truth, const PictureRandom& random) {
    const bool boat = get<SceneSubject>(truth, SceneAttribute::Subject) == SceneSubject::Boat;
    switch (get<SceneTerrain>(truth, SceneAttribute::Terrain)) {
    case SceneTerrain::Lake:
        return horizonOf(truth, random) + (boat ? 0.077 : 0.052);
    case SceneTerrain::Island:
        return 0.812;
    case SceneTerrain::Sea:
        return boat ? 0.86 : random.uniform("ground", 0.875, 0.90);
    default:
        return random.uniform("ground", 0.865, 0.90);
    }
}

void paintTerrain(SceneCanvas& canvas) {
    /// In the order of SceneTerrain.
    static constexpr std::array<void (*)(SceneCanvas&), 9> painters = {
        paintMountains, paintHills, paintDunes, paintSea, paintLake, paintForest, paintMeadow, paintCity, paintIsland};
    for (std::size_t terrain = 0; terrain < painters.size(); ++terrain) {
        const auto rows = canvas.rowsWith(SceneAttribute::Terrain, static_cast<std::int64_t>(terrain));
        if (!rows.empty()) {
            auto part = canvas.select(rows);
            painters[terrain](part);
            canvas.put(rows, part);
        }
    }
}

} // namespace latelier
