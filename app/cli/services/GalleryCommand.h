#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "core/base/Engine.h"

#include <functional>

namespace latelier {

/// "latelier-cli gallery ...": lists, finds, imports, exports, makes again and cares for pictures. Ctrl+C stops long
/// work cleanly. `engine` is asked for only where pictures are made.
/// Throws Error; "check" throws Error{Io} when something is found that was not mended.
void galleryCommand(const Arguments& arguments, Console& console, const std::function<Engine&()>& engine);

} // namespace latelier
