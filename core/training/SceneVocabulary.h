#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// What a painted scene is described by; the values of each are listed in `sceneValues`.
enum class SceneAttribute { Style, Sky, Light, Terrain, Subject, Colour, Count, Side, Weather };
constexpr int kSceneAttributes = 9;

enum class SceneStyle { Poster, Watercolour, Ink, PixelArt, Oil, PaperCut, Neon };
enum class SceneSky { Dawn, Noon, Sunset, Dusk, Night, Storm, Aurora };
enum class SceneLight { None, Sun, Moon };
enum class SceneTerrain { Mountains, Hills, Dunes, Sea, Lake, Forest, Meadow, City, Island };
enum class SceneSubject {
    House,
    Lighthouse,
    Castle,
    Windmill,
    Boat,
    Balloon,
    Pine,
    Tree,
    Palm,
    Cactus,
    Birds,
    Flowers,
    Fence,
    Bridge
};
enum class SceneColour { Red, Orange, Yellow, Green, Blue, Purple, Pink, White, Black };
enum class SceneCount { One, Two, Three };
enum class SceneSide { Centre, Left, Right };
enum class SceneWeather { Clear, Clouds, Rain, Snow, Fog, Rainbow };

/// The ground truth of one picture: the value of each attribute, by index into `sceneValues`.
using SceneTruth = std::array<std::int64_t, kSceneAttributes>;

template <typename Value>
Value get(const SceneTruth& truth, SceneAttribute attribute) {
    return static_cast<Value>(truth[static_cast<std::size_t>(attribute)]);
}

std::string_view name(SceneAttribute attribute);
/// The names of an attribute's values, in the order of its enumeration.
const std::vector<std::string>& sceneValues(SceneAttribute attribute);

/// The part of the vocabulary that a painter draws from: allowed values per attribute.
struct SceneSubset {
    std::array<std::vector<std::int64_t>, kSceneAttributes> allowed;

    const std::vector<std::int64_t>& operator[](SceneAttribute attribute) const {
        return allowed[static_cast<std::size_t>(attribute)];
    }
    bool operator==(const SceneSubset&) const = default;
};

/// Everything that the painter knows.
SceneSubset wholeVocabulary();
/// What two processor cores teach a small model in an hour or two.
SceneSubset starterVocabulary();

/// "sky=dawn,noon;style=poster" narrows the subset; attributes that are not named keep their values.
/// Throws Error{Usage} for a word that is none.
SceneSubset narrowed(SceneSubset subset, std::string_view words);

/// The truth of picture `index` of the stream `seed`: a pure function, so that any process can paint any part of the
/// stream. Impossible combinations (a boat on dunes, a sun at night) are not drawn.
SceneTruth drawTruth(const SceneSubset& subset, std::uint64_t seed, std::int64_t index);

} // namespace latelier
