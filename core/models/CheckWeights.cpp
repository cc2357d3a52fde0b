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
            refuseModelFile(label, Sentence("its configuration asks for more than 100,000 tensors"));
        shapes[name] = shape.vec();
        return at::empty(shape, at::TensorOptions().device(at::kMeta));
    });
    recorder.setTarget(at::kFloat, at::kMeta);
    ClipTextTransformer(description.text, recorder);
    UNet(description.unet, recorder);
    AutoencoderKL(description.autoencoder, recorder);
    return shapes;
}

constexpr std::size_t mostNamed = 10;

Sentence tensors(std::size_t count) {
    return count == 1 ? Sentence("a tensor") : Sentence("%1 tensors", count);
}

} // namespace

std::optional<Sentence> checkWeights(const ModelDescription& description, const WeightStore& weights) {
    const Shapes wanted = wantedShapes(description, weights.label());
    std::vector<Sentence> missing;
    std::vector<Sentence> wrong;
    for (const auto& [name, shape] : wanted) {
        if (!weights.has(name)) {
            missing.push_back(Sentence::plain(quotedName(name) + " " + shapeText(shape)));
            continue;
        }
        const std::vector<std::int64_t> found = weights.shape(name);
        if (!sameWeightShape(found, shape))
            wrong.push_back(Sentence("%1 %2 in place of %3", quotedName(name), shapeText(found), shapeText(shape)));
    }
    const auto lacks = [&] { return Sentence("it lacks %1: %2", tensors(missing.size()), listed(missing, mostNamed)); };
    const auto differs = [&] {
        return Sentence("it has %1 of another shape: %2", tensors(wrong.size()), listed(wrong, mostNamed));
    };
    if (!missing.empty() && !wrong.empty())
        refuseModelFile(weights.label(), Sentence("%1; %2", lacks(), differs()));
    if (!missing.empty())
        refuseModelFile(weights.label(), lacks());
    if (!wrong.empty())
        refuseModelFile(weights.label(), differs());

    std::vector<Sentence> unused;
    for (const std::string& name : weights.unused())
        if (!wanted.contains(name))
            unused.push_back(Sentence::plain(quotedName(name) + " " + shapeText(weights.shape(name))));
    if (unused.empty())
        return std::nullopt;
    return Sentence("No network takes %1 of its weights: %2.", tensors(unused.size()), listed(unused, mostNamed));
}

std::int64_t untakenWeights(const WeightStore& weights) {
    std::int64_t count = 0;
    for (const std::string& name : weights.unused())
        count += c10::multiply_integers(weights.shape(name));
    return count;
}

} // namespace latelier
