#include "core/base/PromptSyntax.h"
#include "core/base/PromptWeight.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace latelier;

namespace {

using Stretches = std::vector<WeightedText>;

/// "red |house| by" -> the selection between the bars; one bar is a cursor.
PromptSelection selection(std::string text) {
    PromptSelection s;
    s.begin = text.find('|');
    text.erase(s.begin, 1);
    s.end = text.find('|');
    if (s.end == std::string::npos)
        s.end = s.begin;
    else
        text.erase(s.end, 1);
    s.text = std::move(text);
    return s;
}

std::string shown(PromptSelection s) {
    s.text.insert(s.end, "|");
    if (s.begin != s.end)
        s.text.insert(s.begin, "|");
    return s.text;
}

std::string up(const std::string& text) {
    return shown(changeWeight(selection(text), 0.1));
}

std::string down(const std::string& text) {
    return shown(changeWeight(selection(text), -0.1));
}

} // namespace

// The examples in the documentation of A1111's parse_prompt_attention.
TEST(PromptSyntax, GivesWhatA1111Documents) {
    EXPECT_EQ(parsePrompt("normal text"), (Stretches{{"normal text", 1.0}}));
    EXPECT_EQ(parsePrompt("an (important) word"), (Stretches{{"an ", 1.0}, {"important", 1.1}, {" word", 1.0}}));
    EXPECT_EQ(parsePrompt("(unbalanced"), (Stretches{{"unbalanced", 1.1}}));
    EXPECT_EQ(parsePrompt("\\(literal\\]"), (Stretches{{"(literal]", 1.0}}));
    EXPECT_EQ(parsePrompt("(unnecessary)(parens)"), (Stretches{{"unnecessaryparens", 1.1}}));
    EXPECT_EQ(parsePrompt("a (((house:1.3)) [on] a (hill:0.5), sun, (((sky)))."),
              (Stretches{{"a ", 1.0},
                         {"house", 1.5730000000000004},
                         {" ", 1.1},
                         {"on", 1.0},
                         {" a ", 1.1},
                         {"hill", 0.55},
                         {", sun, ", 1.1},
                         {"sky", 1.4641000000000006},
                         {".", 1.1}}));
}

TEST(PromptSyntax, AWeightNeedsANumberAndABracket) {
    EXPECT_EQ(parsePrompt("(a:1.5)"), (Stretches{{"a", 1.5}}));
    EXPECT_EQ(parsePrompt("(a:-.5)"), (Stretches{{"a", -0.5}}));
    EXPECT_EQ(parsePrompt("(a: +1.5 )"), (Stretches{{"a", 1.5}}));
    EXPECT_EQ(parsePrompt("(a:1.2.3)"), (Stretches{{"a:1.2.3", 1.1}}));
    EXPECT_EQ(parsePrompt("ratio 16:9) at 12:30"), (Stretches{{"ratio 16:9) at 12:30", 1.0}}));
    EXPECT_EQ(parsePrompt("a:1.2)"), (Stretches{{"a:1.2)", 1.0}}));
    EXPECT_EQ(parsePrompt(""), (Stretches{{"", 1.0}}));
}

TEST(PromptSyntax, BreakIsAWordOfItsOwn) {
    const Stretches broken = parsePrompt("a BREAK b");
    EXPECT_EQ(broken, (Stretches{{"a", 1.0}, {"BREAK", -1.0}, {"b", 1.0}}));
    EXPECT_TRUE(broken[1].isBreak());
    EXPECT_EQ(parsePrompt("a\nBREAK\n  b"), broken);
    EXPECT_EQ(parsePrompt("BREAKFAST jailBREAK break"), (Stretches{{"BREAKFAST jailBREAK break", 1.0}}));
    // As in A1111, emphasis takes the meaning away.
    EXPECT_FALSE(parsePrompt("(a BREAK b)")[1].isBreak());
}

