#include "core/training/PictureSource.h"

#include "core/training/CaptionGrammar.h"
#include "core/training/HeldOut.h"
#include "core/training/PictureFolder.h"

namespace latelier {

namespace {

PictureSource paintedScenes(const TrainingOptions& options, std::uint64_t seed) {
    PictureSource source;
    source.pictures = [painter = ScenePainter(options.subset, seed, options.size, options.device)](
                          std::int64_t first, std::int64_t count) { return painter.paint(first, count); };
    source.caption = [subset = options.subset, seed](std::int64_t index, std::uint64_t turn) {
        return captionOf(drawTruth(subset, seed, index), PictureRandom(seed, index), CaptionDetail::Varied, turn);
    };
    source.words = captionWords(options.subset);
    source.examples = [subset = options.subset, seed](std::int64_t count) {
        std::vector<std::string> captions;
        for (std::int64_t i = 0; i < count; ++i) {
            captions.push_back(
                captionOf(drawTruth(subset, seed, i), PictureRandom(seed, i), CaptionDetail::Everything));
        }
        return captions;
    };
    return source;
}

} // namespace

PictureSource pictureSource(const TrainingOptions& options, SourcePart part) {
    if (!options.pictures.empty()) {
        return pictureFolder(options, part);
    }
    return paintedScenes(options, part == SourcePart::HeldOut ? kHeldOutSeed : options.seed);
}

} // namespace latelier
