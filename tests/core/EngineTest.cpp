#include "core/base/Engine.h"
#include "core/base/Controls.h"
#include "core/base/Error.h"
#include "core/base/MaskedArea.h"
#include "core/base/SamplerNames.h"
#include "core/kernels/Device.h"
#include "core/kernels/OneDnnLevel.h"
#include "core/tensors/TensorFileIo.h"
#include "tests/support/Failures.h"
#include "tests/support/TinyModel.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <thread>
#include <unistd.h>

using namespace latelier;
namespace fs = std::filesystem;

namespace {

/// Keeps what an engine reports, and does something at each step.
struct Recorder : GenerationObserver {
    std::vector<StepUpdate> steps;
    std::vector<GeneratedPicture> pictures;
    std::vector<std::string> notices;
    std::vector<std::pair<std::string, double>> phases;
    std::function<void(const StepUpdate&)> atStep;
    std::function<void(const std::string& name)> atPhase;

    void phase(const std::string& name, double fraction) override {
        phases.emplace_back(name, fraction);
        if (atPhase)
            atPhase(name);
    }
    void step(const StepUpdate& update) override {
        steps.push_back(update);
        if (atStep)
            atStep(update);
    }
    void notice(const std::string& sentence) override { notices.push_back(sentence); }
    void finished(const GeneratedPicture& picture) override { pictures.push_back(picture); }
};

class EngineTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = fs::temp_directory_path() / ("latelier-engine-" + std::to_string(getpid()));
        test::writeTinyModel(folder / "plain");
        test::writeTinyModel(folder / "inpainting", {.inpainting = true});
        engine.reset(latelierCreateEngine());
    }
    static void TearDownTestSuite() {
        engine.reset();
        fs::remove_all(folder);
    }

    static GenerationRequest lake() {
        GenerationRequest request;
        request.model = (folder / "plain").string();
        request.prompt = "a lake";
        request.width = request.height = 64;
        request.steps = 8;
        request.seed = 3;
        request.precision = Precision::Float32;
        request.threads = 1; // tests run side by side
        return request;
    }

    static Recorder run(const GenerationRequest& request, Controls& controls,
                        std::function<void(const StepUpdate&)> atStep = {}, const std::string& journal = {}) {
        Recorder recorder;
        recorder.atStep = std::move(atStep);
        engine->generate(request, recorder, controls, journal);
        return recorder;
    }
    /// Leaves the journal of a run that was stopped after that step.
    static void breakOffAfter(int step, const fs::path& journal) {
        Controls controls;
        Recorder broken;
        broken.atStep = [&](const StepUpdate& update) {
            if (update.step == step)
                controls.cancel();
        };
        EXPECT_THROW(engine->generate(lake(), broken, controls, journal.string()), Error);
    }
    static GeneratedPicture paint(const GenerationRequest& request) {
        Controls controls;
        return run(request, controls).pictures.at(0);
    }

    static std::shared_ptr<const Image> stripes() {
        auto picture = std::make_shared<Image>(64, 64, 3);
        for (std::size_t i = 0; i < picture->pixels.size(); ++i)
            picture->pixels[i] = static_cast<std::uint8_t>(i * 37 % 251);
        return picture;
    }
    static std::shared_ptr<const Image> middleMask() {
        auto mask = std::make_shared<Image>(64, 64, 1);
        for (int y = 16; y < 48; ++y)
            std::fill_n(mask->row(y) + 16, 32, std::uint8_t{255});
        return mask;
    }

    static inline fs::path folder;
    static inline std::unique_ptr<Engine> engine;
};

} // namespace

TEST_F(EngineTest, TheSameRequestGivesTheSameBytes) {
    const Image first = paint(lake()).image;
    EXPECT_EQ(first.width, 64);
    EXPECT_EQ(paint(lake()).image, first);
    GenerationRequest other = lake();
    other.seed = 4;
    EXPECT_NE(paint(other).image, first);
}

