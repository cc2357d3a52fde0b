#include "core/kernels/Device.h"
#include "core/kernels/OneDnnLevel.h"
#include "tests/support/EngineFixture.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace latelier {
namespace {

// Before oneDNN looks: on this test's processor there is no AVX-512, so no bf16.
[[maybe_unused]] const int held = ::setenv("ONEDNN_MAX_CPU_ISA", "AVX2", 1);

using AProcessorWithoutBFloat16 = test::EngineFixture;

TEST_F(AProcessorWithoutBFloat16, RunsInFp32ByItself) {
    EXPECT_FALSE(oneDnnAllowsBFloat16());
    EXPECT_EQ(resolvePrecision(Precision::Auto, at::kCPU).dtype, at::kFloat);

    const auto painted = [](Precision precision) {
        GenerationRequest request = lake();
        request.steps = 2;
        request.precision = precision;
        return paint(request);
    };
    const Image exact = painted(Precision::Float32).image;
    EXPECT_EQ(painted(Precision::Auto).image, exact);
    const GeneratedPicture int8 = painted(Precision::Int8);
    EXPECT_EQ(int8.image, exact) << "nor has it VNNI";
    ASSERT_EQ(int8.notices.size(), 1u);
    const std::string notice = int8.notices[0].english();
    EXPECT_NE(notice.find("VNNI"), std::string::npos) << notice;
}

} // namespace
} // namespace latelier
