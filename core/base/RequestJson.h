#pragma once

#include "core/base/GenerationRequest.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <string>

namespace latelier {

/// Gives the name under which a request's picture or mask is kept, such as its SHA-256; "" leaves it out.
using PictureReference = std::function<std::string(const Image&)>;
/// Gives back the picture of such a name, null when it is gone.
using PictureLookup = std::function<std::shared_ptr<const Image>(const std::string&)>;

/// The complete request, every value by the name it has in GenerationRequest, with 64-bit seeds as whole numbers.
/// Pictures stand there by reference; without `reference` they are left out. The parent of a branch is nested.
nlohmann::json toJson(const GenerationRequest& request, const PictureReference& reference = {});

/// Reads what toJson wrote. Missing values and null keep their defaults; unknown names, which a later version may have
/// written, are passed over. Throws Error{Usage} that names the value when one is of the wrong kind or out of range.
GenerationRequest requestFromJson(const nlohmann::json& json, const PictureLookup& lookup = {});

/// One line of UTF-8; malformed text is replaced, never refused.
std::string toText(const nlohmann::json& json);

} // namespace latelier
