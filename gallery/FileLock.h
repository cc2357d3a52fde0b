#pragma once

#include <filesystem>

namespace latelier {

/// Holds a lock that one program (or thread) at a time can have; the system lets go of it when the program dies. Waits
/// for its turn. Throws Error{Io}.
class FileLock {
public:
    explicit FileLock(const std::filesystem::path& path);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    int descriptor_;
};

} // namespace latelier
