#pragma once

#include <QImage>

namespace latelier {

/// A grey map as a veil for a picture: dark where the map is dark, thin and warm where it is bright, so that the part
/// which a word drives stands out in its own colours.
QImage attentionVeil(const QImage& map);

} // namespace latelier