TEST(PromptSyntax, SpansCoverThePromptForColouring) {
    const std::string prompt = "a (red:1.2) \\( BREAK b)";
    const std::vector<PromptSpan> spans = promptSpans(prompt);
    const std::vector<PromptSpan> expected = {
        {0, 2, PromptPart::Text, 1.0},          {2, 3, PromptPart::Bracket, 1.2},   {3, 6, PromptPart::Text, 1.2},
        {6, 10, PromptPart::Weight, 1.2},       {10, 11, PromptPart::Bracket, 1.2}, {11, 12, PromptPart::Text, 1.0},
        {12, 14, PromptPart::Escape, 1.0},      {14, 21, PromptPart::Break, -1.0},  {21, 22, PromptPart::Text, 1.0},
        {22, 23, PromptPart::Text, 1.0, false},
    };
    EXPECT_EQ(spans, expected);
    EXPECT_FALSE(promptSpans("(a").front().matched);
}

TEST(PromptSyntax, TakesAnyBytesInLinearTime) {
    std::mt19937 random(5);
    const std::string signs = "()[]:\\.,1 BREAK\n\xC3\xA9\xE2";
    for (int round = 0; round < 5000; ++round) {
        std::string prompt(random() % 60, ' ');
        for (char& c : prompt)
            c = round % 2 ? signs[random() % signs.size()] : static_cast<char>(random());
        EXPECT_FALSE(parsePrompt(prompt).empty());
        std::size_t at = 0;
        for (const PromptSpan& span : promptSpans(prompt)) {
            EXPECT_EQ(span.begin, at);
            EXPECT_GT(span.end, span.begin);
            at = span.end;
        }
        EXPECT_EQ(at, prompt.size());
        const PromptSelection asked{prompt, random() % 70, random() % 70};
        const PromptSelection changed = changeWeight(asked, 0.1);
        EXPECT_TRUE(changed == asked || (changed.begin <= changed.end && changed.end <= changed.text.size()));
    }
    for (const WeightedText& stretch : parsePrompt(std::string(200'000, '(')))
        EXPECT_TRUE(std::isfinite(stretch.weight));
    EXPECT_EQ(promptSpans(std::string(200'000, ')')).size(), 200'000u);
}

TEST(PromptWeight, SelectedWordsGetAWeight) {
    EXPECT_EQ(up("a |red house| by"), "a (|red house|:1.1) by");
    EXPECT_EQ(up("a |red house |by"), "a (|red house|:1.1) by");
    EXPECT_EQ(up("a (|red house|:1.1) by"), "a (|red house|:1.2) by");
    EXPECT_EQ(up("(|red|:1.9)"), "(|red|:2.0)");
    EXPECT_EQ(down("a |red| house"), "a (|red|:0.9) house");
    EXPECT_EQ(down("(|red|:0.1)"), "(|red|:0.0)");
    EXPECT_EQ(down("(|red|:0.0)"), "(|red|:-0.1)");
}

TEST(PromptWeight, AWeightOfOneTakesTheBracketsAway) {
    EXPECT_EQ(down("a (|red|:1.1) house"), "a |red| house");
    EXPECT_EQ(up("a (|red|:0.9) house"), "a |red| house");
}

TEST(PromptWeight, ACursorTakesTheBracketOrTheWordAroundIt) {
    EXPECT_EQ(up("a re|d house"), "a (|red|:1.1) house");
    EXPECT_EQ(up("a house|"), "a (|house|:1.1)");
    EXPECT_EQ(up("(a re|d house:1.3), by"), "(|a red house|:1.4), by");
    EXPECT_EQ(up("(a:1.2), re|d, (b:1.3)"), "(a:1.2), (|red|:1.1), (b:1.3)");
    EXPECT_EQ(up("grüne Wie|se"), "grüne (|Wiese|:1.1)");
    EXPECT_EQ(up("a | b"), "a | b");
    EXPECT_EQ(up("|"), "|");
}

TEST(PromptWeight, OldEmphasisBecomesANumber) {
    EXPECT_EQ(up("a (re|d) house"), "a (|red|:1.2) house");
    EXPECT_EQ(up("a ((|red|)) house"), "a (|red|:1.3) house");
    EXPECT_EQ(down("a [re|d] house"), "a (|red|:0.8) house");
}

TEST(PromptWeight, ChangesTheStrengthOfALora) {
    EXPECT_EQ(up("a <lora:ink|wash:0.8>"), "a <|lora:inkwash|:0.9>");
    EXPECT_EQ(down("a <lora:ink|wash:1.1>"), "a <|lora:inkwash|:1.0>");
}
