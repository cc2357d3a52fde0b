#include "core/training/ScenePainter.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

using namespace latelier;

namespace {

ScenePainter painter(const SceneSubset& subset, std::uint64_t seed = 3, int size = 32) {
    return ScenePainter(subset, seed, size, at::kCPU);
}

} // namespace

TEST(ScenePainter, PaintsEachPictureOfItsStreamAlikeInWhateverBatch) {
    const auto source = painter(starterVocabulary());
    const auto many = source.paint(0, 12);
    const auto few = source.paint(5, 3);
    EXPECT_TRUE(at::allclose(many.pictures.narrow(0, 5, 3), few.pictures, 1e-5, 1e-5));
    EXPECT_TRUE(at::equal(many.attributes.narrow(0, 5, 3), few.attributes));
    EXPECT_TRUE(at::equal(many.boxes.narrow(0, 5, 3), few.boxes));
}

TEST(ScenePainter, PaintsEveryValueOfItsVocabularyWithinRange) {
    const auto whole = wholeVocabulary();
    for (int a = 0; a < kSceneAttributes; ++a) {
        for (const auto value : whole.allowed[static_cast<std::size_t>(a)]) {
            auto subset = whole;
            subset.allowed[static_cast<std::size_t>(a)] = {value};
            const auto scenes = painter(subset).paint(0, 2);
            const auto label = std::string(name(static_cast<SceneAttribute>(a))) + " " + std::to_string(value);
            EXPECT_FALSE(scenes.pictures.isnan().any().item<bool>()) << label;
            EXPECT_GE(scenes.pictures.min().item<float>(), -1) << label;
            EXPECT_LE(scenes.pictures.max().item<float>(), 1) << label;
            EXPECT_GT(scenes.pictures.std().item<float>(), 0.02) << label;
        }
    }
}

TEST(ScenePainter, ShowsTheNamedColourInsideTheBox) {
    for (const auto& [word, channel] : {std::pair{"red", 0}, {"green", 1}, {"blue", 2}}) {
        const auto subset =
            narrowed(starterVocabulary(), std::string("style=poster;sky=noon;subject=pine;colour=") + word);
        const auto scenes = painter(subset, 1, 64).paint(0, 4);
        for (int i = 0; i < 4; ++i) {
            // The lower middle of a pine's box is all branches.
            const auto box = scenes.boxes[i];
            const auto x = static_cast<std::int64_t>((0.6 * box[0] + 0.4 * box[2]).item<float>());
            const auto y = static_cast<std::int64_t>((0.35 * box[1] + 0.65 * box[3]).item<float>());
            const auto pixel = scenes.pictures[i].select(1, y).select(1, x);
            EXPECT_EQ(pixel.argmax().item<std::int64_t>(), channel) << word << " in picture " << i;
        }
    }
}

TEST(ScenePainter, PutsTheSubjectOnTheSideThatItSays) {
    for (const auto& [word, low, high] : {std::tuple{"left", 0.0, 0.45}, {"right", 0.55, 1.0}}) {
        const auto scenes =
            painter(narrowed(starterVocabulary(), std::string("terrain=hills;subject=tree;side=") + word)).paint(0, 8);
        const auto centre = (scenes.boxes.select(1, 0) + scenes.boxes.select(1, 2)) / 64;
        EXPECT_TRUE((centre > low).all().item<bool>());
        EXPECT_TRUE((centre < high).all().item<bool>());
    }
}

TEST(SceneVocabulary, DrawsNoImpossibleScenes) {
    for (std::int64_t i = 0; i < 3000; ++i) {
        const auto truth = drawTruth(wholeVocabulary(), 9, i);
        const auto sky = get<SceneSky>(truth, SceneAttribute::Sky);
        const auto light = get<SceneLight>(truth, SceneAttribute::Light);
        const auto terrain = get<SceneTerrain>(truth, SceneAttribute::Terrain);
        EXPECT_FALSE(sky == SceneSky::Night && light == SceneLight::Sun);
        EXPECT_FALSE(sky == SceneSky::Noon && light == SceneLight::Moon);
        if (get<SceneSubject>(truth, SceneAttribute::Subject) == SceneSubject::Boat) {
            EXPECT_TRUE(terrain == SceneTerrain::Sea || terrain == SceneTerrain::Lake);
        }
    }
}

TEST(SceneVocabulary, RefusesWordsThatItDoesNotKnow) {
    EXPECT_THROW(narrowed(wholeVocabulary(), "sky=pineapple"), Error);
    EXPECT_THROW(narrowed(wholeVocabulary(), "mood=sad"), Error);
    EXPECT_THROW(narrowed(wholeVocabulary(), "sky="), Error);
}
