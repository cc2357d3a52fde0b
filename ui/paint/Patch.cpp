#include "ui/paint/Patch.h"

#include "core/base/Error.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace latelier {

namespace {

constexpr int planeShift = 24;
constexpr std::uint32_t indexBits = (1u << planeShift) - 1;
constexpr int largestSide = 32768;
constexpr quint8 version = 2;
constexpr int packing = 1; ///< zlib's fastest

std::uint32_t tileOf(Plane plane, int index) {
    return std::uint32_t(plane) << planeShift | std::uint32_t(index);
}

int across(QSize size) {
    return (size.width() + Patch::tileSide - 1) / Patch::tileSide;
}
int down(QSize size) {
    return (size.height() + Patch::tileSide - 1) / Patch::tileSide;
}

int bytesPerPixel(Plane plane) {
    return plane == Plane::Mask ? 1 : 4;
}

/// Visits the rows of a tile: (first byte in the image's row y, bytes).
template <typename Visit>
void eachRow(const QRect& area, Plane plane, Visit visit) {
    const qsizetype width = qsizetype(area.width()) * bytesPerPixel(plane);
    const qsizetype left = qsizetype(area.left()) * bytesPerPixel(plane);
    for (int y = area.top(); y <= area.bottom(); ++y)
        visit(y, left, width);
}

bool isClear(const QImage& image, const QRect& area, Plane plane) {
    bool clear = true;
    eachRow(area, plane, [&](int y, qsizetype left, qsizetype width) {
        const uchar* row = image.constScanLine(y) + left;
        clear = clear && std::all_of(row, row + width, [](uchar value) { return value == 0; });
    });
    return clear;
}

bool sameKind(const PaintState& state, QSize size, QImage::Format format) {
    return state.size() == size && state.picture.format() == format;
}

std::uint32_t tilesOfAPlane(QSize size) {
    return std::uint32_t(across(size)) * std::uint32_t(down(size));
}

/// What the pixels of the tiles take; nothing where there are no such tiles.
std::optional<qsizetype> bytesOfPixels(const Patch& patch) {
    qsizetype bytes = 0;
    for (const std::uint32_t tile : patch.tiles) {
        const Plane plane = planeOf(tile);
        const bool layer = plane != Plane::Picture && plane != Plane::Mask;
        if ((tile & indexBits) >= tilesOfAPlane(patch.size) || (layer && std::size_t(plane) > patch.layers.size()))
            return std::nullopt;
        const QRect area = areaOf(tile, patch.size);
        bytes += qsizetype(area.width()) * area.height() * bytesPerPixel(plane);
    }
    return bytes;
}

} // namespace

Plane planeOf(std::uint32_t tile) {
    return Plane(tile >> planeShift);
}

QRect areaOf(std::uint32_t tile, QSize size) {
    const int index = int(tile & indexBits);
    const QRect whole(index % across(size) * Patch::tileSide, index / across(size) * Patch::tileSide, Patch::tileSide,
                      Patch::tileSide);
    return whole & QRect(QPoint(), size);
}

std::vector<std::uint32_t> tilesAt(Plane plane, QSize size, const QRect& area) {
    std::vector<std::uint32_t> tiles;
    const QRect inside = area & QRect(QPoint(), size);
    if (inside.isEmpty())
        return tiles;
    for (int row = inside.top() / Patch::tileSide; row <= inside.bottom() / Patch::tileSide; ++row)
        for (int column = inside.left() / Patch::tileSide; column <= inside.right() / Patch::tileSide; ++column)
            tiles.push_back(tileOf(plane, row * across(size) + column));
    return tiles;
}

bool differ(const QImage& a, const QImage& b, std::uint32_t tile) {
    bool different = false;
    eachRow(areaOf(tile, a.size()), planeOf(tile), [&](int y, qsizetype left, qsizetype width) {
        different = different || std::memcmp(a.constScanLine(y) + left, b.constScanLine(y) + left, width) != 0;
    });
    return different;
}

void copyTile(QImage& to, const QImage& from, std::uint32_t tile) {
    eachRow(areaOf(tile, from.size()), planeOf(tile), [&](int y, qsizetype left, qsizetype width) {
        std::memcpy(to.scanLine(y) + left, from.constScanLine(y) + left, std::size_t(width));
    });
}

std::vector<std::uint32_t> changedTiles(const PaintState& before, const PaintState& after, const QRect& within) {
    std::vector<std::uint32_t> tiles;
    const bool replaced = !sameKind(before, after.size(), after.picture.format());
    const auto addChanged = [&](Plane plane, const QImage& a, const QImage& b) {
        if (replaced || a.cacheKey() != b.cacheKey())
            for (const std::uint32_t tile : tilesAt(plane, after.size(), replaced ? after.rect() : within))
                if (replaced || differ(a, b, tile))
                    tiles.push_back(tile);
    };
    addChanged(Plane::Picture, before.picture, after.picture);
    addChanged(Plane::Mask, before.mask, after.mask);
    for (std::size_t i = 0; i < after.layers.size(); ++i) {
        const Layer& layer = after.layers[i];
        const Plane plane = layerPlane(int(i));
        const int known = replaced ? -1 : layerWithId(before, layer.id);
        if (known >= 0)
            addChanged(plane, before.layers[std::size_t(known)].image, layer.image);
        else
            for (const std::uint32_t tile : tilesAt(plane, after.size(), after.rect()))
                if (!isClear(layer.image, areaOf(tile, after.size()), plane))
                    tiles.push_back(tile);
    }
    return tiles;
}