TEST_F(EngineTest, ThePrecisePictureRoundsToTheOneOf8BitsAndLiesBetweenItsSteps) {
    GenerationRequest filled = lake();
    filled.source = stripes();
    filled.mask = middleMask();
    for (const GenerationRequest& request : {lake(), filled}) {
        const GeneratedPicture picture = paint(request);
        ASSERT_TRUE(picture.precise);
        ASSERT_EQ(picture.precise->pixels.size(), picture.image.pixels.size());
        EXPECT_EQ(picture.precise->width, picture.image.width);
        int between = 0;
        for (std::size_t i = 0; i < picture.image.pixels.size(); ++i) {
            const float value = 255 * picture.precise->pixels[i];
            EXPECT_NEAR(value, picture.image.pixels[i], 0.5001);
            between += std::abs(value - picture.image.pixels[i]) > 0.05;
        }
        EXPECT_GT(between, 1000) << "of 12288 samples";
    }
}

TEST_F(EngineTest, APictureOfASeriesIsTheOneOfItsOwnSeed) {
    GenerationRequest series = lake();
    series.count = 3;
    Controls controls;
    const Recorder recorder = run(series, controls);
    ASSERT_EQ(recorder.pictures.size(), 3u);
    EXPECT_EQ(recorder.pictures[2].request.seed, 5u);
    EXPECT_EQ(paint(recorder.pictures[2].request).image, recorder.pictures[2].image);
}

TEST_F(EngineTest, WatchingTheAttentionGivesAMapForEachWordAndLeavesThePictureAlone) {
    const Image plain = paint(lake()).image;
    Controls controls;
    controls.watchAttention(true);
    const Recorder watched = run(lake(), controls);
    EXPECT_EQ(watched.pictures.at(0).image, plain);
    for (const StepUpdate& step : watched.steps) {
        ASSERT_EQ(step.attention.size(), 2u);
        EXPECT_EQ(step.attention[0].word, "a");
        EXPECT_EQ(step.attention[1].word, "lake");
        EXPECT_EQ(step.attention[1].map.width, 8);
        EXPECT_EQ(*std::max_element(step.attention[1].map.pixels.begin(), step.attention[1].map.pixels.end()), 255);
        EXPECT_GT(step.attention[1].share, 0);
    }
}

TEST_F(EngineTest, AttentionIsGatheredOnlyInTheStepsThatAreWatched) {
    Controls controls;
    const Recorder recorder = run(
        lake(), controls, [&](const StepUpdate& step) { controls.watchAttention(step.step >= 3 && step.step < 6); });
    for (const StepUpdate& step : recorder.steps)
        EXPECT_EQ(!step.attention.empty(), step.step > 3 && step.step <= 6) << step.step;
}

TEST_F(EngineTest, TheHistogramCountsEveryValueOfTheLatent) {
    Controls controls;
    for (const StepUpdate& step : run(lake(), controls).steps) {
        int total = 0;
        for (const int count : step.latentHistogram.counts)
            total += count;
        EXPECT_EQ(total, 4 * 8 * 8);
        EXPECT_LT(step.latentHistogram.low, step.latentHistogram.high);
    }
}

TEST_F(EngineTest, EachStepIsReportedWithASmallerSigmaAndAPreview) {
    Controls controls;
    const Recorder recorder = run(lake(), controls);
    ASSERT_EQ(recorder.steps.size(), 8u);
    for (std::size_t i = 0; i < recorder.steps.size(); ++i) {
        EXPECT_EQ(recorder.steps[i].step, static_cast<int>(i) + 1);
        EXPECT_EQ(recorder.steps[i].preview.width, 8);
        EXPECT_GT(recorder.steps[i].guidanceNorm, 0);
        EXPECT_LT(recorder.steps[i].sigma, i > 0 ? recorder.steps[i - 1].sigma : 15.0);
    }
}

TEST_F(EngineTest, ARequestWithoutASizeGetsTheModelsOwn) {
    GenerationRequest request = lake();
    request.width = request.height = 0;
    request.steps = 1;
    const GeneratedPicture picture = paint(request);
    EXPECT_EQ(picture.image.width, picture.model.preferredSize);
    EXPECT_EQ(picture.request.height, picture.model.preferredSize);
}

