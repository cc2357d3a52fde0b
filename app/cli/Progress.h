#pragma once

#include "app/cli/Console.h"
#include "core/base/Engine.h"

#include <string>

namespace latelier {

/// What a progress line shows.
struct Progress {
    int picture = 0; ///< index
    int pictures = 1;
    int step = 0; ///< finished
    int steps = 0;
    double secondsPerStep = 0;
    double secondsLeft = 0;
};

/// "2:05" for 125 seconds, "1:02:03" above an hour, "4.2 s" below a minute.
std::string duration(double seconds);

/// One line of at most `width` columns with a bar; what does not fit is left out, the step count last.
std::string progressBar(const Progress& progress, int width, bool unicode);

/// The same for a log: one plain line.
std::string progressText(const Progress& progress);

/// Draws the progress of a run: a bar that redraws itself on a terminal, a line per step elsewhere.
class ProgressDisplay {
public:
    ProgressDisplay(Console& console, int pictures);
    ~ProgressDisplay();

    void phase(const std::string& name, double fraction);
    void step(const StepUpdate& update);
    /// Prints a sentence and leaves the bar below it.
    void say(const std::string& sentence);
    /// Takes the bar away.
    void clear();

private:
    void draw(const std::string& line);

    Console& console_;
    int pictures_;
    double seconds_ = 0; ///< of the steps so far
    int steps_ = 0;
    std::string phase_;
    std::string drawn_;
};

} // namespace latelier
