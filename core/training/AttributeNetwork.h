#pragma once

#include "core/kernels/Conv2d.h"
#include "core/kernels/Linear.h"
#include "core/kernels/WeightStore.h"
#include "core/training/SceneVocabulary.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace latelier {

/// A small network of VGG's shape (Simonyan & Zisserman 2015) that reads a scene's attributes off a picture. Trained on
/// the painter, it judges generated pictures, and its taps serve as a perceptual metric where no VGG weights are at
/// hand.
class AttributeNetwork {
public:
    static constexpr int kLevels = 5;

    struct Reading {
        std::vector<at::Tensor> taps;   ///< five, each before its pool
        at::Tensor features;            ///< [B, width]: what the heads read
        std::vector<at::Tensor> logits; ///< per attribute [B, values]
    };

    /// `width` is that of the first level; the others have 2, 4, 6 and 8 times as many channels.
    AttributeNetwork(int width, WeightStore& weights, const std::string& prefix = "attributes.");

    /// Pictures [B, 3, H, W] in [-1, 1], looked at in half their size.
    Reading read(const at::Tensor& pictures) const;
    /// The taps alone.
    std::vector<at::Tensor> taps(const at::Tensor& pictures) const;

private:
    std::vector<Conv2d> convolutions_;
    std::vector<Linear> hidden_;
    std::vector<Linear> heads_;
};

/// Mean cross entropy over the attributes, of truths [B, kSceneAttributes].
at::Tensor attributeLoss(const AttributeNetwork::Reading& reading, const at::Tensor& truths);

/// Share of right readings per attribute, [kSceneAttributes].
at::Tensor attributeAgreement(const AttributeNetwork::Reading& reading, const at::Tensor& truths);

} // namespace latelier
