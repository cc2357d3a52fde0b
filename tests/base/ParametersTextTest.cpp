#include "core/base/ParametersText.h"
#include "core/base/SamplerNames.h"

#include <gtest/gtest.h>

#include <limits>
#include <memory>
#include <random>
#include <string>

using namespace latelier;

namespace {

std::string lastLine(const std::string& text) {
    return text.substr(text.rfind('\n') + 1);
}

} // namespace

TEST(ParametersText, IsWrittenInTheOrderOfA1111) {
    GenerationRequest request;
    request.prompt = "a red house\nbeside a lake";
    request.negativePrompt = "blurry";
    request.steps = 25;
    request.sampler = "DPM++ 2M";
    request.schedule = "Karras";
    request.guidance = 6.5;
    request.seed = 965400086;
    request.height = 768;
    request.strength = 0.6;
    request.source = std::make_shared<Image>(1, 1, 3);
    EXPECT_EQ(writeParameters(request, {{"Version", "v1"},
                                        {"Model", "v1-5-pruned-emaonly"},
                                        {"Model hash", "6ce0161689"},
                                        {"Lora hashes", "a: 1a2b3c"},
                                        {"Mine", "yes"}}),
              "a red house\nbeside a lake\nNegative prompt: blurry\n"
              "Steps: 25, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 965400086, Size: 512x768, "
              "Model hash: 6ce0161689, Model: v1-5-pruned-emaonly, Denoising strength: 0.6, RNG: CPU, "
              "Lora hashes: \"a: 1a2b3c\", Mine: yes, Version: v1");
}

TEST(ParametersText, AlwaysHasTheLineOfTheNegativePrompt) {
    EXPECT_NE(writeParameters({}).find("\nNegative prompt: \nSteps: "), std::string::npos);
}

TEST(ParametersText, NamesClipSkipAboveOneAndMaskSettingsWithAMask) {
    GenerationRequest request;
    EXPECT_EQ(writeParameters(request).find("Clip skip"), std::string::npos);
    EXPECT_EQ(writeParameters(request).find("Mask"), std::string::npos);
    request.clipSkip = 2;
    request.mask = std::make_shared<Image>(1, 1, 1);
    request.inpaintArea = InpaintArea::OnlyMasked;
    request.maskedContent = MaskedContent::LatentNoise;
    EXPECT_NE(writeParameters(request).find("Clip skip: 2, RNG: CPU, Mask blur: 4, Inpaint area: Only masked, "
                                            "Masked area padding: 32, Masked content: latent noise"),
              std::string::npos);
}

TEST(ParametersText, SharesOfMergedTokensAreThoseOfA1111) {
    GenerationRequest request;
    EXPECT_EQ(writeParameters(request).find("Token merging"), std::string::npos);
    request.clipSkip = 2;
    request.tokenMerging = 0.5;
    const std::string written = writeParameters(request);
    EXPECT_NE(written.find("Clip skip: 2, Token merging ratio: 0.5, RNG: CPU"), std::string::npos);
    EXPECT_EQ(parseParameters(written).request.tokenMerging, 0.5);
    const auto shareOf = [](const std::string& text) {
        return parseParameters("a cat\nSteps: 9, Sampler: Euler, Seed: 3, Token merging ratio: " + text)
            .request.tokenMerging;
    };
    EXPECT_EQ(shareOf("0.3"), 0.3);
    EXPECT_EQ(shareOf("0.9"), 0.75);
    EXPECT_EQ(shareOf("much"), 0);
}

TEST(ParametersText, TheModelIsNamedByItsFileWhereNothingElseIsKnown) {
    GenerationRequest request;
    request.model = "/models/dream.v2.safetensors";
    EXPECT_NE(writeParameters(request).find("Model: dream.v2"), std::string::npos);
    EXPECT_EQ(writeParameters(request, {{"Model", "other"}}).find("dream"), std::string::npos);
}

// The example in the documentation of A1111's parse_generation_parameters.
TEST(ParametersText, ReadsTheExampleOfA1111) {
    const Parameters read = parseParameters(
        "girl with an artist's beret, determined, blue eyes, ((eyeshadow)), (coquettish)\n"
        "Negative prompt: ugly, fat, (((deformed))), [blurry], (extra_limb)\n"
        "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x512, Model hash: 45dee52b");
    EXPECT_TRUE(read.found);
    EXPECT_EQ(read.request.prompt, "girl with an artist's beret, determined, blue eyes, ((eyeshadow)), (coquettish)");
    EXPECT_EQ(read.request.negativePrompt, "ugly, fat, (((deformed))), [blurry], (extra_limb)");
    EXPECT_EQ(read.request.sampler, "Euler a");
    EXPECT_EQ(read.request.schedule, "Automatic");
    EXPECT_EQ(read.request.seed, 965400086u);
    EXPECT_EQ(read.request.clipSkip, 1);
    EXPECT_EQ(read.extra, (ParameterPairs{{"Model hash", "45dee52b"}}));
}

