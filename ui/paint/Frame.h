#pragma once

#include "ui/paint/Patch.h"

namespace latelier {

/// What the room beyond the old picture is filled with before the model paints it.
enum class Prefill { Mirror, Smear, Noise };

/// The picture within another frame (in its own pixels): cropped, and extended where the frame goes beyond it. New room
/// is prefilled and marked, with a strip of `overlap` pixels of the old picture along it so that both grow together;
/// the rest of the mask is cleared. A frame inside the picture only crops, and keeps the mask.
PaintState framed(const PaintState& state, const QRect& frame, Prefill prefill, int overlap, quint32 noiseSeed);

} // namespace latelier
