#include "gallery/FileLock.h"

#include "core/base/Error.h"
#include "gallery/DurableFile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace latelier {

FileLock::FileLock(const std::filesystem::path& path, Kind kind)
    : FileLock(path, kind == Kind::Alone ? LOCK_EX : LOCK_SH) {}

FileLock::FileLock(const std::filesystem::path& path, int operation)
    : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    int result = descriptor_ < 0 ? -1 : 0;
    while (result == 0 && (result = ::flock(descriptor_, operation)) != 0 && errno == EINTR)
        result = 0;
    held_ = result == 0;
    if (held_ || (descriptor_ >= 0 && errno == EWOULDBLOCK))
        return;
    const int reason = errno;
    if (descriptor_ >= 0)
        ::close(descriptor_);
    throw Error(ErrorKind::Io, Sentence("Cannot lock %1: %2.", path.string(), reasonOf(reason)));
}

std::unique_ptr<FileLock> FileLock::attempt(const std::filesystem::path& path) {
    std::unique_ptr<FileLock> lock(new FileLock(path, LOCK_EX | LOCK_NB));
    return lock->held_ ? std::move(lock) : nullptr;
}

FileLock::~FileLock() {
    ::close(descriptor_);
}

} // namespace latelier
