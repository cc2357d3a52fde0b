#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace latelier {

/// What went wrong, coarse enough to choose an exit code, an icon or a retry by it.
enum class ErrorKind {
    Usage,       ///< the request itself cannot be carried out (a wrong option, an unknown sampler)
    BadModel,    ///< a model file or folder is damaged, incomplete or of an unknown kind
    BadPicture,  ///< a picture cannot be read or does not fit
    Io,          ///< the disk or another device failed
    OutOfMemory, ///< the work does not fit into memory
    Cancelled,   ///< the user asked to stop
    Internal     ///< a fault of the program
};

/// The one exception type of Latelier. `what()` is one sentence for people: what, where, and what to do.
class Error : public std::runtime_error {
public:
    /// `detail` holds what a developer wants to see besides, such as the text of a library's own exception.
    Error(ErrorKind kind, const std::string& what, std::string detail = {});

    ErrorKind kind() const { return kind_; }
    const std::string& detail() const { return detail_; }

private:
    ErrorKind kind_;
    std::string detail_;
};

/// The exit code that a command-line program ends with: 1 failure, 2 usage, 3 bad model, 4 bad picture, 130
/// interrupted.
int exitCode(ErrorKind kind);

/// A stable lower-case word for the kind, as it stands in JSON output.
std::string_view name(ErrorKind kind);

} // namespace latelier
