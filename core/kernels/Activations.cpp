#include "core/kernels/Activations.h"

#include "core/kernels/LayerKinds.h"
#include "core/kernels/NeedsGradient.h"
#include "core/kernels/NormGradients.h"
#include "core/kernels/NormLoops.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>

#include <vector>

namespace latelier {

at::Tensor geglu(const at::Tensor& x) {
    RECORD_USER_SCOPE(kinds::geglu);
    if (normLoopsSuit(x, x.scalar_type()) && !needsGradient({x})) {
        return gegluLoop(x);
    }
    if (normGradientsSuit(x) && needsGradient({x})) {
        return gegluWithGradient(x);
    }
    const std::vector<at::Tensor> halves = x.chunk(2, -1);
    return halves[0] * at::gelu(halves[1]);
}

at::Tensor quickGelu(const at::Tensor& x) {
    return x * at::sigmoid(1.702 * x);
}

} // namespace latelier
