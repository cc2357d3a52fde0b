#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/OutputNames.h"
#include "core/base/Error.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <sstream>

namespace latelier {

namespace fs = std::filesystem;

namespace {

/// Makes grey pictures at once and keeps what it was asked for.
class FakeEngine : public Engine {
public:
    ModelInfo load(const std::string& path, GenerationObserver& observer) override {
        observer.phase("Loading", 1);
        ModelInfo info;
        info.path = path;
        info.preferredSize = 256;
        return info;
    }

    void generate(const GenerationRequest& request, GenerationObserver& observer, Controls& controls,
                  const std::string&) override {
        requests.push_back(request);
        for (int i = 0; i < request.count; ++i) {
            for (int step = 1; step <= request.steps; ++step) {
                if (controls.cancelled())
                    throw Error(ErrorKind::Cancelled, "The run was stopped.");
                StepUpdate update;
                update.picture = i;
                update.step = step;
                update.steps = request.steps;
                update.seconds = 0.5;
                if (request.previewInterval > 0 && step % request.previewInterval == 0)
                    update.preview = Image(8, 8, 3);
                observer.step(update);
                if (beforeNextStep)
                    beforeNextStep(controls);
            }
            GeneratedPicture picture;
            picture.image = Image(request.width, request.height, 3);
            picture.request = request;
            picture.request.seed += static_cast<std::uint64_t>(i);
            observer.finished(picture);
        }
    }

    void resume(const std::string&, GenerationObserver&, Controls&) override {}
    std::pair<GenerationRequest, int> readJournal(const std::string&) override { return {}; }
    Image decodeStep(const GenerationRequest&, int, GenerationObserver&, Controls&) override { return {}; }

    std::vector<std::pair<std::string, std::string>> versions() const override {
        return {{"Latelier", "1.2.3"}, {"BLAS", "OpenBLAS"}};
    }

    std::vector<GenerationRequest> requests;
    std::function<void(Controls&)> beforeNextStep;
};

class CommandsTest : public testing::Test {
protected:
    CommandsTest() {
        services_.engine = [this]() -> Engine& { return engine_; };
        services_.readPicture = [](const std::string& path) {
            if (path.starts_with("missing"))
                throw Error(ErrorKind::BadPicture, "There is no picture " + path + "; check the path.");
            return path.starts_with("small") ? Image(32, 16, 3) : Image(64, 48, 3);
        };
        services_.readParameters = [](const std::string& path) {
            return path == "plain.png" ? std::string() : "a house\nSteps: 20, Seed: 5";
        };
        services_.writePicture = [](const std::string& path, const GeneratedPicture&, const std::string& parameters) {
            std::ofstream(path) << parameters;
        };
        services_.writePreview = [](const std::string& path, const Image&) { std::ofstream(path) << "preview"; };
        services_.inspectModel = [](const std::string&) -> nlohmann::ordered_json {
            throw Error(ErrorKind::BadModel, "The file is no model.", "header at byte 8");
        };
        services_.bench = [](const BenchOptions& options, const std::function<void(const std::string&)>& say) {
            say("Measuring");
            BenchResult result;
            result.size = options.size;
            result.unetStep = 8;
            result.decode = 12;
            result.unetStepFlops = 1.6e12;
            result.decodeFlops = 2.4e12;
            result.unetStepFloor = 4;
            result.decodeFloor = 6;
            result.gemmFlopsPerSecond = 4e11;
            result.int8FlopsPerSecond = 13e11;
            result.dtype = "bf16";
            result.unetStepLayers = {{"attention", 3, 0.4e12, 1}, {"all else", 5}};
            return result;
        };
    }

    int run(std::vector<std::string> words) {
        out_.str({});
        err_.str({});
        Console console{out_, err_};
        return runCommandLine(words, console, services_);
    }

    int runInto(std::vector<std::string> words) {
        words.insert(words.end(), {"--out", folder_.string()});
        return run(words);
    }

    std::vector<std::string> lines() const {
        std::vector<std::string> result;
        std::istringstream text(out_.str());
        for (std::string line; std::getline(text, line);)
            result.push_back(line);
        return result;
    }

