#include "core/base/MappedFile.h"
#include "core/base/ModelFileError.h"
#include "core/base/TensorFile.h"

namespace latelier {

TensorFile parseCheckpoint(std::span<const std::byte>, const std::string& label) {
    refuseModelFile(label, "this build reads no PyTorch checkpoints; convert it to .safetensors");
}

TensorFile readCheckpoint(const std::string& path) {
    const MappedFile file = mapFile(path);
    return parseCheckpoint(file.bytes, path);
}

} // namespace latelier
