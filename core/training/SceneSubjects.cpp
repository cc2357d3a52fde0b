#include "core/training/SceneCanvas.h"

#include <ATen/ATen.h>

#include <cmath>

namespace latelier {

using at::Tensor;

namespace {

/// In the order of SceneColour.
constexpr std::array<Rgb, 9> kColours = {{{0.86f, 0.14f, 0.12f},
                                          {0.96f, 0.52f, 0.10f},
                                          {1.00f, 0.83f, 0.16f},
                                          {0.16f, 0.68f, 0.26f},
                                          {0.12f, 0.36f, 0.88f},
                                          {0.56f, 0.20f, 0.74f},
                                          {0.98f, 0.52f, 0.70f},
                                          {0.97f, 0.96f, 0.93f},
                                          {0.10f, 0.10f, 0.12f}}};

/// One subject of each picture of a group, in its own coordinates: u across, v up from the ground, its height is 1.
struct Sprite {
    Tensor layers; ///< [n, 4, size, size], premultiplied
    Tensor u;      ///< [n, 1, 1, size]
    Tensor v;      ///< [n, 1, size, 1]
    Tensor sharp;  ///< [n, 1, 1, 1]: pixels per unit
    Tensor main;   ///< [n, 3, 1, 1]: the colour that the caption names, in this light
    Tensor light;  ///< [n, 3, 1, 1]: what the light does to colours
    Tensor dark;   ///< [n, 1, 1, 1]: 0 by day to 1 at night, for lit windows
    const SceneCanvas& canvas;

