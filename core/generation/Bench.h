#pragma once

#include "core/base/GenerationRequest.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace latelier {

struct BenchOptions {
    std::string model; ///< empty: a network of Stable Diffusion 1.5's full size with random weights
    int size = 512;    ///< pixels of width and height, a multiple of 8
    Precision precision = Precision::Auto;
    double tokenMerging = 0; ///< of the U-Net's calls; their floor stays that of all tokens
    int threads = 0;
    std::string device = "auto";
};

/// What one kind of layer takes of one call of a network.
struct LayerTime {
    std::string kind; ///< such as "3x3 convolution"; "all else" is what no kind counts
    double seconds = 0;
    double flops = 0; ///< 0 where memory and not arithmetic sets the pace
    double floor = 0; ///< seconds that the arithmetic alone takes at the machine's best rate for its numbers
};

/// Times of the networks, medians of a few runs after a warm-up, and what the machine could do at best.
struct BenchResult {
    double unetStep = 0;      ///< seconds of one U-Net call with guidance, batch 2
    double prepare = 0;       ///< seconds of making the layers ready for the size, which comes before the first step
    double firstUnetStep = 0; ///< of this size since the model was loaded
    double decode = 0;        ///< seconds of one decode, batch 1
    double encode = 0;
    double text = 0;            ///< seconds of one prompt through the text encoder
    std::optional<double> load; ///< seconds to open the model and build its networks; none with random weights
    std::int64_t peakResidentBytes = 0;
    double unetStepFlops = 0;
    double decodeFlops = 0;
    double unetStepFloor = 0; ///< seconds, the sum of its layers'
    double decodeFloor = 0;
    std::vector<LayerTime> unetStepLayers; ///< they add up to the step, as `decodeLayers` to the decode
    std::vector<LayerTime> decodeLayers;
    double gemmFlopsPerSecond = 0; ///< best of a large matrix product and a 3x3 convolution, in this process and dtype
    std::optional<double> int8FlopsPerSecond; ///< the same of a 3x3 convolution in 8 bits, where the U-Net has such
    std::string dtype;                        ///< "f32", "bf16", "bf16 with int8"
    std::string device;
    int threads = 0;
    int size = 0;

    /// Times over what the arithmetic alone would take at those rates; 1 is the floor.
    double unetStepRatio() const { return unetStep / unetStepFloor; }
    double decodeRatio() const { return decode / decodeFloor; }
};

/// Measures; `say` hears what is being measured. Throws Error.
BenchResult runBench(const BenchOptions& options, const std::function<void(const std::string&)>& say);

} // namespace latelier
