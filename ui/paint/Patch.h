#pragma once

#include "ui/paint/PaintState.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace latelier {

/// Tiles of a state; putting them in place brings an older or newer state back. Undo, the journal and documents all
/// keep changes as patches.
struct Patch {
    static constexpr int tileSide = 64;

    QSize size; ///< of the state that the tiles belong to; empty is the empty state
    bool alpha = false;
    std::vector<LayerInfo> layers;    ///< of that state
    std::vector<std::uint32_t> tiles; ///< index in rows of tiles, with the plane in the top 8 bits
    QByteArray pixels;                ///< of the tiles one after the other, row by row

    bool operator==(const Patch&) const = default;
};

/// The tiles of `after` that bring `before` to it, when they differ inside `within` alone; all when their sizes or
/// formats differ. Layers are told apart by id, and begin transparent.
std::vector<std::uint32_t> changedTiles(const PaintState& before, const PaintState& after, const QRect& within);
Patch patchOf(const PaintState& state, const std::vector<std::uint32_t>& tiles);
/// All of a state.
Patch wholePatch(const PaintState& state);

/// The tiles of a plane that touch an area.
std::vector<std::uint32_t> tilesAt(Plane plane, QSize size, const QRect& area);
Plane planeOf(std::uint32_t tile);
QRect areaOf(std::uint32_t tile, QSize size);
/// Two images of one plane, in what the tile covers.
bool differ(const QImage& a, const QImage& b, std::uint32_t tile);
void copyTile(QImage& to, const QImage& from, std::uint32_t tile);

/// What the tiles cover.
struct PatchedArea {
    QRect picture; ///< and its layers
    QRect mask;
};
PatchedArea areaOf(const Patch& patch);

/// Puts the tiles in place. A state of another size or format is replaced: then the patch must hold all tiles.
/// Throws Error{BadPicture} for a patch that does not fit, and changes nothing.
void apply(const Patch& patch, PaintState& state);

/// Compresses the pixels: slow beside all else that is done with a patch.
QByteArray toBytes(const Patch& patch);
/// Nothing when the bytes are no patch.
std::optional<Patch> patchFromBytes(const QByteArray& bytes);

} // namespace latelier
