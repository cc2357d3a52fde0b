#include "core/base/Error.h"

#include <gtest/gtest.h>

using namespace latelier;

namespace {

/// Words of another language, which puts the values in another order.
std::string translated(const Sentence& sentence) {
    return sentence.in([](const std::string& words) -> std::string {
        if (words == "Step %1 of %2 is missing.")
            return "In %2 fehlt Schritt %1.";
        if (words == "a whole model")
            return "ein ganzes Modell";
        return words;
    });
}

} // namespace

TEST(Sentence, FillsItsPlacesWithTextsNumbersAndOtherSentences) {
    const std::string path = "a.safetensors";
    EXPECT_EQ(Sentence("Step %1 of %2 is missing.", 3, path).english(), "Step 3 of a.safetensors is missing.");
    EXPECT_EQ(Sentence("%1: %2%1", std::uint64_t{18446744073709551615u}, Sentence("part %1", -1)).english(),
              "18446744073709551615: part -118446744073709551615");
    EXPECT_EQ(Sentence("It is so.").english(), "It is so.");
}

TEST(Sentence, PutsTheValuesAtThePlacesOfTheTranslation) {
    EXPECT_EQ(translated(Sentence("Step %1 of %2 is missing.", 3, Sentence("a whole model"))),
              "In ein ganzes Modell fehlt Schritt 3.");
}

TEST(Sentence, LeavesWhatLooksLikeAPlaceInAValueAsItIs) {
    const Sentence sentence("Step %1 of %2 is missing.", 3, "%1 50% %2 %");
    EXPECT_EQ(sentence.english(), "Step 3 of %1 50% %2 % is missing.");
    EXPECT_EQ(translated(sentence), "In %1 50% %2 % fehlt Schritt 3.");
}

TEST(Sentence, IsTheSameInEveryLanguageWherePlain) {
    const Sentence name = Sentence::plain("Step %1 of %2 is missing.");
    EXPECT_TRUE(name.isPlain());
    EXPECT_EQ(translated(name), "Step %1 of %2 is missing.");
    EXPECT_FALSE(Sentence("It is so.").isPlain());
}

TEST(Sentence, ListsTheFirstAndCountsTheOthers) {
    const std::vector<Sentence> entries = {Sentence::plain("a"), Sentence::plain("b"), Sentence::plain("c")};
    EXPECT_EQ(listed(entries, 3).english(), "a, b, c");
    EXPECT_EQ(listed(entries, 2).english(), "a, b and 1 more");
}

TEST(Sentence, IsWhatAnErrorSays) {
    const Error error(ErrorKind::BadModel, Sentence("Step %1 of %2 is missing.", 3, "a"), "more");
    EXPECT_STREQ(error.what(), "Step 3 of a is missing.");
    EXPECT_EQ(translated(error.sentence()), "In a fehlt Schritt 3.");
    EXPECT_EQ(error.detail(), "more");
    EXPECT_TRUE(Error(ErrorKind::Usage, "--steps is 0.").sentence().isPlain());
}