    const TemporaryFolder temporary_;
    const fs::path folder_ = temporary_.path();
    FakeEngine engine_;
    Services services_;
    std::ostringstream out_;
    std::ostringstream err_;
};

TEST_F(CommandsTest, PrintsThePathOfThePictureAndNothingElse) {
    ASSERT_EQ(runInto({"--prompt", "a house", "--steps", "2"}), 0);
    ASSERT_EQ(lines().size(), 1u);
    EXPECT_TRUE(fs::exists(lines()[0]));
    EXPECT_NE(err_.str().find("Step 2 of 2"), std::string::npos);
}

TEST_F(CommandsTest, StoresTheParametersOfThePictureWithIt) {
    ASSERT_EQ(runInto({"--prompt", "a house", "--seed", "5", "--count", "2", "--steps", "3"}), 0);
    ASSERT_EQ(lines().size(), 2u);
    std::ifstream file(lines()[1]);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_TRUE(text.starts_with("a house\nNegative prompt:"));
    EXPECT_NE(text.find("Steps: 3, "), std::string::npos);
    EXPECT_NE(text.find("Seed: 6, "), std::string::npos);
    EXPECT_NE(text.find("Version: Latelier "), std::string::npos);
}

TEST_F(CommandsTest, HandsEveryOptionToTheEngine) {
    ASSERT_EQ(runInto({"generate",
                       "--prompt",
                       "p",
                       "--negative",
                       "n",
                       "--model",
                       folder_.string(),
                       "--width",
                       "640",
                       "--height",
                       "384",
                       "--steps",
                       "9",
                       "--guidance",
                       "5.5",
                       "--guidance-rescale",
                       "0.7",
                       "--guidance-first-step",
                       "1",
                       "--guidance-last-step",
                       "6",
                       "--deep-every",
                       "2",
                       "--merge-tokens",
                       "0.5",
                       "--sampler",
                       "dpm++ 2m sde",
                       "--schedule",
                       "karras",
                       "--eta",
                       "0.5",
                       "--seed",
                       "18446744073709551615",
                       "--variation-seed",
                       "3",
                       "--variation-strength",
                       "0.25",
                       "--clip-skip",
                       "2",
                       "--init",
                       "start.png",
                       "--strength",
                       "0.4",
                       "--init-scaling",
                       "latent",
                       "--mask",
                       "mask.png",
                       "--mask-blur",
                       "8",
                       "--mask-content",
                       "latent-noise",
                       "--inpaint-area",
                       "masked",
                       "--mask-padding",
                       "16",
                       "--dtype",
                       "bf16",
                       "--threads",
                       "2",
                       "--device",
                       "cpu",
                       "--preview-dir",
                       (folder_ / "previews").string(),
                       "--preview-interval",
                       "4"}),
              0)
        << err_.str();
    GenerationRequest wanted;
    wanted.prompt = "p";
    wanted.negativePrompt = "n";
    wanted.model = folder_.string();
    wanted.width = 640;
    wanted.height = 384;
    wanted.steps = 9;
    wanted.guidance = 5.5;
    wanted.guidanceRescale = 0.7;
    wanted.guidanceFirstStep = 1;
    wanted.guidanceLastStep = 6;
    wanted.deepEvery = 2;
    wanted.tokenMerging = 0.5;
    wanted.sampler = "DPM++ 2M SDE";
    wanted.schedule = "Karras";
    wanted.eta = 0.5;
    wanted.seed = 18446744073709551615u;
    wanted.variationSeed = 3;
    wanted.variationStrength = 0.25;
    wanted.clipSkip = 2;
    wanted.source = std::make_shared<Image>(64, 48, 3);
    wanted.strength = 0.4;
    wanted.sourceScaling = SourceScaling::Latent;
    wanted.mask = std::make_shared<Image>(64, 48, 3);
    wanted.maskBlur = 8;
    wanted.maskedContent = MaskedContent::LatentNoise;
    wanted.inpaintArea = InpaintArea::OnlyMasked;
    wanted.maskedPadding = 16;
    wanted.precision = Precision::BFloat16;
    wanted.threads = 2;
    wanted.device = "cpu";
    wanted.previewInterval = 4;
    ASSERT_EQ(engine_.requests.size(), 1u);
    EXPECT_TRUE(engine_.requests[0] == wanted);
    EXPECT_TRUE(fs::exists(folder_ / "previews" / "picture-001-step-004.png"));
    EXPECT_TRUE(fs::exists(folder_ / "previews" / "picture-001-step-008.png"));
    EXPECT_FALSE(fs::exists(folder_ / "previews" / "picture-001-step-005.png"));
}

TEST_F(CommandsTest, LeavesWhatIsNotSaidToTheRequestsDefaults) {
    const fs::path model = folder_ / "model";
    fs::create_directories(model);
    ASSERT_EQ(runInto({"--model", model.string(), "--prompt", "p", "--seed", "0", "--width", "512", "--height", "512"}),
              0);
    GenerationRequest wanted;
    wanted.model = model.string();
    wanted.prompt = "p";
    wanted.previewInterval = 0;
    EXPECT_TRUE(engine_.requests.at(0) == wanted);
}

TEST_F(CommandsTest, TakesWhatIsNotSaidFromTheModel) {
    const fs::path model = folder_ / "model";
    fs::create_directories(model);
    std::ofstream(model / "latelier.json")
        << R"({"preferred_steps": 9, "preferred_guidance": 2.5, "preferred_sampler": "Heun",)"
        << R"( "preferred_schedule": "Karras"})";
    ASSERT_EQ(runInto({"--model", model.string(), "--prompt", "p"}), 0);
    ASSERT_EQ(runInto({"--model", model.string(), "--prompt", "p", "--steps", "4", "--sampler", "DDIM"}), 0);
    const GenerationRequest& own = engine_.requests.at(0);
    EXPECT_EQ(std::tuple(own.steps, own.guidance, own.sampler, own.schedule), std::tuple(9, 2.5, "Heun", "Karras"));
    const GenerationRequest& said = engine_.requests.at(1);
    EXPECT_EQ(std::tuple(said.steps, said.guidance, said.sampler, said.schedule),
              std::tuple(4, 2.5, "DDIM", GenerationRequest{}.schedule));
}

TEST_F(CommandsTest, StatesTheRequestsDefaultsInTheOptionsTable) {
    std::vector<std::string> words = {"generate", "--prompt", "p", "--seed", "0", "--width", "512", "--height", "512"};
    ASSERT_EQ(runInto(words), 0);
    for (const Option& option : options())
        if ((option.commands & Generate) && !option.fallback.empty() && option.section != "Output" &&
            option.section != "Starting from a picture" && option.fallback.find("the ") != 0 && option.name != "seed")
            words.insert(words.end(), {"--" + std::string(option.name), std::string(option.fallback)});
    ASSERT_EQ(runInto(words), 0) << err_.str();
    EXPECT_TRUE(engine_.requests.at(0) == engine_.requests.at(1));
}

TEST_F(CommandsTest, LeavesTheSizeToTheModelOrTakesThatOfTheStartPicture) {
    ASSERT_EQ(runInto({"--prompt", "p"}), 0);
    EXPECT_EQ(engine_.requests.at(0).width, 0);
    EXPECT_EQ(engine_.requests.at(0).height, 0);
    ASSERT_EQ(runInto({"--prompt", "p", "--init", "start.png"}), 0);
    EXPECT_EQ(engine_.requests.at(1).width, 64);
    EXPECT_EQ(engine_.requests.at(1).height, 48);
}

TEST_F(CommandsTest, UnderstandsASamplerThatNamesItsSchedule) {
    ASSERT_EQ(runInto({"--prompt", "p", "--sampler", "DPM++ 2M Karras"}), 0);
    EXPECT_EQ(engine_.requests.at(0).sampler, "DPM++ 2M");
    EXPECT_EQ(engine_.requests.at(0).schedule, "Karras");
}

TEST_F(CommandsTest, ChoosesAndPrintsASeedWhenNoneIsGiven) {
    ASSERT_EQ(runInto({"--prompt", "p"}), 0);
    ASSERT_EQ(runInto({"--prompt", "p", "--seed", "-1"}), 0);
    EXPECT_NE(engine_.requests.at(0).seed, engine_.requests.at(1).seed);
    EXPECT_NE(err_.str().find("Seed: " + std::to_string(engine_.requests.at(1).seed)), std::string::npos);
}

TEST_F(CommandsTest, PrintsOneJsonObjectPerPicture) {
    ASSERT_EQ(runInto({"--prompt", "p", "--count", "2", "--seed", "7", "--json"}), 0);
    ASSERT_EQ(lines().size(), 2u);
    const auto first = nlohmann::json::parse(lines()[0]);
    const auto second = nlohmann::json::parse(lines()[1]);
    EXPECT_EQ(first["seed"], 7);
    EXPECT_EQ(second["seed"], 8);
    EXPECT_NE(first["path"], second["path"]);
    EXPECT_TRUE(fs::exists(second["path"].get<std::string>()));
}

TEST_F(CommandsTest, KeepsFinishedPicturesAndEndsWith130WhenCancelled) {
    int steps = 0;
    engine_.beforeNextStep = [&](Controls& controls) {
        if (++steps == 3)
            controls.cancel();
    };
    EXPECT_EQ(runInto({"--prompt", "p", "--count", "4", "--steps", "2"}), 130);
    EXPECT_EQ(lines().size(), 1u);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), {}), 1);
}

