#pragma once

#include "core/base/Engine.h"

#include <QString>

#include <memory>

namespace latelier {

/// Loads the engine's shared library and makes the engine. Without a file it is sought beside the program, in ../lib
/// and where the system keeps libraries. Throws Error{Internal}. The library stays loaded until the program ends.
std::unique_ptr<Engine> loadEngine(const QString& file);

} // namespace latelier
