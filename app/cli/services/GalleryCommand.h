#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"

namespace latelier {

/// "latelier-cli gallery ...": lists, finds, imports, exports and cares for pictures. Ctrl+C stops long work cleanly.
/// Throws Error; "check" throws Error{Io} when something is found that was not mended.
void galleryCommand(const Arguments& arguments, Console& console);

} // namespace latelier
