#pragma once

#include <functional>
#include <ostream>

namespace latelier {

/// Where a command prints. Results go to `out` and nothing else does, so that scripts can read them; progress, notices
/// and errors go to `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool terminal = false;                          ///< err is a terminal that can redraw its line
    bool unicode = false;                           ///< the locale is UTF-8
    std::function<int()> width = [] { return 80; }; ///< columns, asked anew for each line since windows are resized
};

/// The console of this process.
Console systemConsole();

} // namespace latelier
