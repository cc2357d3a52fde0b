#include "core/networks/ResidualBlock.h"

namespace latelier {

ResidualBlock::ResidualBlock(const ResidualBlockConfig& config, WeightStore& weights, const std::string& prefix)
    : norm1_(weights, prefix + "norm1", config.in, config.normGroups, config.normEps, NormActivation::Silu),
      conv1_(weights, prefix + "conv1", config.in, config.out, 3, 1, 1),
      norm2_(weights, prefix + "norm2", config.out, config.normGroups, config.normEps, NormActivation::Silu),
      conv2_(weights, prefix + "conv2", config.out, config.out, 3, 1, 1) {
    if (config.timeWidth > 0) {
        timeProjection_.emplace(weights, prefix + "time_emb_proj", config.timeWidth, config.out);
    }
    if (config.in != config.out) {
        shortcut_.emplace(weights, prefix + "conv_shortcut", config.in, config.out, 1);
    }
}

at::Tensor ResidualBlock::operator()(const at::Tensor& x, const at::Tensor& time, const Checkpoint& checkpoint) const {
    at::Tensor h = conv1_(norm1_(x));
    reach(checkpoint);
    h = norm2_(h, timeProjection_ ? (*timeProjection_)(time) : at::Tensor());
    return conv2_(h, shortcut_ ? (*shortcut_)(x) : x);
}

} // namespace latelier
