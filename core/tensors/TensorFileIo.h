#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace latelier {

using TensorMap = std::map<std::string, at::Tensor>;
using TensorMetadata = std::map<std::string, std::string, std::less<>>;

/// All tensors of a safetensors file, copied into memory of their own, on the CPU in their stored dtypes.
/// `metadata` receives the file's when given. Throws Error{BadModel}, Error{Io}.
TensorMap readTensors(const std::string& path, TensorMetadata* metadata = nullptr);

/// One tensor of a safetensors file as float32. Throws Error{BadModel} when there is none of that name.
at::Tensor readTensor(const std::string& path, const std::string& name);

/// Writes a safetensors file atomically; tensors are brought to the CPU and made contiguous. Throws Error{Io}.
void writeTensors(const std::string& path, const TensorMap& tensors, const TensorMetadata& metadata = {});

} // namespace latelier
