#include "core/base/ClipTokenizer.h"
#include "core/base/Error.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace latelier;

namespace {

using Ids = std::vector<int>;

/// Letters and signs (0 to 40), the same ending a word (41 to 81), and merges to re, red, house, lake, the (82 to 92).
const ClipTokenizer& tiny() {
    static const ClipTokenizer tokenizer = ClipTokenizer::load(LATELIER_TEST_DATA "/tokenizer");
    return tokenizer;
}

constexpr int red = 83, house = 87, lake = 90, the = 92, start = 93, end = 94, comma = 77;

} // namespace

// Each pair was made by openai/CLIP's own cleaning with ftfy.
TEST(ClipTokenizer, CleansPromptsAsTheReferenceDoes) {
    std::ifstream file(LATELIER_TEST_DATA "/text/cleaned.json");
    const nlohmann::json pairs = nlohmann::json::parse(file);
    ASSERT_GT(pairs.size(), 400u);
    for (const nlohmann::json& pair : pairs)
        EXPECT_EQ(cleanPrompt(pair[0].get<std::string>()), pair[1].get<std::string>()) << pair[0];
}

TEST(ClipTokenizer, MergesWordsInTheOrderOfTheMerges) {
    EXPECT_EQ(tiny().encode("the red house, the LAKE"), (Ids{the, red, house, comma, the, lake}));
    EXPECT_EQ(tiny().encode("reds"), (Ids{82, 3, 59})); // re d s</w>: "red" exists only as the end of a word
    EXPECT_EQ(tiny().encode("lakehouse"), (Ids{89, 4, house}));
    EXPECT_EQ(tiny().encode(""), Ids{});
    EXPECT_EQ(tiny().encode(" \t\n "), Ids{});
}

TEST(ClipTokenizer, SplitsContractionsNumbersAndSigns) {
    EXPECT_EQ(tiny().encode("a's"), (Ids{41, 38, 59}));
    EXPECT_EQ(tiny().encode("it'll"), (Ids{8, 60, 38, 11, 52}));
    EXPECT_EQ(tiny().encode("12"), (Ids{68, 69}));
    EXPECT_EQ(tiny().encode("red-house!,"), (Ids{red, 81, house, 39, comma}));
    EXPECT_EQ(tiny().encode("a&comma;b"), (Ids{41, comma, 42}));
}

TEST(ClipTokenizer, KnowsTheSpecialTokensInText) {
    EXPECT_EQ(tiny().encode("a<|endoftext|><|STARTOFTEXT|>"), (Ids{41, end, start}));
}

TEST(ClipTokenizer, FramesTo77AndCutsWhatIsLonger) {
    Ids framed = tiny().encodeFramed("red house");
    ASSERT_EQ(framed.size(), 77u);
    EXPECT_EQ(Ids(framed.begin(), framed.begin() + 5), (Ids{start, red, house, end, end}));
    EXPECT_EQ(framed.back(), end);

    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "red ";
    framed = tiny().encodeFramed(many);
    ASSERT_EQ(framed.size(), 77u);
    EXPECT_EQ(framed[75], red);
    EXPECT_EQ(framed[76], end);
}

TEST(ClipTokenizer, PadsWithTheModelsOwnToken) {
    std::ifstream words(LATELIER_TEST_DATA "/tokenizer/vocab.json"), pairs(LATELIER_TEST_DATA "/tokenizer/merges.txt");
    const std::string vocabulary(std::istreambuf_iterator<char>(words), {});
    const std::string merges(std::istreambuf_iterator<char>(pairs), {});
    const ClipTokenizer tokenizer = ClipTokenizer::parse(
        vocabulary, merges, R"({"pad_token": "!", "eos_token": {"content": "<|endoftext|>", "lstrip": false}})");
    EXPECT_EQ(tokenizer.padId(), 39);
    const Ids framed = tokenizer.encodeFramed("red");
    EXPECT_EQ(Ids(framed.begin(), framed.begin() + 4), (Ids{start, red, end, 39}));
}

TEST(ClipTokenizer, SaysWhereToGetAVocabularyThatIsNotThere) {
    try {
        ClipTokenizer::load("/nowhere/tokenizer");
        FAIL() << "was found";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadModel);
        const std::string sentence = error.what();
        for (const char* told : {"/nowhere/tokenizer", "merges.txt and vocab.json", "beside the model"})
            EXPECT_NE(sentence.find(told), std::string::npos) << sentence;
    }
}

TEST(ClipTokenizer, TellsTheTextOfATokenAndTheTokenOfAWord) {
    EXPECT_EQ(tiny().wordId(","), comma);
    EXPECT_EQ(tiny().text(house), "house ");
    EXPECT_EQ(tiny().text(82), "re");
    EXPECT_EQ(tiny().text(12345), "");
}

TEST(ClipTokenizer, AWordOfAHundredThousandLettersIsHarmless) {
    EXPECT_EQ(tiny().encode(std::string(100'000, 'e')).size(), 100'000u);
    std::string thes;
    for (int i = 0; i < 30'000; ++i)
        thes += "the";
    EXPECT_EQ(tiny().encode(thes).size(), 2u * 29'999 + 1);
}

TEST(ClipTokenizer, TakesAnyBytes) {
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 100, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        for (const int id : tiny().encode(bytes))
            EXPECT_TRUE(id >= 0 && id <= end);
    }
}

TEST(ClipTokenizer, RefusesDamagedFilesBySayingWhatIsWrong) {
    const auto refusal = [](std::string_view vocabulary, std::string_view merges) -> std::string {
        try {
            ClipTokenizer::parse(vocabulary, merges);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadModel);
            return error.what();
        }
        return "";
    };
    EXPECT_NE(refusal("not json", "").find("JSON"), std::string::npos);
    EXPECT_NE(refusal("[]", "").find("JSON"), std::string::npos);
    EXPECT_NE(refusal(R"({"a": "b"})", "").find("\"a\""), std::string::npos);
    EXPECT_NE(refusal(R"({"a": -1})", "").find("\"a\""), std::string::npos);
    EXPECT_NE(refusal(R"({"a": 99999999999})", "").find("\"a\""), std::string::npos);
    EXPECT_NE(refusal(R"({"a": 1})", "").find("<|startoftext|>"), std::string::npos);
    EXPECT_NE(refusal(R"({"<|startoftext|>": 0, "<|endoftext|>": 1})", "a b\nabc\n").find("abc"), std::string::npos);
    EXPECT_THROW(ClipTokenizer::load("/nowhere"), Error);
}