TEST_F(EngineTest, DumpedTensorsGivenBackMakeTheSamePicture) {
    GenerationRequest request = lake();
    request.sampler = "Euler";
    request.check.dump = (folder / "dump.safetensors").string();
    const Image whole = paint(request).image;
    const TensorMap dump = readTensors(request.check.dump);
    EXPECT_EQ(dump.at("sigmas").numel(), request.steps + 1);
    EXPECT_TRUE(at::equal(dump.at("x.8"), dump.at("latent")));

    const double first = dump.at("sigmas")[0].item<double>();
    const std::string noise = (folder / "noise.safetensors").string();
    writeTensors(noise, {{"noise", dump.at("start") / first}});
    GenerationRequest again = lake();
    again.sampler = "Euler";
    again.seed = 99;
    again.check.noise = noise;
    const Image repeated = paint(again).image;
    int largest = 0;
    for (std::size_t i = 0; i < whole.pixels.size(); ++i)
        largest = std::max(largest, std::abs(whole.pixels[i] - repeated.pixels[i]));
    EXPECT_LE(largest, 1) << "dividing by the first sigma and multiplying again may round";
}

TEST_F(EngineTest, PreviewsComeFromTheFullDecoderWhenAskedFor) {
    GenerationRequest request = lake();
    request.preview = PreviewMethod::FullDecoder;
    request.previewInterval = 4;
    Controls controls;
    const Recorder recorder = run(request, controls);
    EXPECT_TRUE(recorder.steps.at(2).preview.empty());
    EXPECT_EQ(recorder.steps.at(7).preview, recorder.pictures.at(0).image);
}

TEST_F(EngineTest, OddSizesAreRoundedWithANotice) {
    GenerationRequest request = lake();
    request.width = 70;
    Controls controls;
    const Recorder recorder = run(request, controls);
    EXPECT_EQ(recorder.pictures.at(0).image.width, 72);
    ASSERT_EQ(recorder.notices.size(), 1u);
    EXPECT_NE(recorder.notices[0].find("72"), std::string::npos);
}

TEST_F(EngineTest, ABranchWithUnchangedSettingsGivesTheSameBytesForEverySampler) {
    for (const SamplerName& sampler : samplerNames()) {
        SCOPED_TRACE(sampler.name);
        GenerationRequest request = lake();
        request.sampler = sampler.name;
        request.steps = 5;
        const GeneratedPicture whole = paint(request);
        const int steps = static_cast<int>(whole.stepSeconds.size());
        for (const int step : {1, steps - 1}) {
            GenerationRequest branch = request;
            branch.branch = BranchPoint{std::make_shared<GenerationRequest>(whole.request), step};
            EXPECT_EQ(paint(branch).image, whole.image) << "after step " << step;
        }
    }
}

TEST_F(EngineTest, ABranchFromARunThatIsNoLongerKeptRepeatsIt) {
    GenerationRequest request = lake();
    request.seed = 77;
    GenerationRequest branch = request;
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(request), 4};
    Controls controls;
    const Recorder recorder = run(branch, controls);
    EXPECT_EQ(recorder.notices.size(), 1u);
    EXPECT_EQ(recorder.pictures.at(0).image, paint(request).image);

    std::vector<int> own;
    for (const StepUpdate& update : recorder.steps)
        own.push_back(update.step);
    EXPECT_EQ(own, (std::vector{5, 6, 7, 8})) << "the parent's steps are not the branch's";
    std::vector<double> repeated;
    for (const auto& [name, fraction] : recorder.phases)
        if (name == "Repeating")
            repeated.push_back(fraction);
    EXPECT_EQ(repeated, (std::vector{0.0, 0.25, 0.5, 0.75, 1.0}));
}

TEST_F(EngineTest, AChangeMadeWhileAParentIsRepeatedWaitsForTheBranch) {
    GenerationRequest request = lake();
    request.seed = 78;
    GenerationRequest branch = request;
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(request), 4};
    Controls controls;
    Recorder recorder;
    recorder.atPhase = [&](const std::string& name) {
        if (name == "Repeating")
            controls.setGuidance(2.0);
    };
    engine->generate(branch, recorder, controls);
    ASSERT_EQ(recorder.steps.size(), 4u);
    EXPECT_EQ(recorder.steps[0].guidance, 2.0);
    GenerationRequest plain = request;
    plain.changes.emplace_back();
    plain.changes[0].step = 4;
    plain.changes[0].guidance = 2.0;
    EXPECT_EQ(recorder.pictures.at(0).image, paint(plain).image) << "the parent's steps kept their own guidance";
    const GenerationRequest& done = recorder.pictures.at(0).request;
    ASSERT_EQ(done.changes.size(), 1u);
    EXPECT_EQ(done.changes[0].step, 4);
}

