#include "ui/paint/KeptTiles.h"

namespace latelier {

void KeptTiles::keep(const PaintState& state, Plane plane, const QRect& area) {
    const QImage& now = state.plane(plane);
    Kept& kept = planes_[plane];
    if (kept.image.isNull())
        kept.image = blankImage(now.size(), now.format());
    for (const std::uint32_t tile : tilesAt(plane, now.size(), area))
        if (kept.tiles.insert(tile).second)
            copyTile(kept.image, now, tile);
}

std::vector<std::uint32_t> KeptTiles::changed(const PaintState& now) const {
    std::vector<std::uint32_t> tiles;
    for (const auto& [plane, kept] : planes_)
        for (const std::uint32_t tile : kept.tiles)
            if (differ(kept.image, now.plane(plane), tile))
                tiles.push_back(tile);
    return tiles;
}

PaintState KeptTiles::before(const PaintState& now) const {
    PaintState state = now;
    for (const auto& [plane, kept] : planes_)
        state.plane(plane) = kept.image;
    return state;
}

void KeptTiles::putBack(PaintState& state) const {
    for (const auto& [plane, kept] : planes_)
        for (const std::uint32_t tile : kept.tiles)
            copyTile(state.plane(plane), kept.image, tile);
}

} // namespace latelier
