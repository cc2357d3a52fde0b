#include "core/training/Evaluation.h"

#include "core/training/Autocast.h"
#include "core/training/CaptionGrammar.h"
#include "core/training/HeldOut.h"
#include "core/training/SampleSheet.h"
#include "core/training/ScenePainter.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cstdio>

namespace latelier {

namespace {

constexpr std::int64_t kBatch = 32;

/// Features of the real pictures that the prompts describe.
at::Tensor realFeatures(const AttributeNetwork& judge, const TrainingOptions& options, std::int64_t count) {
    const ScenePainter painter(options.subset, kHeldOutSeed, options.size, options.device);
    std::vector<at::Tensor> features;
    for (std::int64_t first = 0; first < count; first += kBatch) {
        const auto pictures = painter.paint(first, std::min(kBatch, count - first)).pictures;
        const Autocast autocast(options.device, options.precision);
        features.push_back(judge.read(pictures).features);
    }
    return at::cat(features);
}

at::Tensor covariance(const at::Tensor& centred) {
    return at::matmul(centred.t(), centred) / static_cast<double>(centred.size(0) - 1);
}

/// Square root of a symmetric positive semidefinite matrix.
at::Tensor squareRoot(const at::Tensor& matrix) {
    const auto [values, vectors] = at::linalg_eigh(matrix, "L");
    return at::matmul(vectors * values.clamp_min(0).sqrt(), vectors.t());
}

} // namespace

double frechetDistance(const at::Tensor& a, const at::Tensor& b) {
    const auto first = a.to(at::kCPU, at::kDouble), second = b.to(at::kCPU, at::kDouble);
    const auto m1 = first.mean({0}), m2 = second.mean({0});
    const auto c1 = covariance(first - m1), c2 = covariance(second - m2);
    // tr (C1 C2)^(1/2) = tr (S C2 S)^(1/2) with S = C1^(1/2), which is symmetric.
    const auto s = squareRoot(c1);
    const auto product = at::matmul(at::matmul(s, c2), s);
    const auto mixed = std::get<0>(at::linalg_eigh((product + product.t()) / 2, "L")).clamp_min(0).sqrt().sum();
    return ((m1 - m2).square().sum() + c1.trace() + c2.trace() - 2 * mixed).item<double>();
}

double meanOverChoices(const at::Tensor& shares, const SceneSubset& subset) {
    double sum = 0;
    int choices = 0;
    for (int a = 0; a < kSceneAttributes; ++a) {
        if (subset[static_cast<SceneAttribute>(a)].size() > 1) {
            sum += shares[a].item<double>();
            ++choices;
        }
    }
    return choices > 0 ? sum / choices : 1;
}

std::vector<GuidanceScore> evaluate(const TrainedModel& model, const AttributeNetwork& judge,
                                    const TrainingOptions& options, const EvaluationOptions& evaluation,
                                    const TrainingHooks& hooks) {
    const at::NoGradGuard noGradients;
    const auto real = realFeatures(judge, options, evaluation.prompts);
    std::vector<GuidanceScore> scores;
    for (const double guidance : evaluation.guidances) {
        GuidanceScore score{guidance, at::zeros({kSceneAttributes}), 0, 0};
        std::vector<at::Tensor> features;
        for (std::int64_t first = 0; first < evaluation.prompts && !hooks.stop(); first += kBatch) {
            const auto count = std::min(kBatch, evaluation.prompts - first);
            std::vector<std::string> prompts;
            const auto truths = at::empty({count, kSceneAttributes}, at::kLong);
            for (std::int64_t i = 0; i < count; ++i) {
                const auto truth = drawTruth(options.subset, kHeldOutSeed, first + i);
                prompts.push_back(captionOf(truth, PictureRandom(kHeldOutSeed, first + i), CaptionDetail::Everything));
                std::copy(truth.begin(), truth.end(), truths[i].data_ptr<std::int64_t>());
            }
            const auto pictures =
                samplePictures(model, prompts, guidance, evaluation.steps, static_cast<std::uint64_t>(first + 1),
                               options.size, options.precision);
            const Autocast autocast(options.device, options.precision);
            const auto reading = judge.read(pictures);
            features.push_back(reading.features);
            score.agreement += attributeAgreement(reading, truths.to(options.device)) * static_cast<double>(count);
            if (first == 0) {
                char name[64];
                std::snprintf(name, sizeof name, "/evaluate-guidance-%g.png", guidance);
                writeSheet(options.folder + name, pictures, 8);
            }
        }
        if (hooks.stop()) {
            break;
        }
        score.agreement /= static_cast<double>(evaluation.prompts);
        score.mean = meanOverChoices(score.agreement, options.subset);
        score.distance = frechetDistance(at::cat(features), real);
        hooks.say("guidance " + std::to_string(guidance) + ": agreement " + std::to_string(score.mean) +
                  ", Frechet distance " + std::to_string(score.distance));
        scores.push_back(std::move(score));
    }
    return scores;
}

std::string scoreTable(const std::vector<GuidanceScore>& scores, const at::Tensor& real, const SceneSubset& subset) {
    std::string text = "guidance";
    const auto put = [&](const char* format, double value) {
        char cell[32];
        std::snprintf(cell, sizeof cell, format, value);
        text += cell;
    };
    const auto eachChoice = [&](auto&& cell) {
        for (int a = 0; a < kSceneAttributes; ++a) {
            if (subset[static_cast<SceneAttribute>(a)].size() > 1) {
                cell(a);
            }
        }
    };
    eachChoice([&](int a) { text += "\t" + std::string(name(static_cast<SceneAttribute>(a))); });
    text += "\tmean\tdistance\npainted";
    eachChoice([&](int a) { put("\t%.1f", 100 * real[a].item<double>()); });
    put("\t%.1f\t0\n", 100 * meanOverChoices(real, subset));
    for (const auto& score : scores) {
        put("%g", score.guidance);
        eachChoice([&](int a) { put("\t%.1f", 100 * score.agreement[a].item<double>()); });
        put("\t%.1f", 100 * score.mean);
        put("\t%.2f\n", score.distance);
    }
    return text;
}

} // namespace latelier
