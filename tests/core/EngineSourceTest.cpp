#include "tests/support/EngineFixture.h"

#include "core/base/MaskedArea.h"
#include "core/tensors/TensorFileIo.h"
#include "tests/support/Failures.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace latelier;
using namespace latelier::test;

/// Runs that start from a picture.
using EngineSourceTest = EngineFixture;

TEST_F(EngineSourceTest, AMaskIsBlurredWithinReason) {
    GenerationRequest request = lake();
    request.source = stripes();
    request.mask = middleMask();
    for (const int blur : {-1, 1'000'000'000}) {
        request.maskBlur = blur;
        EXPECT_EQ(kindOfFailure([&] { paint(request); }), ErrorKind::Usage) << blur;
    }
}

TEST_F(EngineSourceTest, ADenoisingStrengthTakesItsShareOfTheSteps) {
    GenerationRequest request = lake();
    request.source = stripes();
    request.strength = 0.5;
    Controls controls;
    EXPECT_EQ(run(request, controls).steps.size(), 4u);
    request.strength = 0;
    Controls again;
    EXPECT_EQ(run(request, again).steps.size(), 0u);
}

TEST_F(EngineSourceTest, ABranchOfARunFromAPictureKeepsItsShareOfTheSteps) {
    GenerationRequest request = lake();
    request.source = stripes();
    request.strength = 0.75;
    const GeneratedPicture whole = paint(request);
    GenerationRequest branch = request;
    branch.sampler = "DPM++ 2M";
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(whole.request), 2};
    Controls controls;
    const Recorder recorder = run(branch, controls);
    EXPECT_EQ(recorder.steps.size(), 4u);
    EXPECT_EQ(recorder.steps.back().steps, 6);
}

TEST_F(EngineSourceTest, InpaintingLeavesEveryByteOutsideTheMaskAsItWas) {
    for (const char* model : {"plain", "inpainting"}) {
        SCOPED_TRACE(model);
        GenerationRequest request = lake();
        request.model = (folder / model).string();
        request.source = stripes();
        request.mask = middleMask();
        request.maskBlur = 0;
        const Image painted = paint(request).image;
        int changed = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                const bool same =
                    std::equal(painted.row(y) + 3 * x, painted.row(y) + 3 * x + 3, request.source->row(y) + 3 * x);
                const bool kept = request.mask->row(y)[x] == 0;
                ASSERT_TRUE(same || !kept) << x << ',' << y;
                changed += !same;
            }
        EXPECT_GT(changed, 900);
    }
}

TEST_F(EngineSourceTest, OnlyTheMaskedAreaComesOutAsAHandMadeCropDoes) {
    auto large = std::make_shared<Image>(160, 128, 3);
    auto mask = std::make_shared<Image>(160, 128, 1);
    for (std::size_t i = 0; i < large->pixels.size(); ++i)
        large->pixels[i] = static_cast<std::uint8_t>(i * 37 % 251);
    for (int y = 64; y < 80; ++y)
        std::fill_n(mask->row(y) + 72, 16, std::uint8_t{255});
    GenerationRequest request = lake();
    request.source = large;
    request.mask = mask;
    request.maskBlur = 2;
    request.inpaintArea = InpaintArea::OnlyMasked;
    request.maskedPadding = 24;
    const PixelArea area = maskedArea(*mask, 24, 64, 64);
    ASSERT_EQ(area, (PixelArea{48, 40, 64, 64}));
    const Image whole = paint(request).image;

    const auto crop = [&](const Image& from) {
        auto part = std::make_shared<Image>(64, 64, from.channels);
        for (int y = 0; y < 64; ++y)
            std::copy_n(from.row(area.y + y) + std::ptrdiff_t(area.x) * from.channels, 64 * from.channels,
                        part->row(y));
        return part;
    };
    request.source = crop(*large);
    request.mask = crop(*mask);
    request.inpaintArea = InpaintArea::WholePicture;
    EXPECT_EQ(paint(request).image, *crop(whole));
    EXPECT_NE(*crop(whole), *request.source);
}

TEST_F(EngineSourceTest, ALatentIsEnlargedBetweenItsCellsAndOtherwiseThanPixelsAre) {
    GenerationRequest request = lake();
    request.source = stripes();
    request.width = request.height = 128;
    request.sourceScaling = SourceScaling::Latent;
    const fs::path dump = folder / "enlarged.safetensors";
    request.strength = 0;
    request.check.dump = dump.string();
    paint(request);
    const at::Tensor enlarged = readTensor(dump.string(), "latent");

    request.width = request.height = 64;
    paint(request);
    const at::Tensor own = readTensor(dump.string(), "latent");
    ASSERT_EQ(enlarged.size(3), 2 * own.size(3));
    EXPECT_TRUE(at::allclose(enlarged, at::upsample_bilinear2d(own, {16, 16}, false), 1e-5, 1e-5));

    request.width = request.height = 128;
    request.sourceScaling = SourceScaling::Pixels;
    paint(request);
    EXPECT_FALSE(at::allclose(enlarged, readTensor(dump.string(), "latent"), 1e-2, 1e-2));

    request.model = (folder / "inpainting").string();
    request.sourceScaling = SourceScaling::Latent;
    request.strength = 0.5;
    EXPECT_EQ(paint(request).image.width, 128);
}
