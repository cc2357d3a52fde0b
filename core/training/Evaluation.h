#pragma once

#include "core/training/AttributeNetwork.h"
#include "core/training/DenoiserTraining.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace latelier {

/// How well a model paints what it is asked for, at one guidance scale.
struct GuidanceScore {
    double guidance = 1;
    at::Tensor agreement; ///< [kSceneAttributes]: share of the judge's readings that equal the prompt
    double mean = 0;      ///< agreement averaged over the attributes that have more than one value
    double distance = 0;  ///< Frechet distance to painted pictures in the judge's features
};

struct EvaluationOptions {
    std::vector<double> guidances = {1, 3, 5, 7};
    std::int64_t prompts = 512;
    int steps = 20;
};

/// Generates pictures for held-out captions that tell everything, and lets the judge read them.
std::vector<GuidanceScore> evaluate(const TrainedModel& model, const AttributeNetwork& judge,
                                    const TrainingOptions& options, const EvaluationOptions& evaluation,
                                    const TrainingHooks& hooks);

/// Frechet distance of two sets of features [n, d], [m, d] taken as Gaussians (Heusel et al. 2017):
/// |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^(1/2)), in float64.
double frechetDistance(const at::Tensor& a, const at::Tensor& b);

/// The mean of per-attribute shares over the attributes for which the subset has a choice.
double meanOverChoices(const at::Tensor& shares, const SceneSubset& subset);

/// The scores as a table of plain text, one row per guidance; `real` are the judge's shares on painted pictures.
std::string scoreTable(const std::vector<GuidanceScore>& scores, const at::Tensor& real, const SceneSubset& subset);

} // namespace latelier
