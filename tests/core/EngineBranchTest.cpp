#include "tests/support/EngineFixture.h"

#include "core/base/SamplerNames.h"
#include "core/tensors/TensorFileIo.h"
#include "tests/support/Failures.h"

#include <ATen/ATen.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

using namespace latelier;
using namespace latelier::test;

/// What is done to a run while it goes on, and how it goes on later.
using EngineBranchTest = EngineFixture;

TEST_F(EngineBranchTest, ABranchWithUnchangedSettingsGivesTheSameBytesForEverySampler) {
    for (const SamplerName& sampler : samplerNames()) {
        SCOPED_TRACE(sampler.name);
        GenerationRequest request = lake();
        request.sampler = sampler.name;
        request.steps = 5;
        const GeneratedPicture whole = paint(request);
        const int steps = static_cast<int>(whole.stepSeconds.size());
        for (const int step : {1, steps - 1}) {
            GenerationRequest branch = request;
            branch.branch = BranchPoint{std::make_shared<GenerationRequest>(whole.request), step};
            EXPECT_EQ(paint(branch).image, whole.image) << "after step " << step;
        }
    }
}

TEST_F(EngineBranchTest, ABranchFromARunThatIsNoLongerKeptRepeatsIt) {
    GenerationRequest request = lake();
    request.seed = 77;
    GenerationRequest branch = request;
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(request), 4};
    Controls controls;
    const Recorder recorder = run(branch, controls);
    EXPECT_EQ(recorder.notices.size(), 1u);
    EXPECT_EQ(recorder.pictures.at(0).image, paint(request).image);

    std::vector<int> own;
    for (const StepUpdate& update : recorder.steps)
        own.push_back(update.step);
    EXPECT_EQ(own, (std::vector{5, 6, 7, 8})) << "the parent's steps are not the branch's";
    std::vector<double> repeated;
    for (const auto& [name, fraction] : recorder.phases)
        if (name == "Repeating")
            repeated.push_back(fraction);
    EXPECT_EQ(repeated, (std::vector{0.0, 0.25, 0.5, 0.75, 1.0}));
}

TEST_F(EngineBranchTest, AChangeMadeWhileAParentIsRepeatedWaitsForTheBranch) {
    GenerationRequest request = lake();
    request.seed = 78;
    GenerationRequest branch = request;
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(request), 4};
    Controls controls;
    Recorder recorder;
    recorder.atPhase = [&](const std::string& name) {
        if (name == "Repeating")
            controls.setGuidance(2.0);
    };
    engine->generate(branch, recorder, controls);
    ASSERT_EQ(recorder.steps.size(), 4u);
    EXPECT_EQ(recorder.steps[0].guidance, 2.0);
    GenerationRequest plain = request;
    plain.changes.emplace_back();
    plain.changes[0].step = 4;
    plain.changes[0].guidance = 2.0;
    EXPECT_EQ(recorder.pictures.at(0).image, paint(plain).image) << "the parent's steps kept their own guidance";
    const GenerationRequest& done = recorder.pictures.at(0).request;
    ASSERT_EQ(done.changes.size(), 1u);
    EXPECT_EQ(done.changes[0].step, 4);
}

TEST_F(EngineBranchTest, ABranchMayChangeSamplerStepsPromptAndSeed) {
    const GeneratedPicture whole = paint(lake());
    GenerationRequest branch = lake();
    branch.branch = BranchPoint{std::make_shared<GenerationRequest>(whole.request), 3};
    branch.sampler = "DPM++ 2M";
    branch.steps = 12;
    branch.prompt = "a hill";
    branch.seed = 9;
    Controls controls;
    const Recorder recorder = run(branch, controls);
    EXPECT_EQ(recorder.steps.size(), 9u);
    EXPECT_EQ(recorder.steps.front().step, 4);
    EXPECT_NE(recorder.pictures.at(0).image, whole.image);
    EXPECT_EQ(paint(recorder.pictures[0].request).image, recorder.pictures[0].image);
}

TEST_F(EngineBranchTest, GuidanceAndPromptChangedWhileItRunsAreRecordedAndRunAgainExactly) {
    Controls controls;
    const Recorder live = run(lake(), controls, [&](const StepUpdate& update) {
        if (update.step == 3)
            controls.setGuidance(2.5);
        if (update.step == 5)
            controls.setPrompts("a tree", "");
    });
    const GeneratedPicture& picture = live.pictures.at(0);
    ASSERT_EQ(picture.request.changes.size(), 2u);
    EXPECT_EQ(picture.request.changes[0].step, 3);
    EXPECT_EQ(live.steps[2].guidance, 7.0);
    EXPECT_EQ(live.steps[3].guidance, 2.5);
    EXPECT_NE(picture.image, paint(lake()).image);
    EXPECT_EQ(paint(picture.request).image, picture.image);
}

