#include "ui/paint/Layers.h"

#include <algorithm>

namespace latelier {

PaintState withNewLayer(const PaintState& state, const QString& name, int above, const QImage& image) {
    PaintState result = state;
    Layer layer;
    for (const Layer& other : state.layers)
        layer.id = std::max(layer.id, other.id);
    ++layer.id;
    layer.name = name;
    layer.image = image.isNull() ? blankImage(state.size(), QImage::Format_ARGB32) : image;
    result.layers.insert(result.layers.begin() + above + 1, layer);
    return result;
}

PaintState withoutLayer(const PaintState& state, int layer) {
    PaintState result = state;
    result.layers.erase(result.layers.begin() + layer);
    return result;
}

PaintState withLayerRaised(const PaintState& state, int layer) {
    PaintState result = state;
    std::swap(result.layers[std::size_t(layer)], result.layers[std::size_t(layer) + 1]);
    return result;
}

PaintState withLayerMerged(const PaintState& state, int layer) {
    PaintState pair;
    pair.layers = {state.layers[std::size_t(layer)]};
    PaintState result = withoutLayer(state, layer);
    if (layer == 0) {
        pair.picture = state.picture;
        result.picture = flattened(pair);
        return result;
    }
    // Over nothing, the lower one takes its opacity into its pixels.
    pair.layers.insert(pair.layers.begin(), state.layers[std::size_t(layer) - 1]);
    pair.picture = QImage(state.size(), QImage::Format_ARGB32);
    pair.picture.fill(Qt::transparent);
    Layer& below = result.layers[std::size_t(layer) - 1];
    below.image = flattened(pair);
    below.opacity = 100;
    return result;
}

} // namespace latelier
