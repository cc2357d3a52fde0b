// Says how far pictures made with some settings are from those made with others, and how long each took:
//     compare-pictures MODEL SETTINGS OTHER... [--prompts N] [--judge FOLDER]
// SETTINGS and OTHER are JSON objects as pictures store them, such as {"precision":"fp32"}. The prompts are held-out
// captions of painted scenes, which the starter model understands. With the folder of a training run, its attribute
// network says how well the pictures agree with their prompts, and how far they are from painted ones (Frechet).

#include "core/base/Controls.h"
#include "core/base/Error.h"
#include "core/base/RequestJson.h"
#include "core/generation/TorchEngine.h"
#include "core/tensors/TensorImage.h"
#include "core/training/CaptionGrammar.h"
#include "core/training/Evaluation.h"
#include "core/training/FeatureTraining.h"
#include "core/training/HeldOut.h"
#include "core/training/ScenePainter.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

using namespace latelier;

namespace {

class Keep final : public GenerationObserver {
public:
    void phase(const std::string&, double) override {}
    void step(const StepUpdate&) override {}
    void notice(const Sentence&) override {}
    void finished(const GeneratedPicture& picture) override { last = picture; }
    GeneratedPicture last;
};

struct Series {
    std::vector<at::Tensor> pictures; ///< [1, 3, H, W] in [-1, 1], of whole 8-bit steps
    double secondsPerStep = 0;
};

Series paint(Engine& engine, const std::string& model, const std::string& settings, int prompts) {
    GenerationRequest request = requestFromJson(nlohmann::json::parse(settings));
    request.model = model;
    request.width = request.height = 0;
    request.previewInterval = 0;
    Series series;
    int steps = 0;
    for (int i = 0; i < prompts; ++i) {
        const SceneTruth truth = drawTruth(starterVocabulary(), kHeldOutSeed, i);
        request.prompt = captionOf(truth, PictureRandom(kHeldOutSeed, i), CaptionDetail::Everything);
        request.seed = static_cast<std::uint64_t>(i + 1);
        Keep keep;
        Controls controls;
        engine.generate(request, keep, controls);
        series.pictures.push_back(pictureToTensor(keep.last.image));
        for (const double seconds : keep.last.stepSeconds) {
            series.secondsPerStep += seconds;
            ++steps;
        }
    }
    series.secondsPerStep /= std::max(1, steps);
    return series;
}

/// Of 8-bit pictures, in dB; infinite for equal ones.
double psnr(const at::Tensor& a, const at::Tensor& b) {
    return -10.0 * std::log10((a - b).to(at::kDouble).square().mean().item<double>() / 4.0);
}

class Judge {
public:
    Judge(const std::string& folder, int size, int prompts)
        : network_(loadAttributes(folder + "/attributes.safetensors", at::kCPU)),
          truths_(at::empty({prompts, kSceneAttributes}, at::kLong)) {
        for (int i = 0; i < prompts; ++i) {
            const SceneTruth truth = drawTruth(starterVocabulary(), kHeldOutSeed, i);
            std::copy(truth.begin(), truth.end(), truths_[i].data_ptr<std::int64_t>());
        }
        const ScenePainter painter(starterVocabulary(), kHeldOutSeed, size, at::kCPU);
        painted_ = network_.network->read(painter.paint(0, prompts).pictures).features;
    }

    void say(const Series& series) const {
        const auto reading = network_.network->read(at::cat(series.pictures));
        std::printf("  agreement %.1f %%, Frechet distance %.2f",
                    100 * meanOverChoices(attributeAgreement(reading, truths_), starterVocabulary()),
                    frechetDistance(reading.features, painted_));
    }

private:
    TrainedAttributes network_;
    at::Tensor truths_;
    at::Tensor painted_;
};

int run(const std::vector<std::string>& words) {
    std::vector<std::string> settings;
    int prompts = 16;
    std::string judgeFolder;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "--prompts" && i + 1 < words.size()) {
            prompts = std::atoi(words[++i].c_str());
        } else if (words[i] == "--judge" && i + 1 < words.size()) {
            judgeFolder = words[++i];
        } else {
            settings.push_back(words[i]);
        }
    }
    TorchEngine engine;
    const Series whole = paint(engine, words[0], settings.at(0), prompts);
    std::optional<Judge> judge;
    if (!judgeFolder.empty()) {
        judge.emplace(judgeFolder, static_cast<int>(whole.pictures[0].size(2)), prompts);
    }
    const auto line = [&](const std::string& what, const Series& series) {
        std::printf("%-50s %.4f s a step", what.c_str(), series.secondsPerStep);
        if (judge) {
            judge->say(series);
        }
    };
    line(settings[0], whole);
    std::puts("");
    for (std::size_t i = 1; i < settings.size(); ++i) {
        const Series other = paint(engine, words[0], settings[i], prompts);
        std::vector<double> ratios;
        for (int j = 0; j < prompts; ++j) {
            ratios.push_back(psnr(whole.pictures[j], other.pictures[j]));
        }
        std::ranges::sort(ratios);
        line(settings[i], other);
        std::printf("  PSNR to the first: lowest %.1f, median %.1f, highest %.1f dB\n", ratios.front(),
                    ratios[ratios.size() / 2], ratios.back());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::fputs("usage: compare-pictures MODEL SETTINGS OTHER... [--prompts N] [--judge FOLDER]\n", stderr);
        return exitCode(ErrorKind::Usage);
    }
    try {
        const c10::InferenceMode inference;
        return run({words + 1, words + count});
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return exitCode(error.kind());
    }
}
