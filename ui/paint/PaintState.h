#pragma once

#include <QImage>
#include <QString>

#include <cstdint>
#include <vector>

namespace latelier {

/// What can be painted on: the picture, the mask, and between them the layers (layerPlane). The numbers stand in files.
enum class Plane : std::uint8_t { Picture = 0, Mask = 128 };

/// Layers are counted from the lowest, which is 0.
constexpr int mostLayers = 100;
constexpr Plane layerPlane(int layer) {
    return Plane(layer + 1);
}

/// What there is to know of a layer beside its pixels.
struct LayerInfo {
    std::uint32_t id = 0; ///< never 0; tells the layers of a state apart, wherever they are moved
    QString name;
    int opacity = 100; ///< percent
    bool visible = true;
    bool operator==(const LayerInfo&) const = default;
};

/// A sheet that lies over the picture and can be hidden, moved and taken away again.
struct Layer : LayerInfo {
    QImage image; ///< ARGB32, of the picture's size
    bool operator==(const Layer&) const = default;
};

/// A picture, what lies over it, and which part of it is made anew. Everything null, or everything of one size.
struct PaintState {
    QImage picture;            ///< RGB32, or ARGB32 where it has transparent parts
    QImage mask;               ///< Grayscale8, 255 = make anew
    std::vector<Layer> layers; ///< lowest first

    bool empty() const { return picture.isNull(); }
    QSize size() const { return picture.size(); }
    QRect rect() const { return picture.rect(); }
    const QImage& plane(Plane which) const;
    QImage& plane(Plane which) { return const_cast<QImage&>(std::as_const(*this).plane(which)); }
    bool operator==(const PaintState&) const = default;
};

/// The picture in the format that is painted on, under an empty mask.
PaintState stateOf(const QImage& picture);

/// Zeros, which take memory only where something is written.
QImage blankImage(QSize size, QImage::Format format);

bool isEmptyMask(const QImage& mask);

std::vector<LayerInfo> infosOf(const PaintState& state);
/// For the layers in their order, as many as the state has.
void setInfos(PaintState& state, const std::vector<LayerInfo>& infos);
/// Place of the layer with this id, or -1.
int layerWithId(const PaintState& state, std::uint32_t id);
bool hasVisibleLayers(const PaintState& state);

/// The picture with its visible layers over it: what is seen, and what the model sees.
QImage flattened(const PaintState& state);
/// The same for a part alone, into an image of the picture's size and format.
void flatten(QImage& seen, const PaintState& state, const QRect& area);

} // namespace latelier
