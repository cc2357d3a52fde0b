#pragma once

#include "core/base/FloatImage.h"
#include "core/base/GenerationRequest.h"
#include "core/base/Image.h"
#include "core/base/MemoryNeed.h"
#include "core/base/Sentence.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace latelier {

class Controls;

/// What the program knows of a loaded model, for people and for metadata.
struct ModelInfo {
    std::string path;
    std::string name;       ///< file or folder name without its ending
    std::string family;     ///< "Stable Diffusion 1", "Stable Diffusion 2", ...
    std::string prediction; ///< "eps" or "v"
    bool inpainting = false;
    int preferredSize = 512;             ///< pixels of the shorter side that the model was trained at
    std::size_t weightBytes = 0;         ///< as held in memory
    MemoryNeed memory;                   ///< for painting, besides the weights; all zero where it is not known
    std::vector<std::string> vocabulary; ///< words that a model with a small vocabulary understands; empty is "any"
    std::vector<Sentence> notes;         ///< on missing or unexpected tensors
};

/// How often values fall into each of equally wide ranges from `low` to `high`.
struct Histogram {
    double low = 0;
    double high = 0;
    std::vector<int> counts;
};

/// Where in the picture the network attended to a word of the prompt during a step: cross-attention averaged over
/// heads, layers and calls (Tang et al. 2022).
struct WordAttention {
    std::string word;
    Image map;        ///< grey, at most 64 pixels a side; 255 is the word's largest value
    double share = 0; ///< of all attention in the picture, 0 to 1
};

/// One finished step of a running generation.
struct StepUpdate {
    int picture = 0; ///< index within the request's count
    int step = 0;    ///< steps finished, 1 to steps
    int steps = 0;
    double sigma = 0;    ///< noise level that the step started from
    double guidance = 0; ///< guidance scale that the step used
    double seconds = 0;  ///< time that the step took
    Image preview;       ///< x0 as the model sees it now; empty when the preview interval skips this step
    /// Per channel of the latent after this step, for looking in.
    std::vector<double> latentMean;
    std::vector<double> latentDeviation;
    Histogram latentHistogram;            ///< of all channels of the latent after this step
    std::vector<WordAttention> attention; ///< in the prompt's order; only while Controls asks for it
    double guidanceNorm = 0; ///< root mean square of (conditional - unconditional) prediction; 0 without guidance
    /// The request as carried out so far, with the changes made while it ran: what a branch from this step names as its
    /// parent.
    std::shared_ptr<const GenerationRequest> request;
};

/// A finished picture with all that is needed to make it again.
struct GeneratedPicture {
    Image image;
    std::shared_ptr<const FloatImage> precise; ///< what `image` was rounded from; null where the engine tells none
    GenerationRequest request; ///< as carried out: count 1, this picture's own seed, sizes rounded, changes recorded
    ModelInfo model;
    double seconds = 0; ///< from the start of the run to this picture
    std::vector<double> stepSeconds;
    std::vector<Sentence> notices; ///< what was rounded, retried or replaced on the way
    std::string versions;          ///< program, library, BLAS, device, precision and threads in one line
};

/// Receives what a generation reports. Called on the engine's thread; must not block for long.
class GenerationObserver {
public:
    virtual ~GenerationObserver() = default;
    /// A phase beside the steps: "Loading", "Encoding", "Repeating" (the steps of a parent that are made again for a
    /// branch), "Decoding". `fraction` is 0 to 1, or negative where it is unknown.
    virtual void phase(const std::string& name, double fraction) = 0;
    /// A step of the request's own; those of a parent that is repeated are none.
    virtual void step(const StepUpdate& update) = 0;
    /// What the user is told that is no error, such as a rounded size.
    virtual void notice(const Sentence& sentence) = 0;
    virtual void finished(const GeneratedPicture& picture) = 0;
};

/// The engine as the window and the command line see it. Used by one thread at a time; only `Controls` may be touched
/// by others meanwhile. Throws Error.
class Engine {
public:
    virtual ~Engine() = default;

    /// Loads a model if it is not loaded yet and says what it is.
    virtual ModelInfo load(const std::string& path, GenerationObserver& observer) = 0;

    /// Carries out the request: each step and each finished picture is reported to the observer.
    /// Throws Error{Cancelled} when `controls` asked to stop; pictures finished before were already reported.
    ///
    /// The steps of recent runs are kept in memory, so that `request.branch` goes on at once from any of them. With a
    /// `journal` path each step is also written to that file, for `resume` after a crash; it is removed at the end.
    virtual void generate(const GenerationRequest& request, GenerationObserver& observer, Controls& controls,
                          const std::string& journal = {}) = 0;

    /// Goes on with the run in a journal after its last whole step, to the same bits as if it had not been broken off.
    /// Throws Error{Io} when the journal cannot be read.
    virtual void resume(const std::string& journal, GenerationObserver& observer, Controls& controls) = 0;

    /// The request that a journal belongs to and how many of its steps are done; throws Error{Io}.
    virtual std::pair<GenerationRequest, int> readJournal(const std::string& journal) = 0;

    /// x0 after `step` steps of a run whose steps are still kept, through the full decoder.
    /// Throws Error{Usage} when that run is no longer kept.
    virtual Image decodeStep(const GenerationRequest& run, int step, GenerationObserver& observer,
                             Controls& controls) = 0;

    /// Versions of the libraries, the BLAS, processor features and devices, as label and value.
    virtual std::vector<std::pair<std::string, std::string>> versions() const = 0;
};

/// Makes the engine; the one function that a program which loads the engine's library at run time looks up.
extern "C" Engine* latelierCreateEngine();

} // namespace latelier
