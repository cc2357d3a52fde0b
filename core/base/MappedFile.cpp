#include "core/base/MappedFile.h"

#include "core/base/Error.h"
#include "core/base/ModelFileError.h"

#include <cerrno>
#include <cstdint>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace latelier {

namespace {

[[noreturn]] void failToRead(const std::string& path, int error) {
    throw Error(ErrorKind::Io, "The file " + path + " cannot be read: " + std::strerror(error) + ".");
}

struct Descriptor {
    int value;
    ~Descriptor() { ::close(value); }
};

} // namespace

MappedFile mapFile(const std::string& path) {
    // A pipe of that name would wait for its other end for ever; O_NONBLOCK does not concern ordinary files.
    const int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (opened < 0)
        failToRead(path, errno);
    const Descriptor file{opened};
    struct stat status {};
    if (::fstat(file.value, &status) != 0)
        failToRead(path, errno);
    if (!S_ISREG(status.st_mode))
        refuseModelFile(path, S_ISDIR(status.st_mode) ? "it is a folder" : "it is no ordinary file");
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        refuseModelFile(path, "the file is empty; download it again");
    void* start = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.value, 0);
    if (start == MAP_FAILED)
        failToRead(path, errno);
    std::shared_ptr<const void> keepAlive(start, [size](const void* p) { ::munmap(const_cast<void*>(p), size); });
    return {{static_cast<const std::byte*>(start), size}, std::move(keepAlive)};
}

void forgetPages(std::span<const std::byte> bytes) {
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<std::uintptr_t>(bytes.data()) + page - 1) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size()) / page * page;
    if (begin < end)
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

} // namespace latelier
