#pragma once

#include "core/base/Engine.h"
#include "core/generation/Generate.h"
#include "core/generation/Trajectory.h"
#include "core/models/DiffusionModel.h"

#include <memory>
#include <string>
#include <tuple>

namespace latelier {

/// The engine on LibTorch: one loaded model at a time, and the steps of the latest runs.
class TorchEngine final : public Engine {
public:
    ModelInfo load(const std::string& path, GenerationObserver& observer) override;
    void generate(const GenerationRequest& request, GenerationObserver& observer, Controls& controls,
                  const std::string& journal) override;
    void resume(const std::string& journal, GenerationObserver& observer, Controls& controls) override;
    std::pair<GenerationRequest, int> readJournal(const std::string& journal) override;
    Image decodeStep(const GenerationRequest& run, int step, GenerationObserver& observer, Controls& controls) override;
    std::vector<std::pair<std::string, std::string>> versions() const override;

private:
    /// Loads the request's model unless it is the one at hand and its files are as they were, and sets up this thread.
    const DiffusionModel& prepare(const GenerationRequest& request, GenerationObserver& observer);
    /// Makes the model's layers ready for the request's size, unless they are already.
    void prepareLayers(const GenerationRequest& request, GenerationObserver& observer, const Checkpoint& checkpoint);
    /// Takes a run to its end and reports the picture. Returns the request as carried out.
    GenerationRequest complete(const DiffusionModel& model, Trajectory run, const RunSource& source, RunLink& link,
                               std::vector<Sentence> notices);
    std::string versionLine(const DiffusionModel& model) const;

    std::unique_ptr<const DiffusionModel> model_;
    std::string loaded_; ///< path and device of `model_`, and when its files were written
    int threads_ = 0;
    /// Batch, height, width, encoding, threads and merged tokens that the layers are ready for.
    std::tuple<int, int, int, bool, int, double> prepared_{};
    TrajectoryCache runs_;
};

} // namespace latelier