TEST_F(CommandsTest, CancelsOnTheFirstCtrlC) {
    engine_.beforeNextStep = [&](Controls& controls) {
        std::raise(SIGINT);
        for (int i = 0; i < 2000 && !controls.cancelled(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    EXPECT_EQ(runInto({"--prompt", "p", "--steps", "2"}), 130);
    EXPECT_TRUE(lines().empty());
}

TEST_F(CommandsTest, KeepsElsewhereAPictureThatCannotBeWrittenWhereItWasToGo) {
    const TemporaryFolder home;
    setenv("HOME", home.path("").c_str(), 1);
    unsetenv("XDG_CONFIG_HOME");
    services_.writePicture = [this](const std::string& path, const GeneratedPicture&, const std::string&) {
        if (path.starts_with(folder_.string()))
            throw Error(ErrorKind::Io, "The picture " + path + " cannot be written; the disk is full.");
        std::ofstream(path) << "picture";
    };
    EXPECT_EQ(runInto({"--prompt", "p"}), 1);
    EXPECT_TRUE(fs::is_empty(folder_));
    EXPECT_TRUE(out_.str().empty());
    EXPECT_NE(err_.str().find("the disk is full"), std::string::npos);
    const fs::path kept = fs::directory_iterator(picturesFolder())->path();
    EXPECT_EQ(fs::file_size(kept), 7u);
    EXPECT_NE(err_.str().find(kept.string()), std::string::npos) << err_.str();
}

TEST_F(CommandsTest, LeavesNoEmptyFileWhereNoPictureCanBeWritten) {
    const TemporaryFolder home;
    setenv("HOME", home.path("").c_str(), 1);
    unsetenv("XDG_CONFIG_HOME");
    services_.writePicture = [](const std::string& path, const GeneratedPicture&, const std::string&) {
        throw Error(ErrorKind::Io, "The picture " + path + " cannot be written; the disk is full.");
    };
    EXPECT_EQ(runInto({"--prompt", "p"}), 1);
    EXPECT_TRUE(fs::is_empty(folder_));
    EXPECT_TRUE(fs::is_empty(picturesFolder()));
    EXPECT_TRUE(out_.str().empty());
}

TEST_F(CommandsTest, EndsWithTheCodeOfTheErrorsKind) {
    EXPECT_EQ(run({}), 2);
    EXPECT_EQ(run({"paint"}), 2);
    EXPECT_EQ(run({"generate"}), 2);
    EXPECT_EQ(run({"generate", "a", "house", "--prompt", "p"}), 2);
    EXPECT_EQ(runInto({"--prompt", "p", "--sampler", "no such sampler"}), 2);
    EXPECT_EQ(runInto({"--prompt", "p", "--mask", "mask.png"}), 2);
    EXPECT_EQ(runInto({"--prompt", "p", "--init", "missing.png"}), 4);
    EXPECT_EQ(runInto({"--prompt", "p", "--init", "start.png", "--mask", "small.png"}), 4);
    EXPECT_EQ(run({"models", "inspect", folder_.string()}), 3);
    EXPECT_EQ(run({"models"}), 2);
    EXPECT_EQ(run({"show"}), 2);
    EXPECT_EQ(run({"show", "plain.png"}), 4);
    EXPECT_EQ(run({"bench", "--size", "500"}), 2);
    EXPECT_TRUE(engine_.requests.empty());
}

TEST_F(CommandsTest, TellsADamagedModelFileWithoutTheEngine) {
    const std::string path = (folder_ / "model.safetensors").string();
    std::ofstream(path) << "no model at all";
    services_.engine = []() -> Engine& { throw std::logic_error("the engine was asked for"); };
    services_.inspectModel = [](const std::string&) -> nlohmann::ordered_json { throw std::logic_error("asked for"); };
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"--prompt", "p", "--model", path}, {"models", "inspect", path}, {"bench", "--model", path}}) {
        EXPECT_EQ(run(words), 3);
        EXPECT_NE(err_.str().find(path), std::string::npos);
    }
}

