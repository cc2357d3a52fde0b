#pragma once

/// What the hot operations call themselves for profilers: RECORD_USER_SCOPE shows the names to LayerClock and to
/// PyTorch's own profiler, and costs nothing while neither listens.
namespace latelier::kinds {

constexpr const char* convolution3x3 = "3x3 convolution";
constexpr const char* linear = "linear, 1x1 convolution";
constexpr const char* attention = "attention";
constexpr const char* groupNorm = "group norm with SiLU";
constexpr const char* layerNorm = "layer norm";
constexpr const char* geglu = "GEGLU";

} // namespace latelier::kinds
