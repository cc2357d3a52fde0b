#include "core/tensors/TensorFileIo.h"

#include "core/base/Error.h"
#include "core/base/TensorFile.h"

#include <ATen/ATen.h>

#include <array>
#include <cstring>
#include <utility>

namespace latelier {

namespace {

constexpr std::array<std::pair<DType, at::ScalarType>, 10> formats = {{{DType::Bool, at::kBool},
                                                                       {DType::U8, at::kByte},
                                                                       {DType::I8, at::kChar},
                                                                       {DType::I16, at::kShort},
                                                                       {DType::I32, at::kInt},
                                                                       {DType::I64, at::kLong},
                                                                       {DType::F16, at::kHalf},
                                                                       {DType::BF16, at::kBFloat16},
                                                                       {DType::F32, at::kFloat},
                                                                       {DType::F64, at::kDouble}}};

at::ScalarType scalarType(DType type, const std::string& tensor) {
    for (const auto& [stored, scalar] : formats)
        if (stored == type)
            return scalar;
    throw Error(ErrorKind::BadModel,
                Sentence("The tensor '%1' is stored as %2, which is not supported here.", tensor, name(type)));
}

DType storedType(at::ScalarType type, const std::string& tensor) {
    for (const auto& [stored, scalar] : formats)
        if (scalar == type)
            return stored;
    throw Error(ErrorKind::Internal, Sentence("The tensor '%1' has a number format that cannot be written.", tensor));
}

} // namespace

TensorMap readTensors(const std::string& path, TensorMetadata* metadata) {
    const TensorFile file = readSafetensors(path);
    TensorMap tensors;
    for (const auto& [name, stored] : file.tensors) {
        at::Tensor tensor = at::empty(stored.shape, scalarType(stored.dtype, name));
        if (!stored.bytes.empty())
            std::memcpy(tensor.data_ptr(), stored.bytes.data(), stored.bytes.size());
        tensors.emplace(name, std::move(tensor));
    }
    if (metadata)
        metadata->insert(file.metadata.begin(), file.metadata.end());
    return tensors;
}

at::Tensor readTensor(const std::string& path, const std::string& name) {
    const TensorMap tensors = readTensors(path);
    const auto found = tensors.find(name);
    if (found == tensors.end())
        throw Error(ErrorKind::BadModel, Sentence("The file '%1' has no tensor called '%2'.", path, name));
    return found->second.to(at::kFloat);
}

void writeTensors(const std::string& path, const TensorMap& tensors, const TensorMetadata& metadata) {
    TensorMap kept; // what the spans below point into
    std::map<std::string, StoredTensor, std::less<>> stored;
    for (const auto& [name, tensor] : tensors) {
        const at::Tensor& bytes = kept.emplace(name, tensor.detach().to(at::kCPU).contiguous()).first->second;
        stored[name] = {storedType(bytes.scalar_type(), name),
                        bytes.sizes().vec(),
                        {static_cast<const std::byte*>(bytes.data_ptr()), bytes.nbytes()}};
    }
    writeSafetensors(path, stored, metadata);
}

} // namespace latelier
