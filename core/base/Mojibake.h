#pragma once

#include <string>
#include <string_view>

namespace latelier {

/// Undoes UTF-8 that was read as a single-byte encoding ("schÃ¶n" -> "schön"), also when that happened twice, when
/// no-break spaces or some bytes were lost on the way, or when only a part of the text is affected. Text that does not
/// look misread comes back as it is. Follows fix_encoding of ftfy 6.
std::u32string repairMojibake(std::u32string text);

/// Reads the C1 control characters U+0080 to U+009F as windows-1252 does.
std::u32string withoutC1Controls(std::u32string text);

} // namespace latelier
