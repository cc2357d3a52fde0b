// Times of a gallery of 100,000 synthetic pictures.
#include "gallery/GallerySearch.h"

#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace latelier;

namespace {

constexpr int pictureCount = 100000;

std::string syntheticPrompt(std::mt19937& random) {
    static const char* words[] = {"castle",   "cat",   "forest", "portrait", "sunset", "watercolor",
                                  "misty",    "river", "robot",  "library",  "neon",   "ancient",
                                  "dramatic", "light", "oil",    "painting"};
    std::string prompt = "a picture";
    for (int i = 0; i < 24; ++i)
        prompt += std::string(" ") + words[random() % std::size(words)];
    return prompt + " w" + std::to_string(random() % 20000);
}

/// Rows without files: what is timed reads the database alone.
const std::filesystem::path& hundredThousand() {
    static const TemporaryFolder folder;
    static const bool filled = [] {
        Gallery gallery(folder.path());
        std::mt19937 random(1);
        Transaction transaction(gallery.database());
        for (int i = 0; i < pictureCount; ++i) {
            PictureDescription picture;
            PictureEntry& entry = picture.entry;
            entry.path = "2026/" + std::to_string(i) + ".png";
            entry.sha256 = std::to_string(i);
            entry.width = entry.height = 512 + 64 * static_cast<int>(random() % 8);
            entry.created = 1700000000000 + std::int64_t{i} * 300000;
            entry.prompt = syntheticPrompt(random);
            entry.model = "model-" + std::to_string(random() % 40);
            entry.sampler = "sampler-" + std::to_string(random() % 20);
            entry.seed = random();
            entry.record = std::string(1200, 'x');
            const auto id = insertPicture(gallery.database(), picture);
            if (i % 10 == 0)
                Statement(gallery.database(), "INSERT INTO tags VALUES (?, ?)")
                    .bind(id, "tag" + std::to_string(random() % 200))
                    .run();
        }
        transaction.commit();
        return true;
    }();
    benchmark::DoNotOptimize(filled);
    return folder.path();
}

void openGallery(benchmark::State& state) {
    const auto& folder = hundredThousand();
    for (auto _ : state)
        benchmark::DoNotOptimize(Gallery(folder).size());
}
BENCHMARK(openGallery)->Unit(benchmark::kMillisecond);

void openAndFirstPage(benchmark::State& state) {
    const auto& folder = hundredThousand();
    for (auto _ : state) {
        Gallery gallery(folder);
        GallerySearch search(gallery);
        auto ids = search.find({});
        ids.resize(100);
        benchmark::DoNotOptimize(gallery.entries(ids));
    }
}
BENCHMARK(openAndFirstPage)->Unit(benchmark::kMillisecond);

void page(benchmark::State& state) {
    Gallery gallery(hundredThousand());
    GallerySearch search(gallery);
    auto ids = search.find({});
    ids.erase(ids.begin(), ids.begin() + pictureCount / 2);
    ids.resize(100);
    for (auto _ : state)
        benchmark::DoNotOptimize(gallery.entries(ids));
}
BENCHMARK(page)->Unit(benchmark::kMillisecond);

void find(benchmark::State& state, const char* text) {
    Gallery gallery(hundredThousand());
    GallerySearch search(gallery);
    GalleryQuery query;
    query.text = text;
    std::size_t found = 0;
    for (auto _ : state)
        found = search.find(query).size();
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK_CAPTURE(find, everything, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, wordOfAll, "picture")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, commonWord, "castle")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, rareWord, "w12345")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, oneLetter, "w")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, phraseAndNot, "\"castle cat\" -robot")->Unit(benchmark::kMillisecond);

void facetCounts(benchmark::State& state, const char* text) {
    Gallery gallery(hundredThousand());
    GallerySearch search(gallery);
    GalleryQuery query;
    query.text = text;
    for (auto _ : state)
        benchmark::DoNotOptimize(search.facets(query));
}
BENCHMARK_CAPTURE(facetCounts, everything, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(facetCounts, commonWord, "castle")->Unit(benchmark::kMillisecond);

void add(benchmark::State& state) {
    Gallery gallery(hundredThousand());
    NewPicture picture = newPicture(1);
    picture.picture.image = noisePicture(512, 512, 3, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(gallery.add(picture));
}
BENCHMARK(add)->Unit(benchmark::kMillisecond)->Iterations(50);

} // namespace

BENCHMARK_MAIN();
