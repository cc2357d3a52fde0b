#pragma once

#include "core/base/Error.h"

namespace latelier {

/// The kind of the Error that `action` fails with; Internal where it does not fail.
ErrorKind kindOfFailure(auto&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace latelier
