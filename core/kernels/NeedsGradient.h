#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <initializer_list>

namespace latelier {

/// Whether autograd is to record an operation on these tensors, which the fast kernels do not take part in.
inline bool needsGradient(std::initializer_list<at::Tensor> tensors) {
    return at::GradMode::is_enabled() && std::any_of(tensors.begin(), tensors.end(), [](const at::Tensor& t) {
               return t.defined() && t.requires_grad();
           });
}

} // namespace latelier
