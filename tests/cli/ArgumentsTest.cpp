#include "app/cli/Arguments.h"
#include "core/base/Error.h"

#include <gtest/gtest.h>

#include <limits>
#include <sstream>

namespace latelier {

namespace {

Arguments parse(std::vector<std::string> words) {
    return Arguments::parse(words);
}

/// The sentence that a wrong command line is refused with.
std::string refusal(std::vector<std::string> words) {
    try {
        Arguments::parse(words);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Usage);
        return error.what();
    }
    ADD_FAILURE() << "accepted";
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(Arguments, TakesGenerateWhenAnOptionStandsFirst) {
    const Arguments arguments = parse({"--prompt", "a red house", "--steps", "12"});
    EXPECT_EQ(arguments.command().id, Generate);
    EXPECT_EQ(arguments.text("prompt"), "a red house");
    EXPECT_EQ(arguments.whole("steps", 0), 12);
}

TEST(Arguments, TakesValuesAfterAnEqualsSignAndInTheNextWord) {
    const Arguments arguments = parse({"generate", "--prompt=a=b", "--guidance", "6.5", "--width=640"});
    EXPECT_EQ(arguments.text("prompt"), "a=b");
    EXPECT_DOUBLE_EQ(arguments.real("guidance", 0), 6.5);
    EXPECT_EQ(arguments.whole("width", 0), 640);
}

TEST(Arguments, AcceptsPromptsThatLookLikeOptions) {
    EXPECT_EQ(parse({"--prompt", "--nothing-known"}).text("prompt"), "--nothing-known");
    EXPECT_EQ(parse({"--prompt=--steps"}).text("prompt"), "--steps");
    EXPECT_EQ(parse({"--prompt", ""}).text("prompt"), "");
}

TEST(Arguments, LetsTheLastOfARepeatedOptionHold) {
    EXPECT_EQ(parse({"generate", "--steps", "3", "--steps", "4"}).whole("steps", 0), 4);
}

TEST(Arguments, ReadsSeedsOfSixtyFourBitsExactly) {
    const Arguments arguments = parse({"generate", "--seed", "18446744073709551615"});
    EXPECT_EQ(arguments.seed("seed"), std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(parse({"generate", "--seed", "9007199254740993"}).seed("seed"), 9007199254740993u);
}

TEST(Arguments, TakesASeedOfMinusOneAsAny) {
    const Arguments arguments = parse({"generate", "--seed", "-1"});
    EXPECT_TRUE(arguments.has("seed"));
    EXPECT_EQ(arguments.seed("seed"), std::nullopt);
}

TEST(Arguments, SuggestsTheOptionThatWasMeant) {
    EXPECT_TRUE(contains(refusal({"generate", "--promt", "x"}), "--prompt"));
    EXPECT_TRUE(contains(refusal({"generate", "--step", "5"}), "is --steps meant?"));
    EXPECT_TRUE(contains(refusal({"generate", "--clipskip", "2"}), "is --clip-skip meant?"));
    EXPECT_TRUE(contains(refusal({"generate", "-steps", "2"}), "is --steps meant?"));
    EXPECT_TRUE(contains(refusal({"generat"}), "is \"generate\" meant?"));
    EXPECT_TRUE(contains(refusal({"generate", "--zzzzzzzz"}), "--help"));
}

TEST(Arguments, RefusesAnOptionThatOnlyAnotherCommandTakes) {
    EXPECT_TRUE(contains(refusal({"bench", "--prompt", "x"}), "latelier-cli bench has no option --prompt"));
}

TEST(Arguments, RefusesNumbersThatAreNotNumbersThroughout) {
    for (const char* wrong : {"", "12x", "1e3", "0x10", " 5", "5 ", "4.0", "+3", "99999999999999999999"})
        EXPECT_TRUE(contains(refusal({"generate", "--steps", wrong}), "a whole number from 1 to 1000")) << wrong;
    for (const char* wrong : {"", "seven", "7,5", "nan", "inf", "1e999", "7.5x"})
        EXPECT_TRUE(contains(refusal({"generate", "--guidance", wrong}), "a number from 0 to 100")) << wrong;
    for (const char* wrong : {"", "-2", "18446744073709551616", "1.5", "0x1"})
        EXPECT_TRUE(contains(refusal({"generate", "--seed", wrong}), "18446744073709551615")) << wrong;
}

TEST(Arguments, RefusesNumbersOutOfRange) {
    refusal({"generate", "--steps", "0"});
    refusal({"generate", "--strength", "1.01"});
    refusal({"generate", "--strength", "-0.1"});
    refusal({"generate", "--width", "7"});
    EXPECT_EQ(parse({"generate", "--width", "8"}).whole("width", 0), 8);
}

TEST(Arguments, RefusesAMissingValueAndSaysWhatIsMissing) {
    EXPECT_TRUE(contains(refusal({"generate", "--prompt"}), "--prompt TEXT"));
    EXPECT_TRUE(contains(refusal({"generate", "--prompt", "--steps", "3"}), "--prompt needs a value"));
    EXPECT_TRUE(contains(refusal({"generate", "--json=yes"}), "takes no value"));
    EXPECT_TRUE(contains(refusal({"generate", "--model", ""}), "a path"));
}

TEST(Arguments, ReadsChoicesInAnyCase) {
    EXPECT_EQ(parse({"generate", "--dtype", "BF16"}).choice("dtype", 0), 2u);
    EXPECT_TRUE(contains(refusal({"generate", "--dtype", "f16"}), "auto, f32, bf16 or int8"));
}

TEST(Arguments, CollectsWordsThatBelongToNoOption) {
    const Arguments arguments = parse({"show", "--json", "--", "--picture.png"});
    EXPECT_EQ(arguments.positional(), std::vector<std::string>{"--picture.png"});
}

TEST(Arguments, AsksOnlyForOptionsOfTheTable) {
    EXPECT_THROW(parse({"generate"}).has("no-such-option"), std::logic_error);
}

TEST(Options, StandInTheHelpOfEachCommandThatTakesThem) {
    for (const CommandInfo& command : commands()) {
        const std::string help = helpText(command, 80);
        for (const Option& option : options()) {
            const bool listed = contains(help, "\n  --" + std::string(option.name) + (option.value.empty() ? "" : " ") +
                                                   std::string(option.value));
            EXPECT_EQ(listed, (option.commands & command.id) != 0) << command.name << " --" << option.name;
        }
        EXPECT_TRUE(contains(helpText(80), std::string(command.name)));
    }
}

TEST(Options, WrapHelpToTheWidthOfTheTerminal) {
    for (const int width : {60, 80, 100})
        for (const CommandInfo& command : commands()) {
            std::istringstream lines(helpText(command, width));
            for (std::string line; std::getline(lines, line);)
                EXPECT_LE(line.size(), static_cast<std::size_t>(width)) << line;
        }
}

TEST(Options, StateFallbacksThatTheirOwnCheckAccepts) {
    for (const Option& option : options()) {
        const bool number = option.kind == ValueKind::Whole || option.kind == ValueKind::Real;
        if (option.fallback.empty() || (number && option.fallback.find(' ') != std::string_view::npos))
            continue;
        const std::string command = option.commands & Generate ? "generate"
                                    : option.commands & Bench  ? "bench"
                                                               : "gallery";
        const std::string name = "--" + std::string(option.name);
        EXPECT_NO_THROW(parse({command, name, std::string(option.fallback)})) << name;
    }
}

} // namespace

} // namespace latelier
