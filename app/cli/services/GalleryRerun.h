#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "gallery/Gallery.h"

#include <vector>

namespace latelier {

/// "gallery rerun ID...": makes pictures again from their stored settings, exactly or with a new seed, and keeps what
/// comes out beside them. Throws Error{Cancelled} when `controls` stop it.
void rerunPictures(Gallery& gallery, const std::vector<PictureId>& ids, const Arguments& arguments, Console& console,
                   Engine& engine, Controls& controls);

/// "gallery verify ID...": makes pictures again and says whether each comes out the same, and if not what differs;
/// keeps nothing. Throws Error{BadPicture} when one does not come out the same.
void verifyPictures(Gallery& gallery, const std::vector<PictureId>& ids, const Arguments& arguments, Console& console,
                    Engine& engine, Controls& controls);

} // namespace latelier
