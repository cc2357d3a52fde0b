#pragma once

#include "core/tensors/TensorFileIo.h"

#include <ATen/core/Tensor.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace latelier::conformance {

/// Which of its two forms a model is loaded in.
enum class Form { Original, Diffusers };

/// One case of a group: what to compute, with what, and which outputs are wanted.
struct Case {
    std::string id;
    std::string kind;
    nlohmann::json params;
    std::map<std::string, std::string> inputs; ///< role -> tensor name
    std::vector<std::string> outputs;
};

/// A folder of reference cases with its inputs in memory.
struct Group {
    std::string name;
    std::string model; ///< name of the group's model; empty when it needs none
    std::filesystem::path models;
    Form form = Form::Original;
    std::vector<Case> cases;
    TensorMap tensors;

    /// The tensor that plays `role` in the case. Throws Error{Usage} when there is none.
    at::Tensor input(const Case& test, const std::string& role) const;
    bool hasInput(const Case& test, const std::string& role) const { return test.inputs.contains(role); }
    /// The single file or the diffusers folder of the group's model, as the form says.
    std::filesystem::path modelPath() const;
};

/// Output name -> tensor; what is not supported is left out.
using Outputs = TensorMap;

/// Reads cases.json and inputs.safetensors. Throws Error.
Group readGroup(const std::filesystem::path& folder);
/// The contents of a JSON file.
nlohmann::json readJson(const std::filesystem::path& file);

/// Computes every supported case of the group: "<case id>/<output name>" -> tensor. A case that fails is left out, and
/// standard error tells why.
TensorMap runCases(const Group& group);

} // namespace latelier::conformance
