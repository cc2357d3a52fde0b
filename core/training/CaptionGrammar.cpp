#include "core/training/CaptionGrammar.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace latelier {

namespace {

using Phrases = std::vector<std::string_view>;

const std::vector<Phrases>& styles() {
    static const std::vector<Phrases> table = {
        {"poster", "flat poster"},
        {"watercolour", "watercolor"},
        {"ink drawing", "ink"},
        {"pixel art"},
        {"oil painting", "oil strokes"},
        {"paper cut", "cut paper"},
        {"neon"},
    };
    return table;
}

const std::vector<Phrases>& skies() {
    static const std::vector<Phrases> table = {
        {"at dawn", "at sunrise", "in the morning"},
        {"at noon", "by day", "under a blue sky"},
        {"at sunset", "in the evening"},
        {"at dusk", "at twilight"},
        {"at night", "by night", "under the stars"},
        {"in a storm", "under dark clouds"},
        {"under the aurora", "under northern lights"},
    };
    return table;
}

const std::vector<Phrases>& lights() {
    static const std::vector<Phrases> table = {{}, {"with the sun", "and the sun"}, {"with the moon", "and the moon"}};
    return table;
}

/// What stands in a landscape, what floats on its water, what flies over it.
struct TerrainPhrases {
    Phrases beside, on, over;
};

const std::vector<TerrainPhrases>& terrains() {
    static const std::vector<TerrainPhrases> table = {
        {{"in the mountains", "before the mountains"}, {}, {"over the mountains"}},
        {{"in the hills", "among green hills"}, {}, {"over the hills", "over green hills"}},
        {{"in the desert", "among the dunes"}, {}, {"over the desert", "over the dunes"}},
        {{"by the sea", "on the beach", "at the sea"}, {"on the sea", "at sea"}, {"over the sea"}},
        {{"beside a lake", "by a lake", "at the lake"}, {"on a lake", "on the lake"}, {"over a lake", "over the lake"}},
        {{"in the forest", "before a forest"}, {}, {"over the forest"}},
        {{"in a meadow", "on the meadow"}, {}, {"over a meadow"}},
        {{"in the city", "before the city"}, {}, {"over the city"}},
        {{"on an island"}, {}, {"over an island"}},
    };
    return table;
}

struct Noun {
    std::string_view one, many;
};

const std::vector<std::vector<Noun>>& subjects() {
    static const std::vector<std::vector<Noun>> table = {
        {{"house", "houses"}, {"cottage", "cottages"}},
        {{"lighthouse", "lighthouses"}},
        {{"castle", "castles"}},
        {{"windmill", "windmills"}},
        {{"boat", "boats"}, {"sailboat", "sailboats"}},
        {{"balloon", "balloons"}, {"hot air balloon", "hot air balloons"}},
        {{"pine", "pines"}, {"pine tree", "pine trees"}},
        {{"tree", "trees"}, {"round tree", "round trees"}},
        {{"palm", "palms"}, {"palm tree", "palm trees"}},
        {{"cactus", "cactuses"}},
        {{"birds", "birds"}},
        {{"flowers", "flowers"}},
        {{"fence", "fences"}},
        {{"bridge", "bridges"}},
    };
    return table;
}

const std::vector<Phrases>& colours() {
    static const std::vector<Phrases> table = {{"red"},    {"orange"}, {"yellow"}, {"green"}, {"blue"},
                                               {"purple"}, {"pink"},   {"white"},  {"black"}};
    return table;
}

const std::vector<Phrases>& sides() {
    static const std::vector<Phrases> table = {{"in the middle", "in the centre"}, {"on the left"}, {"on the right"}};
    return table;
}

const std::vector<Phrases>& weathers() {
    static const std::vector<Phrases> table = {{},         {"with clouds"},   {"in the rain"}, {"in the snow"},
                                               {"in fog"}, {"with a rainbow"}};
    return table;
}

constexpr std::string_view kNumbers[] = {"one", "two", "three"};

bool isPlural(SceneSubject subject) {
    return subject == SceneSubject::Birds || subject == SceneSubject::Flowers;
}

const Phrases& placesOf(const SceneTruth& truth) {
    const auto& terrain = terrains()[static_cast<std::size_t>(get<SceneTerrain>(truth, SceneAttribute::Terrain))];
    switch (get<SceneSubject>(truth, SceneAttribute::Subject)) {
    case SceneSubject::Boat:
        return terrain.on.empty() ? terrain.beside : terrain.on;
    case SceneSubject::Balloon:
    case SceneSubject::Birds:
        return terrain.over;
    default:
        return terrain.beside;
    }
}

/// Draws phrases for one caption.
struct Teller {
    const SceneTruth& truth;
    const PictureRandom& random;
    CaptionDetail detail;
    std::uint64_t turn;

