#include "core/kernels/Linear.h"

#include "core/kernels/Int8Layers.h"
#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

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
    : weight_(weights.take(name + ".weight", storedShape(in, out, stored))),
      bias_(bias == Bias::Yes ? weights.take(name + ".bias", {out}) : at::Tensor()),
      packed_(packed(weight_, bias_, weights.int8())) {
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
    return finished(at::linear(narrowed(x, weight.scalar_type()), weight, bias_), x, call, weight.scalar_type());
}

} // namespace latelier
