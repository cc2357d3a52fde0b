#include "core/base/SystemReason.h"

#include <cerrno>
#include <cstring>

namespace latelier {

Sentence systemReason(int error) {
    switch (error) {
    case EACCES:
        return Sentence("Permission denied");
    case EDQUOT:
        return Sentence("Disk quota exceeded");
    case EEXIST:
        return Sentence("File exists");
    case EFBIG:
        return Sentence("File too large");
    case EIO:
        return Sentence("Input/output error");
    case EISDIR:
        return Sentence("Is a directory");
    case EMFILE:
        return Sentence("Too many open files");
    case ENOENT:
        return Sentence("No such file or directory");
    case ENOMEM:
        return Sentence("Cannot allocate memory");
    case ENOSPC:
        return Sentence("No space left on device");
    case ENOTDIR:
        return Sentence("Not a directory");
    case EPERM:
        return Sentence("Operation not permitted");
    case EROFS:
        return Sentence("Read-only file system");
    default:
        return Sentence::plain(std::strerror(error));
    }
}

} // namespace latelier