    Tensor colour(const Rgb& value) const { return canvas.colour(value) * light; }
    /// Paints where the signed distance is negative.
    void fill(const Tensor& distance, const Tensor& colour) {
        const auto cover = (0.5 - distance * sharp).clamp_(0, 1);
        const auto ones = at::ones_like(colour.narrow(1, 0, 1));
        layers =
            at::lerp(layers, at::cat({colour, ones}, 1).expand_as(layers), cover.expand_as(layers.narrow(1, 0, 1)));
    }
    /// The same in two tones: lit on the left of `edge`, in shade on its right.
    void fillShaded(const Tensor& distance, const Tensor& colour, double edge, double shade = 0.74) {
        fill(distance, colour);
        fill(at::maximum(distance, edge - u), colour * shade);
    }
    /// Windows: dark by day, lit at night.
    Tensor glass() const {
        return at::lerp(colour({0.16f, 0.20f, 0.30f}), canvas.colour({1.0f, 0.88f, 0.46f}), (dark * 1.4).clamp(0, 1));
    }
};

Tensor box(const Sprite& s, double cx, double cy, double halfWidth, double halfHeight) {
    return at::maximum((s.u - cx).abs() - halfWidth, (s.v - cy).abs() - halfHeight);
}

Tensor circle(const Sprite& s, double cx, double cy, double radius) {
    return at::hypot(s.u - cx, s.v - cy) - radius;
}

/// Between v0 and v1, its half width going from w0 to w1.
Tensor taper(const Sprite& s, double cx, double v0, double v1, double w0, double w1) {
    const double slope = (w1 - w0) / (v1 - v0);
    const double length = std::sqrt(1 + slope * slope);
    const auto sides = ((s.u - cx).abs() - (w0 + slope * (s.v - v0))) / length;
    return at::maximum(sides, at::maximum(v0 - s.v, s.v - v1));
}

/// A line from (u0, v0) to (u1, v1) with round ends.
Tensor stroke(const Sprite& s, double u0, double v0, double u1, double v1, double halfWidth) {
    const double du = u1 - u0, dv = v1 - v0;
    const auto along = (((s.u - u0) * du + (s.v - v0) * dv) / (du * du + dv * dv)).clamp(0, 1);
    return at::hypot(s.u - u0 - along * du, s.v - v0 - along * dv) - halfWidth;
}

Tensor united(const Tensor& a, const Tensor& b) {
    return at::minimum(a, b);
}

void paintHouse(Sprite& s) {
    const auto roof = s.colour({0.30f, 0.22f, 0.24f});
    s.fill(box(s, 0.24, 0.84, 0.055, 0.14), roof * 0.85);
    s.fillShaded(box(s, 0, 0.28, 0.44, 0.30), s.main, 0.12);
    s.fillShaded(taper(s, 0, 0.55, 1.0, 0.56, 0.06), roof, 0.12, 0.7);
    s.fill(box(s, -0.02, 0.16, 0.085, 0.17), s.colour({0.36f, 0.22f, 0.14f}));
    for (const double cx : {-0.27, 0.28}) {
        s.fill(box(s, cx, 0.33, 0.105, 0.105), s.colour({0.98f, 0.96f, 0.90f}));
        s.fill(box(s, cx, 0.33, 0.075, 0.075), s.glass());
    }
}

void paintLighthouse(Sprite& s) {
    const auto white = s.colour({0.97f, 0.96f, 0.93f});
    const auto pale = at::lerp(white, s.main, 0.06) * 0.97;
    const auto body = taper(s, 0, 0, 0.76, 0.165, 0.10);
    s.fillShaded(body, s.main, 0.03);
    for (const double cy : {0.22, 0.53}) {
        s.fillShaded(at::maximum(body, (s.v - cy).abs() - 0.072), pale, 0.03, 0.80);
    }
    s.fill(box(s, 0, 0.775, 0.15, 0.022), s.colour({0.20f, 0.20f, 0.24f}));
    s.fill(box(s, 0, 0.845, 0.085, 0.055), s.canvas.colour({1.0f, 0.90f, 0.45f}));
    s.fillShaded(taper(s, 0, 0.895, 1.0, 0.12, 0.02), s.main, 0.03);
}

void paintCastle(Sprite& s) {
    const auto roof = at::lerp(s.main * 0.42, s.colour({0.20f, 0.18f, 0.30f}), 0.6);
    s.fillShaded(box(s, 0, 0.24, 0.34, 0.26), s.main * 0.92, 0.10);
    for (const double cx : {-0.20, 0.0, 0.20}) {
        s.fillShaded(box(s, cx, 0.53, 0.055, 0.05), s.main * 0.92, 0.10);
    }
    for (const double cx : {-0.40, 0.40}) {
        s.fillShaded(box(s, cx, 0.35, 0.135, 0.37), s.main, cx + 0.03);
        s.fillShaded(taper(s, cx, 0.70, 1.0, 0.18, 0.01), roof, cx + 0.03);
        s.fill(box(s, cx, 0.52, 0.040, 0.070), s.glass());
    }
    s.fill(united(box(s, 0, 0.10, 0.10, 0.12), circle(s, 0, 0.20, 0.10)), s.colour({0.18f, 0.12f, 0.12f}));
}

void paintWindmill(Sprite& s) {
    s.fillShaded(taper(s, 0, 0, 0.60, 0.25, 0.155), s.main, 0.04);
    s.fillShaded(taper(s, 0, 0.585, 0.76, 0.19, 0.05), s.colour({0.32f, 0.24f, 0.24f}), 0.04);
    s.fill(box(s, 0, 0.12, 0.065, 0.13), s.colour({0.30f, 0.20f, 0.14f}));
    const auto sail = at::lerp(s.colour({0.98f, 0.97f, 0.92f}), s.colour({0.42f, 0.32f, 0.26f}), 0.0);
    const auto turn = s.canvas.random.uniform("sails", 0.35, 1.2);
    for (int arm = 0; arm < 4; ++arm) {
        const auto angle = turn + arm * M_PI / 2;
        const auto du = at::cos(angle), dv = at::sin(angle);
        const auto along = s.u * du + (s.v - 0.62) * dv;
        const auto across = (s.v - 0.62) * du - s.u * dv;
        s.fill(at::maximum((along - 0.27).abs() - 0.185, (across - 0.030).abs() - 0.058), sail);
        s.fill(at::maximum((along - 0.22).abs() - 0.24, across.abs() - 0.018), s.colour({0.36f, 0.26f, 0.20f}));
    }
    s.fill(circle(s, 0, 0.62, 0.04), s.colour({0.36f, 0.26f, 0.20f}));
}

void paintBoat(Sprite& s) {
    s.fill(box(s, 0.0, 0.56, 0.017, 0.44), s.colour({0.36f, 0.25f, 0.18f}));
    const auto mainSail = at::maximum(at::maximum(0.03 - s.u, 0.24 - s.v), (s.v - 0.98 + 1.5 * (s.u - 0.03)) / 1.8);
    s.fillShaded(mainSail, s.main, 0.20, 0.86);
    const auto jib = at::maximum(at::maximum(s.u + 0.03, 0.24 - s.v), (s.v - 0.86 - 1.75 * (s.u + 0.03)) / 2.0);
    s.fill(jib, at::lerp(s.main, s.light, 0.22));
    const auto hull = at::maximum(at::maximum(s.v - 0.19, circle(s, 0, 0.52, 0.56)), s.u.abs() - 0.46);
    s.fill(hull, s.colour({0.40f, 0.24f, 0.16f}));
    s.fill(at::maximum(hull, 0.145 - s.v), s.colour({0.96f, 0.92f, 0.84f}));
}

void paintBalloon(Sprite& s) {
    for (const double cx : {-0.09, 0.09}) {
        s.fill(stroke(s, 2.2 * cx, 0.36, cx, 0.14, 0.010), s.colour({0.30f, 0.22f, 0.18f}));
    }
    const auto skirt =
        at::maximum(s.u.abs() - (0.10 + 0.55 * (s.v - 0.25)), at::maximum(0.25 - s.v, s.v - 0.48)) / 1.15;
    const auto envelope = united(circle(s, 0, 0.66, 0.34), skirt);
    s.fillShaded(envelope, s.main, 0.20, 0.78);
    // Gores: two lighter stripes that follow the swelling of the envelope.
    const auto swell = (0.1156 - (s.v - 0.66).square()).clamp_min(0.002).sqrt();
    const auto light = at::lerp(s.main, s.light, 0.55);
    for (const double at : {-0.55, 0.10}) {
        s.fill(at::maximum(envelope, (s.u - at * swell).abs() - 0.20 * swell), light);
    }
    s.fill(box(s, 0, 0.08, 0.10, 0.075), s.colour({0.50f, 0.32f, 0.18f}));
}

void paintPine(Sprite& s) {
    s.fill(box(s, 0, 0.08, 0.045, 0.10), s.colour({0.36f, 0.24f, 0.16f}));
    for (int tier = 0; tier < 3; ++tier) {
        const double v0 = 0.14 + 0.245 * tier;
        const auto tone = s.main * (0.80 + 0.10 * tier);
        s.fillShaded(taper(s, 0, v0, v0 + 0.40, 0.34 - 0.075 * tier, 0.012), tone, 0.03);
    }
}

void paintTree(Sprite& s) {
    s.fill(taper(s, 0, 0, 0.45, 0.065, 0.045), s.colour({0.38f, 0.26f, 0.17f}));
    const auto crown = united(united(circle(s, -0.20, 0.56, 0.22), circle(s, 0.20, 0.57, 0.21)),
                              united(circle(s, 0.0, 0.74, 0.26), circle(s, 0.0, 0.52, 0.22)));
    s.fill(crown, s.main * 0.78);
    s.fill(at::maximum(crown, united(circle(s, -0.08, 0.80, 0.24), circle(s, -0.22, 0.62, 0.18))), s.main);
}

void paintPalm(Sprite& s) {
    const auto lean = 0.14 * s.v.square();
    s.fill(at::maximum((s.u - lean).abs() - (0.045 - 0.018 * s.v), at::maximum(-s.v, s.v - 0.74)),
           s.colour({0.52f, 0.37f, 0.23f}));
    for (const double angle : {-2.7, -2.0, -1.2, -0.4, 0.4, 3.5}) {
        const double du = std::cos(angle), dv = std::sin(angle);
        const auto along = (s.u - 0.08) * du - (s.v - 0.74) * dv;
        const auto droop = (s.v - 0.74) * du + (s.u - 0.08) * dv + 0.9 * along.square() * (du > 0 ? 1 : -1);
        const auto half = 0.055 * (along * 8).clamp(0, 1) * (1 - along / 0.42).clamp_min(0);
        s.fill(at::maximum(droop.abs() - half, at::maximum(-along, along - 0.42)),
               s.main * (std::cos(angle) > 0 ? 0.8 : 1.0));
    }
    s.fill(circle(s, 0.06, 0.72, 0.035), s.colour({0.40f, 0.26f, 0.15f}));
    s.fill(circle(s, 0.12, 0.71, 0.035), s.colour({0.34f, 0.22f, 0.12f}));
}

void paintCactus(Sprite& s) {
    const auto trunk = stroke(s, 0, 0, 0, 0.88, 0.10);
    const auto left = united(stroke(s, -0.27, 0.42, 0, 0.42, 0.06), stroke(s, -0.27, 0.42, -0.27, 0.66, 0.06));
    const auto right = united(stroke(s, 0.25, 0.30, 0, 0.30, 0.055), stroke(s, 0.25, 0.30, 0.25, 0.56, 0.055));
    const auto body = united(trunk, united(left, right));
    s.fillShaded(body, s.main, 0.03, 0.80);
    for (const double cu : {-0.045, 0.055}) {
        s.fill(at::maximum(trunk + 0.02, (s.u - cu).abs() - 0.009), s.main * 0.6);
    }
}

void paintBirds(Sprite& s) {
    const double places[][3] = {
        {0, 0.5, 1.0}, {-0.52, 0.72, 0.72}, {0.48, 0.80, 0.66}, {0.58, 0.34, 0.60}, {-0.50, 0.28, 0.62}};
    for (const auto& [cx, cy, size] : places) {
        const auto across = ((s.u - cx) / size).abs();
        const auto wing = (s.v - cy) / size - 0.62 * across + 1.05 * across.square();
        const auto half = 0.045 * (1 - across / 0.34).clamp_min(0) + 0.008;
        s.fill(at::maximum(wing.abs() - half, across - 0.34) * size, s.main);
    }
}

void paintFlowers(Sprite& s) {
    const double places[][2] = {{0, 0.80}, {-0.42, 0.62}, {0.40, 0.66}, {-0.80, 0.78}, {0.80, 0.74}};
    for (const auto& [cx, cy] : places) {
        s.fill(stroke(s, 0.9 * cx, 0, cx, cy, 0.020), s.colour({0.24f, 0.52f, 0.24f}));
        s.fill(stroke(s, 0.92 * cx, 0.16, cx + 0.11, 0.30, 0.035), s.colour({0.28f, 0.58f, 0.26f}));
        for (int petal = 0; petal < 5; ++petal) {
            const double angle = 2 * M_PI * petal / 5 + cx;
            s.fill(circle(s, cx + 0.105 * std::cos(angle), cy + 0.105 * std::sin(angle), 0.085),
                   s.main * (petal % 2 ? 0.9 : 1.0));
        }
        s.fill(circle(s, cx, cy, 0.06), s.colour({0.98f, 0.80f, 0.28f}));
    }
}

void paintFence(Sprite& s) {
    for (const double cv : {0.34, 0.70}) {
        s.fill(at::maximum((s.v - cv).abs() - 0.065, s.u.abs() - 1.85), s.main * 0.82);
    }
    for (int picket = -4; picket <= 4; ++picket) {
        const double cx = 0.42 * picket;
        s.fill(united(box(s, cx, 0.42, 0.115, 0.42), taper(s, cx, 0.83, 1.0, 0.115, 0.01)), s.main);
    }
}

void paintBridge(Sprite& s) {
    const auto deck = s.v - 0.78 + 0.10 * s.u.square();
    auto body = at::maximum(at::maximum(deck, -s.v), s.u.abs() - 1.5);
    for (const double cx : {-0.95, 0.0, 0.95}) {
        body = at::maximum(body, -united(circle(s, cx, 0.18, 0.36), box(s, cx, 0.05, 0.36, 0.16)));
    }
    s.fill(body, s.main);
    s.fill(at::maximum(at::maximum(deck.abs() - 0.05, s.u.abs() - 1.5), -deck - 0.04), s.main * 0.7);
    for (int post = -4; post <= 4; ++post) {
        const double cx = 0.34 * post;
        s.fill(box(s, cx, 0.88 - 0.10 * cx * cx, 0.030, 0.10), s.main * 0.8);
    }
}

struct SubjectPlan {
    void (*paint)(Sprite&);
    double height;    ///< of the picture
    double halfWidth; ///< of its height
};

/// In the order of SceneSubject.
constexpr std::array<SubjectPlan, 14> kSubjects = {{{paintHouse, 0.38, 0.57},
                                                    {paintLighthouse, 0.56, 0.18},
                                                    {paintCastle, 0.42, 0.59},
                                                    {paintWindmill, 0.50, 0.36},
                                                    {paintBoat, 0.42, 0.50},
                                                    {paintBalloon, 0.46, 0.35},
                                                    {paintPine, 0.50, 0.34},
                                                    {paintTree, 0.46, 0.43},
                                                    {paintPalm, 0.50, 0.44},
                                                    {paintCactus, 0.44, 0.34},
                                                    {paintBirds, 0.40, 0.85},
                                                    {paintFlowers, 0.34, 1.00},
                                                    {paintFence, 0.20, 1.85},
                                                    {paintBridge, 0.24, 1.50}}};

/// Where one subject of a picture stands.
struct Place {
    double x = 0.5;
    double ground = 0.85;
    double height = 0.4;
};

bool floats(SceneSubject subject) {
    return subject == SceneSubject::Balloon || subject == SceneSubject::Birds;
}

Place placeOf(const SceneTruth& truth, const PictureRandom& random, int which) {
    using enum SceneAttribute;
    const auto subject = get<SceneSubject>(truth, Subject);
    const auto& plan = kSubjects[static_cast<std::size_t>(subject)];
    const auto count = truth[static_cast<std::size_t>(Count)] + 1;
    Place place;
    place.height = plan.height * random.uniform("size", 0.92, 1.08);
    place.ground = groundOf(truth, random);
    const auto side = get<SceneSide>(truth, Side);
    place.x = side == SceneSide::Left    ? random.uniform("x", 0.26, 0.32)
              : side == SceneSide::Right ? random.uniform("x", 0.68, 0.74)
                                         : random.uniform("x", 0.46, 0.54);
    if (get<SceneTerrain>(truth, Terrain) == SceneTerrain::Lake && !floats(subject)) {
        place.height *= 0.88;
    }
    if (get<SceneTerrain>(truth, Terrain) == SceneTerrain::Island) {
        place.x = 0.5 + 0.6 * (place.x - 0.5);
    }
    if (floats(subject)) {
        place.ground = random.uniform("float", 0.50, 0.58);
    }
    if (count > 1) {
        // Side by side, in smaller sizes, so that each is seen whole.
        const double spread = count == 2 ? 0.34 : 0.27;
        place.height *= count == 2 ? 0.74 : 0.58;
        place.height *= which % 2 == 0 ? 1.0 : 0.88;
        place.x = 0.5 + (place.x - 0.5) * 0.3 + (which - 0.5 * static_cast<double>(count - 1)) * spread;
        place.ground += floats(subject) ? (which % 2 == 0 ? 0.0 : -0.10) : 0.0;
    }
    return place;
}

} // namespace

Rgb sceneColour(SceneColour colour) {
    return kColours[static_cast<std::size_t>(colour)];
}

Tensor paintSubjects(SceneCanvas& canvas) {
    const auto n = canvas.count();
    canvas.subjects = at::zeros({n, 4, canvas.size, canvas.size}, canvas.rgb.options());
    const auto boxes = at::empty({n, 4});
    for (std::size_t subject = 0; subject < kSubjects.size(); ++subject) {
        for (int count = 1; count <= 3; ++count) {
            std::vector<std::int64_t> rows;
            for (const auto row : canvas.rowsWith(SceneAttribute::Subject, static_cast<std::int64_t>(subject))) {
                if (canvas.truths[static_cast<std::size_t>(row)][static_cast<std::size_t>(SceneAttribute::Count)] + 1 ==
                    count) {
                    rows.push_back(row);
                }
            }
            if (rows.empty()) {
                continue;
            }
            const auto part = canvas.select(rows);
            const auto m = static_cast<std::int64_t>(rows.size());
            std::vector<Rgb> colours;
            for (const auto& truth : part.truths) {
                colours.push_back(sceneColour(get<SceneColour>(truth, SceneAttribute::Colour)));
            }
            // A subject keeps more of its own colour than the land does, so that a caption's "red" is red at night too.
            const auto light = at::lerp(part.tint, at::ones_like(part.tint), 0.62);
            const auto dark = (1 - part.tint.mean({1}, true)).clamp(0, 1);
            auto layers = at::zeros({m, 4, canvas.size, canvas.size}, canvas.rgb.options());
            for (int which = 0; which < count; ++which) {
                const auto at_ = at::empty({3, m, 1, 1, 1});
                for (std::int64_t i = 0; i < m; ++i) {
                    const auto place = placeOf(part.truths[static_cast<std::size_t>(i)],
                                               part.random.pictures()[static_cast<std::size_t>(i)], which);
                    at_[0][i] = place.x;
                    at_[1][i] = place.ground;
                    at_[2][i] = place.height;
                    if (which == 0) {
                        const double half = kSubjects[subject].halfWidth * place.height;
                        const double bounds[] = {place.x - half, place.ground - place.height, place.x + half,
                                                 place.ground};
                        for (int side = 0; side < 4; ++side) {
                            boxes[rows[static_cast<std::size_t>(i)]][side] =
                                std::clamp(bounds[side], 0.0, 1.0) * canvas.size;
                        }
                    }
                }
                const auto place = at_.to(canvas.rgb.device());
                Sprite sprite{layers,
                              (canvas.x - place[0]) / place[2],
                              (place[1] - canvas.y) / place[2],
                              place[2] * canvas.size,
                              canvas.colours(colours) * light,
                              light,
                              dark,
                              part};
                kSubjects[subject].paint(sprite);
                layers = sprite.layers;
            }
            canvas.subjects.index_copy_(0, at::tensor(rows, at::kLong).to(canvas.rgb.device()), layers);
        }
    }
    return boxes.to(canvas.rgb.device());
}

} // namespace latelier