TEST_F(EngineTest, AnOverflowInTheDecoderIsMendedInFloat32WithoutTheFile) {
    const fs::path model = folder / "overflowing";
    test::writeTinyModel(model, {.decoderBias = std::numeric_limits<float>::max()});
    GenerationRequest request = lake();
    request.model = model.string();
    request.precision = Precision::BFloat16;
    request.steps = 2;
    Controls controls;
    const Recorder recorder =
        run(request, controls, [&](const StepUpdate& update) { update.step == 1 ? fs::remove_all(model) : 0; });
    const GeneratedPicture& picture = recorder.pictures.at(0);
    ASSERT_EQ(picture.notices.size(), 1u);
    EXPECT_NE(picture.notices[0].find("float32"), std::string::npos);
    EXPECT_EQ(picture.image.pixels[0], 255) << "the bias is far beyond white, and finite";
    EXPECT_NE(picture.image.pixels[1], 255);
}

TEST_F(EngineTest, APictureInEightBitsIsAnotherOneAndTheSameAgainFromItsOwnRequest) {
    GenerationRequest request = lake();
    request.steps = 4;
    request.precision = Precision::Auto;
    const GeneratedPicture usual = paint(request);
    request.precision = Precision::Int8;
    const GeneratedPicture once = paint(request);
    EXPECT_EQ(once.request.precision, Precision::Int8);
    EXPECT_EQ(paint(once.request).image, once.image);
    const bool fast = oneDnnAllowsInt8();
    EXPECT_EQ(once.image == usual.image, !fast);
    EXPECT_EQ(once.versions.find("8-bit") != std::string::npos, fast) << once.versions;
    EXPECT_EQ(once.notices.size(), fast ? 0u : 1u);
    EXPECT_EQ(once.model.weightBytes < usual.model.weightBytes, fast);
}

TEST_F(EngineTest, ASmallModelIsComputedInFp32ByItselfAndALargeOneInWhatTheProcessorIsBestAt) {
    GenerationRequest request = lake();
    request.steps = 2;
    request.precision = Precision::Float32;
    const GeneratedPicture exact = paint(request);
    request.precision = Precision::Auto;
    const GeneratedPicture usual = paint(request);
    EXPECT_EQ(usual.image, exact.image);
    EXPECT_EQ(usual.versions, exact.versions);
    EXPECT_EQ(usual.request.precision, Precision::Auto) << "what was asked for";
    EXPECT_EQ(resolvePrecision(Precision::Auto, at::kCPU, smallModel).dtype, at::kFloat);
    EXPECT_EQ(resolvePrecision(Precision::BFloat16, at::kCPU, smallModel).dtype, at::kBFloat16);
    EXPECT_EQ(resolvePrecision(Precision::Int8, at::kCPU, smallModel).int8, oneDnnAllowsInt8());
}

TEST_F(EngineTest, ADecoderWithoutNumbersIsToldAndTheStepsAreKept) {
    const fs::path model = folder / "nan";
    test::writeTinyModel(model, {.decoderBias = std::numeric_limits<float>::quiet_NaN()});
    GenerationRequest request = lake();
    request.model = model.string();
    request.steps = 2;
    for (const Precision precision : {Precision::BFloat16, Precision::Float32}) {
        request.precision = precision;
        Controls controls;
        Recorder recorder;
        try {
            engine->generate(request, recorder, controls);
            ADD_FAILURE() << "a picture of no numbers";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadModel);
            EXPECT_NE(std::string(error.what()).find("steps of the picture are kept"), std::string::npos);
        }
        try {
            engine->decodeStep(request, 2, recorder, controls);
            ADD_FAILURE() << "a picture of no numbers";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadModel) << "the step is still there: " << error.what();
        }
    }
}

