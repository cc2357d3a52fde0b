#pragma once

#include "core/base/GenerationRequest.h"
#include "ui/paint/Patch.h"

namespace latelier {

/// The document after a run that began from `sent` gave `picture`: what the run changed is taken over, what was painted
/// meanwhile elsewhere stays, and what was filled is no longer marked. Where layers lie over the picture, it becomes
/// one more on top, of this name, so that none of them is lost. A picture of another size replaces everything. Nothing
/// when the document has another size than what was sent, so that the picture has no place in it.
std::optional<PaintState> withResult(const PaintState& now, const PaintState& sent, const Image& picture,
                                     const QString& layerName = {});

/// A preview of a step where it belongs: over the source, inside the mask. A preview of a run without a mask is
/// returned as it is.
QImage previewInPlace(const GenerationRequest& request, const QImage& preview);

/// The size that a picture is painted anew at: its own shape at about `wanted` many pixels, in multiples of 8; `wanted`
/// itself where the shapes are the same.
QSize sizeForShape(QSize picture, QSize wanted);

} // namespace latelier
