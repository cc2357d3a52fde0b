#include "core/training/SceneCanvas.h"

#include <ATen/ATen.h>

#include <cmath>

namespace latelier {

using at::Tensor;

namespace {

struct SkyPalette {
    Rgb top, middle, bottom;
    Rgb tint; ///< of everything that stands in this light
    Rgb glow; ///< around sun or moon
};

/// In the order of SceneSky.
constexpr std::array<SkyPalette, 7> kSkies = {{
    {{0.50f, 0.60f, 0.84f}, {0.93f, 0.76f, 0.80f}, {1.00f, 0.90f, 0.72f}, {0.96f, 0.88f, 0.90f}, {1.00f, 0.93f, 0.74f}},
    {{0.16f, 0.50f, 0.87f}, {0.42f, 0.73f, 0.96f}, {0.84f, 0.95f, 0.99f}, {1.00f, 1.00f, 1.00f}, {1.00f, 0.98f, 0.82f}},
    {{0.36f, 0.15f, 0.42f}, {0.90f, 0.33f, 0.28f}, {1.00f, 0.74f, 0.26f}, {0.90f, 0.66f, 0.58f}, {1.00f, 0.82f, 0.36f}},
    {{0.14f, 0.13f, 0.36f}, {0.42f, 0.28f, 0.56f}, {0.86f, 0.52f, 0.60f}, {0.56f, 0.48f, 0.70f}, {0.96f, 0.78f, 0.82f}},
    {{0.02f, 0.03f, 0.11f}, {0.05f, 0.08f, 0.24f}, {0.14f, 0.22f, 0.44f}, {0.30f, 0.34f, 0.54f}, {0.62f, 0.70f, 0.90f}},
    {{0.21f, 0.23f, 0.27f}, {0.38f, 0.41f, 0.45f}, {0.66f, 0.68f, 0.68f}, {0.62f, 0.65f, 0.67f}, {0.80f, 0.80f, 0.76f}},
    {{0.02f, 0.05f, 0.14f}, {0.03f, 0.13f, 0.23f}, {0.08f, 0.31f, 0.34f}, {0.28f, 0.42f, 0.48f}, {0.60f, 0.86f, 0.82f}},
}};

const SkyPalette& paletteOf(const SceneTruth& truth) {
    return kSkies[static_cast<std::size_t>(get<SceneSky>(truth, SceneAttribute::Sky))];
}

Tensor perPicture(const SceneCanvas& canvas, Rgb SkyPalette::*part) {
    std::vector<Rgb> values;
    for (const auto& truth : canvas.truths) {
        values.push_back(paletteOf(truth).*part);
    }
    return canvas.colours(values);
}

/// Soft dots at hashed places above the horizon, [n, 1, size, size].
Tensor dots(const SceneCanvas& canvas, int count, double lowest, double radius) {
    const auto cover = at::zeros({canvas.count(), 1, canvas.size, canvas.size});
    auto out = cover.accessor<float, 4>();
    const double scale = canvas.size / 128.0;
    for (std::size_t n = 0; n < canvas.truths.size(); ++n) {
        const auto& random = canvas.random.pictures()[n];
        for (int i = 0; i < count; ++i) {
            const double cx = random.uniform("dot x", 0, canvas.size, i);
            const double cy = random.uniform("dot y", 0, lowest * canvas.size, i);
            const double r = radius * scale * random.uniform("dot size", 0.6, 1.5, i);
            const int reach = static_cast<int>(std::ceil(2.5 * r));
            for (int yy = std::max(0, static_cast<int>(cy) - reach);
                 yy <= std::min(canvas.size - 1, static_cast<int>(cy) + reach); ++yy) {
                for (int xx = std::max(0, static_cast<int>(cx) - reach);
                     xx <= std::min(canvas.size - 1, static_cast<int>(cx) + reach); ++xx) {
                    const double d2 = (xx + 0.5 - cx) * (xx + 0.5 - cx) + (yy + 0.5 - cy) * (yy + 0.5 - cy);
                    auto& value = out[static_cast<std::int64_t>(n)][0][yy][xx];
                    value = std::max(value, static_cast<float>(std::exp(-d2 / (r * r))));
                }
            }
        }
    }
    return cover.to(canvas.rgb.device());
}

void paintGradient(SceneCanvas& canvas) {
    auto t = canvas.y / canvas.horizon;
    if (canvas.shadow.defined()) {
        // Cut paper has no gradients: five sheets with wavy edges.
        const auto wave = 0.05 * canvas.random.alongX("sky sheets", canvas.size, 3, NoiseShape::Smooth);
        const auto sheets = 5 * (t + wave);
        const auto whole = sheets.floor();
        t = (whole + ((sheets - whole - 0.94) / 0.06).clamp(0, 1)) / 5 + 0.1;
    }
    t = t.clamp(0, 1);
    const auto upper =
        at::lerp(perPicture(canvas, &SkyPalette::top), perPicture(canvas, &SkyPalette::middle), (t / 0.55).clamp(0, 1));
    const auto both = at::lerp(upper, perPicture(canvas, &SkyPalette::bottom), ((t - 0.55) / 0.45).clamp(0, 1));
    canvas.rgb = both.expand({canvas.count(), 3, canvas.size, canvas.size}).contiguous();
}

void paintAurora(SceneCanvas& canvas) {
    for (const auto* band : {"aurora 1", "aurora 2"}) {
        const std::string which = band;
        const auto base = canvas.random.uniform(which + " y", 0.30, 0.52) +
                          0.10 * canvas.random.alongX(which, canvas.size, 3, NoiseShape::Smooth);
        const auto rays = 0.7 + 0.5 * canvas.random.alongX(which + " rays", canvas.size, 12, NoiseShape::Smooth);
        const auto height = base - canvas.y;
        const auto strength =
            (rays * at::exp(height.clamp_min(0) * -5.5) * smoothStep(height, -0.03, 0.02)).clamp(0, 1);
        const auto colour = at::lerp(canvas.colour({0.25f, 1.00f, 0.58f}), canvas.colour({0.62f, 0.30f, 0.90f}),
                                     smoothStep(height, 0.05, 0.32));
        canvas.rgb = at::lerp(canvas.rgb, colour, 0.8 * strength);
    }
}

void paintStormClouds(SceneCanvas& canvas) {
    const auto billow = canvas.random.overPicture("storm", canvas.size, 4, 7, 2);
    const auto cover = smoothStep(billow + 1.1 - 2.2 * canvas.y, -0.1, 0.5);
    canvas.lay(0.75 * cover, canvas.colour({0.17f, 0.18f, 0.22f}));
}

void paintClouds(SceneCanvas& canvas) {
    for (int i = 0; i < 4; ++i) {
        const auto which = "cloud " + std::to_string(i);
        const auto cx = canvas.random.uniform(which + " x");
        const auto cy = canvas.random.uniform(which + " y", 0.10, 0.42);
        const auto size = canvas.random.uniform(which + " size", 0.07, 0.12);
        Tensor distance;
        for (const auto& [dx, r] : {std::pair{-1.1, 0.55}, {-0.2, 0.9}, {0.7, 0.7}, {1.5, 0.4}}) {
            const auto circle = at::hypot(canvas.x - cx - dx * size, canvas.y - cy) - r * size;
            distance = distance.defined() ? at::minimum(distance, circle) : circle;
        }
        distance = at::maximum(distance, canvas.y - cy - 0.25 * size);
        const auto cover = (0.5 - distance * canvas.size).clamp(0, 1);
        const auto white = at::lerp(canvas.haze, canvas.colour({1, 1, 1}) * canvas.tint, 0.55);
        canvas.lay(0.92 * cover, white);
    }
}

void paintLights(SceneCanvas& canvas, SceneLight light) {
    const auto distance = at::hypot(canvas.x - canvas.lightX, canvas.y - canvas.lightY);
    const bool sun = light == SceneLight::Sun;
    const double radius = sun ? 0.085 : 0.07;
    const auto glow = at::exp((distance / radius - 1).clamp_min(0) * -0.55);
    canvas.rgb = at::lerp(canvas.rgb, perPicture(canvas, &SkyPalette::glow), (sun ? 0.75 : 0.5) * glow);
    if (canvas.shadow.defined()) {
        canvas.lay(((1.9 * radius - distance) * canvas.size + 0.5).clamp(0, 1),
                   at::lerp(canvas.rgb, perPicture(canvas, &SkyPalette::glow), 0.5));
    }
    const auto disc = ((radius - distance) * canvas.size + 0.5).clamp(0, 1);
    if (sun) {
        canvas.lay(disc, at::lerp(perPicture(canvas, &SkyPalette::glow), canvas.colour({1, 1, 0.90f}), 0.45));
        return;
    }
    // A moon between crescent and nearly full: what a second disc does not hide.
    const auto phase = canvas.random.uniform("moon phase", 0.55, 1.3) * radius;
    const auto hidden = at::hypot(canvas.x - canvas.lightX - phase, canvas.y - canvas.lightY + 0.35 * phase);
    const auto lit = disc * ((hidden - 0.95 * radius) * canvas.size + 0.5).clamp(0, 1);
    canvas.lay(lit, canvas.colour({0.97f, 0.96f, 0.88f}));
}

template <typename Value, typename Paint>
void forEach(SceneCanvas& canvas, SceneAttribute attribute, Value value, Paint paint) {
    const auto rows = canvas.rowsWith(attribute, static_cast<std::int64_t>(value));
    if (rows.empty()) {
        return;
    }
    auto part = canvas.select(rows);
    paint(part);
    canvas.put(rows, part);
}

void placeLights(SceneCanvas& canvas) {
    const auto n = canvas.count();
    canvas.lightX = at::empty({n, 1, 1, 1});
    canvas.lightY = at::empty({n, 1, 1, 1});
    std::vector<Rgb> glows;
    for (std::int64_t i = 0; i < n; ++i) {
        const auto& truth = canvas.truths[static_cast<std::size_t>(i)];
        const auto& random = canvas.random.pictures()[static_cast<std::size_t>(i)];
        const auto side = get<SceneSide>(truth, SceneAttribute::Side);
        // Opposite the subject, so that neither hides the other.
        const bool left = side == SceneSide::Right || (side == SceneSide::Centre && random.uniform("light side") < 0.5);
        const double offset = random.uniform("light x", 0.22, 0.34);
        const auto sky = get<SceneSky>(truth, SceneAttribute::Sky);
        const bool low = sky == SceneSky::Sunset || sky == SceneSky::Dawn;
        const double horizon = horizonOf(truth, random);
        canvas.lightX[i] = left ? 0.5 - offset : 0.5 + offset;
        canvas.lightY[i] =
            low ? random.uniform("light y", 0.45, 0.78) * horizon : random.uniform("light y", 0.14, 0.27);
        const bool lit = get<SceneLight>(truth, SceneAttribute::Light) != SceneLight::None;
        glows.push_back(lit ? paletteOf(truth).glow : Rgb{0, 0, 0});
    }
    canvas.lightX = canvas.lightX.to(canvas.rgb.device());
    canvas.lightY = canvas.lightY.to(canvas.rgb.device());
    canvas.lightGlow = canvas.colours(glows);
}

} // namespace

double horizonOf(const SceneTruth&, const PictureRandom& random) {
    return random.uniform("horizon", 0.58, 0.66);
}

void paintSky(SceneCanvas& canvas) {
    canvas.horizon = at::empty({canvas.count(), 1, 1, 1});
    for (std::int64_t i = 0; i < canvas.count(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        canvas.horizon[i] = horizonOf(canvas.truths[row], canvas.random.pictures()[row]);
    }
    canvas.horizon = canvas.horizon.to(canvas.rgb.device());
    canvas.tint = perPicture(canvas, &SkyPalette::tint);
    canvas.haze = perPicture(canvas, &SkyPalette::bottom);
    placeLights(canvas);
    paintGradient(canvas);

    using enum SceneAttribute;
    const auto stars = [](SceneCanvas& part) {
        part.rgb = at::lerp(part.rgb, part.colour({1, 1, 0.94f}), 0.85 * dots(part, 26, 0.5, 0.95));
    };
    forEach(canvas, Sky, SceneSky::Night, stars);
    forEach(canvas, Sky, SceneSky::Aurora, stars);
    forEach(canvas, Sky, SceneSky::Aurora, paintAurora);
    forEach(canvas, Light, SceneLight::Sun, [](SceneCanvas& part) { paintLights(part, SceneLight::Sun); });
    forEach(canvas, Light, SceneLight::Moon, [](SceneCanvas& part) { paintLights(part, SceneLight::Moon); });
    forEach(canvas, Sky, SceneSky::Storm, paintStormClouds);
    forEach(canvas, Weather, SceneWeather::Clouds, paintClouds);
}

void paintWeather(SceneCanvas& canvas) {
    using enum SceneAttribute;
    forEach(canvas, Weather, SceneWeather::Snow, [](SceneCanvas& part) {
        part.rgb = at::lerp(part.rgb, part.colour({1, 1, 1}), 0.95 * dots(part, 70, 1.0, 1.5));
    });
    forEach(canvas, Weather, SceneWeather::Rain, [](SceneCanvas& part) {
        const auto drops = part.random.overPicture("rain", part.size, 44, 5);
        const auto slanted = displaced(drops, part, -0.25 * part.y.expand({part.count(), 1, part.size, part.size}),
                                       at::zeros({1}, part.x.options()));
        part.rgb = at::lerp(part.rgb * 0.88, part.colour({0.86f, 0.90f, 0.96f}), 0.55 * smoothStep(slanted, 0.25, 0.5));
    });
    forEach(canvas, Weather, SceneWeather::Fog, [](SceneCanvas& part) {
        const auto bank = part.y - part.horizon + 0.05 * part.random.overPicture("fog", part.size, 3, 6);
        const auto cover = at::exp(bank.square() * -22);
        part.rgb = at::lerp(part.rgb, at::lerp(part.haze, part.colour({0.92f, 0.93f, 0.95f}) * part.tint, 0.6),
                            0.25 + 0.6 * cover);
    });
    forEach(canvas, Weather, SceneWeather::Rainbow, [](SceneCanvas& part) {
        const auto distance = at::hypot(part.x - part.random.uniform("rainbow x", 0.35, 0.65), part.y - part.horizon);
        const auto across = (distance - 0.44) / 0.11;
        const auto hue = [&](double centre) { return (1.25 - 3.2 * (across - centre).abs()).clamp(0, 1); };
        const auto colour = at::cat({at::maximum(hue(0.95), 0.6 * hue(0.02)), hue(0.55), hue(0.12)}, 1);
        const auto cover = smoothStep(across, -0.08, 0.08) * (1 - smoothStep(across, 0.92, 1.08)) *
                           smoothStep(part.horizon - part.y, -0.02, 0.03);
        part.rgb = at::lerp(part.rgb, colour, 0.6 * cover);
    });
}

} // namespace latelier
