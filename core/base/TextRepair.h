#pragma once

#include <string>
#include <string_view>

namespace latelier {

/// Mends what goes wrong with text on its way through programs: misread encodings, HTML references (unless the text
/// holds a "<"), ligatures, full-width letters, curly quotes, foreign line ends, terminal colours, control characters;
/// the result is in NFC. Equal to fix_text of ftfy 6.3 with its defaults. Never throws.
std::u32string repairText(std::u32string_view text);

} // namespace latelier