TEST_F(CommandsTest, TellsAnErrorInOneLineAndItsDetailOnRequest) {
    run({"models", "inspect", folder_.string()});
    EXPECT_EQ(err_.str(), "The file is no model.\n");
    run({"models", "inspect", folder_.string(), "--verbose"});
    EXPECT_EQ(err_.str(), "The file is no model.\nheader at byte 8\n");
    EXPECT_TRUE(out_.str().empty());
}

TEST_F(CommandsTest, KeepsTheTextOfAForeignExceptionForVerbose) {
    services_.inspectModel = [](const std::string&) -> nlohmann::ordered_json {
        throw std::runtime_error("frame #1: c10::Error");
    };
    EXPECT_EQ(run({"models", "inspect", folder_.string()}), 1);
    EXPECT_EQ(err_.str().find("c10"), std::string::npos);
    EXPECT_EQ(run({"models", "inspect", folder_.string(), "--verbose"}), 1);
    EXPECT_NE(err_.str().find("c10"), std::string::npos);
}

TEST_F(CommandsTest, ShowsTheParametersOfAPicture) {
    EXPECT_EQ(run({"show", "picture.png"}), 0);
    EXPECT_EQ(out_.str(), "a house\nSteps: 20, Seed: 5\n");
    EXPECT_EQ(run({"show", "picture.png", "--json"}), 0);
    EXPECT_EQ(nlohmann::json::parse(out_.str())["parameters"], "a house\nSteps: 20, Seed: 5");
}

