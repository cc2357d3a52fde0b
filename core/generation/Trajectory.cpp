#include "core/generation/Trajectory.h"

#include <algorithm>
#include <utility>

namespace latelier {

GenerationRequest upTo(GenerationRequest request, int step) {
    std::erase_if(request.changes, [step](const LiveChange& change) { return change.step >= step; });
    request.stopAfter = 0;
    return request;
}

void TrajectoryCache::keep(std::shared_ptr<const Trajectory> run) {
    std::erase_if(runs_, [&](const auto& kept) { return kept->request == run->request; });
    runs_.push_front(std::move(run));
    if (runs_.size() > most_)
        runs_.pop_back();
}

std::shared_ptr<const Trajectory> TrajectoryCache::find(const GenerationRequest& request, int step) const {
    const GenerationRequest wanted = upTo(request, step);
    const auto found = std::find_if(runs_.begin(), runs_.end(), [&](const auto& run) {
        const int finished = run->firstStep + static_cast<int>(run->steps.size());
        return step >= run->firstStep && step <= finished && upTo(run->request, step) == wanted;
    });
    return found == runs_.end() ? nullptr : *found;
}

} // namespace latelier
