#pragma once

#include "app/manual/ProgramManual.h"

#include <span>
#include <string>
#include <vector>

namespace latelier {

/// A row of the one table that the window's command line, help and man page are made from.
struct WindowOption {
    const char* name;  ///< without the leading dashes
    const char* value; ///< how help names the value; empty for a flag
    Completes completes;
    const char* help; ///< English; translated in the context "WindowOptions"
    std::vector<std::string> choices = {};
};

std::span<const WindowOption> windowOptions();

ProgramManual windowManual();

} // namespace latelier
