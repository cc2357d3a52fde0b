#pragma once

#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "core/base/Error.h"
#include "tests/support/TinyModel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

namespace latelier::test {

namespace fs = std::filesystem;

/// Keeps what an engine reports, and does something at each step.
struct Recorder : GenerationObserver {
    std::vector<StepUpdate> steps;
    std::vector<GeneratedPicture> pictures;
    std::vector<std::string> notices;
    std::vector<std::pair<std::string, double>> phases;
    std::function<void(const StepUpdate&)> atStep;
    std::function<void(const std::string& name)> atPhase;

    void phase(const std::string& name, double fraction) override {
        phases.emplace_back(name, fraction);
        if (atPhase)
            atPhase(name);
    }
    void step(const StepUpdate& update) override {
        steps.push_back(update);
        if (atStep)
            atStep(update);
    }
    void notice(const Sentence& sentence) override { notices.push_back(sentence.english()); }
    void finished(const GeneratedPicture& picture) override { pictures.push_back(picture); }
};

/// An engine on tiny models in a folder of the test program.
class EngineFixture : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = fs::temp_directory_path() / ("latelier-engine-" + std::to_string(getpid()));
        writeTinyModel(folder / "plain");
        writeTinyModel(folder / "inpainting", {.inpainting = true});
        engine.reset(latelierCreateEngine());
    }
    static void TearDownTestSuite() {
        engine.reset();
        fs::remove_all(folder);
    }

    static GenerationRequest lake() {
        GenerationRequest request;
        request.model = (folder / "plain").string();
        request.prompt = "a lake";
        request.width = request.height = 64;
        request.steps = 8;
        request.seed = 3;
        request.precision = Precision::Float32;
        request.threads = 1; // tests run side by side
        return request;
    }

    static Recorder run(const GenerationRequest& request, Controls& controls,
                        std::function<void(const StepUpdate&)> atStep = {}, const std::string& journal = {}) {
        Recorder recorder;
        recorder.atStep = std::move(atStep);
        engine->generate(request, recorder, controls, journal);
        return recorder;
    }
    /// Leaves the journal of a run that was stopped after that step.
    static void breakOffAfter(int step, const GenerationRequest& request, const fs::path& journal) {
        Controls controls;
        Recorder broken;
        broken.atStep = [&](const StepUpdate& update) {
            if (update.step == step)
                controls.cancel();
        };
        EXPECT_THROW(engine->generate(request, broken, controls, journal.string()), Error);
    }
    static GeneratedPicture paint(const GenerationRequest& request) {
        Controls controls;
        return run(request, controls).pictures.at(0);
    }

    static std::shared_ptr<const Image> stripes() {
        auto picture = std::make_shared<Image>(64, 64, 3);
        for (std::size_t i = 0; i < picture->pixels.size(); ++i)
            picture->pixels[i] = static_cast<std::uint8_t>(i * 37 % 251);
        return picture;
    }
    static std::shared_ptr<const Image> middleMask() {
        auto mask = std::make_shared<Image>(64, 64, 1);
        for (int y = 16; y < 48; ++y)
            std::fill_n(mask->row(y) + 16, 32, std::uint8_t{255});
        return mask;
    }

    static inline fs::path folder;
    static inline std::unique_ptr<Engine> engine;
};

} // namespace latelier::test
