#include "gallery/FileLock.h"

#include "core/base/Error.h"
#include "gallery/DurableFile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace latelier {

FileLock::FileLock(const std::filesystem::path& path)
    : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    int result = descriptor_ < 0 ? -1 : 0;
    while (result == 0 && (result = ::flock(descriptor_, LOCK_EX)) != 0 && errno == EINTR)
        result = 0;
    if (result != 0) {
        const int reason = errno;
        if (descriptor_ >= 0)
            ::close(descriptor_);
        throw Error(ErrorKind::Io, "Cannot lock " + path.string() + ": " + reasonOf(reason) + ".");
    }
}

FileLock::~FileLock() {
    ::close(descriptor_);
}

} // namespace latelier
