#pragma once

#include "core/training/SceneRandom.h"
#include "core/training/SceneVocabulary.h"

#include <string>
#include <vector>

namespace latelier {

/// How much of a scene a caption tells: everything that the grammar can say, or what a person might, with details left
/// out.
enum class CaptionDetail { Everything, Varied };

/// A caption of the scene, lower case, with synonyms and word order drawn from `random`; `turn` draws another one for
/// the same picture. "a red house beside a lake at sunset, watercolour".
std::string captionOf(const SceneTruth& truth, const PictureRandom& random, CaptionDetail detail,
                      std::uint64_t turn = 0);

/// Every word that captions of the subset can hold, sorted.
std::vector<std::string> captionWords(const SceneSubset& subset);

} // namespace latelier
