#pragma once

#include <cstddef>
#include <string_view>

namespace latelier {

/// Whether a text holds characters side by side that hardly anyone writes but that misread UTF-8 produces, such as an
/// accented small letter before a currency sign. The heuristic of ftfy 6 ("badness").
bool looksMisread(std::u32string_view text);

/// The end of the run of misread UTF-8 that starts at `begin` as far as its letters tell, or `begin` when none starts
/// there. Characters count by the byte that they stand for in any of the Latin-1-like encodings.
std::size_t endOfMisreadRun(std::u32string_view text, std::size_t begin);

} // namespace latelier
