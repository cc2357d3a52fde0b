#pragma once

#include <ATen/core/Tensor.h>

#include <memory>

namespace latelier {

/// The weights of one convolution or linear layer in the layout that oneDNN computes with on this processor, packed
/// once. Const; may be used by several threads. The only part of Latelier that calls oneDNN.
class PackedWeights {
public:
    /// Packs `weight` [out, in, k, k] for convolutions of channels-last [B, in, H, W]. Returns null where oneDNN has
    /// nothing better than ATen for it: not on the CPU, not fp32 or bf16, a processor without bf16.
    static std::shared_ptr<const PackedWeights> ofConvolution(const at::Tensor& weight, const at::Tensor& bias,
                                                              int stride, int padding);
    /// Packs `weight` [out, in], with or without a bias, for products over the last dimension.
    static std::shared_ptr<const PackedWeights> ofLinear(const at::Tensor& weight, const at::Tensor& bias);

    virtual ~PackedWeights() = default;

    /// The layer's result, plus `addend` of the result's shape when there is one. Not differentiable.
    virtual at::Tensor operator()(const at::Tensor& x, const at::Tensor& addend) const = 0;
    /// The weights in the layout that they came in.
    virtual at::Tensor unpack() const = 0;
    virtual at::ScalarType dtype() const = 0;
};

} // namespace latelier
