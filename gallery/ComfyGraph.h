#pragma once

#include "gallery/ForeignMetadata.h"

#include <optional>
#include <string>

namespace latelier {

/// Reads ComfyUI's `prompt` graph: from the node that saves a picture back to the sampler that made it, and from there
/// to the texts, the model and the latent. Knows the usual nodes, and passes through others by the names of their
/// inputs. Nothing when the text is no such graph or holds no sampler.
std::optional<ForeignSettings> readComfyGraph(const std::string& json);

} // namespace latelier