TEST_F(EngineTest, ABranchMayChangeSamplerStepsPromptAndSeed) {
    const GeneratedPicture whole = paint(lake());
    GenerationRequest branch = lake();
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(whole.request), 3};
    branch.sampler = "DPM++ 2M";
    branch.steps = 12;
    branch.prompt = "a hill";
    branch.seed = 9;
    Controls controls;
    const Recorder recorder = run(branch, controls);
    EXPECT_EQ(recorder.steps.size(), 9u);
    EXPECT_EQ(recorder.steps.front().step, 4);
    EXPECT_NE(recorder.pictures.at(0).image, whole.image);
    EXPECT_EQ(paint(recorder.pictures[0].request).image, recorder.pictures[0].image);
}

TEST_F(EngineTest, GuidanceAndPromptChangedWhileItRunsAreRecordedAndRunAgainExactly) {
    Controls controls;
    const Recorder live = run(lake(), controls, [&](const StepUpdate& update) {
        if (update.step == 3)
            controls.setGuidance(2.5);
        if (update.step == 5)
            controls.setPrompts("a tree", "");
    });
    const GeneratedPicture& picture = live.pictures.at(0);
    ASSERT_EQ(picture.request.changes.size(), 2u);
    EXPECT_EQ(picture.request.changes[0].step, 3);
    EXPECT_EQ(live.steps[2].guidance, 7.0);
    EXPECT_EQ(live.steps[3].guidance, 2.5);
    EXPECT_NE(picture.image, paint(lake()).image);
    EXPECT_EQ(paint(picture.request).image, picture.image);
}

TEST_F(EngineTest, StoppingNowKeepsThePictureAndCanBeRunAgain) {
    Controls controls;
    const Recorder live = run(lake(), controls, [&](const StepUpdate& update) {
        if (update.step == 4)
            controls.finishNow();
    });
    EXPECT_EQ(live.steps.size(), 4u);
    EXPECT_EQ(live.pictures.at(0).request.stopAfter, 4);
    EXPECT_EQ(paint(live.pictures[0].request).image, live.pictures[0].image);
}

TEST_F(EngineTest, ACancelledRunThrowsAndReportsNoPicture) {
    Controls controls;
    Recorder recorder;
    recorder.atStep = [&](const StepUpdate&) { controls.cancel(); };
    try {
        engine->generate(lake(), recorder, controls);
        FAIL() << "went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    EXPECT_EQ(recorder.steps.size(), 1u);
    EXPECT_TRUE(recorder.pictures.empty());
}

TEST_F(EngineTest, APausedRunGoesOnToTheSameBytes) {
    Controls controls;
    std::thread user;
    const Recorder live = run(lake(), controls, [&](const StepUpdate& update) {
        if (update.step != 2)
            return;
        controls.pause();
        user = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            controls.resume();
        });
    });
    user.join();
    EXPECT_EQ(live.pictures.at(0).image, paint(lake()).image);
}

TEST_F(EngineTest, AJournalGoesOnToTheSameBytesAfterABreak) {
    const fs::path journal = folder / "journal";
    const Image whole = paint(lake()).image;
    breakOffAfter(5, journal);

    const std::unique_ptr<Engine> next(latelierCreateEngine());
    const auto [request, done] = next->readJournal(journal.string());
    EXPECT_EQ(done, 5);
    EXPECT_EQ(request.prompt, "a lake");
    Controls freshControls;
    Recorder resumed;
    next->resume(journal.string(), resumed, freshControls);
    EXPECT_EQ(resumed.steps.size(), 3u);
    EXPECT_EQ(resumed.pictures.at(0).image, whole);
    EXPECT_FALSE(fs::exists(journal));
}

TEST_F(EngineTest, AJournalGoesOnFromTheLastStepBeforeADamagedOne) {
    const fs::path journal = folder / "damaged";
    const Image whole = paint(lake()).image;
    breakOffAfter(5, journal);
    fs::resize_file(journal / "step-00005.safetensors", 1000);
    EXPECT_EQ(engine->readJournal(journal.string()).second, 4);
    Controls freshControls;
    Recorder resumed;
    engine->resume(journal.string(), resumed, freshControls);
    EXPECT_EQ(resumed.steps.size(), 4u);
    EXPECT_EQ(resumed.pictures.at(0).image, whole);
}

