#include "core/kernels/Activations.h"

#include <ATen/ATen.h>

namespace latelier {

at::Tensor geglu(const at::Tensor& x) {
    const std::vector<at::Tensor> halves = x.chunk(2, -1);
    return halves[0] * at::gelu(halves[1]);
}

at::Tensor quickGelu(const at::Tensor& x) {
    return x * at::sigmoid(1.702 * x);
}

} // namespace latelier
