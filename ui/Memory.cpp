#include "ui/Memory.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

namespace latelier {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

/// The files by which a version of control groups tells of memory, and the keys of memory.stat for the files in memory
/// that make room when it is asked for.
struct GroupFiles {
    std::string place; ///< of the groups, below the root
    std::vector<std::string> limits;
    std::string used;
    std::vector<std::string> reclaimable;
};

GroupFiles version1() {
    return {"sys/fs/cgroup/memory",
            {"memory.limit_in_bytes"},
            "memory.usage_in_bytes",
            {"total_active_file", "total_inactive_file"}};
}

GroupFiles version2() {
    return {"sys/fs/cgroup", {"memory.max", "memory.high"}, "memory.current", {"active_file", "inactive_file"}};
}

/// What a group may still take.
std::size_t roomIn(const fs::path& group, const GroupFiles& files) {
    std::size_t limit = unlimited, used = 0;
    for (const std::string& name : files.limits)
        if (std::size_t bytes = 0; std::ifstream(group / name) >> bytes) // "max" is no number
            limit = std::min(limit, bytes);
    if (limit == unlimited || !(std::ifstream(group / files.used) >> used))
        return unlimited;
    std::ifstream stat(group / "memory.stat");
    std::string key;
    for (std::size_t bytes = 0; stat >> key >> bytes;)
        if (std::ranges::find(files.reclaimable, key) != files.reclaimable.end())
            used -= std::min(used, bytes);
    return limit - std::min(limit, used);
}

/// The least room of the groups that this process is in, from the outermost inwards: each limits those within it. A
/// container may show its own group as the outermost, and name it by the path that it has outside.
std::size_t roomInGroups(const fs::path& root) {
    std::size_t room = unlimited;
    std::ifstream groups(root / "proc/self/cgroup");
    for (std::string number, controllers, path;
         std::getline(groups, number, ':') && std::getline(groups, controllers, ':') && std::getline(groups, path);) {
        const bool second = controllers.empty();
        if (!second && ("," + controllers + ",").find(",memory,") == std::string::npos)
            continue;
        const GroupFiles files = second ? version2() : version1();
        fs::path group = root / files.place;
        for (const fs::path& part : fs::path(path).relative_path().lexically_normal()) {
            room = std::min(room, roomIn(group, files));
            group /= part;
        }
        room = std::min(room, roomIn(group, files));
    }
    return room;
}

} // namespace

MemoryUse memoryUse(const fs::path& root) {
    MemoryUse use;
    std::size_t pages = 0;
    std::ifstream statm(root / "proc/self/statm");
    if (statm >> pages >> pages)
        use.resident = pages * std::size_t(sysconf(_SC_PAGESIZE));
    std::ifstream meminfo(root / "proc/meminfo");
    std::string key;
    std::size_t kibibytes = 0;
    for (std::string unit; meminfo >> key >> kibibytes; std::getline(meminfo, unit))
        if (key == "MemAvailable:")
            use.available = std::min(kibibytes * 1024, roomInGroups(root));
    return use;
}

} // namespace latelier