TEST_F(EngineBranchTest, StoppingNowKeepsThePictureAndCanBeRunAgain) {
    Controls controls;
    const Recorder live = run(lake(), controls, [&](const StepUpdate& update) {
        if (update.step == 4)
            controls.finishNow();
    });
    EXPECT_EQ(live.steps.size(), 4u);
    EXPECT_EQ(live.pictures.at(0).request.stopAfter, 4);
    EXPECT_EQ(paint(live.pictures[0].request).image, live.pictures[0].image);
}

TEST_F(EngineBranchTest, ACancelledRunThrowsAndReportsNoPicture) {
    Controls controls;
    Recorder recorder;
    recorder.atStep = [&](const StepUpdate&) { controls.cancel(); };
    try {
        engine->generate(lake(), recorder, controls);
        FAIL() << "went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    EXPECT_EQ(recorder.steps.size(), 1u);
    EXPECT_TRUE(recorder.pictures.empty());
}

TEST_F(EngineBranchTest, APausedRunWaitsAndGoesOnToTheSameBytes) {
    Controls controls;
    std::thread user;
    std::atomic<int> steps = 0;
    int stepsAtTheEndOfThePause = 0;
    const Recorder live = run(lake(), controls, [&](const StepUpdate& update) {
        ++steps;
        if (update.step != 2)
            return;
        controls.pause();
        user = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // time in which it must not go on
            stepsAtTheEndOfThePause = steps;
            controls.resume();
        });
    });
    user.join();
    EXPECT_EQ(stepsAtTheEndOfThePause, 2);
    EXPECT_EQ(live.pictures.at(0).image, paint(lake()).image);
}

TEST_F(EngineBranchTest, AJournalGoesOnToTheSameBytesAfterABreak) {
    const fs::path journal = folder / "journal";
    const Image whole = paint(lake()).image;
    breakOffAfter(5, lake(), journal);

    const std::unique_ptr<Engine> next(latelierCreateEngine());
    const auto [request, done] = next->readJournal(journal.string());
    EXPECT_EQ(done, 5);
    EXPECT_EQ(request.prompt, "a lake");
    Controls freshControls;
    Recorder resumed;
    next->resume(journal.string(), resumed, freshControls);
    EXPECT_EQ(resumed.steps.size(), 3u);
    EXPECT_EQ(resumed.pictures.at(0).image, whole);
    EXPECT_FALSE(fs::exists(journal));
}

TEST_F(EngineBranchTest, AJournalGoesOnFromTheLastStepBeforeADamagedOne) {
    const fs::path journal = folder / "damaged";
    const Image whole = paint(lake()).image;
    breakOffAfter(5, lake(), journal);
    fs::resize_file(journal / "step-00005.safetensors", 1000);
    EXPECT_EQ(engine->readJournal(journal.string()).second, 4);
    Controls freshControls;
    Recorder resumed;
    engine->resume(journal.string(), resumed, freshControls);
    EXPECT_EQ(resumed.steps.size(), 4u);
    EXPECT_EQ(resumed.pictures.at(0).image, whole);
}

TEST_F(EngineBranchTest, AnUnreadableStartOfAJournalIsToldAsSuch) {
    const fs::path journal = folder / "unreadable";
    fs::create_directories(journal);
    writeTensors(journal / "run.safetensors", {{"x", at::zeros({1})}}, {{"first_step", "none"}});
    EXPECT_EQ(kindOfFailure([&] { engine->readJournal(journal.string()); }), ErrorKind::Io);
    fs::resize_file(journal / "run.safetensors", 20);
    EXPECT_EQ(kindOfFailure([&] { engine->readJournal(journal.string()); }), ErrorKind::Io);
}

TEST_F(EngineBranchTest, APictureIsMadeWhereItsJournalCannotBeWritten) {
    const fs::path file = folder / "no-folder";
    std::ofstream(file) << "a file";
    Controls controls;
    Recorder recorder;
    engine->generate(lake(), recorder, controls, (file / "journal").string());
    EXPECT_EQ(recorder.pictures.at(0).image, paint(lake()).image);
    ASSERT_EQ(recorder.notices.size(), 1u);
    EXPECT_NE(recorder.notices[0].find("no-folder"), std::string::npos) << recorder.notices[0];
}

TEST_F(EngineBranchTest, AKeptStepIsDecodedInFull) {
    const GeneratedPicture picture = paint(lake());
    Controls controls;
    Recorder recorder;
    const Image middle = engine->decodeStep(picture.request, 4, recorder, controls);
    EXPECT_EQ(middle.width, 64);
    EXPECT_NE(middle, picture.image);
    EXPECT_THROW(engine->decodeStep(picture.request, 40, recorder, controls), Error);
}
