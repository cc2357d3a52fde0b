#include "tests/support/FakeEngine.h"

#include "core/base/Controls.h"
#include "core/base/Error.h"
#include "core/base/RequestJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <thread>

namespace latelier::test {

namespace {

using Clock = std::chrono::steady_clock;

/// A hash of the cell (splitmix64), as a number from 0 to 1.
double noise(std::uint64_t seed, int x, int y, int channel) {
    std::uint64_t z = seed + 0x9e3779b97f4a7c15u * (1 + std::uint64_t(x) + 4096 * std::uint64_t(y)) + 77u * channel;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return double((z ^ (z >> 31)) >> 11) / double(1ull << 53);
}

struct Colour {
    double r, g, b;
};

Colour mix(Colour a, Colour b, double t) {
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}

bool says(const GenerationRequest& request, std::string_view word) {
    return request.prompt.find(word) != std::string::npos;
}

/// The picture without noise at (u, v), both 0 to 1.
Colour scene(const GenerationRequest& request, double u, double v) {
    const bool night = says(request, "night");
    const bool sunset = says(request, "sunset");
    const Colour high = night ? Colour{8, 10, 40} : sunset ? Colour{110, 50, 120} : Colour{70, 140, 235};
    const Colour low = night ? Colour{30, 34, 70} : sunset ? Colour{250, 140, 70} : Colour{200, 225, 250};
    const Colour disc = night ? Colour{240, 240, 225} : Colour{255, 205, 110};
    const double sunU = 0.2 + 0.6 * noise(request.seed, 1, 1, 7);
    const double sunV = 0.18 + 0.2 * noise(request.seed, 2, 1, 7);
    const double distance = std::hypot(u - sunU, v - sunV);
    const double horizon = 0.62 + 0.05 * std::sin(u * 7 + 6 * noise(request.seed, 3, 1, 7)) + 0.02 * std::sin(u * 23);
    Colour colour = mix(high, low, std::min(1.0, v / 0.65));
    colour = mix(colour, disc, std::clamp((0.09 - distance) / 0.01, 0.0, 1.0));
    colour = mix(colour, disc, 0.5 * std::exp(-distance * 9));
    if (v > horizon) {
        const Colour ground = says(request, "lake") ? Colour{60, 90, 130} : Colour{70, 120, 55};
        colour = mix(ground, {25, 40, 25}, (v - horizon) / 0.5);
    }
    const double houseU = 0.15 + 0.5 * noise(request.seed, 5, 2, 7);
    if (says(request, "house") && u > houseU && u < houseU + 0.2 && v < 0.75) {
        const Colour wall = says(request, "red") ? Colour{190, 50, 40} : Colour{225, 215, 200};
        if (v > 0.58)
            colour = wall;
        else if (v > 0.48 + std::abs(u - houseU - 0.1))
            colour = {95, 60, 45};
    }
    // Guidance moves contrast, as it does in a real model.
    const double gain = 0.75 + 0.035 * request.guidance;
    const auto push = [gain](double value) { return 128 + (value - 128) * gain; };
    return {push(colour.r), push(colour.g), push(colour.b)};
}

double sigmaAt(int step, int steps) {
    const double rho = 7;
    const double high = std::pow(14.6, 1 / rho);
    const double low = std::pow(0.03, 1 / rho);
    return std::pow(high + (low - high) * step / std::max(1, steps - 1), rho);
}

Image paint(const GenerationRequest& request, double progress, int width, int height) {
    Image image(width, height, 3);
    const double grain = std::pow(1 - progress, 1.5);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* row = image.row(y);
        for (int x = 0; x < width; ++x) {
            const Colour clean = scene(request, (x + 0.5) / width, (y + 0.5) / height);
            const double channels[] = {clean.r, clean.g, clean.b};
            for (int c = 0; c < 3; ++c) {
                const double value = channels[c] * (1 - grain) + 255 * noise(request.seed, x, y, c) * grain;
                row[3 * x + c] = std::uint8_t(std::clamp(value + 0.5, 0.0, 255.0));
            }
        }
    }
    return image;
}

/// A round spot for each word of the prompt, the same for the same word.
std::vector<WordAttention> attend(const std::string& prompt) {
    constexpr int side = 16;
    std::vector<WordAttention> words;
    std::istringstream in(prompt);
    for (std::string word; in >> word;) {
        std::uint64_t seed = 1469598103934665603u;
        for (const char c : word)
            seed = (seed ^ std::uint64_t(c)) * 1099511628211u;
        const double x = side * (0.2 + 0.6 * noise(seed, 0, 0, 0));
        const double y = side * (0.2 + 0.6 * noise(seed, 1, 0, 0));
        WordAttention attention{word, Image(side, side, 1), 0.1};
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column)
                attention.map.row(row)[column] =
                    std::uint8_t(255 * std::exp(-(std::pow(column - x, 2) + std::pow(row - y, 2)) / 12));
        words.push_back(std::move(attention));
    }
    return words;
}

