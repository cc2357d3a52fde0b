#include "gallery/GallerySearch.h"

#include "gallery/GalleryTrash.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace latelier;

namespace {

class GallerySearchTest : public testing::Test {
protected:
    PictureId add(const std::string& prompt, const std::string& model = "tiny-model",
                  const std::string& sampler = "Euler") {
        NewPicture made = newPicture(++seed_, prompt);
        made.picture.model.name = model;
        made.picture.request.sampler = sampler;
        return gallery_.add(made);
    }
    /// In the order of their ids.
    std::vector<PictureId> found(const std::string& text) {
        GalleryQuery query;
        query.text = text;
        auto ids = search_.find(query);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    using Ids = std::vector<PictureId>;
    TemporaryFolder folder_;
    Gallery gallery_{folder_.path()};
    GallerySearch search_{gallery_};
    unsigned seed_ = 0;
};

} // namespace

TEST_F(GallerySearchTest, FindsWordsBeginningsPhrasesAndLeavesOut) {
    const auto cat = add("a fluffy cat on a red sofa");
    const auto dog = add("a dog on a blue sofa");
    const auto castle = add("castle, red sky");
    EXPECT_EQ(found(""), (Ids{cat, dog, castle}));
    EXPECT_EQ(found("sofa"), (Ids{cat, dog}));
    EXPECT_EQ(found("SOFA red"), (Ids{cat}));
    EXPECT_EQ(found("ca"), (Ids{cat, castle})) << "the beginning of a word is enough";
    EXPECT_EQ(found("\"red sofa\""), (Ids{cat}));
    EXPECT_EQ(found("\"sofa red\""), (Ids{}));
    EXPECT_EQ(found("\"ca\""), (Ids{})) << "a phrase is whole words";
    EXPECT_EQ(found("sofa -dog"), (Ids{cat}));
    EXPECT_EQ(found("-sofa"), (Ids{castle}));
    EXPECT_EQ(found("-\"red sofa\" -dog"), (Ids{castle}));
    EXPECT_EQ(found("nothing like it"), (Ids{}));
}

TEST_F(GallerySearchTest, FindsAccentsModelsTagsAndNotes) {
    const auto cafe = add("a café in Düsseldorf", "dreamshaper_8");
    const auto other = add("a bar", "sdxl-base");
    gallery_.addTag(std::span(&other, 1), "night life");
    gallery_.setNote(cafe, "for the calendar");
    EXPECT_EQ(found("cafe dusseldorf"), (Ids{cafe}));
    EXPECT_EQ(found("dreamshaper"), (Ids{cafe}));
    EXPECT_EQ(found("model:sdxl"), (Ids{other}));
    EXPECT_EQ(found("prompt:sdxl"), (Ids{}));
    EXPECT_EQ(found("tag:night"), (Ids{other}));
    EXPECT_EQ(found("tags:\"night life\""), (Ids{other}));
    EXPECT_EQ(found("note:calendar"), (Ids{cafe}));
    gallery_.removeTag(std::span(&other, 1), "night life");
    EXPECT_EQ(found("night"), (Ids{}));
}

TEST_F(GallerySearchTest, TakesAnythingThatPeopleType) {
    const auto only = add("say \"hi\" (x:1.2) AND NOT NEAR * ^ { } : -");
    for (const auto* text :
         {"\"",       "\"\"",  "-",         "--", "*",    "(",     ")",      "a:b:c", "AND",
          "OR",       "NOT",   "NEAR(",     "^",  "tag:", "-tag:", "\" -\"", "{}",    "'; DROP TABLE pictures",
          "\xFF\xFE", "x:1.2", "prompt:\"", "+",  "a AND"})
        EXPECT_NO_THROW(found(text)) << text;
    EXPECT_EQ(found("NEAR"), (Ids{only}));
    EXPECT_EQ(found("( x 1.2 )"), (Ids{only})) << "signs beside words are passed over";
    EXPECT_EQ(found("***"), (Ids{}));
}

TEST_F(GallerySearchTest, NarrowsByFacetsAndCountsWhatEachValueWouldLeave) {
    const auto a = add("one", "A", "Euler");
    const auto b = add("two", "A", "DDIM");
    const auto c = add("two", "B", "Euler");
    gallery_.setStar(std::span(&c, 1), true);
    gallery_.setRating(std::span(&a, 1), 5);
    gallery_.addTag(std::span(&a, 1), "x");
    gallery_.addTag(std::span(&a, 1), "y");
    gallery_.addToBoard(gallery_.board("Board"), std::span(&b, 1));

    using Counts = std::vector<std::pair<std::string, std::int64_t>>;
    const auto counts = [&](const GalleryQuery& query, Facet facet) {
        return search_.facets(query)[static_cast<std::size_t>(facet)];
    };
    GalleryQuery query;
    EXPECT_EQ(counts(query, Facet::Model), (Counts{{"A", 2}, {"B", 1}}));
    EXPECT_EQ(counts(query, Facet::Tag), (Counts{{"x", 1}, {"y", 1}}));
    EXPECT_EQ(counts(query, Facet::Board), (Counts{{"Board", 1}}));
    EXPECT_EQ(counts(query, Facet::Star), (Counts{{"no", 2}, {"yes", 1}}));
    EXPECT_EQ(counts(query, Facet::Rating), (Counts{{"0", 2}, {"5", 1}}));
    EXPECT_EQ(counts(query, Facet::Size), (Counts{{"16x12", 3}}));

    query.facets[Facet::Model] = {"A"};
    EXPECT_EQ(search_.find(query), (Ids{b, a}));
    EXPECT_EQ(counts(query, Facet::Model), (Counts{{"A", 2}, {"B", 1}})) << "its own facet still shows the others";
    EXPECT_EQ(counts(query, Facet::Sampler), (Counts{{"DDIM", 1}, {"Euler", 1}}));
    query.facets[Facet::Sampler] = {"Euler", "DDIM"};
    EXPECT_EQ(search_.find(query), (Ids{b, a}));
    query.facets[Facet::Tag] = {"x"};
    EXPECT_EQ(search_.find(query), (Ids{a}));
    query.facets[Facet::Tag] = {"no such"};
    EXPECT_EQ(search_.find(query), (Ids{}));

    GalleryQuery words;
    words.text = "two";
    EXPECT_EQ(counts(words, Facet::Model), (Counts{{"A", 1}, {"B", 1}}));
    words.facets[Facet::Star] = {"yes"};
    EXPECT_EQ(search_.find(words), (Ids{c}));
}

TEST_F(GallerySearchTest, NarrowsByMaskParentProgramAndMonth) {
    const auto plain = add("plain");
    NewPicture filled = newPicture(90, "filled");
    filled.picture.request.source = std::make_shared<const Image>(gradientPicture(16, 12, 3, 91));
    filled.picture.request.mask = std::make_shared<const Image>(gradientPicture(16, 12, 1, 92));
    const auto masked = gallery_.add(filled);
    NewPicture repeated = newPicture(93, "again");
    repeated.parents = {{gallery_.entry(plain).sha256, ParentKind::Rerun, 0}};
    const auto child = gallery_.add(repeated);
    PictureMetadata metadata;
    metadata.parameters = "a fox\nNegative prompt: rain\nSteps: 4, Sampler: Euler, CFG scale: 7, Seed: 9, Size: 8x8, "
                          "Version: ComfyUI";
    const auto file = encodePicture(gradientPicture(8, 8), PictureFormat::Png, metadata);
    // The middle of a month is the same month everywhere on earth.
    constexpr std::int64_t march15 = 1710504000000;
    const auto elsewhere = gallery_.keepFile("fox.png", file, march15);
    gallery_.database().execute("UPDATE pictures SET created = 1710504000000 WHERE id = " + std::to_string(elsewhere) +
                                "; UPDATE pictures SET created = 1718452800000 WHERE id <> " +
                                std::to_string(elsewhere));
    Gallery again(folder_.path());
    GallerySearch search(again);

    const auto with = [&](Facet facet, const std::string& value) {
        GalleryQuery query;
        query.facets[facet] = {value};
        auto ids = search.find(query);
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    EXPECT_EQ(with(Facet::Mask, "yes"), (Ids{masked}));
    EXPECT_EQ(with(Facet::Mask, "no"), (Ids{plain, child, elsewhere}));
    EXPECT_EQ(with(Facet::Parent, "yes"), (Ids{masked, child})) << "a source counts as well as a run made again";
    EXPECT_EQ(with(Facet::Program, "ComfyUI"), (Ids{elsewhere}));
    EXPECT_EQ(with(Facet::Program, "Latelier"), (Ids{plain, masked, child}));
    EXPECT_EQ(with(Facet::Month, "2024-03"), (Ids{elsewhere}));
    EXPECT_EQ(with(Facet::Month, "2024-06"), (Ids{plain, masked, child}));
    using Counts = std::vector<std::pair<std::string, std::int64_t>>;
    const FacetCounts counts = search.facets({});
    EXPECT_EQ(counts[std::size_t(Facet::Mask)], (Counts{{"no", 3}, {"yes", 1}}));
    EXPECT_EQ(counts[std::size_t(Facet::Program)], (Counts{{"Latelier", 3}, {"ComfyUI", 1}}));
}

TEST_F(GallerySearchTest, OrdersAndNarrowsByTime) {
    const auto a = add("a", "B"), b = add("b", "A"), c = add("c", "C");
    gallery_.setRating(std::span(&b, 1), 3);
    gallery_.database().execute("UPDATE pictures SET created = id * 1000, revision = revision + 1000");
    gallery_.database().execute("UPDATE counters SET value = value + 2000 WHERE name = 'revision'");
    GalleryQuery query;
    EXPECT_EQ(search_.find(query), (Ids{c, b, a}));
    query.order = PictureOrder::Oldest;
    EXPECT_EQ(search_.find(query), (Ids{a, b, c}));
    query.order = PictureOrder::BestRated;
    EXPECT_EQ(search_.find(query), (Ids{b, c, a}));
    query.order = PictureOrder::Model;
    EXPECT_EQ(search_.find(query), (Ids{b, a, c}));
    query.from = 2000;
    query.to = 3000;
    EXPECT_EQ(search_.find(query), (Ids{b}));
}

TEST_F(GallerySearchTest, SeesWhatAnotherProgramDoes) {
    const auto first = add("first");
    Gallery other(folder_.path());
    EXPECT_FALSE(search_.refresh() && search_.refresh());
    const auto second = other.add(newPicture(77, "second"));
    other.setStar(std::span(&first, 1), true);
    other.addTag(std::span(&first, 1), "seen");
    EXPECT_TRUE(search_.refresh());
    EXPECT_EQ(found(""), (Ids{first, second}));
    GalleryQuery query;
    query.facets[Facet::Tag] = {"seen"};
    EXPECT_EQ(search_.find(query), (Ids{first}));

    moveToTrash(other, std::span(&second, 1));
    EXPECT_EQ(found(""), (Ids{first}));
    GalleryQuery trash;
    trash.trash = true;
    EXPECT_EQ(search_.find(trash), (Ids{second}));
    emptyTrash(other, std::span(&second, 1), [](const auto& file) { return std::filesystem::remove(file); });
    EXPECT_EQ(search_.find(trash), (Ids{}));
}
