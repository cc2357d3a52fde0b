#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "core/kernels/Device.h"
#include "core/kernels/OneDnnLevel.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TinyModel.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>

namespace latelier {
namespace {

// Before oneDNN looks: on this test's processor there is no AVX-512, so no bf16.
[[maybe_unused]] const int held = ::setenv("ONEDNN_MAX_CPU_ISA", "AVX2", 1);

struct Recorder : GenerationObserver {
    GeneratedPicture picture;
    void phase(const std::string&, double) override {}
    void step(const StepUpdate&) override {}
    void notice(const std::string&) override {}
    void finished(const GeneratedPicture& finished) override { picture = finished; }
};

TEST(AProcessorWithoutBFloat16, RunsInFp32ByItself) {
    EXPECT_FALSE(oneDnnAllowsBFloat16());
    EXPECT_EQ(resolvePrecision(Precision::Auto, at::kCPU).dtype, at::kFloat);

    const TemporaryFolder folder;
    test::writeTinyModel(folder.path() / "model");
    const std::unique_ptr<Engine> engine(latelierCreateEngine());
    GenerationRequest request;
    request.model = (folder.path() / "model").string();
    request.prompt = "a lake";
    request.width = request.height = 64;
    request.steps = 2;
    request.threads = 1; // tests run side by side
    const auto paint = [&](Precision precision) {
        request.precision = precision;
        Recorder recorder;
        Controls controls;
        engine->generate(request, recorder, controls);
        return recorder.picture;
    };
    const Image exact = paint(Precision::Float32).image;
    EXPECT_EQ(paint(Precision::Auto).image, exact);
    const GeneratedPicture int8 = paint(Precision::Int8);
    EXPECT_EQ(int8.image, exact) << "nor has it VNNI";
    ASSERT_EQ(int8.notices.size(), 1u);
    EXPECT_NE(int8.notices[0].find("VNNI"), std::string::npos) << int8.notices[0];
}

} // namespace
} // namespace latelier
