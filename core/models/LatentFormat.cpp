#include "core/models/LatentFormat.h"

namespace latelier {

LatentFormat stableDiffusionLatents() {
    LatentFormat format;
    format.rgbFactors = {{0.3512f, 0.2297f, 0.3227f},
                         {0.3250f, 0.4974f, 0.2350f},
                         {-0.2829f, 0.1762f, 0.2721f},
                         {-0.2120f, -0.2616f, -0.7177f}};
    return format;
}

} // namespace latelier
