#pragma once

#include <QByteArray>
#include <QImage>

#include <cstdint>
#include <optional>
#include <vector>

namespace latelier {

enum class Plane { Picture, Mask };

/// A picture and which part of it is made anew. Both null, or both of one size.
struct PaintState {
    QImage picture; ///< RGB32, or ARGB32 where it has transparent parts
    QImage mask;    ///< Grayscale8, 255 = make anew

    bool empty() const { return picture.isNull(); }
    QSize size() const { return picture.size(); }
    QRect rect() const { return picture.rect(); }
    const QImage& plane(Plane which) const { return which == Plane::Picture ? picture : mask; }
    QImage& plane(Plane which) { return which == Plane::Picture ? picture : mask; }
    bool operator==(const PaintState&) const = default;
};

/// The picture in the format that is painted on, under an empty mask.
PaintState stateOf(const QImage& picture);

bool isEmptyMask(const QImage& mask);

/// Tiles of a state, packed; putting them in place brings an older or newer state back. Undo, the journal and documents
/// all keep changes as patches.
struct Patch {
    static constexpr int tileSide = 64;

    QSize size; ///< of the state that the tiles belong to; empty is the empty state
    bool alpha = false;
    std::vector<std::uint32_t> tiles; ///< index in rows of tiles; the top bit tells the mask's from the picture's
    QByteArray packed;                ///< the tiles' pixels one after the other, zlib

    bool operator==(const Patch&) const = default;
};

/// The tiles in which two states differ inside `within`; all of both when their sizes or formats differ.
std::vector<std::uint32_t> changedTiles(const PaintState& before, const PaintState& after, const QRect& within);
Patch patchOf(const PaintState& state, const std::vector<std::uint32_t>& tiles);
/// All of a state.
Patch wholePatch(const PaintState& state);

/// What the tiles cover of each plane.
struct PatchedArea {
    QRect picture;
    QRect mask;
};
PatchedArea areaOf(const Patch& patch);

/// Puts the tiles in place. A state of another size or format is replaced: then the patch must hold all tiles.
/// Throws Error{BadPicture} for a patch that does not fit, and changes nothing.
void apply(const Patch& patch, PaintState& state);

QByteArray toBytes(const Patch& patch);
/// Nothing when the bytes are no patch.
std::optional<Patch> patchFromBytes(const QByteArray& bytes);

} // namespace latelier
