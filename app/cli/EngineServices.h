#pragma once

#include "app/cli/Commands.h"

namespace latelier {

/// The services of this build: the engine, and the gallery's picture files where the build has them.
Services engineServices();

} // namespace latelier
