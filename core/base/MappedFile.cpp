#include "core/base/MappedFile.h"

#include "core/base/Error.h"
#include "core/base/ModelFileError.h"
#include "core/base/SystemReason.h"

#include <cerrno>
#include <cstdint>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace latelier {

namespace {

/// Linux maps as many bytes, aligned to as many, around a page that is read.
constexpr std::uintptr_t around = 1 << 16;

std::uintptr_t roundUp(std::uintptr_t address) {
    return (address + around - 1) / around * around;
}

[[noreturn]] void failToRead(const std::string& path, int error) {
    throw Error(ErrorKind::Io, Sentence("The file %1 cannot be read: %2.", path, systemReason(error)));
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
        refuseModelFile(path,
                        S_ISDIR(status.st_mode) ? Sentence("it is a folder") : Sentence("it is no ordinary file"));
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        refuseModelFile(path, Sentence("the file is empty; download it again"));
    const std::size_t reserved = size + 2 * around; // so that forgetPages can round both ends and meet no other memory
    void* const room = ::mmap(nullptr, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room == MAP_FAILED)
        failToRead(path, errno);
    std::shared_ptr<const void> keepAlive(room,
                                          [reserved](const void* p) { ::munmap(const_cast<void*>(p), reserved); });
    auto* const aligned = reinterpret_cast<void*>(roundUp(reinterpret_cast<std::uintptr_t>(room)));
    if (::mmap(aligned, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, file.value, 0) == MAP_FAILED)
        failToRead(path, errno);
    return {{static_cast<const std::byte*>(aligned), size}, std::move(keepAlive)};
}

bool stillThere([[maybe_unused]] std::span<const std::byte> bytes) {
#ifdef MADV_POPULATE_READ
    // A file loses its end first, so the page of the last byte tells of all.
    const auto last = reinterpret_cast<std::uintptr_t>(&bytes.back());
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    return ::madvise(reinterpret_cast<void*>(last / page * page), page, MADV_POPULATE_READ) == 0 || errno != EFAULT;
#else
    return true;
#endif
}

void forgetPages(std::span<const std::byte> bytes) {
    const std::uintptr_t begin = roundUp(reinterpret_cast<std::uintptr_t>(bytes.data()) + 1) - around;
    const std::uintptr_t end = roundUp(reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size()));
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

} // namespace latelier
