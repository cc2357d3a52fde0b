#pragma once

#include <ATen/core/Tensor.h>

#include <string>

namespace latelier {

/// Writes pictures [B, 3, H, W] in [-1, 1] as one PNG, row by row, `columns` to a row. Throws Error{Io}.
void writeSheet(const std::string& path, const at::Tensor& pictures, int columns);

} // namespace latelier
