#include "core/models/CheckWeights.h"

#include "core/base/ModelFileError.h"
#include "core/networks/AutoencoderKL.h"
#include "core/networks/ClipTextTransformer.h"
#include "core/networks/UNet.h"

#include <ATen/ATen.h>

#include <map>
#include <vector>

namespace latelier {

namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

/// What the networks take, found by building them of tensors that have shapes and no content.
Shapes wantedShapes(const ModelDescription& description, const std::string& label) {
    constexpr std::size_t most = 100'000; // of a configuration that no model has
    Shapes shapes;
    WeightStore recorder([&](const std::string& name, at::IntArrayRef shape) {
        if (shapes.size() >= most)
            refuseModelFile(label, "its configuration asks for more than 100,000 tensors");
        shapes[name] = shape.vec();
        return at::empty(shape, at::TensorOptions().device(at::kMeta));
    });
    recorder.setTarget(at::kFloat, at::kMeta);
    ClipTextTransformer(description.text, recorder);
    UNet(description.unet, recorder);
    AutoencoderKL(description.autoencoder, recorder);
    return shapes;
}

/// The first of the names, each with its shapes, and how many there are besides.
std::string listed(const std::vector<std::string>& entries) {
    constexpr std::size_t most = 10;
    std::string text;
    for (std::size_t i = 0; i < entries.size() && i < most; ++i)
        text += (i > 0 ? ", " : "") + entries[i];
    if (entries.size() > most)
        text += " and " + std::to_string(entries.size() - most) + " more";
    return text;
}

std::string tensors(std::size_t count) {
    return count == 1 ? "a tensor" : std::to_string(count) + " tensors";
}

} // namespace

std::optional<std::string> checkWeights(const ModelDescription& description, const WeightStore& weights) {
    const Shapes wanted = wantedShapes(description, weights.label());
    std::vector<std::string> missing;
    std::vector<std::string> wrong;
    for (const auto& [name, shape] : wanted) {
        if (!weights.has(name)) {
            missing.push_back(quotedName(name) + " " + shapeText(shape));
            continue;
        }
        const std::vector<std::int64_t> found = weights.shape(name);
        if (!sameWeightShape(found, shape))
            wrong.push_back(quotedName(name) + " " + shapeText(found) + " in place of " + shapeText(shape));
    }
    std::string problem;
    if (!missing.empty())
        problem = "it lacks " + tensors(missing.size()) + ": " + listed(missing);
    if (!wrong.empty())
        problem +=
            (problem.empty() ? "it has " : "; it has ") + tensors(wrong.size()) + " of another shape: " + listed(wrong);
    if (!problem.empty())
        refuseModelFile(weights.label(), problem);

    std::vector<std::string> unused;
    for (const std::string& name : weights.unused())
        if (!wanted.contains(name))
            unused.push_back(quotedName(name) + " " + shapeText(weights.shape(name)));
    if (unused.empty())
        return std::nullopt;
    return "No network takes " + tensors(unused.size()) + " of its weights: " + listed(unused) + ".";
}

std::int64_t untakenWeights(const WeightStore& weights) {
    std::int64_t count = 0;
    for (const std::string& name : weights.unused())
        count += c10::multiply_integers(weights.shape(name));
    return count;
}

} // namespace latelier
