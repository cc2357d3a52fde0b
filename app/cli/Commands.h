#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "core/generation/Bench.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// What the commands use of the layers below. The program fills it with the real ones, tests with their own; a part
/// that this build does not have throws an Error that says so.
struct Services {
    std::function<Engine&()> engine; ///< made at the first call
    std::function<Image(const std::string& path)> readPicture;
    std::function<std::string(const std::string& path)> readParameters;
    /// Writes the picture with its request and the A1111 text `parameters` in it, whole or not at all.
    std::function<void(const std::string& path, const GeneratedPicture& picture, const std::string& parameters)>
        writePicture;
    std::function<void(const std::string& path, const Image& image)> writePreview;
    /// Carries out "gallery", whose folder the arguments name; `engine` makes pictures again.
    std::function<void(const Arguments& arguments, Console& console, const std::function<Engine&()>& engine)> gallery;
    /// Facts on a model file or folder as label and value, in the order of telling.
    std::function<nlohmann::ordered_json(const std::string& path)> inspectModel;
    std::function<BenchResult(const BenchOptions& options, const std::function<void(const std::string&)>& say)> bench;
};

/// Runs a command line (without the program's name), prints results and errors, and returns the exit code.
int runCommandLine(const std::vector<std::string>& words, Console& console, const Services& services);

/// The request that the options of "generate" ask for, pictures read. Without sizes the width and height are 0, for the
/// model's own to be put in. Throws Error.
GenerationRequest requestFrom(const Arguments& arguments, const Services& services);

/// What --dtype says.
Precision precisionFrom(const Arguments& arguments);

/// The commands; each throws Error. `controls` lets Ctrl+C, or a test, stop a generation.
void generateCommand(const Arguments& arguments, Console& console, const Services& services, Controls& controls);
void modelsCommand(const Arguments& arguments, Console& console, const Services& services);
void showCommand(const Arguments& arguments, Console& console, const Services& services);
void benchCommand(const Arguments& arguments, Console& console, const Services& services);
void versionCommand(Console& console, const Services& services, bool json);

/// Reads the outline of a weight file, so that a damaged one is told at once, before the engine is loaded. Folders are
/// left to the engine. Throws Error{BadModel}, also when there is nothing at that path.
void checkWeightFile(const std::string& path);

/// JSON on one line; bytes that are no UTF-8 (in a path) are replaced.
std::string oneLine(const nlohmann::ordered_json& json);

} // namespace latelier
