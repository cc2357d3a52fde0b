#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace latelier {

/// The first 10 digits of the SHA-256 of a model's weights, as the field names models by: of the file, or of all weight
/// files of a folder in the order of their names. Reading a large file takes seconds; what was read is remembered until
/// the file changes. Any thread may ask.
class ModelHashes {
public:
    /// `file` keeps what was read for the next start; without one it is kept in memory.
    explicit ModelHashes(std::filesystem::path file = {});

    /// An empty path is the starter model. `goOn` hears how far the reading is, 0 to 1, and gives it up by returning
    /// false. One model is read at a time: who asks meanwhile waits. Empty when it cannot be read or was given up.
    std::string of(const std::filesystem::path& model, const std::function<bool(double)>& goOn = {});

private:
    void keep() const;

    std::filesystem::path file_;
    std::mutex mutex_;
    std::map<std::string, std::string> known_; ///< by path, size and time of each file
};

} // namespace latelier
