#pragma once

#include <QFont>

struct ImFontAtlas;

namespace latelier {

/// Builds the atlas with the glyphs that Qt draws for a font, so that what Dear ImGui writes looks like the rest of the
/// window. `ratio` is device pixels per logical pixel.
void buildFontAtlas(ImFontAtlas& atlas, const QFont& font, double ratio);

} // namespace latelier
