#include "core/training/SceneCanvas.h"

#include <ATen/ATen.h>

namespace latelier {

using at::Tensor;

namespace {

Tensor luminance(const Tensor& rgb) {
    return 0.299 * rgb.narrow(1, 0, 1) + 0.587 * rgb.narrow(1, 1, 1) + 0.114 * rgb.narrow(1, 2, 1);
}

/// Strength of edges in any channel, [n, 1, size, size].
Tensor edges(const Tensor& rgb) {
    const auto dx = rgb - rgb.roll({1}, {3});
    const auto dy = rgb - rgb.roll({1}, {2});
    const auto strength = (dx.square() + dy.square()).sum({1}, true).sqrt();
    // What rolls in from the other side is no edge.
    strength.narrow(2, 0, 1).zero_();
    strength.narrow(3, 0, 1).zero_();
    return strength;
}

/// 1 on the painted area, 0 on a border of bare paper with a ragged edge.
Tensor raggedArea(const SceneCanvas& canvas, double margin, double raggedness) {
    const auto wander = raggedness * canvas.random.overPicture("ragged", canvas.size, 9, 9, 2);
    const auto fromEdge = at::minimum(at::minimum(canvas.x, 1 - canvas.x), at::minimum(canvas.y, 1 - canvas.y));
    return smoothStep(fromEdge + wander, margin - 0.008, margin + 0.008);
}

void watercolour(SceneCanvas& canvas) {
    const auto paper = canvas.colour({0.97f, 0.95f, 0.90f});
    const auto wobble = [&](const char* what) { return 0.010 * canvas.random.overPicture(what, canvas.size, 10, 10); };
    const auto wash = displaced(canvas.rgb, canvas, wobble("wobble x"), wobble("wobble y"));
    const auto soft = blurred(wash, canvas.size / 48.0);
    // Pigment gathers along edges and in pools, and lets the paper shine through.
    const auto gathered = (luminance(soft) - luminance(wash)).clamp(-0.3, 0.3);
    const auto pools = canvas.random.overPicture("pools", canvas.size, 5, 5, 3);
    const auto density = 0.80 + 0.13 * pools + 0.5 * gathered.abs();
    const auto area = raggedArea(canvas, 0.055, 0.022);
    canvas.rgb = at::lerp(paper, at::lerp(wash, soft, 0.25), (density * area).clamp(0, 1));
}

void ink(SceneCanvas& canvas) {
    const auto paper = canvas.colour({0.96f, 0.92f, 0.83f});
    const auto dark = 1 - luminance(canvas.rgb);
    const auto diagonal = at::sin((canvas.x + canvas.y) * (2 * M_PI * 22));
    const auto counter = at::sin((canvas.x - canvas.y) * (2 * M_PI * 22));
    const auto hatch =
        at::maximum(smoothStep(diagonal + 2.4 * dark, 1.35, 1.75), smoothStep(counter + 2.4 * dark, 2.0, 2.4));
    const auto lines = smoothStep(blurred(edges(canvas.rgb), canvas.size / 200.0), 0.10, 0.28);
    const auto drawn = at::maximum(0.55 * hatch, lines);
    // A thin wash keeps the colours that the caption names.
    const auto washed = at::lerp(paper, canvas.rgb, 0.10 + 0.55 * canvas.subjects.narrow(1, 3, 1));
    canvas.rgb = at::lerp(washed, canvas.colour({0.11f, 0.10f, 0.13f}), drawn);
}

void pixelArt(SceneCanvas& canvas) {
    const auto cells = std::max(1, canvas.size / 4);
    const auto coarse = at::adaptive_avg_pool2d(canvas.rgb, {cells, cells});
    const auto levels = (coarse * 7).round() / 7;
    canvas.rgb = at::upsample_nearest2d(levels, {canvas.size, canvas.size});
}

/// Kuwahara's filter (1976): each pixel takes the mean of the calmest of its four neighbouring squares.
Tensor calmestNeighbour(const Tensor& rgb, std::int64_t reach) {
    const auto padded = at::replication_pad2d(rgb, {reach, reach, reach, reach});
    const auto mean = at::avg_pool2d(padded, {reach + 1, reach + 1}, {1, 1});
    const auto light = luminance(padded);
    const auto lightMean = at::avg_pool2d(light, {reach + 1, reach + 1}, {1, 1});
    const auto variance = at::avg_pool2d(light * light, {reach + 1, reach + 1}, {1, 1}) - lightMean * lightMean;
    Tensor best, calmest;
    for (const std::int64_t dy : {std::int64_t{0}, reach}) {
        for (const std::int64_t dx : {std::int64_t{0}, reach}) {
            const auto v = variance.narrow(2, dy, rgb.size(2)).narrow(3, dx, rgb.size(3));
            const auto m = mean.narrow(2, dy, rgb.size(2)).narrow(3, dx, rgb.size(3));
            const auto better = best.defined() ? v < calmest : at::ones_like(v, at::kBool);
            best = best.defined() ? at::where(better, m, best) : m;
            calmest = calmest.defined() ? at::minimum(v, calmest) : v;
        }
    }
    return best;
}

void oil(SceneCanvas& canvas) {
    const auto strokes = canvas.random.overPicture("strokes", canvas.size, 15, 30);
    const auto across = canvas.random.overPicture("strokes across", canvas.size, 24, 12);
    const auto smeared = displaced(canvas.rgb, canvas, 0.035 * strokes, 0.014 * across);
    const auto calm = calmestNeighbour(smeared, std::max<std::int64_t>(1, canvas.size / 32));
    // The relief of the paint: lit where the strokes rise to the upper left.
    const auto relief = strokes - strokes.roll({1, 1}, {2, 3});
    const auto saturated = luminance(calm) + 1.22 * (calm - luminance(calm));
    canvas.rgb = saturated * (1 + (0.55 * relief).clamp(-0.14, 0.14)) + 0.03 * strokes;
}

void paperCut(SceneCanvas& canvas) {
    // Fibres, and a frame of the same paper.
    const auto fibre = canvas.random.overPicture("fibre", canvas.size, 40, 40);
    canvas.rgb = (at::lerp(canvas.rgb, canvas.colour({1, 0.98f, 0.94f}), 0.10) * (1 + 0.012 * fibre));
    const auto fromEdge = at::minimum(at::minimum(canvas.x, 1 - canvas.x), at::minimum(canvas.y, 1 - canvas.y));
    canvas.lay(((0.045 - fromEdge) * canvas.size + 0.5).clamp(0, 1), canvas.colour({0.95f, 0.93f, 0.88f}));
}

void neon(SceneCanvas& canvas) {
    const auto highest = canvas.rgb.amax({1}, true).clamp_min(0.05);
    const auto pure = (canvas.rgb - 0.55 * canvas.rgb.amin({1}, true)) / highest;
    const auto vivid = pure / pure.amax({1}, true).clamp_min(0.05);
    const auto lines = smoothStep(edges(canvas.rgb), 0.08, 0.30);
    const auto tube = vivid * lines;
    const auto glow = blurred(tube, canvas.size / 42.0) * 2.2;
    const auto base = canvas.rgb * canvas.colour({0.20f, 0.16f, 0.30f});
    const auto subject = 0.45 * canvas.subjects.narrow(1, 3, 1) * vivid;
    canvas.rgb = base + subject + glow + 0.9 * tube;
}

} // namespace

void applyStyle(SceneCanvas& canvas) {
    /// In the order of SceneStyle; a poster stays what it is.
    static constexpr std::array<void (*)(SceneCanvas&), 7> styles = {nullptr, watercolour, ink, pixelArt,
                                                                     oil,     paperCut,    neon};
    for (std::size_t style = 1; style < styles.size(); ++style) {
        const auto rows = canvas.rowsWith(SceneAttribute::Style, static_cast<std::int64_t>(style));
        if (!rows.empty()) {
            auto part = canvas.select(rows);
            styles[style](part);
            canvas.put(rows, part);
        }
    }
}

} // namespace latelier
