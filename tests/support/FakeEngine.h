#pragma once

#include "core/base/Engine.h"

#include <atomic>
#include <chrono>

namespace latelier::test {

/// The step after which a fake engine waits until the number grows or the picture is stopped. A test that does
/// something in the middle of a picture holds the picture there, so that it does not run against the machine.
using StepHold = std::shared_ptr<const std::atomic<int>>;

/// An engine without a network: a sun over hills, coloured by the words of the prompt, that forms out of noise. The
/// same request gives the same bytes; live changes, branches, journals and both ways of stopping are honoured.
class FakeEngine : public Engine {
public:
    /// `stepTime` is how long each step takes; without `hold` nothing holds the steps.
    explicit FakeEngine(std::chrono::milliseconds stepTime, StepHold hold = nullptr)
        : stepTime_(stepTime), hold_(std::move(hold)) {}

    ModelInfo load(const std::string& path, GenerationObserver& observer) override;
    void generate(const GenerationRequest& request, GenerationObserver& observer, Controls& controls,
                  const std::string& journal) override;
    void resume(const std::string& journal, GenerationObserver& observer, Controls& controls) override;
    std::pair<GenerationRequest, int> readJournal(const std::string& journal) override;
    Image decodeStep(const GenerationRequest& run, int step, GenerationObserver& observer, Controls& controls) override;
    std::vector<std::pair<std::string, std::string>> versions() const override;

private:
    void run(GenerationRequest request, int picture, int from, const std::string& journal, GenerationObserver& observer,
             Controls& controls);

    std::chrono::milliseconds stepTime_;
    StepHold hold_;
};

/// What the fake engine paints after `step` of `steps`; its whole mathematics.
Image fakePicture(const GenerationRequest& request, double progress);

} // namespace latelier::test
