#include "core/generation/Trajectory.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace latelier {

namespace {

/// What the run's tensors take; those that share their memory are counted once.
std::size_t bytesOf(const Trajectory& run) {
    std::set<const void*> known;
    std::size_t bytes = 0;
    const auto add = [&](const at::Tensor& tensor) {
        if (tensor.defined() && known.insert(tensor.storage().unsafeGetStorageImpl()).second)
            bytes += tensor.storage().nbytes();
    };
    const auto addState = [&](const SamplerState& state) {
        add(state.x);
        for (const at::Tensor& tensor : state.history)
            add(tensor);
    };
    addState(run.start);
    for (const KeptStep& step : run.steps) {
        addState(step.state);
        add(step.denoised);
    }
    return bytes;
}

} // namespace

GenerationRequest upTo(GenerationRequest request, int step) {
    std::erase_if(request.changes, [step](const LiveChange& change) { return change.step >= step; });
    request.stopAfter = 0;
    return request;
}

void TrajectoryCache::keep(std::shared_ptr<const Trajectory> run) {
    std::erase_if(runs_, [&](const Kept& kept) { return kept.run->request == run->request; });
    const std::size_t bytes = bytesOf(*run);
    runs_.push_front({std::move(run), bytes});
    const auto total = [this] {
        return std::accumulate(runs_.begin(), runs_.end(), std::size_t{0},
                               [](std::size_t sum, const Kept& kept) { return sum + kept.bytes; });
    };
    while (runs_.size() > 1 && (runs_.size() > most_ || total() > mostBytes_))
        runs_.pop_back();
}

std::shared_ptr<const Trajectory> TrajectoryCache::find(const GenerationRequest& request, int step) const {
    const GenerationRequest wanted = upTo(request, step);
    const auto found = std::find_if(runs_.begin(), runs_.end(), [&](const Kept& kept) {
        const Trajectory& run = *kept.run;
        const int finished = run.firstStep + static_cast<int>(run.steps.size());
        return step >= run.firstStep && step <= finished && upTo(run.request, step) == wanted;
    });
    return found == runs_.end() ? nullptr : found->run;
}

} // namespace latelier
