#pragma once

#include "core/tensors/TensorFileIo.h"
#include "core/training/Shards.h"
#include "core/training/TrainingOptions.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace latelier {

/// The frame of a training stage: how far it is, when it ends, its log, and its checkpoint.
///
/// The loop of a stage reads: `while (run.goesOn()) { ...one step...; run.finishStep({{"loss", loss}}); }`, with a
/// `run.save(state)` where `run.checkpointDue()` says so and after the loop.
class TrainingRun {
public:
    /// `stage` names the files: STAGE.csv, STAGE.safetensors, STAGE-<step>.png in the run's folder.
    /// Only the process of rank 0 leaves files, and it decides for all when the run ends.
    TrainingRun(std::string stage, const TrainingOptions& options, const TrainingHooks& hooks);

    /// The state of the last checkpoint, if there is one; the run goes on from its step. Throws Error{BadModel}.
    std::optional<TensorMap> resume();

    /// To be asked once before each step.
    bool goesOn();
    std::int64_t step() const { return step_; }
    /// Part of the run that is done, 0 to 1, by steps or by time, as of the last `goesOn`.
    double progress() const { return progress_; }

    /// Counts the step; logs the values' means over the last few steps with time, speed and ETA.
    void finishStep(const Values& values, std::int64_t samples);

    /// True every few minutes, for rank 0.
    bool checkpointDue() const;
    /// Whether this process is the one that leaves files.
    bool writes() const { return writes_; }
    /// Writes the checkpoint atomically: it is either the old one or the new one, never a part.
    void save(TensorMap state);

    std::string file(const std::string& ending) const { return folder_ + "/" + stage_ + ending; }
    void say(const std::string& line) const;

private:
    double seconds() const;
    double done() const;

    std::string stage_;
    std::string folder_;
    std::int64_t steps_;
    double minutes_;
    double checkpointMinutes_;
    TrainingHooks hooks_;
    Processes processes_;
    bool writes_;
    double progress_ = 0;

    std::int64_t step_ = 0;
    double secondsBefore_ = 0; ///< spent by earlier runs
    std::chrono::steady_clock::time_point start_;
    std::chrono::steady_clock::time_point lastSave_;
    std::chrono::steady_clock::time_point lastLine_;
    std::int64_t stepsSinceLine_ = 0;
    std::int64_t samplesSinceLine_ = 0;
    Values sums_;
    std::string logHeader_;
};

} // namespace latelier
