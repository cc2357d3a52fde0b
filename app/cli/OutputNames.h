#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace latelier {

/// Where pictures go without --out: "Latelier" in the user's folder of pictures (XDG user-dirs).
std::filesystem::path picturesFolder();

/// Makes a folder that `option` asks for, at the start, so that a run does not fail at its end; empty is the current
/// one. Throws Error{Io} that names the option.
void makeOutputFolder(const std::filesystem::path& folder, std::string_view option);

/// Chooses the files that pictures are written to, as --out asks.
class OutputNames {
public:
    /// `out` as given: empty for the user's folder, a folder (it exists, or ends with a slash), or a file. Folders are
    /// made now; throws Error{Io} when that is not possible, and Error{Usage} for a file name whose ending is no
    /// picture format that we write.
    OutputNames(const std::string& out, int count);

    /// The file for picture `index`. In a folder: a new, empty file that no other program can take meanwhile, named
    /// after time and seed. A file that was named is given as it is, with "-1", "-2", ... before its ending when the
    /// count is above one.
    std::filesystem::path next(int index, std::uint64_t seed);
    /// Removes the empty file that `next` made, after nothing could be written to it.
    void giveBack(const std::filesystem::path& path);

private:
    std::filesystem::path path_;
    int count_;
    bool folder_ = false;
};

} // namespace latelier
