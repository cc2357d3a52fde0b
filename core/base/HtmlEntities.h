#pragma once

#include <string>
#include <string_view>

namespace latelier {

/// Replaces character references as browsers do (and Python's html.unescape): named ones with or without a semicolon,
/// also as the beginning of a longer word where HTML allows it; numeric ones with the windows-1252 corrections.
std::u32string unescapeHtml(std::u32string_view text);

/// The cautious form: only whole references that end in a semicolon, and names in capitals where they are unambiguous
/// ("&EACUTE;"); "this&not that" stays as it is. The rule of ftfy 6.
std::u32string unescapeWholeHtml(std::u32string_view text);

/// The table behind both; see its file for the form.
extern const char* const htmlEntityTable;

} // namespace latelier
