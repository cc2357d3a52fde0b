#pragma once

#include "ui/paint/Patch.h"

#include <map>
#include <set>

namespace latelier {

/// What the planes were before a change that is being made: tiles are kept when the change reaches them, so that what a
/// stroke does not touch is not copied.
class KeptTiles {
public:
    /// Keeps what the plane is now where it is not kept yet.
    void keep(const PaintState& state, Plane plane, const QRect& area);
    /// Of the plane's size; what was not kept is blank.
    const QImage& plane(Plane plane) const { return planes_.at(plane).image; }
    /// Those that are not any more what was kept.
    std::vector<std::uint32_t> changed(const PaintState& now) const;
    /// The state with what was kept in the place of what is there now, for reading these tiles alone.
    PaintState before(const PaintState& now) const;
    void putBack(PaintState& state) const;
    void clear() { planes_.clear(); }

private:
    struct Kept {
        QImage image;
        std::set<std::uint32_t> tiles;
    };
    std::map<Plane, Kept> planes_;
};

} // namespace latelier
