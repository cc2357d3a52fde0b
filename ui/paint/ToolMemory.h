#pragma once

#include "ui/paint/MaskOverlay.h"
#include "ui/paint/Tool.h"

class QSettings;

namespace latelier {

/// Tools and the look of the mask as they were left the last time; what was never kept, or makes no sense, is as at the
/// first start.
struct ToolMemory {
    ToolSettings settings;
    MaskLook look;
};
ToolMemory readTools(const QSettings& values);
void writeTools(QSettings& values, const ToolMemory& tools);

} // namespace latelier
