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
constexpr int packing = 1; ///< zlib's fastest: a stroke must not wait for it

Plane planeOf(std::uint32_t tile) {
    return Plane(tile >> planeShift);
}
std::uint32_t tileOf(Plane plane, int index) {
    return std::uint32_t(plane) << planeShift | std::uint32_t(index);
}

int across(QSize size) {
    return (size.width() + Patch::tileSide - 1) / Patch::tileSide;
}
int down(QSize size) {
    return (size.height() + Patch::tileSide - 1) / Patch::tileSide;
}

QRect areaOf(std::uint32_t tile, QSize size) {
    const int index = int(tile & indexBits);
    const QRect whole(index % across(size) * Patch::tileSide, index / across(size) * Patch::tileSide, Patch::tileSide,
                      Patch::tileSide);
    return whole & QRect(QPoint(), size);
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

bool differs(const QImage& a, const QImage& b, const QRect& area, Plane plane) {
    bool different = false;
    eachRow(area, plane, [&](int y, qsizetype left, qsizetype width) {
        different = different || std::memcmp(a.constScanLine(y) + left, b.constScanLine(y) + left, width) != 0;
    });
    return different;
}

bool isClear(const QImage& image, const QRect& area, Plane plane) {
    bool clear = true;
    eachRow(area, plane, [&](int y, qsizetype left, qsizetype width) {
        const uchar* row = image.constScanLine(y) + left;
        clear = clear && std::all_of(row, row + width, [](uchar value) { return value == 0; });
    });
    return clear;
}

/// Visits the tiles that touch an area: (tile, what it covers).
template <typename Visit>
void eachTile(Plane plane, QSize size, const QRect& within, Visit visit) {
    const QRect area = within & QRect(QPoint(), size);
    if (area.isEmpty())
        return;
    for (int row = area.top() / Patch::tileSide; row <= area.bottom() / Patch::tileSide; ++row)
        for (int column = area.left() / Patch::tileSide; column <= area.right() / Patch::tileSide; ++column) {
            const std::uint32_t tile = tileOf(plane, row * across(size) + column);
            visit(tile, areaOf(tile, size));
        }
}

bool sameKind(const PaintState& state, QSize size, QImage::Format format) {
    return state.size() == size && state.picture.format() == format;
}

} // namespace

std::vector<std::uint32_t> changedTiles(const PaintState& before, const PaintState& after, const QRect& within) {
    std::vector<std::uint32_t> tiles;
    const bool replaced = !sameKind(before, after.size(), after.picture.format());
    const auto addChanged = [&](Plane plane, const QImage& a, const QImage& b) {
        if (replaced || a.cacheKey() != b.cacheKey())
            eachTile(plane, after.size(), replaced ? after.rect() : within, [&](std::uint32_t tile, const QRect& area) {
                if (replaced || differs(a, b, area, plane))
                    tiles.push_back(tile);
            });
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
            eachTile(plane, after.size(), after.rect(), [&](std::uint32_t tile, const QRect& area) {
                if (!isClear(layer.image, area, plane))
                    tiles.push_back(tile);
            });
    }
    return tiles;
}

Patch patchOf(const PaintState& state, const std::vector<std::uint32_t>& tiles) {
    if (state.empty())
        return {};
    Patch patch{state.size(), state.picture.format() == QImage::Format_ARGB32, infosOf(state), tiles, {}};
    QByteArray plain;
    for (const std::uint32_t tile : tiles)
        eachRow(areaOf(tile, patch.size), planeOf(tile), [&](int y, qsizetype left, qsizetype width) {
            const QImage& image = state.plane(planeOf(tile));
            plain.append(reinterpret_cast<const char*>(image.constScanLine(y)) + left, width);
        });
    patch.packed = qCompress(plain, packing);
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
    const auto refuse = [] { throw Error(ErrorKind::BadPicture, "A kept step of the picture is damaged."); };
    if (patch.size.isEmpty()) {
        state = {};
        return;
    }
    const QImage::Format format = patch.alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const std::uint32_t count = std::uint32_t(across(patch.size)) * std::uint32_t(down(patch.size));
    const bool fits = sameKind(state, patch.size, format);
    std::size_t ground = 0; ///< tiles of picture and mask
    qsizetype expected = 0;
    for (const std::uint32_t tile : patch.tiles) {
        const Plane plane = planeOf(tile);
        const bool layer = plane != Plane::Picture && plane != Plane::Mask;
        if ((tile & indexBits) >= count || (layer && std::size_t(plane) > patch.layers.size()))
            refuse();
        ground += !layer;
        const QRect area = areaOf(tile, patch.size);
        expected += qsizetype(area.width()) * area.height() * bytesPerPixel(plane);
    }
    if (!fits && ground != 2 * std::size_t(count))
        refuse();
    // The length stands in front; a wrong one must not take memory.
    if (patch.packed.size() < 4 || qFromBigEndian<quint32>(patch.packed.constData()) != quint64(expected))
        refuse();
    const QByteArray plain = qUncompress(patch.packed);
    if (plain.size() != expected)
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
        if (known < 0) {
            layers.back().image = QImage(patch.size, QImage::Format_ARGB32);
            layers.back().image.fill(Qt::transparent);
        }
    }
    state.layers = std::move(layers);
    const char* from = plain.constData();
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
    out << patch.packed;
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
    in >> patch.packed;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    return patch;
}

} // namespace latelier
