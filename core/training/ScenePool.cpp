#include "core/training/ScenePool.h"

#include "core/training/SceneRandom.h"
#include "core/training/Shards.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <mutex>
#include <set>
#include <utility>

namespace latelier {

ScenePool::ScenePool(Make make, std::int64_t capacity)
    : make_(std::move(make)), held_(static_cast<std::size_t>(capacity), -1) {}

void ScenePool::store(std::int64_t first, const at::Tensor& made) {
    if (!slots_.defined()) {
        auto shape = made.sizes().vec();
        shape[0] = static_cast<std::int64_t>(held_.size());
        slots_ = at::empty(shape, made.options());
    }
    for (std::int64_t i = 0; i < made.size(0); ++i) {
        slots_[slotOf(first + i)].copy_(made[i]);
        held_[static_cast<std::size_t>(slotOf(first + i))] = first + i;
    }
}

at::Tensor ScenePool::get(const std::vector<std::int64_t>& indices, int shards) {
    const at::NoGradGuard noGradients;
    std::set<std::int64_t> missing;
    for (const auto index : indices) {
        if (held_[static_cast<std::size_t>(slotOf(index))] != index) {
            missing.insert(index);
        }
    }
    // The painter works on runs of the stream.
    std::vector<std::pair<std::int64_t, std::int64_t>> runs;
    constexpr std::int64_t kLongest = 16;
    for (const auto index : missing) {
        if (!runs.empty() && runs.back().first + runs.back().second == index && runs.back().second < kLongest) {
            ++runs.back().second;
        } else {
            runs.emplace_back(index, 1);
        }
    }
    if (!runs.empty()) {
        std::mutex mutex;
        std::size_t next = 0;
        const auto threads = std::min<std::int64_t>(static_cast<std::int64_t>(runs.size()), shards);
        forShards(threads, static_cast<int>(threads), Processes(), [&](const Shard&) {
            const at::NoGradGuard noGradientsOnThisThread;
            std::unique_lock lock(mutex);
            while (next < runs.size()) {
                const auto [first, count] = runs[next++];
                lock.unlock();
                const auto made = make_(first, count);
                lock.lock();
                store(first, made);
            }
            return Values{};
        });
    }
    std::vector<std::int64_t> slots;
    for (const auto index : indices) {
        slots.push_back(slotOf(index));
    }
    return slots_.index_select(0, at::tensor(slots, at::kLong).to(slots_.device()));
}

std::vector<std::int64_t> pictureIndices(std::uint64_t seed, std::int64_t step, std::int64_t first, std::int64_t count,
                                         std::int64_t batch, std::int64_t fresh, std::int64_t window) {
    const auto frontier = (step + 1) * fresh;
    std::vector<std::int64_t> indices;
    for (auto i = first; i < first + count; ++i) {
        if (i < fresh) {
            indices.push_back(frontier - 1 - i);
            continue;
        }
        const auto reach = std::min(frontier, window);
        indices.push_back(frontier - 1 - PictureRandom(seed, step * batch + i).below("picture", reach));
    }
    return indices;
}

} // namespace latelier