TEST(ParametersText, PromptsMayHaveLinesAndCrLf) {
    const Parameters read = parseParameters("one\r\n\r\ntwo\r\nNegative prompt: bad\r\nworse\r\n"
                                            "Steps: 9, Sampler: Euler, Seed: 3\r\n");
    EXPECT_EQ(read.request.prompt, "one\n\ntwo");
    EXPECT_EQ(read.request.negativePrompt, "bad\nworse");
    EXPECT_EQ(read.request.steps, 9);
    EXPECT_EQ(read.request.seed, 3u);
}

TEST(ParametersText, TheNegativePromptMayBeMissing) {
    const Parameters read = parseParameters("a cat\nSteps: 9, Sampler: Euler, Seed: 3");
    EXPECT_EQ(read.request.prompt, "a cat");
    EXPECT_EQ(read.request.negativePrompt, "");
}

TEST(ParametersText, APromptIsNotTakenForParameters) {
    for (const char* prompt : {"ratio 16:9, time 12:30", "ratio 16:9, time 12:30, a: b, c: d", "Steps: of stone, a cat",
                               "", "Negative prompts, Steps"}) {
        const Parameters read = parseParameters(prompt);
        EXPECT_FALSE(read.found) << prompt;
        EXPECT_EQ(read.request.prompt, prompt);
        EXPECT_TRUE(read.extra.empty());
    }
}

TEST(ParametersText, APromptThatLooksLikeParametersSurvives) {
    GenerationRequest request;
    request.prompt = "Steps: 3, Sampler: Heun, Seed: 5, Size: 8x8";
    request.negativePrompt = "Negative prompt: twice\nSteps: 4, Sampler: LMS, Seed: 6";
    const Parameters read = parseParameters(writeParameters(request));
    EXPECT_EQ(read.request.prompt, request.prompt);
    EXPECT_EQ(read.request.negativePrompt, request.negativePrompt);
    EXPECT_EQ(read.request.steps, 20);
}

TEST(ParametersText, SeedsAreWholeNumbersUpTo64Bits) {
    GenerationRequest request;
    request.seed = std::numeric_limits<std::uint64_t>::max();
    request.variationSeed = request.seed - 1;
    request.variationStrength = 0.25;
    EXPECT_NE(writeParameters(request).find("Seed: 18446744073709551615, "), std::string::npos);
    const Parameters read = parseParameters(writeParameters(request));
    EXPECT_EQ(read.request.seed, request.seed);
    EXPECT_EQ(read.request.variationSeed, request.variationSeed);
    EXPECT_EQ(read.request.variationStrength, 0.25);
}

TEST(ParametersText, OldSamplerNamesHoldTheSchedule) {
    const auto read = [](const std::string& sampler) {
        const Parameters parameters = parseParameters("x\nSteps: 9, Sampler: " + sampler + ", Seed: 3");
        return parameters.request.sampler + "|" + parameters.request.schedule;
    };
    EXPECT_EQ(read("DPM++ 2M Karras"), "DPM++ 2M|Karras");
    EXPECT_EQ(read("DPM++ 2M SDE Exponential"), "DPM++ 2M SDE|Exponential");
    EXPECT_EQ(read("euler_a discrete"), "Euler a|Uniform");
    EXPECT_EQ(read("Euler a"), "Euler a|Automatic");
    EXPECT_EQ(read("Own invention"), "Own invention|Automatic");
    EXPECT_EQ(read("DPM++ 2M Karras, Schedule type: Simple"), "DPM++ 2M|Simple");
}

TEST(ParametersText, WhatIsMissingHasTheValueThatA1111LeavesOut) {
    const GenerationRequest read = parseParameters("x\nSteps: 9, Sampler: Euler, Seed: 3, Mask blur: 6").request;
    EXPECT_EQ(read.clipSkip, 1);
    EXPECT_EQ(read.schedule, "Automatic");
    EXPECT_EQ(read.maskBlur, 6);
    EXPECT_EQ(read.maskedContent, MaskedContent::Original);
    EXPECT_EQ(read.inpaintArea, InpaintArea::WholePicture);
    EXPECT_EQ(read.maskedPadding, 32);
    EXPECT_EQ(read.variationStrength, 0);
}

TEST(ParametersText, ValuesInQuotesAndBracketsKeepTheirCommas) {
    const Parameters read = parseParameters("x\nSteps: 9, Lora hashes: \"a: 1a2b, \\\"b\\\": \\n2\", Hashes: "
                                            "{\"model\": \"aa\", \"l, }\": [\"b\", \"c\"]}, "
                                            "Broken: {a, Quote: \"open, Seed: 3");
    EXPECT_EQ(read.extra, (ParameterPairs{{"Lora hashes", "a: 1a2b, \"b\": \n2"},
                                          {"Hashes", "{\"model\": \"aa\", \"l, }\": [\"b\", \"c\"]}"},
                                          {"Broken", "{a"},
                                          {"Quote", "\"open"}}));
    EXPECT_EQ(read.request.seed, 3u);
}

