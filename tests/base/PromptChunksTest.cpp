#include "core/base/PromptChunks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace latelier;

namespace {

const ClipTokenizer& tiny() {
    static const ClipTokenizer tokenizer = ClipTokenizer::load(LATELIER_TEST_DATA "/tokenizer");
    return tokenizer;
}

constexpr int red = 83, house = 87, start = 93, end = 94, comma = 77;

std::string times(int count, const std::string& text) {
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

TEST(PromptChunks, AShortPromptIsOneChunkPaddedWithEnds) {
    const std::vector<PromptChunk> chunks = promptChunks("red (house:1.5)", tiny());
    ASSERT_EQ(chunks.size(), 1u);
    EXPECT_EQ(chunks[0].ids[0], start);
    EXPECT_EQ(chunks[0].ids[1], red);
    EXPECT_EQ(chunks[0].ids[2], house);
    for (int i = 3; i < 77; ++i)
        EXPECT_EQ(chunks[0].ids[i], end);
    EXPECT_EQ(chunks[0].weights[1], 1.0F);
    EXPECT_EQ(chunks[0].weights[2], 1.5F);
    EXPECT_EQ(chunks[0].weights[3], 1.0F);
    EXPECT_EQ(countTokens(chunks).used, 2);
    EXPECT_EQ(countTokens(chunks).limit, 75);
}

TEST(PromptChunks, AnEmptyPromptIsOneChunkWithoutWords) {
    const std::vector<PromptChunk> chunks = promptChunks("", tiny());
    ASSERT_EQ(chunks.size(), 1u);
    EXPECT_EQ(chunks[0].used, 0);
    EXPECT_EQ(chunks[0].ids[0], start);
    EXPECT_EQ(std::count(chunks[0].ids.begin() + 1, chunks[0].ids.end(), end), 76);
}

TEST(PromptChunks, The76thTokenBeginsASecondChunk) {
    EXPECT_EQ(promptChunks(times(75, "red "), tiny()).size(), 1u);
    const std::vector<PromptChunk> chunks = promptChunks(times(75, "red ") + "house", tiny());
    ASSERT_EQ(chunks.size(), 2u);
    EXPECT_EQ(chunks[0].ids[75], red);
    EXPECT_EQ(chunks[0].ids[76], end);
    EXPECT_EQ(chunks[1].ids[1], house);
    EXPECT_EQ(countTokens(chunks).used, 76);
    EXPECT_EQ(countTokens(chunks).limit, 150);
}

TEST(PromptChunks, WordsAfterANearCommaMoveOnTogether) {
    // The comma is token 60 of 75: 15 words after it move.
    const std::vector<PromptChunk> chunks =
        promptChunks(times(59, "red ") + ", (" + times(20, "house ") + ":1.5)", tiny());
    ASSERT_EQ(chunks.size(), 2u);
    EXPECT_EQ(chunks[0].used, 60);
    EXPECT_EQ(chunks[0].ids[60], comma);
    EXPECT_EQ(chunks[0].ids[61], end);
    EXPECT_EQ(chunks[0].weights[61], 1.0F);
    EXPECT_EQ(chunks[1].used, 20);
    EXPECT_EQ(chunks[1].weights[1], 1.5F);
}

TEST(PromptChunks, ACommaMoreThanTwentyTokensBackIsTooFar) {
    const auto firstChunk = [](int wordsBeforeComma) {
        return promptChunks(times(wordsBeforeComma, "red ") + "," + times(40, " house"), tiny())[0].used;
    };
    EXPECT_EQ(firstChunk(55), 56);
    EXPECT_EQ(firstChunk(54), 75);
    EXPECT_EQ(firstChunk(74), 75); // the comma is the last token of the chunk
    EXPECT_EQ(promptChunks(times(75, "red ") + ", house", tiny())[1].ids[1], comma);
}

TEST(PromptChunks, BreakFillsTheChunkUp) {
    std::vector<PromptChunk> chunks = promptChunks("red BREAK house", tiny());
    ASSERT_EQ(chunks.size(), 2u);
    EXPECT_EQ(chunks[0].used, 1);
    EXPECT_EQ(chunks[0].ids[2], end);
    EXPECT_EQ(chunks[1].ids[1], house);
    EXPECT_EQ(promptChunks("BREAK", tiny()).size(), 1u);
    EXPECT_EQ(promptChunks("BREAK BREAK red", tiny()).size(), 3u);
}

TEST(PromptChunks, AModelThatPadsOtherwiseGetsItsPadAfterTheFirstEnd) {
    const ClipTokenizer tokenizer =
        ClipTokenizer::parse(R"({"!": 0, "a</w>": 1, "<|startoftext|>": 2, "<|endoftext|>": 3})", "#version: 0.2\n",
                             R"({"pad_token": "!"})");
    const PromptChunk chunk = promptChunks("a", tokenizer)[0];
    EXPECT_EQ(chunk.ids[1], 1);
    EXPECT_EQ(chunk.ids[2], 3);
    EXPECT_EQ(chunk.ids[3], 0);
    EXPECT_EQ(chunk.ids[76], 0);
}

TEST(PromptChunks, TakeAnyBytes) {
    std::mt19937 random(6);
    for (int round = 0; round < 500; ++round) {
        std::string prompt(random() % 400, ' ');
        for (char& c : prompt)
            c = static_cast<char>(random());
        for (const PromptChunk& chunk : promptChunks(prompt, tiny()))
            EXPECT_EQ(chunk.ids[0], start);
    }
}

TEST(PromptChunks, WordsKnowWhereTheirTokensStand) {
    const std::vector<PromptChunk> chunks = promptChunks("red, (house:1.2) BREAK house", tiny());
    const std::vector<PromptWord> expected = {{"red", 1, 1}, {"house", 3, 1}, {"house", 78, 1}};
    EXPECT_EQ(promptWords(chunks, tiny()), expected);
}

TEST(PromptChunks, AWordOfSeveralTokensIsOneWord) {
    const std::vector<PromptChunk> chunks = promptChunks("redred house", tiny());
    const std::vector<PromptWord> words = promptWords(chunks, tiny());
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[0].text, "redred");
    EXPECT_GT(words[0].count, 1);
    EXPECT_EQ(words[1].first, words[0].first + words[0].count);
}
