#include "tests/conformance/Group.h"

#include "core/base/Error.h"
#include "tests/conformance/Kinds.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace latelier::conformance {

at::Tensor Group::input(const Case& test, const std::string& role) const {
    const auto name = test.inputs.find(role);
    const auto tensor = name == test.inputs.end() ? tensors.end() : tensors.find(name->second);
    if (tensor == tensors.end()) {
        throw Error(ErrorKind::Usage, "Case " + test.id + " has no input '" + role + "'.");
    }
    return tensor->second;
}

std::filesystem::path Group::modelPath() const {
    return models / model / (form == Form::Diffusers ? "diffusers" : model + ".safetensors");
}

nlohmann::json readJson(const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream) {
        throw Error(ErrorKind::Io, "Cannot read " + file.string() + ".");
    }
    return nlohmann::json::parse(stream);
}

Group readGroup(const std::filesystem::path& folder) {
    const nlohmann::json json = readJson(folder / "cases.json");
    Group group;
    group.name = json.at("group");
    group.model = json.at("model").is_null() ? "" : json.at("model").get<std::string>();
    group.tensors = readTensors((folder / "inputs.safetensors").string());
    for (const auto& item : json.at("cases")) {
        Case test{item.at("id"), item.at("kind"), item.at("params"), item.at("inputs"), {}};
        for (const auto& [name, description] : item.at("outputs").items()) {
            test.outputs.push_back(name);
        }
        group.cases.push_back(std::move(test));
    }
    return group;
}

TensorMap runCases(const Group& group) {
    TensorMap results;
    for (const Case& test : group.cases) {
        const auto kinds = caseKinds();
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto& k) { return k.name == test.kind; });
        if (kind == kinds.end()) {
            continue;
        }
        try {
            const Outputs outputs = kind->run(test, group);
            for (const std::string& name : test.outputs) {
                if (const auto output = outputs.find(name); output != outputs.end()) {
                    results[test.id + "/" + name] = output->second;
                }
            }
        } catch (const std::exception& error) { // one case that cannot be computed leaves the others
            std::fprintf(stderr, "case %s is left out: %s\n", test.id.c_str(), error.what());
        }
    }
    return results;
}

} // namespace latelier::conformance
