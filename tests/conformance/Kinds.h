#pragma once

#include "tests/conformance/Group.h"

#include <span>
#include <string_view>

namespace latelier::conformance {

/// A kind of reference case and the function that computes it.
struct CaseKind {
    std::string_view name;
    Outputs (*run)(const Case& test, const Group& group);
};

/// A group that is one JSON file of its own, and the function that answers it.
struct JsonGroup {
    std::string_view file;
    void (*run)(const std::filesystem::path& folder, const std::filesystem::path& out,
                const std::filesystem::path& models);
};

/// Every kind that is computed. Kinds.cpp is the one list.
std::span<const CaseKind> caseKinds();
std::span<const JsonGroup> jsonGroups();

// SamplerCases.cpp
Outputs runKDiffusion(const Case& test, const Group& group);
Outputs runVDenoise(const Case& test, const Group& group);

// CompVisCases.cpp
Outputs runCompVis(const Case& test, const Group& group);

// DiffusersCases.cpp
Outputs runDiffusers(const Case& test, const Group& group);

// ScheduleCases.cpp
Outputs runTables(const Case& test, const Group& group);
Outputs runSigmas(const Case& test, const Group& group);
Outputs runTToSigma(const Case& test, const Group& group);
Outputs runSigmaToT(const Case& test, const Group& group);
Outputs runAncestralStep(const Case& test, const Group& group);
Outputs runDdimTable(const Case& test, const Group& group);

// NetworkCases.cpp
Outputs runUNet(const Case& test, const Group& group);
Outputs runVaeEncode(const Case& test, const Group& group);
Outputs runVaeDecode(const Case& test, const Group& group);
Outputs runTextEncoder(const Case& test, const Group& group);
Outputs runTimestepEmbedding(const Case& test, const Group& group);

// EndToEndCases.cpp
Outputs runTextToImage(const Case& test, const Group& group);
Outputs runImageToImage(const Case& test, const Group& group);
Outputs runInpaintLegacy(const Case& test, const Group& group);
Outputs runInpaint9(const Case& test, const Group& group);

// RngGroup.cpp
void runRngGroup(const std::filesystem::path& folder, const std::filesystem::path& out,
                 const std::filesystem::path& models);

} // namespace latelier::conformance
