#pragma once

#include "core/training/ScenePainter.h"
#include "core/training/TrainingOptions.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// An endless stream of pictures with captions, a function of the index alone: the painter's scenes, or the files of a
/// folder in a new order, with new crops and flips, each time round. Its functions may be called from several threads.
struct PictureSource {
    /// Pictures first to first + count - 1; attributes and boxes are undefined where nobody knows them.
    std::function<SceneBatch(std::int64_t first, std::int64_t count)> pictures;
    /// The caption of a picture; `turn` draws other words for the same picture where there are any.
    std::function<std::string(std::int64_t index, std::uint64_t turn)> caption;
    std::vector<std::string> words;                                 ///< what the captions are made of, sorted
    std::function<std::vector<std::string>(std::int64_t)> examples; ///< captions that tell everything
};

enum class SourcePart { Training, HeldOut };

/// What the options ask for: `options.pictures`, else painted scenes. The held-out part is another stream of the
/// painter, or every twentieth file of the folder. Throws Error{Usage} for a folder without pictures and Error{Io}.
PictureSource pictureSource(const TrainingOptions& options, SourcePart part);

} // namespace latelier
