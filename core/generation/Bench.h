#pragma once

#include "core/base/GenerationRequest.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace latelier {

struct BenchOptions {
    std::string model; ///< empty: a network of Stable Diffusion 1.5's full size with random weights
    int size = 512;    ///< pixels of width and height, a multiple of 8
    Precision precision = Precision::Auto;
    int threads = 0;
    std::string device = "auto";
};

/// Times of the networks, medians of a few runs after a warm-up, and what the machine could do at best.
struct BenchResult {
    double unetStep = 0; ///< seconds of one U-Net call with guidance, batch 2
    double decode = 0;   ///< seconds of one decode, batch 1
    double encode = 0;
    double text = 0;            ///< seconds of one prompt through the text encoder
    std::optional<double> load; ///< seconds to open the model and build its networks; none with random weights
    std::int64_t peakResidentBytes = 0;
    double unetStepFlops = 0;
    double decodeFlops = 0;
    double gemmFlopsPerSecond = 0; ///< best of a large matrix product and a 3x3 convolution, in this process and dtype
    std::string dtype;             ///< "f32" or "bf16"
    std::string device;
    int threads = 0;
    int size = 0;

    /// Times over what the arithmetic alone would take at that rate; 1 is the floor.
    double unetStepRatio() const { return unetStep * gemmFlopsPerSecond / unetStepFlops; }
    double decodeRatio() const { return decode * gemmFlopsPerSecond / decodeFlops; }
};

/// Measures; `say` hears what is being measured. Throws Error.
BenchResult runBench(const BenchOptions& options, const std::function<void(const std::string&)>& say);

} // namespace latelier
