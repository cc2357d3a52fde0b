#include "core/training/ScenePainter.h"

#include "core/training/SceneCanvas.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <utility>

namespace latelier {

namespace {

/// Pictures that are painted together: on a processor few enough for its caches, on a GPU many.
std::int64_t groupSize(at::Device device) {
    return device.is_cpu() ? 32 : 512;
}

/// The canvas of these pictures with everything painted but the style that cut paper needs from the start.
at::Tensor paintGroup(SceneCanvas& canvas) {
    paintSky(canvas);
    const auto boxes = paintSubjects(canvas);
    paintTerrain(canvas);
    paintWeather(canvas);
    applyStyle(canvas);
    canvas.rgb = canvas.rgb.clamp(0, 1);
    return boxes;
}

} // namespace

ScenePainter::ScenePainter(SceneSubset subset, std::uint64_t seed, int size, at::Device device)
    : subset_(std::move(subset)), seed_(seed), size_(size), device_(device) {}

SceneBatch ScenePainter::paint(std::int64_t first, std::int64_t count) const {
    const at::NoGradGuard noGradients;
    const auto options = at::TensorOptions(device_).dtype(at::kFloat);
    SceneBatch batch{at::empty({count, 3, size_, size_}, options), at::empty({count, kSceneAttributes}, at::kLong),
                     at::empty({count, 4}, options)};
    std::vector<SceneTruth> truths;
    for (std::int64_t i = 0; i < count; ++i) {
        truths.push_back(drawTruth(subset_, seed_, first + i));
        std::copy(truths.back().begin(), truths.back().end(), batch.attributes[i].data_ptr<std::int64_t>());
    }
    const auto centres = (at::arange(size_, options) + 0.5) / size_;

    // Cut paper is painted apart, since each of its layers throws a shadow.
    for (const bool cutPaper : {false, true}) {
        std::vector<std::int64_t> rows;
        for (std::int64_t i = 0; i < count; ++i) {
            const auto style = get<SceneStyle>(truths[static_cast<std::size_t>(i)], SceneAttribute::Style);
            if ((style == SceneStyle::PaperCut) == cutPaper) {
                rows.push_back(i);
            }
        }
        for (std::size_t start = 0; start < rows.size(); start += static_cast<std::size_t>(groupSize(device_))) {
            const auto end = std::min(rows.size(), start + static_cast<std::size_t>(groupSize(device_)));
            const std::vector<std::int64_t> group(rows.begin() + static_cast<std::ptrdiff_t>(start),
                                                  rows.begin() + static_cast<std::ptrdiff_t>(end));
            std::vector<PictureRandom> random;
            SceneCanvas canvas{.rgb = at::empty({0}, options),
                               .x = centres.view({1, 1, 1, size_}),
                               .y = centres.view({1, 1, size_, 1}),
                               .size = size_,
                               .truths = {},
                               .random = SceneRandom({}, device_),
                               .horizon = {},
                               .tint = {},
                               .haze = {},
                               .lightX = {},
                               .lightY = {},
                               .lightGlow = {},
                               .subjects = {},
                               .shadow = {}};
            for (const auto row : group) {
                canvas.truths.push_back(truths[static_cast<std::size_t>(row)]);
                random.emplace_back(seed_, first + row);
            }
            canvas.random = SceneRandom(std::move(random), device_);
            if (cutPaper) {
                canvas.shadow = at::ones({static_cast<std::int64_t>(group.size()), 1, 1, 1}, options);
            }
            const auto boxes = paintGroup(canvas);
            const auto index = at::tensor(group, at::kLong).to(device_);
            batch.pictures.index_copy_(0, index, canvas.rgb * 2 - 1);
            batch.boxes.index_copy_(0, index, boxes);
        }
    }
    return batch;
}

} // namespace latelier
