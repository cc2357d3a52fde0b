#include "app/manual/CliManual.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace latelier {

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

ProgramManual awkward() {
    ProgramManual manual;
    manual.program = "tool";
    manual.summary = "does things";
    manual.synopsis = {"[option]..."};
    manual.description = {".hidden files\\folders are kept"};
    manual.options = {{.name = "--name", .value = "NAME", .help = "Don't say [x]: it's \"taken\"."}};
    manual.seeAlso = {"other"};
    return manual;
}

TEST(ProgramManual, KeepsTextThatLooksLikeRoffAsText) {
    const std::string page = manPage(awkward(), "1.0", "2026-01-01");
    EXPECT_TRUE(contains(page, "\n\\&.hidden files\\efolders are kept\n"));
    EXPECT_FALSE(contains(page, "\n.hidden"));
}

TEST(ProgramManual, QuotesHelpForEachShell) {
    EXPECT_TRUE(contains(zshCompletion(awkward()), "'--name[Don'\\''t say \\[x\\]\\: it'\\''s \"taken\"]:NAME:'"));
    EXPECT_TRUE(contains(fishCompletion(awkward()), "-d 'Don\\'t say [x]: it\\'s \"taken\"'"));
}

TEST(ProgramManual, GivesACommandTheOptionsThatItTakesAndNoOthers) {
    const auto options = optionsOf(cliManual(), "bench");
    const auto has = [&](const char* name) {
        return std::ranges::find(options, name, &ManualOption::name) != options.end();
    };
    EXPECT_TRUE(has("--model"));
    EXPECT_TRUE(has("--help"));
    EXPECT_FALSE(has("--prompt"));
}

} // namespace

} // namespace latelier
