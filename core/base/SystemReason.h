#pragma once

#include "core/base/Sentence.h"

namespace latelier {

/// What the operating system says of an errno value: "No such file or directory".
Sentence systemReason(int error);

} // namespace latelier
