#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>

namespace latelier {

/// The weights of one convolution or linear layer for inference through oneDNN. They are packed into the layout that it
/// computes with on this processor when a size is first computed, or before: given an x on the meta device, which has a
/// size and no content, a layer packs its weights and makes its primitive, and computes nothing. Const; may be used by
/// several threads. The only part of Latelier that calls oneDNN.
///
/// Weights of signed bytes multiply unsigned bytes to sums of 32 bits, without a bias or an addend.
class PackedWeights {
public:
    virtual ~PackedWeights() = default;

    /// The weights in the layout that they came in.
    virtual at::Tensor unpack() const = 0;
    virtual at::ScalarType dtype() const = 0;
};

class PackedLinear : public PackedWeights {
public:
    /// Takes `weight` [out, in], which must not change any more, with or without a bias. Returns null where oneDNN has
    /// nothing better than ATen for it: not on the CPU, not fp32, bf16 or bytes, a processor without bf16 or products
    /// of bytes.
    static std::shared_ptr<const PackedLinear> of(const at::Tensor& weight, const at::Tensor& bias);

    /// The product over the last dimension, plus `addend` of the result's shape when there is one, in the dtype
    /// `result`: fp32 or that of the weights. Not differentiable.
    virtual at::Tensor operator()(const at::Tensor& x, const at::Tensor& addend, at::ScalarType result) const = 0;
};

class PackedConvolution : public PackedWeights {
public:
    /// Takes `weight` [out, in, k, k], with or without a bias. Null as for linear layers.
    static std::shared_ptr<const PackedConvolution> of(const at::Tensor& weight, const at::Tensor& bias, int stride,
                                                       int padding);

    /// Convolves x [B, in, H, W] into y [B, out, H', W'], both channels-last without gaps, with `above` and `below`
    /// rows of zeros around x, and with an `addend` like y when there is one. x has the dtype of the weights, y that or
    /// fp32. Not differentiable.
    virtual void operator()(const at::Tensor& x, std::int64_t above, std::int64_t below, const at::Tensor& addend,
                            const at::Tensor& y) const = 0;
};

} // namespace latelier
