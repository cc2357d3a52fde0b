#pragma once

#include <QIcon>

namespace latelier {

/// An icon of the program's own set, by its file name in resources/icons without the ending. It is drawn in the
/// application palette's text colour, in the accent when it is checked, and dim when it is disabled.
QIcon themedIcon(const QString& name);

} // namespace latelier
