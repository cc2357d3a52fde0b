#include "core/base/Error.h"

#include <utility>

namespace latelier {

Error::Error(ErrorKind kind, Sentence sentence, std::string detail)
    : std::runtime_error(sentence.english()), kind_(kind), sentence_(std::move(sentence)), detail_(std::move(detail)) {}

Error::Error(ErrorKind kind, const std::string& what, std::string detail)
    : Error(kind, Sentence::plain(what), std::move(detail)) {}

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::BadModel:
        return 3;
    case ErrorKind::BadPicture:
        return 4;
    case ErrorKind::Cancelled:
        return 130;
    case ErrorKind::Io:
    case ErrorKind::OutOfMemory:
    case ErrorKind::Internal:
        break;
    }
    return 1;
}

std::string_view name(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return "usage";
    case ErrorKind::BadModel:
        return "bad model";
    case ErrorKind::BadPicture:
        return "bad picture";
    case ErrorKind::Io:
        return "input/output";
    case ErrorKind::OutOfMemory:
        return "out of memory";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Internal:
        break;
    }
    return "internal";
}

} // namespace latelier
