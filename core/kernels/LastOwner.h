#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Whether nobody else can see the memory of `x`, so that it may be used for something else.
inline bool isLastOwner(const at::Tensor& x) {
    return x.defined() && x.use_count() == 1 && x.storage().use_count() == 1;
}

} // namespace latelier
