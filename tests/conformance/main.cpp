// Computes a group of reference cases: conformance GROUP_DIR OUT [--models DIR] [--form original|diffusers]

#include "core/base/BarrierSpin.h"
#include "core/base/Error.h"
#include "tests/conformance/Kinds.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

using namespace latelier;
using namespace latelier::conformance;

namespace {

constexpr auto usage = "usage: conformance GROUP_DIR OUT [--models DIR] [--form original|diffusers]\n";

struct Arguments {
    std::filesystem::path folder;
    std::filesystem::path out;
    std::filesystem::path models;
    Form form = Form::Original;
};

std::optional<Arguments> parse(int count, char** values) {
    Arguments arguments;
    std::vector<std::string> positional;
    for (int i = 1; i < count; ++i) {
        const std::string word = values[i];
        if (word == "--models" && i + 1 < count) {
            arguments.models = values[++i];
        } else if (word == "--form" && i + 1 < count) {
            const std::string form = values[++i];
            if (form != "original" && form != "diffusers") {
                return std::nullopt;
            }
            arguments.form = form == "diffusers" ? Form::Diffusers : Form::Original;
        } else if (word.starts_with("--")) {
            return std::nullopt;
        } else {
            positional.push_back(word);
        }
    }
    if (positional.size() != 2) {
        return std::nullopt;
    }
    // Without a trailing slash, so that parent_path() is the folder that holds the groups.
    arguments.folder = std::filesystem::weakly_canonical(positional[0]);
    arguments.out = positional[1];
    if (arguments.models.empty()) {
        arguments.models = arguments.folder.parent_path() / "models";
    }
    return arguments;
}

void run(const Arguments& arguments) {
    for (const JsonGroup& group : jsonGroups()) {
        if (std::filesystem::exists(arguments.folder / group.file)) {
            return group.run(arguments.folder, arguments.out, arguments.models);
        }
    }
    Group group = readGroup(arguments.folder);
    group.form = arguments.form;
    group.models = arguments.models;
    writeTensors(arguments.out.string(), runCases(group));
}

} // namespace

int main(int count, char** values) {
    latelier::spinBrieflyAtBarriers(values);
    const auto arguments = parse(count, values);
    if (!arguments) {
        std::fputs(usage, stderr);
        return exitCode(ErrorKind::Usage);
    }
    const at::NoGradGuard noGradients;
    try {
        run(*arguments);
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "conformance: %s\n", error.what());
        return exitCode(error.kind());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "conformance: %s\n", error.what());
        return exitCode(ErrorKind::Internal);
    }
}
