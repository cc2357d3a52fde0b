#pragma once

#include "app/manual/ProgramManual.h"
#include "core/training/AutoencoderTraining.h"
#include "core/training/DenoiserTraining.h"
#include "core/training/Evaluation.h"
#include "core/training/TrainingOptions.h"

#include <optional>
#include <string>
#include <vector>

namespace latelier {

/// What the command line of latelier-train says.
struct TrainArguments {
    std::string command;
    bool help = false;
    TrainingOptions training;
    AutoencoderTrainingOptions autoencoder;
    DenoiserTrainingOptions denoiser;
    EvaluationOptions evaluation;
    std::int64_t count = 48;                 ///< pictures of `paint`
    std::string file;                        ///< picture that `paint` writes
    std::string model;                       ///< folder that `export` writes
    std::optional<at::ScalarType> precision; ///< unset is the device's usual one
    int threads = 0;                         ///< 0 is one per core
};

/// Reads the command line by the one table of options. Throws Error{Usage}.
TrainArguments parseTrainArguments(const std::vector<std::string>& words);

/// The commands and options with one line each.
std::string trainHelp();

/// The same for the man page and the shells.
ProgramManual trainManual();

} // namespace latelier
