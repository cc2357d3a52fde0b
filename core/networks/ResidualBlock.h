#pragma once

#include "core/kernels/Checkpoint.h"
#include "core/kernels/Conv2d.h"
#include "core/kernels/Linear.h"
#include "core/kernels/Norms.h"

#include <optional>
#include <string>

namespace latelier {

/// Shape of a residual block. A `timeWidth` of 0 means a block that is not told the time (the autoencoder's).
struct ResidualBlockConfig {
    int in = 0;
    int out = 0;
    int timeWidth = 0;
    int normGroups = 32;
    double normEps = 1e-5;
    bool exactShortcut = false; ///< the shortcut's convolution in fp32 whatever the dtype of the others
};

/// norm, SiLU, conv, (+ time), norm, SiLU, conv, + shortcut, as in diffusers' ResnetBlock2D.
class ResidualBlock {
public:
    ResidualBlock(const ResidualBlockConfig& config, WeightStore& weights, const std::string& prefix);

    /// x [B, in, H, W] -> [B, out, H, W]; `time` [B, timeWidth] is the time embedding after its SiLU.
    /// The memory of an x that is handed over for good is used again.
    at::Tensor operator()(at::Tensor x, const at::Tensor& time, const Checkpoint& checkpoint) const;

private:
    GroupNorm norm1_;
    Conv2d conv1_;
    std::optional<Linear> timeProjection_;
    GroupNorm norm2_;
    Conv2d conv2_;
    std::optional<Conv2d> shortcut_;
};

} // namespace latelier