/// Replaced whole, so that a reader never sees half of it. A place that cannot be written to breaks no picture.
void writeJournal(const std::string& journal, const GenerationRequest& request, int step) {
    const std::string whole = journal + ".new";
    std::ofstream(whole) << nlohmann::json{{"request", toJson(request)}, {"step", step}};
    std::error_code ignored;
    std::filesystem::rename(whole, journal, ignored);
}

ModelInfo fakeModel() {
    ModelInfo info;
    info.name = "Test pattern";
    info.family = "Test pattern";
    info.prediction = "eps";
    info.preferredSize = 256;
    info.weightBytes = 12'000'000;
    info.memory.step.perPixel = 1000;
    info.vocabulary = {"a",      "at",   "house", "lake", "night",  "noon", "white", "in",
                       "winter", "over", "red",   "sun",  "sunset", "the",  "hills", "beside"};
    return info;
}

/// Where there is a mask, the new picture inside it and the source's own bytes outside; else as much of the new picture
/// as the strength says, at the request's size.
Image laidOverSource(const GenerationRequest& request, const Image& fresh) {
    const Image& source = *request.source;
    Image result = request.mask ? Image(source.width, source.height, 3) : Image(request.width, request.height, 3);
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const std::uint8_t* old =
                source.row(y * source.height / result.height) + x * source.width / result.width * source.channels;
            const std::uint8_t* made = fresh.row(y * fresh.height / result.height) + x * fresh.width / result.width * 3;
            const double share = request.mask ? request.mask->row(y)[x] > 0 : request.strength;
            for (int channel = 0; channel < 3; ++channel)
                result.row(y)[3 * x + channel] =
                    std::uint8_t(std::lround(old[channel] + share * (made[channel] - old[channel])));
        }
    return result;
}

} // namespace

Image fakePicture(const GenerationRequest& request, double progress) {
    const Image fresh = paint(request, progress, request.width, request.height);
    return request.source ? laidOverSource(request, fresh) : fresh;
}

ModelInfo FakeEngine::load(const std::string& path, GenerationObserver& observer) {
    if (path.find("damaged") != std::string::npos)
        throw Error(ErrorKind::BadModel, "The model '" + path + "' is damaged. Choose another one in Settings.");
    observer.phase("Loading", -1);
    ModelInfo info = fakeModel();
    info.path = path;
    if (path.find("large") != std::string::npos)
        info.preferredSize = 512;
    return info;
}

void FakeEngine::generate(const GenerationRequest& request, GenerationObserver& observer, Controls& controls,
                          const std::string& journal) {
    if (request.prompt.find("impossible") != std::string::npos)
        throw Error(ErrorKind::OutOfMemory, "A picture of this size does not fit into memory. 512 x 512 would.");
    for (int picture = 0; picture < request.count; ++picture) {
        GenerationRequest one = request;
        one.count = 1;
        one.seed += std::uint64_t(picture);
        const int from = one.branch ? one.branch->step : 0;
        run(std::move(one), picture, from, journal, observer, controls);
    }
}

