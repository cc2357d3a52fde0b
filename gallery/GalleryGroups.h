#pragma once

#include "gallery/GallerySearch.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latelier {

/// What stands under one heading when pictures are looked through.
enum class PictureGrouping {
    None,
    Day,   ///< made on the same day of local time; only where the pictures are in order of time
    Family ///< came from one another: sources, branches and runs made again
};

struct PictureGroup {
    std::size_t first = 0; ///< index of its first picture
    std::size_t count = 0;
    std::int64_t time = 0; ///< when its first picture was made; 0 for the pictures that have no family
    bool operator==(const PictureGroup&) const = default;
};

/// What a query finds, in the order in which it is shown.
struct GalleryListing {
    std::vector<PictureId> ids;
    std::vector<PictureGroup> groups; ///< in order, without gaps; one without a heading when nothing is grouped
    bool grouped = false;
};

/// Finds pictures and puts them in groups. Families stand in the order of their first pictures, those without one last.
GalleryListing listPictures(Gallery& gallery, GallerySearch& search, const GalleryQuery& query,
                            PictureGrouping grouping);

} // namespace latelier
