#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// The elements of a tensor by another name for their type: the loops know bf16 by its bits, LibTorch as a class.
template <typename T>
T* dataOf(const at::Tensor& tensor) {
    return static_cast<T*>(tensor.data_ptr());
}

} // namespace latelier
