#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace latelier {

/// What is made once of the painter's pictures and used again, such as their latents: a memory of the last `capacity`
/// pictures of the stream. What it gives depends on the indices alone, so that a resumed run sees the same.
class ScenePool {
public:
    /// Makes the tensors [count, ...] of pictures first to first + count - 1; called from several threads at once.
    using Make = std::function<at::Tensor(std::int64_t first, std::int64_t count)>;

    ScenePool(Make make, std::int64_t capacity);

    /// The tensors of these pictures; what is not there is made, in `shards` threads.
    at::Tensor get(const std::vector<std::int64_t>& indices, int shards);

private:
    std::int64_t slotOf(std::int64_t index) const { return index % static_cast<std::int64_t>(held_.size()); }
    void store(std::int64_t first, const at::Tensor& made);

    Make make_;
    std::vector<std::int64_t> held_; ///< which picture each slot holds; -1 none
    at::Tensor slots_;               ///< [capacity, ...], on first use
};

/// The pictures of a step's samples first to first + count - 1: `fresh` of each `batch` are new to the run, the others
/// are drawn from the last `window` pictures before them. A pure function of its arguments.
std::vector<std::int64_t> pictureIndices(std::uint64_t seed, std::int64_t step, std::int64_t first, std::int64_t count,
                                         std::int64_t batch, std::int64_t fresh, std::int64_t window);

} // namespace latelier
