#include "core/training/SceneCrops.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace latelier {

SceneBatch crops(const SceneBatch& scenes, std::int64_t side, int perPicture, at::Generator& random) {
    const auto count = scenes.pictures.size(0);
    const auto size = scenes.pictures.size(2);
    const auto draws = at::rand({count, perPicture, 2}, random);
    const auto boxes = scenes.boxes.cpu();
    const auto draw = draws.accessor<float, 3>();
    const auto box = boxes.accessor<float, 2>();
    std::vector<at::Tensor> pictures, attributes, moved;
    for (std::int64_t i = 0; i < count; ++i) {
        for (int k = 0; k < perPicture; ++k) {
            std::int64_t corner[2];
            for (int axis = 0; axis < 2; ++axis) {
                const float u = draw[i][k][axis];
                const bool onSubject = k % 2 == 0;
                const float low = onSubject ? box[i][axis] : 0.0F;
                const float high = onSubject ? box[i][axis + 2] : static_cast<float>(size);
                const auto centre = static_cast<std::int64_t>(low + u * (high - low));
                corner[axis] = std::clamp<std::int64_t>(centre - side / 2, 0, size - side);
            }
            pictures.push_back(scenes.pictures[i].narrow(1, corner[1], side).narrow(2, corner[0], side));
            attributes.push_back(scenes.attributes[i]);
            const auto shift = at::tensor({corner[0], corner[1], corner[0], corner[1]}, at::kFloat);
            moved.push_back((boxes[i] - shift).clamp(0, static_cast<double>(side)));
        }
    }
    return {at::stack(pictures), at::stack(attributes), at::stack(moved).to(scenes.boxes.device())};
}

} // namespace latelier
