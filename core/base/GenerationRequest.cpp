#include "core/base/GenerationRequest.h"

#include <algorithm>
#include <tuple>

namespace latelier {

namespace {

template <typename T>
bool sameContent(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b) {
    return a == b || (a && b && *a == *b);
}

bool sameBranch(const std::optional<BranchPoint>& a, const std::optional<BranchPoint>& b) {
    return a.has_value() == b.has_value() && (!a || (a->step == b->step && sameContent(a->parent, b->parent)));
}

auto plainValues(const GenerationRequest& r) {
    return std::tie(r.model, r.prompt, r.negativePrompt, r.width, r.height, r.steps, r.guidance, r.guidanceRescale,
                    r.guidanceFirstStep, r.guidanceLastStep, r.deepEvery, r.tokenMerging, r.sampler, r.schedule, r.eta,
                    r.seed, r.variationSeed, r.variationStrength, r.count, r.clipSkip, r.sourceScaling, r.strength,
                    r.maskBlur, r.maskedContent, r.inpaintArea, r.maskedPadding, r.precision, r.device, r.threads,
                    r.previewInterval, r.preview, r.previewDecoder, r.changes, r.stopAfter, r.check);
}

} // namespace

bool GenerationRequest::operator==(const GenerationRequest& other) const {
    return plainValues(*this) == plainValues(other) && sameContent(source, other.source) &&
           sameContent(mask, other.mask) && sameBranch(branch, other.branch);
}

int plannedSteps(const GenerationRequest& request) {
    if (!request.source && request.check.initialLatent.empty())
        return request.steps;
    return std::clamp(static_cast<int>(request.strength * request.steps), 0, request.steps);
}

} // namespace latelier
