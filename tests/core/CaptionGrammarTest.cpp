#include "core/training/CaptionGrammar.h"

#include "core/base/ClipTokenizer.h"
#include "core/training/WordVocabulary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

using namespace latelier;

namespace {

SceneTruth truthOf(const std::string& words) {
    return drawTruth(narrowed(wholeVocabulary(), words), 1, 0);
}

std::vector<std::string> split(std::string text) {
    std::replace(text.begin(), text.end(), ',', ' ');
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

} // namespace

TEST(CaptionGrammar, TellsEverythingWhereAsked) {
    const auto truth = truthOf("style=watercolour;sky=sunset;light=sun;terrain=lake;subject=house;colour=red;count=one;"
                               "side=left;weather=clear");
    for (std::uint64_t turn = 0; turn < 20; ++turn) {
        const auto caption = captionOf(truth, PictureRandom(1, 0), CaptionDetail::Everything, turn);
        for (const char* word : {"red", "lake", "sun", "left", "water"}) {
            EXPECT_NE(caption.find(word), std::string::npos) << caption;
        }
        EXPECT_TRUE(caption.find("house") != std::string::npos || caption.find("cottage") != std::string::npos)
            << caption;
    }
}

TEST(CaptionGrammar, VariesItsWordsAndLeavesDetailsOut) {
    const auto truth = truthOf("terrain=sea;subject=castle;colour=white;count=one;weather=clear");
    std::set<std::string> captions;
    int withoutColour = 0;
    for (std::uint64_t turn = 0; turn < 200; ++turn) {
        const auto caption = captionOf(truth, PictureRandom(1, 0), CaptionDetail::Varied, turn);
        captions.insert(caption);
        withoutColour += caption.find("white") == std::string::npos ? 1 : 0;
    }
    EXPECT_GT(captions.size(), 30U);
    EXPECT_GT(withoutColour, 2);
    EXPECT_LT(withoutColour, 60);
}

TEST(CaptionGrammar, UsesOnlyWordsOfItsList) {
    for (const auto& subset : {starterVocabulary(), wholeVocabulary()}) {
        const auto list = captionWords(subset);
        const std::set<std::string> known(list.begin(), list.end());
        for (std::int64_t i = 0; i < 500; ++i) {
            const auto caption = captionOf(drawTruth(subset, 4, i), PictureRandom(4, i), CaptionDetail::Varied);
            for (const auto& word : split(caption)) {
                EXPECT_TRUE(known.contains(word)) << word << " in " << caption;
            }
        }
    }
}

TEST(WordVocabulary, MakesEachWordOneTokenOfClipsTokenizer) {
    const auto words = captionWords(wholeVocabulary());
    const auto files = wordVocabulary(words);
    const auto tokenizer = ClipTokenizer::parse(files.vocabulary, files.merges);
    for (const auto& word : words) {
        EXPECT_GE(tokenizer.wordId(word), 0) << word;
    }
    EXPECT_EQ(tokenizer.encode("a red house beside a lake at sunset, watercolour").size(), 10U);
    EXPECT_LT(tokenizer.wordId("spaceship"), 0);
    EXPECT_FALSE(tokenizer.encode("spaceship").empty());
}
