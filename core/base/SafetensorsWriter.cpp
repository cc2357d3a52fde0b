#include "core/base/Error.h"
#include "core/base/ModelFileError.h"
#include "core/base/SystemReason.h"
#include "core/base/TensorFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace latelier {

namespace {

/// A file in the making beside the one it will replace; gone again unless it was renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& finalPath)
        : finalPath_(finalPath), path_(finalPath + ".part" + std::to_string(::getpid())),
          descriptor_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
        if (descriptor_ < 0)
            fail();
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        ::close(descriptor_);
        if (!renamed_)
            ::unlink(path_.c_str());
    }

    void write(std::span<const std::byte> bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                fail();
            if (written > 0)
                bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    /// On return the file is on the disk under its final name.
    void finish() {
        if (::fsync(descriptor_) != 0 || ::rename(path_.c_str(), finalPath_.c_str()) != 0)
            fail();
        renamed_ = true;
        const std::filesystem::path folder = std::filesystem::path(finalPath_).parent_path();
        const int opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (opened >= 0) {
            ::fsync(opened);
            ::close(opened);
        }
    }

private:
    [[noreturn]] void fail() const {
        const int error = errno;
        throw Error(ErrorKind::Io, Sentence("The file %1 cannot be written: %2.", finalPath_, systemReason(error)));
    }

    std::string finalPath_;
    std::string path_;
    int descriptor_;
    bool renamed_ = false;
};

} // namespace

void writeSafetensors(const std::string& path, const std::map<std::string, StoredTensor, std::less<>>& tensors,
                      const std::map<std::string, std::string, std::less<>>& metadata) {
    // Wide number formats first: with a padded header every tensor is then aligned to its format.
    std::vector<const std::pair<const std::string, StoredTensor>*> order;
    order.reserve(tensors.size());
    for (const auto& entry : tensors)
        order.push_back(&entry);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return byteSize(a->second.dtype) > byteSize(b->second.dtype);
    });

    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::size_t offset = 0;
    for (const auto* entry : order) {
        const auto& [name, tensor] = *entry;
        if (byteCount(tensor.dtype, tensor.shape) != tensor.bytes.size())
            throw Error(ErrorKind::Internal,
                        Sentence("The tensor %1 for %2 has %3 bytes, which its shape %4 does not.", quotedName(name),
                                 path, tensor.bytes.size(), shapeText(tensor.shape)));
        header[name] = {{"dtype", latelier::name(tensor.dtype)},
                        {"shape", tensor.shape},
                        {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t size = text.size();

    TemporaryFile file(path);
    file.write(std::as_bytes(std::span(&size, 1)));
    file.write(std::as_bytes(std::span(text)));
    for (const auto* entry : order)
        file.write(entry->second.bytes);
    file.finish();
}

} // namespace latelier
