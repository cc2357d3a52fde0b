#include "ui/paint/Patch.h"

#include "core/base/Error.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace latelier {

namespace {

constexpr std::uint32_t maskBit = 1u << 31;
constexpr int largestSide = 32768;
constexpr int packing = 1; ///< zlib's fastest: a stroke must not wait for it

Plane planeOf(std::uint32_t tile) {
    return tile & maskBit ? Plane::Mask : Plane::Picture;
}

int across(QSize size) {
    return (size.width() + Patch::tileSide - 1) / Patch::tileSide;
}
int down(QSize size) {
    return (size.height() + Patch::tileSide - 1) / Patch::tileSide;
}

QRect areaOf(std::uint32_t tile, QSize size) {
    const int index = int(tile & ~maskBit);
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

std::vector<std::uint32_t> allTiles(QSize size) {
    const std::uint32_t count = std::uint32_t(across(size)) * std::uint32_t(down(size));
    std::vector<std::uint32_t> tiles(2 * count);
    std::iota(tiles.begin(), tiles.begin() + count, 0u);
    std::iota(tiles.begin() + count, tiles.end(), maskBit);
    return tiles;
}

} // namespace

PaintState stateOf(const QImage& picture) {
    if (picture.isNull())
        return {};
    PaintState state;
    state.picture = picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    state.picture.setDevicePixelRatio(1);
    state.mask = QImage(picture.size(), QImage::Format_Grayscale8);
    state.mask.fill(0);
    return state;
}

bool isEmptyMask(const QImage& mask) {
    for (int y = 0; y < mask.height(); ++y) {
        const uchar* row = mask.constScanLine(y);
        if (!std::all_of(row, row + mask.width(), [](uchar value) { return value == 0; }))
            return false;
    }
    return true;
}

std::vector<std::uint32_t> changedTiles(const PaintState& before, const PaintState& after, const QRect& within) {
    if (before.size() != after.size() || before.picture.format() != after.picture.format())
        return allTiles(after.size());
    std::vector<std::uint32_t> tiles;
    const QSize size = after.size();
    for (const Plane plane : {Plane::Picture, Plane::Mask}) {
        const QImage& a = before.plane(plane);
        const QImage& b = after.plane(plane);
        if (a.cacheKey() == b.cacheKey())
            continue;
        const QRect area = within & after.rect();
        if (area.isEmpty())
            continue;
        for (int row = area.top() / Patch::tileSide; row <= area.bottom() / Patch::tileSide; ++row)
            for (int column = area.left() / Patch::tileSide; column <= area.right() / Patch::tileSide; ++column) {
                const auto index = std::uint32_t(row * across(size) + column);
                if (differs(a, b, areaOf(index, size), plane))
                    tiles.push_back(index | (plane == Plane::Mask ? maskBit : 0));
            }
    }
    return tiles;
}

Patch patchOf(const PaintState& state, const std::vector<std::uint32_t>& tiles) {
    Patch patch{state.size(), state.picture.format() == QImage::Format_ARGB32, tiles, {}};
    if (state.empty())
        return {};
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
    return patchOf(state, allTiles(state.size()));
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
    const bool fits = state.size() == patch.size && state.picture.format() == format;
    if (!fits && patch.tiles.size() != 2 * std::size_t(count))
        refuse();
    qsizetype expected = 0;
    for (const std::uint32_t tile : patch.tiles) {
        if ((tile & ~maskBit) >= count)
            refuse();
        const QRect area = areaOf(tile, patch.size);
        expected += qsizetype(area.width()) * area.height() * bytesPerPixel(planeOf(tile));
    }
    // The length stands in front; a wrong one must not take memory.
    if (patch.packed.size() < 4 || qFromBigEndian<quint32>(patch.packed.constData()) != quint64(expected))
        refuse();
    const QByteArray plain = qUncompress(patch.packed);
    if (plain.size() != expected)
        refuse();
    if (!fits) {
        state.picture = QImage(patch.size, format);
        state.mask = QImage(patch.size, QImage::Format_Grayscale8);
    }
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
    out << quint8(1) << patch.size << patch.alpha << quint32(patch.tiles.size());
    for (const std::uint32_t tile : patch.tiles)
        out << quint32(tile);
    out << patch.packed;
    return bytes;
}

std::optional<Patch> patchFromBytes(const QByteArray& bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint32 count = 0;
    Patch patch;
    in >> version >> patch.size >> patch.alpha >> count;
    if (in.status() != QDataStream::Ok || version != 1 || qsizetype(count) * 4 > bytes.size() ||
        std::max(patch.size.width(), patch.size.height()) > largestSide)
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