TEST_F(EngineTest, AnUnreadableStartOfAJournalIsToldAsSuch) {
    const fs::path journal = folder / "unreadable";
    fs::create_directories(journal);
    writeTensors(journal / "run.safetensors", {{"x", at::zeros({1})}}, {{"first_step", "none"}});
    EXPECT_EQ(kindOfFailure([&] { engine->readJournal(journal.string()); }), ErrorKind::Io);
    fs::resize_file(journal / "run.safetensors", 20);
    EXPECT_EQ(kindOfFailure([&] { engine->readJournal(journal.string()); }), ErrorKind::Io);
}

TEST_F(EngineTest, AModelThatWasWrittenAnewIsLoadedAnew) {
    const fs::path model = folder / "trained";
    test::writeTinyModel(model);
    GenerationRequest request = lake();
    request.model = model.string();
    request.steps = 2;
    const Image before = paint(request).image;
    test::writeTinyModel(model, {.decoderBias = 0.5f});
    EXPECT_NE(paint(request).image, before);
}

TEST_F(EngineTest, AMaskIsBlurredWithinReason) {
    GenerationRequest request = lake();
    request.source = stripes();
    request.mask = middleMask();
    for (const int blur : {-1, 1'000'000'000}) {
        request.maskBlur = blur;
        EXPECT_EQ(kindOfFailure([&] { paint(request); }), ErrorKind::Usage) << blur;
    }
}

TEST_F(EngineTest, APictureIsMadeWhereItsJournalCannotBeWritten) {
    const fs::path file = folder / "no-folder";
    std::ofstream(file) << "a file";
    Controls controls;
    Recorder recorder;
    engine->generate(lake(), recorder, controls, (file / "journal").string());
    EXPECT_EQ(recorder.pictures.at(0).image, paint(lake()).image);
    ASSERT_EQ(recorder.notices.size(), 1u);
    EXPECT_NE(recorder.notices[0].find("no-folder"), std::string::npos) << recorder.notices[0];
}

TEST_F(EngineTest, ADenoisingStrengthTakesItsShareOfTheSteps) {
    GenerationRequest request = lake();
    request.source = stripes();
    request.strength = 0.5;
    Controls controls;
    EXPECT_EQ(run(request, controls).steps.size(), 4u);
    request.strength = 0;
    Controls again;
    EXPECT_EQ(run(request, again).steps.size(), 0u);
}

TEST_F(EngineTest, ABranchOfARunFromAPictureKeepsItsShareOfTheSteps) {
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

TEST_F(EngineTest, InpaintingLeavesEveryByteOutsideTheMaskAsItWas) {
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

TEST_F(EngineTest, OnlyTheMaskedAreaComesOutAsAHandMadeCropDoes) {
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

TEST_F(EngineTest, ALatentIsEnlargedBetweenItsCellsAndOtherwiseThanPixelsAre) {
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

TEST_F(EngineTest, AKeptStepIsDecodedInFull) {
    const GeneratedPicture picture = paint(lake());
    Controls controls;
    Recorder recorder;
    const Image middle = engine->decodeStep(picture.request, 4, recorder, controls);
    EXPECT_EQ(middle.width, 64);
    EXPECT_NE(middle, picture.image);
    EXPECT_THROW(engine->decodeStep(picture.request, 40, recorder, controls), Error);
}

TEST_F(EngineTest, LongAndShortPromptsMayDifferInLength) {
    GenerationRequest request = lake();
    request.prompt = std::string(120, 'x');
    request.negativePrompt = "y";
    EXPECT_EQ(paint(request).image.width, 64);
}

TEST_F(EngineTest, GuidanceOfOneIgnoresTheNegativePrompt) {
    GenerationRequest request = lake();
    request.guidance = 1;
    const Image plain = paint(request).image;
    request.negativePrompt = "zzz";
    EXPECT_EQ(paint(request).image, plain);
}
