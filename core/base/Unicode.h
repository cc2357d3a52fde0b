#pragma once

#include <string>
#include <string_view>

namespace latelier {

/// Text as code points. Every ill-formed sequence becomes U+FFFD (one per maximal subpart, as in the Unicode standard),
/// so any bytes give a text; pairs of encoded UTF-16 surrogates (CESU-8) become the character they were meant for.
std::u32string decodeUtf8(std::string_view bytes);
std::string encodeUtf8(std::u32string_view text);
void appendUtf8(std::string& bytes, char32_t character);

bool isLetter(char32_t character); ///< general category L
bool isNumber(char32_t character); ///< general category N
bool isDecimalDigit(char32_t character);
/// The White_Space property.
bool isWhiteSpace(char32_t character);
/// What Python's str.isspace and re's \s take for a blank: White_Space and the separators U+001C to U+001F.
bool isPythonSpace(char32_t character);
/// What \w matches: letters, numbers and the underscore.
inline bool isWordCharacter(char32_t character) {
    return character == '_' || isLetter(character) || isNumber(character);
}

/// Canonical composition (NFC).
std::u32string composed(std::u32string_view text);
/// Compatibility composition (NFKC).
std::u32string compatibilityComposed(std::u32string_view text);

/// Full lower case as in the Unicode standard and Python's str.lower: final sigma and U+0130 included, no locale.
std::u32string lowerCased(std::u32string_view text);
/// Simple upper case of each character, but "SS" for sharp s and letters for Latin ligatures.
std::u32string upperCased(std::u32string_view text);

} // namespace latelier
