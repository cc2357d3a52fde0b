#pragma once

#include <filesystem>
#include <memory>

namespace latelier {

/// Holds a lock on a file that programs (and threads) can have one at a time, or many that share it; the system lets go
/// of it when the program dies. Throws Error{Io}.
class FileLock {
public:
    enum class Kind { Alone, Shared };

    /// Waits for its turn.
    explicit FileLock(const std::filesystem::path& path, Kind kind = Kind::Alone);
    /// The lock for oneself alone; null when somebody has it.
    static std::unique_ptr<FileLock> attempt(const std::filesystem::path& path);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    FileLock(const std::filesystem::path& path, int operation);

    int descriptor_;
    bool held_ = false;
};

} // namespace latelier