void FakeEngine::run(GenerationRequest request, int picture, int from, const std::string& journal,
                     GenerationObserver& observer, Controls& controls) {
    const auto began = Clock::now();
    GeneratedPicture result;
    result.model = fakeModel();
    result.versions = "fake engine";
    int step = from;
    const std::vector<LiveChange> replayed = std::exchange(request.changes, {});
    const int last = request.stopAfter > 0 ? std::min(request.stopAfter, request.steps) : request.steps;
    GenerationRequest now = request; // with the changes applied
    for (; step < last; ++step) {
        while (hold_ && step >= *hold_ && !controls.cancelled() && !controls.finishRequested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        controls.waitWhilePaused();
        std::optional<LiveChange> change = controls.takeChange(step);
        for (const LiveChange& old : replayed)
            if (old.step == step)
                change = old;
        if (change) {
            now.guidance = change->guidance.value_or(now.guidance);
            now.prompt = change->prompt.value_or(now.prompt);
            now.negativePrompt = change->negativePrompt.value_or(now.negativePrompt);
            request.changes.push_back(*change);
        }
        const auto stepBegan = Clock::now();
        while (Clock::now() - stepBegan < stepTime_ && !controls.cancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        if (controls.cancelled())
            throw Error(ErrorKind::Cancelled, "The picture was stopped.");

        const double progress = double(step + 1) / request.steps;
        StepUpdate update;
        update.picture = picture;
        update.step = step + 1;
        update.steps = request.steps;
        update.sigma = sigmaAt(step, request.steps);
        update.guidance = now.guidance;
        update.guidanceNorm = 0.4 * std::exp(-2 * progress) * now.guidance / 7;
        for (int channel = 0; channel < 4; ++channel) {
            update.latentMean.push_back(0.2 * (channel - 1.5) * progress);
            update.latentDeviation.push_back(update.sigma + 0.9 - 0.1 * channel);
        }
        for (int range = 0; range < 48; ++range)
            update.latentHistogram.counts.push_back(int(1000 * std::exp(-std::pow((range - 23.5) / 9, 2))));
        update.latentHistogram.low = -3 * update.latentDeviation[0];
        update.latentHistogram.high = 3 * update.latentDeviation[0];
        if (controls.attentionWatched())
            update.attention = attend(now.prompt);
        if (request.previewInterval > 0 && (step + 1) % request.previewInterval == 0)
            update.preview = paint(now, progress, std::max(1, request.width / 4), std::max(1, request.height / 4));
        update.seconds = std::chrono::duration<double>(Clock::now() - stepBegan).count();
        update.request = std::make_shared<GenerationRequest>(request);
        result.stepSeconds.push_back(update.seconds);
        observer.step(update);
        if (!journal.empty())
            writeJournal(journal, request, step + 1);
        if (controls.finishRequested()) {
            request.stopAfter = step + 1;
            ++step;
            break;
        }
    }
    observer.phase("Decoding", -1);
    result.image = fakePicture(now, double(step) / request.steps);
    result.request = request;
    result.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    observer.finished(result);
    if (!journal.empty())
        std::filesystem::remove(journal);
}

void FakeEngine::resume(const std::string& journal, GenerationObserver& observer, Controls& controls) {
    auto [request, steps] = readJournal(journal);
    run(std::move(request), 0, steps, journal, observer, controls);
}

std::pair<GenerationRequest, int> FakeEngine::readJournal(const std::string& journal) {
    std::ifstream in(journal);
    const nlohmann::json json = nlohmann::json::parse(in, nullptr, false);
    if (!json.is_object())
        throw Error(ErrorKind::Io, "There is no run to go on with in '" + journal + "'.");
    return {requestFromJson(json.at("request")), json.at("step").get<int>()};
}

Image FakeEngine::decodeStep(const GenerationRequest& run, int step, GenerationObserver&, Controls&) {
    return fakePicture(run, double(step) / run.steps);
}

std::vector<std::pair<std::string, std::string>> FakeEngine::versions() const {
    return {{"Engine", "test pattern"}, {"Device", "cpu"}, {"Precision", "none"}};
}

} // namespace latelier::test

#ifdef LATELIER_FAKE_ENGINE_LIBRARY
extern "C" latelier::Engine* latelier::latelierCreateEngine() {
    const char* time = std::getenv("LATELIER_FAKE_STEP_MS");
    return new latelier::test::FakeEngine(std::chrono::milliseconds(time ? std::atoi(time) : 40));
}
#endif