Patch patchOf(const PaintState& state, const std::vector<std::uint32_t>& tiles) {
    if (state.empty())
        return {};
    Patch patch{state.size(), state.picture.format() == QImage::Format_ARGB32, infosOf(state), tiles, {}};
    patch.pixels.resize(bytesOfPixels(patch).value_or(0));
    char* to = patch.pixels.data();
    for (const std::uint32_t tile : tiles)
        eachRow(areaOf(tile, patch.size), planeOf(tile), [&](int y, qsizetype left, qsizetype width) {
            std::memcpy(to, state.plane(planeOf(tile)).constScanLine(y) + left, std::size_t(width));
            to += width;
        });
    return patch;
}

Patch wholePatch(const PaintState& state) {
    return patchOf(state, changedTiles({}, state, state.rect()));
}

PatchedArea areaOf(const Patch& patch) {
    PatchedArea area;
    for (const std::uint32_t tile : patch.tiles)
        (planeOf(tile) == Plane::Mask ? area.mask : area.picture) |= areaOf(tile, patch.size);
    return area;
}

void apply(const Patch& patch, PaintState& state) {
    const auto refuse = [] { throw Error(ErrorKind::BadPicture, Sentence("A kept step of the picture is damaged.")); };
    if (patch.size.isEmpty()) {
        state = {};
        return;
    }
    const QImage::Format format = patch.alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const bool fits = sameKind(state, patch.size, format);
    // Tiles of picture and mask.
    const auto ground = std::count_if(patch.tiles.begin(), patch.tiles.end(), [](std::uint32_t tile) {
        return planeOf(tile) == Plane::Picture || planeOf(tile) == Plane::Mask;
    });
    if (patch.pixels.size() != bytesOfPixels(patch) ||
        (!fits && std::size_t(ground) != 2 * std::size_t(tilesOfAPlane(patch.size))))
        refuse();
    if (!fits) {
        state = {};
        state.picture = QImage(patch.size, format);
        state.mask = QImage(patch.size, QImage::Format_Grayscale8);
    }
    std::vector<Layer> layers;
    for (const LayerInfo& info : patch.layers) {
        const int known = layerWithId(state, info.id);
        layers.push_back({info, known < 0 ? QImage() : state.layers[std::size_t(known)].image});
        if (known < 0)
            layers.back().image = blankImage(patch.size, QImage::Format_ARGB32);
    }
    state.layers = std::move(layers);
    const char* from = patch.pixels.constData();
    for (const std::uint32_t tile : patch.tiles) {
        const QRect area = areaOf(tile, patch.size);
        QImage& image = state.plane(planeOf(tile));
        eachRow(area, planeOf(tile), [&](int y, qsizetype left, qsizetype width) {
            std::memcpy(image.scanLine(y) + left, from, std::size_t(width));
            from += width;
        });
    }
}

QByteArray toBytes(const Patch& patch) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << version << patch.size << patch.alpha << quint32(patch.layers.size());
    for (const LayerInfo& layer : patch.layers)
        out << quint32(layer.id) << layer.name << qint32(layer.opacity) << layer.visible;
    out << quint32(patch.tiles.size());
    for (const std::uint32_t tile : patch.tiles)
        out << quint32(tile);
    out << qCompress(patch.pixels, packing);
    return bytes;
}

std::optional<Patch> patchFromBytes(const QByteArray& bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 kind = 0;
    quint32 layers = 0;
    quint32 count = 0;
    Patch patch;
    in >> kind >> patch.size >> patch.alpha >> layers;
    if (in.status() != QDataStream::Ok || kind != version || layers > quint32(mostLayers) ||
        std::max(patch.size.width(), patch.size.height()) > largestSide)
        return std::nullopt;
    for (quint32 i = 0; i < layers; ++i) {
        quint32 id = 0;
        qint32 opacity = 0;
        LayerInfo layer;
        in >> id >> layer.name >> opacity >> layer.visible;
        layer.id = id;
        layer.opacity = std::clamp(int(opacity), 0, 100);
        patch.layers.push_back(layer);
    }
    in >> count;
    if (in.status() != QDataStream::Ok || qsizetype(count) * 4 > bytes.size())
        return std::nullopt;
    patch.tiles.resize(count);
    for (std::uint32_t& tile : patch.tiles) {
        quint32 value = 0;
        in >> value;
        tile = value;
    }
    QByteArray packed;
    in >> packed;
    const std::optional<qsizetype> expected = bytesOfPixels(patch);
    // The length stands in front; a wrong one must not take memory.
    if (in.status() != QDataStream::Ok || !expected || packed.size() < 4 ||
        qFromBigEndian<quint32>(packed.constData()) != quint64(*expected))
        return std::nullopt;
    patch.pixels = qUncompress(packed);
    if (patch.pixels.size() != *expected)
        return std::nullopt;
    return patch;
}

} // namespace latelier
