#include "ui/Memory.h"

#include <unistd.h>

#include <fstream>
#include <string>

namespace latelier {

MemoryUse memoryUse() {
    MemoryUse use;
    std::size_t pages = 0;
    std::ifstream statm("/proc/self/statm");
    if (statm >> pages >> pages)
        use.resident = pages * std::size_t(sysconf(_SC_PAGESIZE));
    std::ifstream meminfo("/proc/meminfo");
    std::string key;
    std::size_t kibibytes = 0;
    for (std::string unit; meminfo >> key >> kibibytes; std::getline(meminfo, unit))
        if (key == "MemAvailable:")
            use.available = kibibytes * 1024;
    return use;
}

} // namespace latelier
