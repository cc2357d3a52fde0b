#pragma once

#include "core/base/Sentence.h"

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

/// The one exception type of Latelier: one sentence for people that tells what, where, and what to do. `what()` is it
/// in English.
class Error : public std::runtime_error {
public:
    /// What the window may show, in its language: Error(ErrorKind::Usage, Sentence("Step %1 is not kept.", step)).
    /// `detail` holds what a developer wants to see besides, such as the text of a library's own exception.
    Error(ErrorKind kind, Sentence sentence, std::string detail = {});

    /// What only the command line says (its options, training): in English, or as it was translated before.
    Error(ErrorKind kind, const std::string& what, std::string detail = {});

    ErrorKind kind() const { return kind_; }
    const Sentence& sentence() const { return sentence_; }
    const std::string& detail() const { return detail_; }

private:
    ErrorKind kind_;
    Sentence sentence_;
    std::string detail_;
};

/// The exit code that a command-line program ends with: 1 failure, 2 usage, 3 bad model, 4 bad picture, 130
/// interrupted.
int exitCode(ErrorKind kind);

/// A stable lower-case word for the kind, as it stands in JSON output.
std::string_view name(ErrorKind kind);

} // namespace latelier
