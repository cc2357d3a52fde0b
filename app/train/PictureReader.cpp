#include "app/train/PictureReader.h"

#ifdef LATELIER_HAS_GALLERY
#include "gallery/PictureFile.h"
#endif

namespace latelier {

std::function<Image(const std::string& path)> pictureReader() {
#ifdef LATELIER_HAS_GALLERY
    return [](const std::string& path) { return readPicture(path); };
#else
    return {};
#endif
}

} // namespace latelier
