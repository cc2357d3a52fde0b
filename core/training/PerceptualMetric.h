#pragma once

#include "core/training/AttributeNetwork.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// The perceptual distance LPIPS (Zhang et al. 2018): features of five depths, each brought to unit length, their
/// squared differences weighted per channel and averaged over the picture.
struct PerceptualMetric {
    std::function<std::vector<at::Tensor>(const at::Tensor& pictures)> taps;
    std::vector<at::Tensor> channelWeights; ///< per tap [1, C, 1, 1]; empty weighs all alike
    std::string name;                       ///< for logs and reports: what the features come from

    /// Distances [B] between pictures in [-1, 1]. Gradients flow to `a`; `b` is taken as given.
    at::Tensor distance(const at::Tensor& a, const at::Tensor& b) const;
};

/// The metric on a network that was trained on the painter's attributes.
PerceptualMetric attributeMetric(const AttributeNetwork& network);

/// The metric on VGG16 (torchvision's names, "features.0.weight"), with the learned channel weights of LPIPS
/// ("lin0.model.1.weight") where `linearPath` is not empty. Throws Error{BadModel}, Error{Io}.
PerceptualMetric vggMetric(const std::string& path, const std::string& linearPath, at::Device device);

} // namespace latelier
