#pragma once

#include "ui/paint/PaintState.h"

namespace latelier {

// What is done to the layers of a state as a whole; each function returns the state with that done.

/// An empty layer, or one of this image, above that place (-1 is the picture itself), with an id of its own.
PaintState withNewLayer(const PaintState& state, const QString& name, int above, const QImage& image = {});
PaintState withoutLayer(const PaintState& state, int layer);
/// Exchanges two neighbours.
PaintState withLayerRaised(const PaintState& state, int layer);
/// A visible layer becomes one with the visible layer or the picture under it; what is seen stays the same.
PaintState withLayerMerged(const PaintState& state, int layer);

} // namespace latelier
