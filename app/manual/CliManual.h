#pragma once

#include "app/manual/ProgramManual.h"

namespace latelier {

/// latelier-cli as its tables of commands and options describe it, and with the names of samplers and schedules.
ProgramManual cliManual();

} // namespace latelier
