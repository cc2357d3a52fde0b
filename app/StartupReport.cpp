#include "app/StartupReport.h"

#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>

namespace latelier {

namespace {

/// Since when the process runs, in milliseconds of CLOCK_BOOTTIME (field 22 of /proc/self/stat; see proc(5)).
double processStart() {
    std::ifstream stat("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    // The second field is the program's name in brackets and may itself hold blanks.
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    for (int index = 3; index <= 22; ++index)
        fields >> field;
    return std::stod(field) * 1000 / double(sysconf(_SC_CLK_TCK));
}

double now() {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

} // namespace

void StartupReport::mark(std::string what) {
    marks_.emplace_back(std::move(what), now() - processStart());
}

void StartupReport::print() const {
    for (const auto& [what, milliseconds] : marks_)
        std::printf("%-16s %7.0f ms\n", what.c_str(), milliseconds);
    std::fflush(stdout);
}

} // namespace latelier
