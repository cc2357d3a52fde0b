#pragma once

#include "core/models/DiffusionModel.h"
#include "core/networks/TinyAutoencoder.h"

#include <optional>

namespace latelier {

/// Makes the previews of a run by the method that its request asks for.
class PreviewMaker {
public:
    /// Loads the tiny decoder where it is asked for. Throws Error{BadModel}, Error{Io}.
    PreviewMaker(const DiffusionModel& model, const GenerationRequest& request, Checkpoint checkpoint);

    /// x0 [1, C, h, w] as a picture; empty when the request's interval skips this step.
    Image operator()(const at::Tensor& denoised, int step) const;

private:
    const DiffusionModel& model_;
    PreviewMethod method_;
    int interval_;
    Checkpoint checkpoint_;
    std::optional<TinyAutoencoder> tiny_;
};

} // namespace latelier
