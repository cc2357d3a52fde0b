#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// Number formats that weight files store.
enum class DType { Bool, U8, I8, I16, U16, I32, U32, I64, U64, F8E4M3, F8E5M2, F16, BF16, F32, F64 };

std::size_t byteSize(DType type);
/// The name that safetensors uses, such as "F16".
std::string_view name(DType type);
std::optional<DType> dtypeNamed(std::string_view name);
/// Bytes of a tensor of that shape; empty when a dimension is negative or the product does not fit into 64 bits.
std::optional<std::size_t> byteCount(DType type, std::span<const std::int64_t> shape);

/// A tensor inside a weight file: row-major, little-endian, not converted. `bytes` stays valid as long as the
/// TensorFile (or any copy of its `keepAlive`) lives.
struct StoredTensor {
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;
    bool mapped = false; ///< the bytes lie in the mapping of a file: forgetPages may be called on them after use
};

/// The tensors of one weight file by name, memory-mapped; whatever the format, this is what its reader gives.
/// A value; safe to read from several threads.
struct TensorFile {
    std::map<std::string, StoredTensor, std::less<>> tensors;
    std::map<std::string, std::string, std::less<>> metadata;
    std::shared_ptr<const void> keepAlive; ///< the mapping that the spans point into
};

/// Reads a safetensors file (format of huggingface/safetensors). Every limit of the format is checked.
/// Throws Error{BadModel} with the name of the tensor and the file, Error{Io} when the file cannot be read.
TensorFile readSafetensors(const std::string& path);
/// The same from bytes in memory, for tests and fuzzing; the spans point into `bytes`.
TensorFile parseSafetensors(std::span<const std::byte> bytes, const std::string& label);

/// Reads a `.ckpt`/`.pt`/`.pth` zip archive of torch.save by an allow-list pickle machine that never calls anything.
TensorFile readCheckpoint(const std::string& path);
TensorFile parseCheckpoint(std::span<const std::byte> bytes, const std::string& label);

/// Opens either kind, told apart by content and not by the file's name.
TensorFile readTensorFile(const std::string& path);

/// Writes a safetensors file: to a temporary file in the same folder, fsync, rename. Header padded to 8 bytes.
void writeSafetensors(const std::string& path, const std::map<std::string, StoredTensor, std::less<>>& tensors,
                      const std::map<std::string, std::string, std::less<>>& metadata = {});

} // namespace latelier
