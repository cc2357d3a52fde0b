#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>

namespace latelier {

/// Bytes of physical memory: what this process holds, and what it could still get: of the machine, and of the control
/// groups (containers, systemd's slices) that it runs in.
struct MemoryUse {
    std::size_t resident = 0;
    std::optional<std::size_t> available; ///< none where it is not known
};

/// Reads /proc and /sys/fs/cgroup below `root`.
MemoryUse memoryUse(const std::filesystem::path& root = "/");

} // namespace latelier
