#pragma once

#include "core/base/Sentence.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace latelier {

/// Throws Error{BadModel} "<label> cannot be used as a model file: <reason>." The reason says what to do as well
/// where there is something to do.
[[noreturn]] void refuseModelFile(const std::string& label, const Sentence& reason, std::string detail = {});

/// A name out of a file made fit to be shown: in quotes, control characters replaced, shortened when very long.
std::string quotedName(std::string_view name);

/// "[320, 4, 3, 3]"
std::string shapeText(std::span<const std::int64_t> shape);

} // namespace latelier
