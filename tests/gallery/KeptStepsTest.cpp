#include "gallery/KeptSteps.h"

#include "core/base/Error.h"
#include "core/base/TensorFile.h"
#include "tests/support/Failures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

using namespace latelier;

namespace {

constexpr int side = 8;

/// A journal as the engine leaves it, of steps that come closer to `last` [3, 8, 8].
void writeJournal(const std::filesystem::path& folder, const std::vector<float>& last, int steps) {
    std::filesystem::create_directories(folder);
    for (int step = 1; step <= steps; ++step) {
        std::vector<float> latent = last;
        for (float& value : latent)
            value *= static_cast<float>(step) / static_cast<float>(steps);
        const std::array<double, 3> facts{14.0 / step, 7.5, 0.25 * step};
        char name[32];
        std::snprintf(name, sizeof name, "step-%05d.safetensors", step);
        writeSafetensors((folder / name).string(),
                         {{"denoised", {DType::F32, {1, 3, side, side}, std::as_bytes(std::span(latent))}},
                          {"facts", {DType::F64, {3}, std::as_bytes(std::span(facts))}}});
    }
}

std::vector<float> someLatent() {
    std::mt19937 random(1);
    std::vector<float> latent(3 * side * side);
    for (float& value : latent)
        value = static_cast<float>(random() % 2000) / 1000.0f - 1.0f;
    return latent;
}

/// Each latent sample becomes 4 x 4 pixels: red follows the first channel, green the second, blue both.
Image decoded(const std::vector<float>& latent) {
    Image picture(4 * side, 4 * side, 3);
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            const auto at = static_cast<std::size_t>(y / 4 * side + x / 4);
            const float first = latent[at], second = latent[side * side + at];
            picture.row(y)[3 * x] = static_cast<std::uint8_t>(std::lround(128 + 100 * first));
            picture.row(y)[3 * x + 1] = static_cast<std::uint8_t>(std::lround(120 - 90 * second));
            picture.row(y)[3 * x + 2] = static_cast<std::uint8_t>(std::lround(130 + 40 * first + 50 * second));
        }
    return picture;
}

} // namespace

TEST(KeptSteps, ShowEveryStepInTheColoursOfThePicture) {
    const TemporaryFolder folder;
    const auto latent = someLatent();
    writeJournal(folder / "journal", latent, 4);
    const Image picture = decoded(latent);
    const auto packed = packSteps(folder / "journal", picture, {});
    // Half of what the steps take in the journal, and little else.
    EXPECT_LT(packed.size(), latent.size() * 2 * 4 + 1500);
    const auto views = unpackSteps(packed);
    ASSERT_EQ(views.size(), 4u);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(views[static_cast<std::size_t>(i)].step, i + 1);
        EXPECT_EQ(views[static_cast<std::size_t>(i)].sigma, 14.0 / (i + 1));
        EXPECT_EQ(views[static_cast<std::size_t>(i)].guidance, 7.5);
        EXPECT_EQ(views[static_cast<std::size_t>(i)].seconds, 0.25 * (i + 1));
    }
    const Image& last = views[3].preview;
    ASSERT_EQ(last.width, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < 3 * side; ++x)
            EXPECT_NEAR(last.row(y)[x], picture.row(4 * y)[x / 3 * 12 + x % 3], 2) << x << ' ' << y;
    // Half way there the first channel has half its value, and so has what red owes to it.
    EXPECT_NEAR(views[1].preview.pixels[0], 128 + 50 * latent[0], 2);
}

TEST(KeptSteps, FollowTheMaskedAreaWhereOnlyThatWasPainted) {
    const TemporaryFolder folder;
    const auto latent = someLatent();
    writeJournal(folder / "journal", latent, 1);
    const Image part = decoded(latent);
    Image whole(100, 100, 3);
    auto mask = std::make_shared<Image>(100, 100, 1);
    for (int y = 0; y < part.height; ++y) {
        std::copy_n(part.row(y), 3 * part.width, whole.row(40 + y) + 3 * 20);
        std::fill_n(mask->row(40 + y) + 20, part.width, std::uint8_t{255});
    }
    GenerationRequest request;
    request.mask = mask;
    request.inpaintArea = InpaintArea::OnlyMasked;
    request.maskedPadding = 0;
    request.width = request.height = part.width;
    const auto views = unpackSteps(packSteps(folder / "journal", whole, request));
    ASSERT_EQ(views.size(), 1u);
    EXPECT_NEAR(views[0].preview.pixels[3 * 9], part.row(4)[3 * 4], 2);
}

TEST(KeptSteps, AreNoneWhereThereIsNoJournal) {
    const TemporaryFolder folder;
    EXPECT_TRUE(packSteps(folder / "none", decoded(someLatent()), {}).empty());
}

TEST(KeptSteps, RefuseWhatIsDamaged) {
    const TemporaryFolder folder;
    writeJournal(folder / "journal", someLatent(), 2);
    const auto packed = packSteps(folder / "journal", decoded(someLatent()), {});
    for (std::size_t size = 0; size < packed.size(); size += 97)
        EXPECT_EQ(kindOfFailure([&] { unpackSteps(std::span(packed).first(size)); }), ErrorKind::BadModel) << size;
    EXPECT_EQ(kindOfFailure([&] { unpackSteps({}); }), ErrorKind::BadModel);
}

TEST(KeptSteps, NameWhatABranchFromThemStartsFrom) {
    GenerationRequest request;
    request.stopAfter = 9;
    request.changes = {{3, 9.0, {}, {}}, {6, 4.0, {}, {}}};
    const GenerationRequest then = requestAtStep(request, 5);
    ASSERT_EQ(then.changes.size(), 1u);
    EXPECT_EQ(then.changes[0].step, 3);
    EXPECT_EQ(then.stopAfter, 0);
}
