#pragma once

#include "core/base/GenerationRequest.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace latelier {

using ParameterPairs = std::vector<std::pair<std::string, std::string>>;

/// What a `parameters` text says.
struct Parameters {
    GenerationRequest request; ///< what the text does not say keeps its default
    ParameterPairs extra;      ///< the pairs that no value of the request holds, in their order: Model, Version, ...
    bool found = false;        ///< false: the text has no line of parameters and is a prompt throughout
};

/// The text that A1111 stores with a picture: prompt, "Negative prompt: " always, and one line of settings. `extra`
/// pairs (Model, Model hash, Lora hashes, Version, any other) are put where A1111 has them; one that names a value of
/// the request is passed over. Pictures, masks and what A1111 has no name for are not part of the text.
std::string writeParameters(const GenerationRequest& request, const ParameterPairs& extra = {});

/// Reads such a text from A1111, Forge and the many programs that write alike: prompts of several lines, CRLF, JSON
/// values without quotes, schedules inside the sampler's name. A value that cannot be read keeps the default and stays
/// among `extra`. Never throws. A line "Negative prompt:" inside a prompt cannot be told from the real one: the first
/// counts.
Parameters parseParameters(std::string_view text);

} // namespace latelier
