#pragma once

#include "core/base/Image.h"
#include "core/training/Processes.h"
#include "core/training/SceneVocabulary.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <functional>
#include <string>

namespace latelier {

/// What all training stages share. Zeros mean the stage's own choice.
struct TrainingOptions {
    std::string folder;      ///< checkpoints, logs and sample sheets of the run
    std::uint64_t seed = 1;  ///< of weights, noise and the painter's stream
    int size = 128;          ///< pixels of a side
    std::int64_t batch = 0;  ///< pictures per step, over all processes
    std::int64_t steps = 0;  ///< steps in all, or
    double minutes = 0;      ///< time for the run, counted over all its resumptions
    double learningRate = 0; ///< at its height
    double checkpointMinutes = 4;
    int shards = 1;      ///< parts of a batch that run side by side, see forShards
    Processes processes; ///< who trains along
    SceneSubset subset = starterVocabulary();
    std::string pictures; ///< folder of pictures and captions to learn from instead of painted scenes
    std::function<Image(const std::string& path)> readPicture; ///< opens the files of `pictures`; from any thread
    at::Device device = at::kCPU;
    at::ScalarType precision = at::kFloat; ///< of convolutions and matrix products
};

/// How a run talks to whoever started it.
struct TrainingHooks {
    std::function<void(const std::string& line)> say = [](const std::string&) {};
    std::function<bool()> stop = [] { return false; }; ///< asked before each step; true ends the run with a checkpoint
};

} // namespace latelier
