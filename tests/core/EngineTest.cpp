#include "tests/support/EngineFixture.h"

#include "core/kernels/Device.h"
#include "core/kernels/OneDnnLevel.h"
#include "core/tensors/TensorFileIo.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

using namespace latelier;
using namespace latelier::test;

using EngineTest = EngineFixture;

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

TEST_F(EngineTest, AnOverflowInTheDecoderIsMendedInFloat32WithoutTheFile) {
    const fs::path model = folder / "overflowing";
    writeTinyModel(model, {.decoderBias = std::numeric_limits<float>::max()});
    GenerationRequest request = lake();
    request.model = model.string();
    request.precision = Precision::BFloat16;
    request.steps = 2;
    Controls controls;
    const Recorder recorder =
        run(request, controls, [&](const StepUpdate& update) { update.step == 1 ? fs::remove_all(model) : 0; });
    const GeneratedPicture& picture = recorder.pictures.at(0);
    ASSERT_EQ(picture.notices.size(), 1u);
    EXPECT_NE(picture.notices[0].english().find("float32"), std::string::npos);
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
    writeTinyModel(model, {.decoderBias = std::numeric_limits<float>::quiet_NaN()});
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

TEST_F(EngineTest, AModelThatWasWrittenAnewIsLoadedAnew) {
    const fs::path model = folder / "trained";
    writeTinyModel(model);
    GenerationRequest request = lake();
    request.model = model.string();
    request.steps = 2;
    const Image before = paint(request).image;
    writeTinyModel(model, {.decoderBias = 0.5f});
    EXPECT_NE(paint(request).image, before);
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
