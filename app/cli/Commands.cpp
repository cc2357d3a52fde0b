#include "app/cli/Commands.h"

#include "app/cli/Interrupt.h"
#include "core/base/Error.h"
#include "core/base/TensorFile.h"

#include <algorithm>
#include <filesystem>
#include <new>

namespace latelier {

namespace {

void run(const Arguments& arguments, Console& console, const Services& services) {
    switch (arguments.command().id) {
    case Generate: {
        Controls controls;
        const InterruptWatcher watcher([&controls] { controls.cancel(); });
        return generateCommand(arguments, console, services, controls);
    }
    case Models:
        return modelsCommand(arguments, console, services);
    case Show:
        return showCommand(arguments, console, services);
    case Bench:
        return benchCommand(arguments, console, services);
    case GalleryWork:
        return services.gallery(arguments, console, services.engine);
    case EveryCommand:
        break;
    }
}

int complain(Console& console, ErrorKind kind, const std::string& sentence, const std::string& detail, bool verbose) {
    console.err << sentence << '\n';
    if (verbose && !detail.empty())
        console.err << detail << '\n';
    console.err << std::flush;
    return exitCode(kind);
}

} // namespace

Precision precisionFrom(const Arguments& arguments) {
    // In the order of the option's choices.
    constexpr Precision precisions[] = {Precision::Auto, Precision::Float32, Precision::BFloat16, Precision::Int8};
    return precisions[arguments.choice("dtype", 0)];
}

void checkWeightFile(const std::string& path) {
    std::error_code failed;
    if (path.empty() || std::filesystem::is_directory(path, failed))
        return;
    if (!std::filesystem::exists(path, failed))
        throw Error(ErrorKind::BadModel, "There is no model at " + path +
                                             "; check the path, or see what is at hand with \"latelier-cli models "
                                             "list\".");
    if (!std::filesystem::is_regular_file(path, failed))
        throw Error(ErrorKind::BadModel, path + " is neither a file nor a folder, so it cannot be a model.");
    readTensorFile(path);
}

std::string oneLine(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void versionCommand(Console& console, const Services& services, bool json) {
    const auto versions = services.engine().versions();
    if (json) {
        nlohmann::ordered_json object;
        for (const auto& [label, value] : versions)
            object[label] = value;
        console.out << oneLine(object) << '\n';
        return;
    }
    std::size_t widest = 0;
    for (const auto& [label, value] : versions)
        widest = std::max(widest, label.size());
    for (const auto& [label, value] : versions)
        console.out << label << std::string(widest + 2 - label.size(), ' ') << value << '\n';
}

int runCommandLine(const std::vector<std::string>& words, Console& console, const Services& services) {
    const bool verbose = std::ranges::find(words, "--verbose") != words.end();
    try {
        if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
            (words.empty() ? console.err : console.out) << helpText(console.width()) << std::flush;
            return words.empty() ? exitCode(ErrorKind::Usage) : 0;
        }
        if (words[0] == "--version" || words[0] == "-V") {
            versionCommand(console, services, std::ranges::find(words, "--json") != words.end());
            return 0;
        }
        const Arguments arguments = Arguments::parse(words);
        if (arguments.has("help"))
            console.out << helpText(arguments.command(), console.width()) << std::flush;
        else
            run(arguments, console, services);
        return 0;
    } catch (const Error& error) {
        return complain(console, error.kind(), error.what(), error.detail(), verbose);
    } catch (const std::bad_alloc&) {
        return complain(console, ErrorKind::OutOfMemory,
                        "There is not enough memory for this; choose a smaller size or close other programs.", {},
                        verbose);
    } catch (const std::exception& error) {
        return complain(console, ErrorKind::Internal,
                        "Latelier failed in a way that it does not foresee; run the command again with --verbose and "
                        "report what it prints.",
                        error.what(), verbose);
    }
}

} // namespace latelier
