#include "core/training/SceneCanvas.h"

#include <ATen/ATen.h>

namespace latelier {

using at::Tensor;

namespace {

Tensor rowIndex(const std::vector<std::int64_t>& rows, at::Device device) {
    return at::tensor(rows, at::kLong).to(device);
}

Tensor pick(const Tensor& values, const Tensor& index) {
    return values.defined() ? values.index_select(0, index) : values;
}

/// [size, size] matrix of a Gaussian blur along one axis whose rows sum to 1, so that edges stay as bright.
Tensor blurMatrix(std::int64_t size, double sigma, double shift, at::Device device) {
    const auto position = at::arange(size, at::TensorOptions(device).dtype(at::kFloat));
    const auto distance = position.unsqueeze(1) - position.unsqueeze(0) - shift;
    const auto weights = at::exp(distance.square() * (-0.5 / (sigma * sigma)));
    return weights / weights.sum(1, true).clamp_min(1e-20);
}

} // namespace

void SceneCanvas::lay(const Tensor& cover, const Tensor& colour) {
    if (shadow.defined()) {
        const auto fall = blurred(cover.expand({count(), 1, size, size}), size / 64.0, size / 64.0);
        rgb = rgb * (1 - 0.5 * shadow * fall * (1 - cover));
    }
    rgb = at::lerp(rgb, colour.expand_as(rgb), cover);
}

void SceneCanvas::laySubjects() {
    const auto alpha = subjects.narrow(1, 3, 1);
    if (shadow.defined()) {
        rgb = rgb * (1 - 0.5 * shadow * blurred(alpha, size / 64.0, size / 64.0) * (1 - alpha));
    }
    rgb = rgb * (1 - alpha) + subjects.narrow(1, 0, 3);
}

Tensor SceneCanvas::below(const Tensor& ridge) const {
    return ((y - ridge) * size + 0.5).clamp_(0, 1);
}

Tensor SceneCanvas::colours(const std::vector<Rgb>& perPicture) const {
    const auto values = at::empty({static_cast<std::int64_t>(perPicture.size()), 3, 1, 1});
    float* out = values.data_ptr<float>();
    for (const auto& one : perPicture) {
        out = std::copy(one.begin(), one.end(), out);
    }
    return values.to(rgb.device());
}

Tensor SceneCanvas::colour(const Rgb& value) const {
    return colours({value});
}

Tensor SceneCanvas::land(const Tensor& base, double distance) const {
    return at::lerp(base * tint, haze, distance);
}

SceneCanvas SceneCanvas::select(const std::vector<std::int64_t>& rows) const {
    const auto index = rowIndex(rows, rgb.device());
    SceneCanvas part{pick(rgb, index),
                     x,
                     y,
                     size,
                     {},
                     random.select(rows),
                     pick(horizon, index),
                     pick(tint, index),
                     pick(haze, index),
                     pick(lightX, index),
                     pick(lightY, index),
                     pick(lightGlow, index),
                     pick(subjects, index),
                     pick(shadow, index)};
    for (const auto row : rows) {
        part.truths.push_back(truths[static_cast<std::size_t>(row)]);
    }
    return part;
}

void SceneCanvas::put(const std::vector<std::int64_t>& rows, const SceneCanvas& part) {
    rgb.index_copy_(0, rowIndex(rows, rgb.device()), part.rgb);
}

std::vector<std::int64_t> SceneCanvas::rowsWith(SceneAttribute attribute, std::int64_t value) const {
    std::vector<std::int64_t> rows;
    for (std::size_t i = 0; i < truths.size(); ++i) {
        if (truths[i][static_cast<std::size_t>(attribute)] == value) {
            rows.push_back(static_cast<std::int64_t>(i));
        }
    }
    return rows;
}

Tensor blurred(const Tensor& picture, double sigma, double shift) {
    const auto down = blurMatrix(picture.size(2), sigma, shift, picture.device());
    const auto across = blurMatrix(picture.size(3), sigma, shift, picture.device());
    return at::matmul(at::matmul(down, picture), across.t());
}

Tensor smoothStep(const Tensor& value, double from, double to) {
    const auto t = ((value - from) / (to - from)).clamp_(0, 1);
    return t * t * (3 - 2 * t);
}

Tensor displaced(const Tensor& picture, const SceneCanvas& canvas, const Tensor& dx, const Tensor& dy) {
    const auto n = picture.size(0);
    const auto u = (2 * (canvas.x + dx) - 1).expand({n, 1, canvas.size, canvas.size});
    const auto v = (2 * (canvas.y + dy) - 1).expand({n, 1, canvas.size, canvas.size});
    const auto grid = at::cat({u, v}, 1).permute({0, 2, 3, 1}).contiguous();
    return at::grid_sampler(picture.contiguous(), grid, 0 /* bilinear */, 1 /* border */, false);
}

} // namespace latelier
