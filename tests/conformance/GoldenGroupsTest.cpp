#include "tests/conformance/Group.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>

using namespace latelier;
using namespace latelier::conformance;

namespace {

/// The judge of the reference groups: the largest difference, relative to the largest wanted value where that is above
/// 1; with per_row each leading index counts on its own.
double worstError(const at::Tensor& got, const at::Tensor& want, bool perRow) {
    const std::int64_t rows = perRow ? want.size(0) : 1;
    const at::Tensor wanted = want.to(at::kDouble).reshape({rows, -1});
    const at::Tensor off = (got.to(at::kDouble).reshape({rows, -1}) - wanted).abs();
    const at::Tensor error = std::get<0>(off.max(1)) / std::get<0>(wanted.abs().max(1)).clamp_min(1.0);
    return error.isnan().any().item<bool>() ? std::numeric_limits<double>::infinity() : error.max().item<double>();
}

const std::filesystem::path goldens = std::filesystem::path(LATELIER_TEST_DATA) / "goldens";

/// A group in tests/data with its model in the form that it has there.
Group openGroup(const std::filesystem::path& folder) {
    Group group = readGroup(folder);
    group.models = goldens / "models";
    group.form = std::filesystem::exists(group.modelPath()) ? Form::Original : Form::Diffusers;
    return group;
}

class GoldenGroup : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(GoldenGroup, AgreesWithTheReferenceWithinItsTolerances) {
    const std::filesystem::path folder = goldens / GetParam();
    const at::NoGradGuard noGradients;
    const TensorMap got = runCases(openGroup(folder));
    const TensorMap expected = readTensors((folder / "expected.safetensors").string());
    std::size_t outputs = 0;
    const nlohmann::json group = readJson(folder / "cases.json");
    for (const auto& test : group.at("cases")) {
        for (const auto& [output, judged] : test.at("outputs").items()) {
            const std::string name = test.at("id").get<std::string>() + "/" + output;
            ASSERT_TRUE(got.contains(name)) << name;
            ASSERT_EQ(got.at(name).numel(), expected.at(name).numel()) << name;
            const double error = worstError(got.at(name), expected.at(name), judged.value("per_row", false));
            EXPECT_LE(error, judged.at("tol").get<double>()) << name;
            ++outputs;
        }
    }
    EXPECT_EQ(outputs, expected.size());
}

TEST(GoldenGroups, CutPromptsAfter75TokensAsTheReferencesDo) {
    const at::NoGradGuard noGradients;
    Group group = openGroup(goldens / "e2e_inpaint9");
    group.cases.resize(1);
    group.cases[0].outputs = {"latent"};
    group.cases[0].params["steps"] = 1;
    const auto latentOf = [&](const std::string& prompt) {
        group.cases[0].params["prompt"] = prompt;
        return runCases(group).at(group.cases[0].id + "/latent");
    };
    std::string full;
    for (int i = 0; i < 75; ++i)
        full += "low ";
    EXPECT_TRUE(at::equal(latentOf(full), latentOf(full + "horse")));
    EXPECT_FALSE(at::equal(latentOf(full), latentOf("")));
}

const auto byName = [](const testing::TestParamInfo<const char*>& info) { return std::string(info.param); };
INSTANTIATE_TEST_SUITE_P(Analytic, GoldenGroup,
                         testing::Values("schedules", "samplers_compvis_analytic", "samplers_diffusers_analytic",
                                         "samplers_diffusers_spacings", "samplers_kdiffusion_analytic"),
                         byName);
INSTANTIATE_TEST_SUITE_P(Networks, GoldenGroup, testing::Values("text_encoder", "e2e_inpaint9"), byName);
