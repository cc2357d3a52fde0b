#include "app/cli/Commands.h"
#include "core/base/Error.h"
#include "core/base/ModelFiles.h"
#include "core/base/Paths.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace latelier {

namespace fs = std::filesystem;

namespace {

/// The program's own models, and those in the user's data folder.
std::vector<fs::path> modelFolders() {
    std::vector<fs::path> folders = {dataFolder() / "models"};
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (data && *data)
        folders.push_back(fs::path(data) / "latelier" / "models");
    else if (home && *home)
        folders.push_back(fs::path(home) / ".local" / "share" / "latelier" / "models");
    return folders;
}

void list(const Arguments& arguments, Console& console) {
    std::string searched;
    bool found = false;
    for (const fs::path& folder : modelFolders()) {
        searched += (searched.empty() ? "" : " and ") + folder.string();
        for (const ModelLocation& model : listModels(folder.string())) {
            found = true;
            if (arguments.has("json"))
                console.out << oneLine({{"name", model.name}, {"path", model.path}}) << '\n';
            else
                console.out << model.path << '\n';
        }
    }
    if (!found)
        console.err << "There is no model in " << searched << "; give the path of one with --model.\n";
}

std::string plain(const nlohmann::ordered_json& value) {
    return value.is_string() ? value.get<std::string>() : oneLine(value);
}

void inspect(const std::string& path, const Arguments& arguments, Console& console, const Services& services) {
    checkWeightFile(path);
    const nlohmann::ordered_json facts = services.inspectModel(path);
    if (arguments.has("json")) {
        console.out << oneLine(facts) << '\n';
        return;
    }
    std::size_t widest = 0;
    for (const auto& [label, value] : facts.items())
        widest = std::max(widest, label.size());
    for (const auto& [label, value] : facts.items()) {
        const std::string head = label + std::string(widest + 2 - label.size(), ' ');
        if (!value.is_array() || value.empty() || !value.front().is_string()) {
            console.out << head << plain(value) << '\n';
            continue;
        }
        for (std::size_t i = 0; i < value.size(); ++i)
            console.out << (i == 0 ? head : std::string(head.size(), ' ')) << plain(value[i]) << '\n';
    }
}

} // namespace

void modelsCommand(const Arguments& arguments, Console& console, const Services& services) {
    const std::vector<std::string>& words = arguments.positional();
    if (words.size() == 1 && words[0] == "list")
        list(arguments, console);
    else if (words.size() == 2 && words[0] == "inspect")
        inspect(words[1], arguments, console, services);
    else
        throw Error(ErrorKind::Usage,
                    "\"models\" is told what to do: latelier-cli models list, or latelier-cli models inspect PATH.");
}

} // namespace latelier
