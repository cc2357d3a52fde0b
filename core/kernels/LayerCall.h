#pragma once

#include "core/kernels/Checkpoint.h"

#include <ATen/core/Tensor.h>

namespace latelier {

/// What a convolution or linear layer is called with besides its input.
struct LayerCall {
    at::Tensor addend = {};                            ///< of the result's shape, added to it; may be undefined
    at::ScalarType result = at::ScalarType::Undefined; ///< the result's dtype; else the wider of input and addend
    Checkpoint checkpoint = {};
    double flopsAtOnce = flopsBetweenChecks; ///< between two calls of the checkpoint
};

/// The dtype of the result of a layer with input x. Layers of bf16 weights so keep a running sum in fp32 that came in
/// as fp32.
at::ScalarType resultType(const at::Tensor& x, const LayerCall& call);

/// x in the dtype of weights that are narrower.
at::Tensor narrowed(const at::Tensor& x, at::ScalarType weights);

/// The result y of a layer by ATen with the call's addend, in the call's dtype. With fp32 weights the dtype is left as
/// autocast chose it.
at::Tensor finished(const at::Tensor& y, const at::Tensor& x, const LayerCall& call, at::ScalarType weights);

/// How many of `count` equal parts, each of `flops` operations, are done at once: as many as `most` operations allow,
/// at least one, and as evenly as they go.
std::int64_t partsAtOnce(std::int64_t count, double flops, double most);

} // namespace latelier
