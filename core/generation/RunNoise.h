#pragma once

#include "core/base/GenerationRequest.h"
#include "core/tensors/SeededNoise.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace latelier {

/// All noise of one picture: from its seeds, or from the rows of a file given for checking.
class RunNoise final : public NoiseSource {
public:
    /// Throws Error{BadModel} or Error{Io} when the request's noise file cannot be read.
    explicit RunNoise(const GenerationRequest& request);

    /// The unit noise that a run starts from, turned towards the variation seed's as the request asks.
    at::Tensor start(at::IntArrayRef shape);
    /// Throws Error{Usage} when a file has no row left, or rows of another shape.
    at::Tensor draw(const at::Tensor& like) override;

    /// Where the source stands; restoring it repeats the draws that follow.
    std::string save() const;
    void restore(const std::string& state);

private:
    at::Tensor row(at::IntArrayRef shape);

    SeededNoise seeded_;
    std::uint64_t variationSeed_;
    double variationStrength_;
    at::Tensor rows_; ///< undefined when the seeds draw
    std::int64_t next_ = 0;
};

} // namespace latelier
