#pragma once

#include <string>
#include <utility>
#include <vector>

namespace latelier {

/// How long the start took, in milliseconds since the process was made.
class StartupReport {
public:
    void mark(std::string what);
    /// One line per mark on the standard output.
    void print() const;

private:
    std::vector<std::pair<std::string, double>> marks_;
};

} // namespace latelier
