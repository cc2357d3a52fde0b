#pragma once

#include "core/kernels/Checkpoint.h"
#include "core/kernels/Conv2d.h"
#include "core/kernels/Norms.h"

#include <optional>
#include <string>

namespace latelier {

/// Shape of a residual block.
struct ResidualBlockConfig {
    int in = 0;
    int out = 0;
    int normGroups = 32;
    double normEps = 1e-5;
    bool exactShortcut = false; ///< the shortcut's convolution in fp32 whatever the dtype of the others
};

/// norm, SiLU, conv, (+ time), norm, SiLU, conv, + shortcut, as in diffusers' ResnetBlock2D. The projection of the time
/// is not part of it: a U-Net computes those of all its blocks at once.
class ResidualBlock {
public:
    ResidualBlock(const ResidualBlockConfig& config, WeightStore& weights, const std::string& prefix);

    /// x [B, in, H, W] -> [B, out, H, W]; `time` [B, out] is the time embedding as projected for this block, or
    /// undefined where there is none. The memory of an x that is handed over for good is used again.
    at::Tensor operator()(at::Tensor x, const at::Tensor& time, const Checkpoint& checkpoint) const;

private:
    GroupNorm norm1_;
    Conv2d conv1_;
    GroupNorm norm2_;
    Conv2d conv2_;
    std::optional<Conv2d> shortcut_;
};

} // namespace latelier