TEST(ParametersText, AValueThatCannotBeReadKeepsTheDefaultAndIsNotLost) {
    const Parameters read = parseParameters("x\nSteps: many, Seed: -1, Size: 0x3, CFG scale: nan, Clip skip: 2");
    EXPECT_TRUE(read.found);
    EXPECT_EQ(read.request.steps, 20);
    EXPECT_EQ(read.request.seed, 0u);
    EXPECT_EQ(read.request.width, 512);
    EXPECT_EQ(read.request.guidance, 7.0);
    EXPECT_EQ(read.request.clipSkip, 2);
    EXPECT_EQ(read.extra.size(), 4u);
}

TEST(ParametersText, UnknownPairsAreWrittenAgainAsTheyWere) {
    const std::string text = "x\nNegative prompt: \nSteps: 9, Sampler: Euler, Schedule type: Automatic, CFG scale: 7, "
                             "Seed: 3, Size: 512x512, Model hash: abc, RNG: NV, Hires upscale: 2, Odd: \"a, b: c\", "
                             "Version: 1.9";
    const Parameters read = parseParameters(text);
    EXPECT_EQ(writeParameters(read.request, read.extra), text);
}

TEST(ParametersText, RandomRequestsComeBackEqual) {
    std::mt19937_64 random(7);
    const auto pick = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const auto words = [&] {
        const char* parts[] = {"a",  " red",     ", ", ": ",   "\n", "(x:1.2)", "\"",
                               "\\", "Steps: 3", "é",  "日本", "{",  "]",       "\t"};
        std::string text = "w";
        for (std::size_t n = pick(9); n > 0; --n)
            text += parts[pick(std::size(parts))];
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        GenerationRequest request;
        request.prompt = words();
        request.negativePrompt = words();
        request.steps = 1 + static_cast<int>(pick(150));
        request.sampler = samplerNames()[pick(samplerNames().size())].name;
        request.schedule = scheduleNames()[pick(scheduleNames().size())].name;
        request.guidance = static_cast<double>(random()) / 1e18;
        request.seed = random();
        request.width = 8 * (1 + static_cast<int>(pick(300)));
        request.height = 8 * (1 + static_cast<int>(pick(300)));
        request.clipSkip = 1 + static_cast<int>(pick(3));
        if (pick(2)) {
            request.variationSeed = random();
            request.variationStrength = 0.001 * static_cast<double>(1 + pick(999));
        }
        if (pick(2))
            request.eta = 0.01 * static_cast<double>(pick(101));
        if (pick(2)) {
            request.guidanceRescale = 0.7;
            request.guidanceFirstStep = static_cast<int>(pick(5));
            request.guidanceLastStep = static_cast<int>(pick(20)) - 1;
        }
        if (pick(2)) {
            request.source = std::make_shared<Image>(1, 1, 3);
            request.mask = std::make_shared<Image>(1, 1, 1);
            request.sourceScaling = static_cast<SourceScaling>(pick(2));
            request.strength = 0.01 * static_cast<double>(pick(101));
            request.maskBlur = static_cast<int>(pick(64));
            request.maskedContent = static_cast<MaskedContent>(pick(4));
            request.inpaintArea = InpaintArea::OnlyMasked;
            request.maskedPadding = static_cast<int>(pick(200));
        }
        const ParameterPairs extra = {{"Model", words()}, {"Note", words()}};

        const std::string text = writeParameters(request, extra);
        Parameters read = parseParameters(text);

        EXPECT_EQ(lastLine(text).rfind("Steps: ", 0), 0u);
        EXPECT_EQ(writeParameters(read.request, read.extra).substr(0, 20), text.substr(0, 20));
        read.request.source = request.source;
        read.request.mask = request.mask;
        EXPECT_TRUE(read.request == request) << text;
        EXPECT_EQ(read.extra, (ParameterPairs{{"Model", extra[0].second}, {"RNG", "CPU"}, {"Note", extra[1].second}}));
    }
}

TEST(ParametersText, AnyBytesAreRead) {
    std::mt19937 random(8);
    const std::string signs = ",: \"\\{}[]\n\rSteps: 1, a: \"b\", c: {";
    for (int round = 0; round < 5000; ++round) {
        std::string text(random() % 120, ' ');
        for (char& c : text)
            c = round % 2 ? signs[random() % signs.size()] : static_cast<char>(random());
        const Parameters read = parseParameters(text + (round % 3 ? "" : "\nSteps: 1, a: \xFF, \xC3: {"));
        writeParameters(read.request, read.extra);
    }
}