TEST_F(CommandsTest, ListsModelsByPath) {
    setenv("LATELIER_DATA", folder_.c_str(), 1);
    setenv("XDG_DATA_HOME", (folder_ / "user").c_str(), 1);
    EXPECT_EQ(run({"models", "list"}), 0);
    EXPECT_TRUE(out_.str().empty());
    fs::create_directories(folder_ / "models" / "starter");
    std::ofstream(folder_ / "models" / "starter" / "model_index.json") << "{}";
    fs::create_directories(folder_ / "user" / "latelier" / "models");
    std::ofstream(folder_ / "user" / "latelier" / "models" / "mine.safetensors") << "x";
    fs::create_directories(folder_ / "user" / "latelier" / "models" / "old");
    std::ofstream(folder_ / "user" / "latelier" / "models" / "old" / "deeper.ckpt") << "x";
    std::ofstream(folder_ / "user" / "latelier" / "models" / "notes.txt") << "x";
    EXPECT_EQ(run({"models", "list"}), 0);
    EXPECT_EQ(lines(),
              (std::vector<std::string>{(folder_ / "models" / "starter").string(),
                                        (folder_ / "user" / "latelier" / "models" / "old" / "deeper.ckpt").string(),
                                        (folder_ / "user" / "latelier" / "models" / "mine.safetensors").string()}));
}

TEST_F(CommandsTest, PrintsTheBenchAsOneJsonObject) {
    EXPECT_EQ(run({"bench", "--size", "256", "--json"}), 0);
    ASSERT_EQ(lines().size(), 1u);
    const auto result = nlohmann::json::parse(lines()[0]);
    EXPECT_EQ(result["size"], 256);
    EXPECT_DOUBLE_EQ(result["unet_step_ratio_to_floor"], 2.0);
    EXPECT_DOUBLE_EQ(result["decode_ratio_to_floor"], 2.0);
    EXPECT_EQ(result["unet_step_layers"][0]["kind"], "attention");
    EXPECT_DOUBLE_EQ(result["unet_step_layers"][0]["s"], 3.0);
    EXPECT_DOUBLE_EQ(result["unet_step_layers"][0]["floor_s"], 1.0);
    EXPECT_DOUBLE_EQ(result["int8_flops_per_s"], 13e11);
    for (const char* key :
         {"unet_step_s", "decode_s", "encode_s", "text_s", "load_s", "peak_rss_bytes", "unet_step_flops",
          "decode_flops", "unet_step_floor_s", "decode_floor_s", "gemm_flops_per_s", "dtype", "threads"})
        EXPECT_TRUE(result.contains(key)) << key;
}

TEST_F(CommandsTest, TellsTheTimeOfEachKindOfLayerAndItsFloor) {
    EXPECT_EQ(run({"bench", "--size", "256"}), 0);
    const std::string text = out_.str();
    EXPECT_NE(text.find("attention                    3.000 s   0.400 TFLOP   3.00 times the floor"), std::string::npos)
        << text;
    EXPECT_NE(text.find("all else                     5.000 s\n"), std::string::npos) << text;
    EXPECT_NE(text.find("the same in 8 bits            1300.0 GFLOP/s\n"), std::string::npos) << text;
}

TEST_F(CommandsTest, PrintsVersionsAndHelp) {
    EXPECT_EQ(run({"--version"}), 0);
    EXPECT_EQ(out_.str(), "Latelier  1.2.3\nBLAS      OpenBLAS\n");
    EXPECT_EQ(run({"--help"}), 0);
    EXPECT_NE(out_.str().find("generate"), std::string::npos);
    EXPECT_EQ(run({"generate", "--help"}), 0);
    EXPECT_NE(out_.str().find("--guidance SCALE"), std::string::npos);
    EXPECT_TRUE(err_.str().empty());
}

} // namespace

} // namespace latelier
