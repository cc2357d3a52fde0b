#include "app/cli/OutputNames.h"

#include "core/base/Error.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>

namespace latelier {

namespace fs = std::filesystem;

namespace {

#ifdef LATELIER_HAS_GALLERY
constexpr std::string_view writtenEndings[] = {".png", ".jpg", ".jpeg", ".webp", ".exr"};
constexpr const char* writtenList = ".png, .jpg, .webp or .exr";
#else
constexpr std::string_view writtenEndings[] = {".png"};
constexpr const char* writtenList = ".png";
#endif

/// The folder that user-dirs.dirs names, such as XDG_PICTURES_DIR="$HOME/Bilder"; empty without one.
fs::path userFolder(const std::string& key, const fs::path& home) {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    std::ifstream file((config && *config ? fs::path(config) : home / ".config") / "user-dirs.dirs");
    for (std::string line; std::getline(file, line);) {
        const std::string start = key + "=\"";
        if (!line.starts_with(start) || line.size() <= start.size() || line.back() != '"')
            continue;
        std::string value = line.substr(start.size(), line.size() - start.size() - 1);
        if (value.starts_with("$HOME/"))
            return home / value.substr(6);
        if (value.starts_with("/"))
            return value;
    }
    return {};
}

std::string timeStamp() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y%m%d-%H%M%S", &local);
    return text;
}

} // namespace

fs::path picturesFolder() {
    const char* home = std::getenv("HOME");
    if (!home || !*home)
        return "Latelier";
    const fs::path pictures = userFolder("XDG_PICTURES_DIR", home);
    return (pictures.empty() ? fs::path(home) / "Pictures" : pictures) / "Latelier";
}

void makeOutputFolder(const fs::path& folder, std::string_view option) {
    const fs::path place = folder.empty() ? fs::path(".") : folder;
    std::error_code failed;
    fs::create_directories(place, failed);
    if (failed || access(place.c_str(), W_OK | X_OK) != 0)
        throw Error(ErrorKind::Io, "The folder " + place.string() + " cannot be written to (" +
                                       (failed ? failed.message() : std::strerror(errno)) +
                                       "); choose another one with --" + std::string(option) + ".");
}

OutputNames::OutputNames(const std::string& out, int count)
    : path_(out.empty() ? picturesFolder() : fs::path(out)), count_(count) {
    std::error_code failed;
    folder_ = out.empty() || out.ends_with('/') || fs::is_directory(path_, failed);
    if (!folder_) {
        std::string ending = path_.extension().string();
        std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
        if (std::ranges::find(writtenEndings, ending) == std::end(writtenEndings))
            throw Error(ErrorKind::Usage, "--out " + out + " is neither a folder nor a file that ends with " +
                                              writtenList + "; end the name of a new folder with a slash.");
    }
    makeOutputFolder(folder_ ? path_ : path_.parent_path(), "out");
}

fs::path OutputNames::next(int index, std::uint64_t seed) {
    if (!folder_) {
        if (count_ == 1)
            return path_;
        fs::path numbered = path_;
        numbered.replace_filename(path_.stem().string() + '-' + std::to_string(index + 1) + path_.extension().string());
        return numbered;
    }
    const std::string stem = timeStamp() + '-' + std::to_string(seed);
    for (int attempt = 1;; ++attempt) {
        std::string name = stem;
        if (attempt > 1)
            name += '-' + std::to_string(attempt);
        const fs::path path = path_ / (name + ".png");
        const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file >= 0) {
            close(file);
            return path;
        }
        if (errno != EEXIST)
            throw Error(ErrorKind::Io, "The picture " + path.string() + " cannot be written (" + std::strerror(errno) +
                                           "); choose another folder with --out.");
    }
}

void OutputNames::giveBack(const fs::path& path) {
    std::error_code failed;
    if (folder_ && fs::file_size(path, failed) == 0)
        fs::remove(path, failed);
}

} // namespace latelier
