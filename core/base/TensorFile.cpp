#include "core/base/TensorFile.h"

#include "core/base/MappedFile.h"
#include "core/base/ModelFileError.h"

#include <algorithm>
#include <array>
#include <optional>

namespace latelier {

namespace {

struct DTypeRow {
    DType type;
    std::string_view name;
    std::size_t bytes;
};

constexpr std::array dtypes = {
    DTypeRow{DType::Bool, "BOOL", 1},      DTypeRow{DType::U8, "U8", 1},          DTypeRow{DType::I8, "I8", 1},
    DTypeRow{DType::I16, "I16", 2},        DTypeRow{DType::U16, "U16", 2},        DTypeRow{DType::I32, "I32", 4},
    DTypeRow{DType::U32, "U32", 4},        DTypeRow{DType::I64, "I64", 8},        DTypeRow{DType::U64, "U64", 8},
    DTypeRow{DType::F8E4M3, "F8_E4M3", 1}, DTypeRow{DType::F8E5M2, "F8_E5M2", 1}, DTypeRow{DType::F16, "F16", 2},
    DTypeRow{DType::BF16, "BF16", 2},      DTypeRow{DType::F32, "F32", 4},        DTypeRow{DType::F64, "F64", 8},
};

const DTypeRow& row(DType type) {
    return *std::find_if(dtypes.begin(), dtypes.end(), [type](const DTypeRow& row) { return row.type == type; });
}

} // namespace

std::size_t byteSize(DType type) {
    return row(type).bytes;
}

std::string_view name(DType type) {
    return row(type).name;
}

std::optional<DType> dtypeNamed(std::string_view name) {
    const auto found =
        std::find_if(dtypes.begin(), dtypes.end(), [name](const DTypeRow& row) { return row.name == name; });
    return found == dtypes.end() ? std::nullopt : std::optional(found->type);
}

std::optional<std::size_t> byteCount(DType type, std::span<const std::int64_t> shape) {
    std::uint64_t bytes = byteSize(type);
    for (const std::int64_t size : shape) {
        if (size < 0 || __builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes))
            return std::nullopt;
    }
    return bytes;
}

TensorFile readTensorFile(const std::string& path) {
    const MappedFile file = mapFile(path);
    const std::string_view start(reinterpret_cast<const char*>(file.bytes.data()),
                                 std::min<std::size_t>(file.bytes.size(), 64));
    if (start.starts_with("GGUF"))
        refuseModelFile(path, Sentence("it is a GGUF file; give the .safetensors form of the model"));
    if (start.starts_with("version https://git-lfs"))
        refuseModelFile(path,
                        Sentence("it is a Git LFS pointer and not the file itself; fetch it with \"git lfs pull\""));
    if (start.starts_with("<!") || start.starts_with("<html"))
        refuseModelFile(path, Sentence("it is a web page, saved in place of the model; download it again"));
    // The length that a safetensors file begins with can be any bytes, those of the other kinds as well.
    const bool header = start.size() > 8 && start.substr(4, 5) == std::string_view("\0\0\0\0{", 5);
    const bool checkpoint = start.starts_with("PK") || start.starts_with("\x80");
    return checkpoint && !header ? readCheckpoint(path) : readSafetensors(path);
}

} // namespace latelier
