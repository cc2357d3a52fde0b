#pragma once

#include "core/training/SceneVocabulary.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace latelier {

/// Painted pictures with what is true of them.
struct SceneBatch {
    at::Tensor pictures;   ///< [B, 3, size, size] in [-1, 1]
    at::Tensor attributes; ///< [B, kSceneAttributes] int64, indices into sceneValues
    at::Tensor boxes;      ///< [B, 4] x0, y0, x1, y1 of the (first) subject in pixels, inside the picture
};

/// An endless, seeded source of landscape posters, painted with signed distance fields, noise and gradients by batched
/// tensor operations on any device. Picture i of a seed is the same whatever the batch, so that several processes can
/// share a stream and no data set needs to be stored.
class ScenePainter {
public:
    ScenePainter(SceneSubset subset, std::uint64_t seed, int size, at::Device device);

    /// Pictures first to first + count - 1 of the stream.
    SceneBatch paint(std::int64_t first, std::int64_t count) const;

    const SceneSubset& subset() const { return subset_; }
    std::uint64_t seed() const { return seed_; }

private:
    SceneSubset subset_;
    std::uint64_t seed_;
    int size_;
    at::Device device_;
};

} // namespace latelier
