#pragma once

#include "app/cli/Commands.h"

namespace latelier {

/// The one function that a service module exports: puts in the services that the module has.
///
/// The engine and the picture files are modules of their own, loaded when a command first needs them: LibTorch and
/// OpenImageIO take half a second to load, which help, a wrong option or a script should not wait for.
extern "C" void latelierAddServices(Services& services);

} // namespace latelier
