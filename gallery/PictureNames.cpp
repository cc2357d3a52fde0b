#include "gallery/PictureNames.h"

#include "core/base/Error.h"
#include "gallery/DurableFile.h"
#include "gallery/Hashes.h"
#include "gallery/TextEncoding.h"

#include <ctime>
#include <map>

namespace latelier {
namespace {

constexpr std::size_t longestPart = 120; ///< bytes; file systems allow 255 for the whole name

std::string localTime(std::int64_t milliseconds, const char* format) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    char text[64];
    return std::string(text, std::strftime(text, sizeof text, format, &parts));
}

/// Safe as a part of a file name on every system.
std::string safePart(std::string_view text) {
    std::string result;
    for (const char c : text.substr(0, longestPart)) {
        const bool bad = static_cast<unsigned char>(c) < 0x20 || c == 0x7F ||
                         std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        result += bad ? '_' : c;
    }
    while (!result.empty() && !isUtf8(result)) // cut inside a character
        result.pop_back();
    while (!result.empty() && (result.back() == ' ' || result.back() == '.'))
        result.pop_back();
    while (!result.empty() && result.front() == '.')
        result.erase(0, 1);
    return result.empty() ? "_" : result;
}

} // namespace

std::string nameForPicture(std::int64_t created, std::uint64_t seed, PictureFormat format) {
    return localTime(created, "%Y-%m-%d/%H%M%S-") + std::to_string(seed) + std::string(endingOf(format));
}

std::filesystem::path numberedName(const std::filesystem::path& path, int number) {
    const std::string suffix = number == 1 ? "" : "-" + std::to_string(number);
    return path.parent_path() / (path.stem().string() + suffix + path.extension().string());
}

std::string savePicture(const std::filesystem::path& root, const std::string& path, std::span<const std::uint8_t> file,
                        const std::string& hash, const std::function<bool(const std::string&)>& taken) {
    const std::filesystem::path wanted = path;
    const auto folder = root / wanted.parent_path();
    makeFolder(folder);
    for (int number = 1;; ++number) {
        const std::string candidate = numberedName(wanted, number).generic_string();
        if (taken(candidate))
            continue;
        if (writeDurably(root / candidate, file, Existing::Refuse))
            return candidate;
        // What another program moves away at this moment is not it.
        std::error_code gone;
        const std::filesystem::path there[] = {root / candidate};
        if (std::filesystem::file_size(there[0], gone) == file.size() && !gone && sha256OfFiles(there) == hash)
            return candidate;
    }
}

std::string nameFromPattern(const std::string& pattern, const PictureEntry& entry, int number) {
    const std::map<std::string, std::function<std::string()>> words{
        {"date", [&] { return localTime(entry.created, "%Y-%m-%d"); }},
        {"time", [&] { return localTime(entry.created, "%H%M%S"); }},
        {"seed", [&] { return entry.seed ? std::to_string(*entry.seed) : std::string("none"); }},
        {"model", [&] { return entry.model; }},
        {"sampler", [&] { return entry.sampler; }},
        {"prompt", [&] { return entry.prompt; }},
        {"width", [&] { return std::to_string(entry.width); }},
        {"height", [&] { return std::to_string(entry.height); }},
        {"rating", [&] { return std::to_string(entry.rating); }},
        {"id", [&] { return std::to_string(entry.id); }},
        {"name", [&] { return std::filesystem::path(entry.path).stem().string(); }},
        {"number", [&] { return std::to_string(number); }},
    };
    std::string result;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto end = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        if (end == std::string::npos) {
            result += pattern[at++];
            continue;
        }
        const auto word = pattern.substr(at + 1, end - at - 1);
        const auto found = words.find(word);
        if (found == words.end())
            throw Error(
                ErrorKind::Usage,
                Sentence("The name pattern \"%1\" has the word {%2}, which there is not. There are {date} {time} "
                         "{seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.",
                         pattern, word));
        result += safePart(found->second());
        at = end + 1;
    }
    return result;
}

} // namespace latelier