    bool tells(std::string_view what, double probability) const {
        return detail == CaptionDetail::Everything ||
               random.uniform(std::string("tell ") + std::string(what), 0, 1, turn) < probability;
    }
    std::string pick(std::string_view what, const Phrases& phrases) const {
        if (phrases.empty()) {
            return {};
        }
        const auto i =
            random.below(std::string("say ") + std::string(what), static_cast<std::int64_t>(phrases.size()), turn);
        return std::string(phrases[static_cast<std::size_t>(i)]);
    }
    std::string pick(SceneAttribute attribute, const std::vector<Phrases>& table) const {
        return pick(name(attribute), table[static_cast<std::size_t>(truth[static_cast<std::size_t>(attribute)])]);
    }
};

std::string subjectPhrase(const Teller& teller) {
    using enum SceneAttribute;
    const auto subject = get<SceneSubject>(teller.truth, Subject);
    const auto& nouns = subjects()[static_cast<std::size_t>(subject)];
    const auto& noun = nouns[static_cast<std::size_t>(
        teller.random.below("say subject", static_cast<std::int64_t>(nouns.size()), teller.turn))];
    const auto count = static_cast<std::size_t>(get<SceneCount>(teller.truth, Count));
    const auto colour = teller.tells("colour", 0.92) ? teller.pick(Colour, colours()) + " " : std::string();
    const auto thing = colour + std::string(count == 0 ? noun.one : noun.many);
    if (isPlural(subject)) {
        return thing;
    }
    if (count > 0) {
        return std::string(kNumbers[count]) + " " + thing;
    }
    const bool vowel = std::string_view("aeiou").find(thing.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + thing;
}

void append(std::string& text, const std::string& phrase, std::string_view separator = " ") {
    if (!phrase.empty()) {
        text += (text.empty() ? "" : std::string(separator)) + phrase;
    }
}

} // namespace

std::string captionOf(const SceneTruth& truth, const PictureRandom& random, CaptionDetail detail, std::uint64_t turn) {
    using enum SceneAttribute;
    const Teller teller{truth, random, detail, turn};
    const auto subject = subjectPhrase(teller);
    const auto place = teller.tells("terrain", 0.9) ? teller.pick("terrain", placesOf(truth)) : "";
    const auto sky = teller.tells("sky", 0.9) ? teller.pick(Sky, skies()) : "";
    const auto light = teller.tells("light", 0.6) ? teller.pick(Light, lights()) : "";
    // The centre is where things are when nothing is said.
    const bool centre = get<SceneSide>(truth, Side) == SceneSide::Centre;
    const auto side = teller.tells("side", centre ? 0.3 : 0.8) ? teller.pick(Side, sides()) : "";
    const auto weather = teller.tells("weather", 0.9) ? teller.pick(Weather, weathers()) : "";
    const auto style = teller.tells("style", 0.9) ? teller.pick(Style, styles()) : "";

    std::string text;
    switch (random.below("order", 3, turn)) {
    case 0: // a red house on the left beside a lake at sunset with the sun, watercolour
        for (const auto& part : {subject, side, place, sky, light, weather}) {
            append(text, part);
        }
        append(text, style, ", ");
        break;
    case 1: // a red house beside a lake, on the left, at sunset, with the sun, watercolour
        for (const auto& part : {subject + (place.empty() ? "" : " " + place), side, sky, light, weather, style}) {
            append(text, part, ", ");
        }
        break;
    default: // watercolour of a red house beside a lake at sunset with the sun on the left
        text = style.empty() ? subject : style + " of " + subject;
        for (const auto& part : {place, side, sky, light, weather}) {
            append(text, part);
        }
    }
    return text;
}

std::vector<std::string> captionWords(const SceneSubset& subset) {
    std::set<std::string> words = {"a", "an", "of"};
    const auto addWords = [&](std::string_view phrase) {
        while (!phrase.empty()) {
            const auto end = std::min(phrase.find(' '), phrase.size());
            words.emplace(phrase.substr(0, end));
            phrase.remove_prefix(std::min(end + 1, phrase.size()));
        }
    };
    const auto addTable = [&](SceneAttribute attribute, const std::vector<Phrases>& table) {
        for (const auto value : subset[attribute]) {
            for (const auto phrase : table[static_cast<std::size_t>(value)]) {
                addWords(phrase);
            }
        }
    };
    using enum SceneAttribute;
    addTable(Style, styles());
    addTable(Sky, skies());
    addTable(Light, lights());
    addTable(Colour, colours());
    addTable(Side, sides());
    addTable(Weather, weathers());
    for (const auto value : subset[Terrain]) {
        const auto& terrain = terrains()[static_cast<std::size_t>(value)];
        for (const auto* phrases : {&terrain.beside, &terrain.on, &terrain.over}) {
            std::for_each(phrases->begin(), phrases->end(), addWords);
        }
    }
    const bool several = subset[Count] != std::vector<std::int64_t>{0};
    for (const auto value : subset[Subject]) {
        for (const auto& noun : subjects()[static_cast<std::size_t>(value)]) {
            addWords(noun.one);
            if (several) {
                addWords(noun.many);
            }
        }
    }
    for (const auto value : subset[Count]) {
        if (value > 0) {
            words.emplace(kNumbers[value]);
        }
    }
    return {words.begin(), words.end()};
}

} // namespace latelier
