#pragma once

#include <QFont>

#include <set>

struct ImFontAtlas;

namespace latelier {

/// Builds the atlas with the glyphs that Qt draws for these letters in a font, so that what Dear ImGui writes looks
/// like the rest of the window, in every script. `ratio` is device pixels per logical pixel.
void buildFontAtlas(ImFontAtlas& atlas, const QFont& font, double ratio, const std::set<char16_t>& letters);

} // namespace latelier
