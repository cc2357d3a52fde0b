#include "core/training/SceneVocabulary.h"

#include "core/base/Error.h"
#include "core/training/SceneRandom.h"

#include <algorithm>

namespace latelier {

namespace {

struct Attribute {
    std::string_view name;
    std::vector<std::string> values;
};

const std::array<Attribute, kSceneAttributes>& attributes() {
    static const std::array<Attribute, kSceneAttributes> table = {{
        {"style", {"poster", "watercolour", "ink drawing", "pixel art", "oil painting", "paper cut", "neon"}},
        {"sky", {"dawn", "noon", "sunset", "dusk", "night", "storm", "aurora"}},
        {"light", {"none", "sun", "moon"}},
        {"terrain", {"mountains", "hills", "dunes", "sea", "lake", "forest", "meadow", "city", "island"}},
        {"subject",
         {"house", "lighthouse", "castle", "windmill", "boat", "balloon", "pine", "tree", "palm", "cactus", "birds",
          "flowers", "fence", "bridge"}},
        {"colour", {"red", "orange", "yellow", "green", "blue", "purple", "pink", "white", "black"}},
        {"count", {"one", "two", "three"}},
        {"side", {"centre", "left", "right"}},
        {"weather", {"clear", "clouds", "rain", "snow", "fog", "rainbow"}},
    }};
    return table;
}

std::vector<std::int64_t> onlyThese(const std::vector<std::int64_t>& allowed, std::initializer_list<int> wanted) {
    std::vector<std::int64_t> both;
    std::copy_if(allowed.begin(), allowed.end(), std::back_inserter(both),
                 [&](std::int64_t v) { return std::find(wanted.begin(), wanted.end(), v) != wanted.end(); });
    return both.empty() ? allowed : both;
}

template <typename... Values>
std::vector<std::int64_t> list(Values... values) {
    return {static_cast<std::int64_t>(values)...};
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace

std::string_view name(SceneAttribute attribute) {
    return attributes()[static_cast<std::size_t>(attribute)].name;
}

const std::vector<std::string>& sceneValues(SceneAttribute attribute) {
    return attributes()[static_cast<std::size_t>(attribute)].values;
}

SceneSubset wholeVocabulary() {
    SceneSubset subset;
    for (std::size_t a = 0; a < kSceneAttributes; ++a) {
        for (std::size_t v = 0; v < attributes()[a].values.size(); ++v) {
            subset.allowed[a].push_back(static_cast<std::int64_t>(v));
        }
    }
    return subset;
}

SceneSubset starterVocabulary() {
    return narrowed(wholeVocabulary(), "style=poster,watercolour,paper cut;sky=dawn,noon,sunset,night,aurora;"
                                       "terrain=mountains,hills,dunes,sea,lake;"
                                       "subject=house,lighthouse,castle,windmill,boat,balloon,pine,tree;"
                                       "colour=red,yellow,green,blue,purple,white;count=one;weather=clear");
}

SceneSubset narrowed(SceneSubset subset, std::string_view words) {
    for (const auto clause : split(words, ';')) {
        const auto equals = std::min(clause.find('='), clause.size());
        const auto which = std::find_if(attributes().begin(), attributes().end(),
                                        [&](const Attribute& a) { return a.name == clause.substr(0, equals); });
        if (which == attributes().end()) {
            throw Error(ErrorKind::Usage, "The painter has no attribute \"" + std::string(clause.substr(0, equals)) +
                                              "\"; it has style, sky, light, terrain, subject, colour, count, side and "
                                              "weather.");
        }
        std::vector<std::int64_t> chosen;
        for (const auto word : split(clause.substr(std::min(equals + 1, clause.size())), ',')) {
            const auto value = std::find(which->values.begin(), which->values.end(), word);
            if (value == which->values.end()) {
                throw Error(ErrorKind::Usage, "The painter knows no " + std::string(which->name) + " called \"" +
                                                  std::string(word) + "\".");
            }
            chosen.push_back(value - which->values.begin());
        }
        if (chosen.empty()) {
            throw Error(ErrorKind::Usage,
                        "The list of values for " + std::string(which->name) + " is empty; name at least one.");
        }
        subset.allowed[static_cast<std::size_t>(which - attributes().begin())] = std::move(chosen);
    }
    return subset;
}

SceneTruth drawTruth(const SceneSubset& subset, std::uint64_t seed, std::int64_t index) {
    const PictureRandom random(seed, index);
    SceneTruth truth{};
    const auto draw = [&](SceneAttribute attribute, const std::vector<std::int64_t>& allowed) {
        const auto choice = random.below(name(attribute), static_cast<std::int64_t>(allowed.size()));
        truth[static_cast<std::size_t>(attribute)] = allowed[static_cast<std::size_t>(choice)];
    };
    for (std::size_t a = 0; a < kSceneAttributes; ++a) {
        draw(static_cast<SceneAttribute>(a), subset.allowed[a]);
    }

    using enum SceneAttribute;
    const auto subject = get<SceneSubject>(truth, Subject);
    if (subject == SceneSubject::Boat) {
        const auto water = {static_cast<int>(SceneTerrain::Sea), static_cast<int>(SceneTerrain::Lake)};
        draw(Terrain, onlyThese(subset[Terrain], water));
    }
    if (subject == SceneSubject::Birds || subject == SceneSubject::Flowers || subject == SceneSubject::Fence ||
        subject == SceneSubject::Bridge) {
        truth[static_cast<std::size_t>(Count)] = 0;
        truth[static_cast<std::size_t>(Side)] = 0;
    }
    const auto none = static_cast<int>(SceneLight::None);
    switch (get<SceneSky>(truth, Sky)) {
    case SceneSky::Dawn:
    case SceneSky::Noon:
    case SceneSky::Sunset:
        draw(Light, onlyThese(subset[Light], {none, static_cast<int>(SceneLight::Sun)}));
        break;
    case SceneSky::Dusk:
    case SceneSky::Night:
    case SceneSky::Aurora:
        draw(Light, onlyThese(subset[Light], {none, static_cast<int>(SceneLight::Moon)}));
        break;
    case SceneSky::Storm:
        draw(Light, onlyThese(subset[Light], {none}));
        break;
    }
    return truth;
}

} // namespace latelier
