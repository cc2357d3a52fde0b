#include "core/base/TextRepair.h"
#include "core/base/HtmlEntities.h"
#include "core/base/Unicode.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <random>
#include <string>

using namespace latelier;

namespace {

std::string repaired(std::string_view text) {
    return encodeUtf8(repairText(decodeUtf8(text)));
}

std::string unescaped(std::string_view text) {
    return encodeUtf8(unescapeHtml(decodeUtf8(text)));
}

std::string lower(std::string_view text) {
    return encodeUtf8(lowerCased(decodeUtf8(text)));
}

} // namespace

// Each pair was made by ftfy 6.3.1.
TEST(TextRepair, GivesWhatFtfyGives) {
    std::ifstream file(LATELIER_TEST_DATA "/text/repaired.json");
    const nlohmann::json pairs = nlohmann::json::parse(file);
    ASSERT_GT(pairs.size(), 250u);
    for (const nlohmann::json& pair : pairs)
        EXPECT_EQ(repaired(pair[0].get<std::string>()), pair[1].get<std::string>()) << pair[0];
}

TEST(TextRepair, LeavesGoodTextAlone) {
    for (const char* text : {"a plain prompt, (red:1.2)", "à la carte, naïve Ångström", "日本語の絵", "ÆØÅ æøå",
                             "½ € ™", "ΧΑΟΣ и мир", "¯\\_(ツ)_/¯", ""})
        EXPECT_EQ(repaired(text), text);
}

TEST(TextRepair, LeavesReferencesAloneFromTheFirstLineThatHoldsMarkup) {
    EXPECT_EQ(repaired("&eacute;\n<b>&eacute;</b>\n&eacute;"), "é\n<b>&eacute;</b>\n&eacute;");
}

TEST(TextRepair, TurnsAnyBytesIntoTextWithoutControlCharacters) {
    std::mt19937 random(2);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 80, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(round % 2 ? random() : 0x80 | random());
        for (const char32_t c : repairText(decodeUtf8(bytes)))
            EXPECT_TRUE(c >= 0x20 ? c != 0x7F && c <= 0x10FFFF : c == '\t' || c == '\n' || c == '\f')
                << static_cast<unsigned>(c);
    }
}

TEST(HtmlEntities, AreReadAsBrowsersDo) {
    EXPECT_EQ(unescaped("&lt;b&gt; &amp;amp; &quot;"), "<b> &amp; \"");
    EXPECT_EQ(unescaped("&ampx &notit; &notin; &copyright"), "&x ¬it; ∉ ©right");
    EXPECT_EQ(unescaped("&#65;&#x42&#67 &#128; &#0; &#xD800; &#1114112; &#11;|"), "ABC € \uFFFD \uFFFD \uFFFD |");
    EXPECT_EQ(unescaped("&NotEqualTilde; &unknown; & &# &#x; &"), "≂̸ &unknown; & &# &#x; &");
    EXPECT_EQ(unescaped("&#99999999999999999999999999;"), "\uFFFD");
}

TEST(Unicode, LowersAsPythonDoes) {
    EXPECT_EQ(lower("ΟΔΟΣ ΟΔΟΣ. ΣΑΣ Σ"), "οδος οδος. σας σ");
    EXPECT_EQ(lower("ΑΣ'Α ΑΣ'"), "ασ'α ας'");
    EXPECT_EQ(lower("İstanbul ẞ Ǆ ǅ Å"), "i̇stanbul ß ǆ ǆ å");
}

TEST(Unicode, IllFormedBytesBecomeReplacementCharacters) {
    EXPECT_EQ(encodeUtf8(decodeUtf8("a\xFF\xC3(\xE2\x82z\xF0\x9F\x98")), "a\uFFFD\uFFFD(\uFFFDz\uFFFD");
    EXPECT_EQ(encodeUtf8(decodeUtf8("\xC0\x80\xED\xA0\x80")), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(encodeUtf8(decodeUtf8("\xED\xA0\xBD\xED\xB2\xA9")), "💩");
    EXPECT_EQ(encodeUtf8(decodeUtf8("\xF4\x90\x80\x80")), "\uFFFD\uFFFD\uFFFD\uFFFD");
}
