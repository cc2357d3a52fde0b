#include "core/networks/ResidualBlock.h"

#include <utility>

namespace latelier {

ResidualBlock::ResidualBlock(const ResidualBlockConfig& config, WeightStore& weights, const std::string& prefix)
    : norm1_(weights, prefix + "norm1", config.in, config.normGroups, config.normEps, NormActivation::Silu),
      conv1_(weights, prefix + "conv1", config.in, config.out, 3, 1, 1),
      norm2_(weights, prefix + "norm2", config.out, config.normGroups, config.normEps, NormActivation::Silu),
      conv2_(weights, prefix + "conv2", config.out, config.out, 3, 1, 1) {
    if (config.in != config.out) {
        if (config.exactShortcut) {
            shortcut_.emplace(*Fp32Weights(weights), prefix + "conv_shortcut", config.in, config.out, 1);
        } else {
            shortcut_.emplace(weights, prefix + "conv_shortcut", config.in, config.out, 1);
        }
    }
}

at::Tensor ResidualBlock::operator()(at::Tensor x, const at::Tensor& time, const Checkpoint& checkpoint) const {
    const at::ScalarType running = x.scalar_type();
    at::Tensor sum = shortcut_ ? (*shortcut_)(x, {.checkpoint = checkpoint}) : x;
    at::Tensor h = norm1_(std::move(x));
    h = conv1_(std::move(h), {.result = running, .checkpoint = checkpoint});
    h = norm2_(std::move(h), time);
    return conv2_(std::move(h), {.addend = std::move(sum), .checkpoint = checkpoint});
}

} // namespace latelier
