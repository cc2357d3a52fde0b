#include "core/kernels/Linear.h"

#include "core/kernels/Int8Layers.h"
#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace latelier {

namespace {

std::vector<std::int64_t> storedShape(int in, int out, Linear::Stored stored) {
    return stored == Linear::Stored::Matrix ? std::vector<std::int64_t>{out, in}
                                            : std::vector<std::int64_t>{out, in, 1, 1};
}

std::shared_ptr<const PackedLinear> packed(const at::Tensor& weight, const at::Tensor& bias, bool int8) {
    if (weight.requires_grad()) {
        return nullptr;
    }
    const at::Tensor matrix = weight.flatten(1);
    std::shared_ptr<const PackedLinear> bytes = int8 ? int8Linear(matrix, bias) : nullptr;
    return bytes ? bytes : PackedLinear::of(matrix, bias);
}

} // namespace

Linear::Linear(WeightStore& weights, const std::string& name, int in, int out, Bias bias, Stored stored)
    : Linear(weights.take(name + ".weight", storedShape(in, out, stored)),
             bias == Bias::Yes ? weights.take(name + ".bias", {out}) : at::Tensor(), weights.int8()) {}

Linear::Linear(at::Tensor weight, at::Tensor bias, bool int8)
    : weight_(std::move(weight)), bias_(std::move(bias)), packed_(packed(weight_, bias_, int8)) {
    if (packed_) {
        weight_.reset();
    }
}

at::Tensor Linear::operator()(const at::Tensor& x, const LayerCall& call) const {
    reach(call.checkpoint);
    RECORD_USER_SCOPE(kinds::linear);
    if (packed_ && !needsGradient({x, call.addend})) {
        return (*packed_)(x, call.addend, resultType(x, call));
    }
    const at::Tensor weight = packed_ ? packed_->unpack() : weight_.flatten(1);
    if (x.is_meta()) {
        std::vector<std::int64_t> sizes = x.sizes().vec();
        sizes.back() = weight.size(0);
        return at::empty(sizes, x.options().dtype(resultType(x, call)));
    }
    return finished(at::linear(narrowed(x, weight.scalar_type()), weight, bias_), x, call, weight.scalar_type());
}

StackedLinear::StackedLinear(WeightStore& weights, const std::vector<Part>& parts, int in) {
    std::vector<at::Tensor> matrices;
    std::vector<at::Tensor> biases;
    for (const Part& part : parts) {
        outs_.push_back(part.out);
        matrices.push_back(weights.take(part.name + ".weight", {part.out, in}));
        biases.push_back(weights.take(part.name + ".bias", {part.out}));
    }
    if (std::ranges::none_of(matrices, [](const at::Tensor& matrix) { return matrix.requires_grad(); })) {
        layers_.emplace_back(at::cat(matrices), at::cat(biases), false);
    } else {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            layers_.emplace_back(matrices[i], biases[i], false);
        }
    }
}

std::vector<at::Tensor> StackedLinear::operator()(const at::Tensor& x) const {
    if (layers_.size() == 1) {
        return layers_.front()(x).split_with_sizes(outs_, -1);
    }
    std::vector<at::Tensor> results;
    for (const Linear& layer : layers_) {
        results.push_back(layer(x));
    }
    return results;
}

} // namespace latelier
